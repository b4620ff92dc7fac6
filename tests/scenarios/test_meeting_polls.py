"""Polls for a day and regular meetings: offered, voted on, settled; said in words, shown before they are set up."""

import pytest

from tests.scenarios.test_events import calendar
from tests.scenarios.test_meetings import NOT_HERE, hears_nothing, opens
from tests.stage.meetings import network, ticks
from tests.stage.people import Person
from tests.stage.stage import Stage
from views.meeting_keeping import DropPlanned
from views.meeting_polls import SettleOption, VoteOption
from views.meeting_series import EndSeries, OpenSeries

DAYS = "příští úterý v 9\nve středu 2. 12. od 10 do 12\n3. 12. 2026 13:00"
FIRST, SECOND = "1. 12. 2026 9:00", "2. 12. 2026 10:00–12:00"


@pytest.fixture
async def asked(stage: Stage) -> Stage:
    """Ana offers three days to the platform of Bea and Ota."""
    await network(stage)
    await begins_poll(stage.ana)
    await stage.ana.says(DAYS)
    await stage.ana.taps("Hotovo (3)")
    await stage.ana.says("v zasedačce")
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Zahájit hlasování")
    assert "Hlasování běží" in stage.ana.sees()
    await stage.delivers_notices()
    for person in (stage.bea, stage.ota):
        assert "kdy se Vám hodí?" in person.sees()
    return stage


async def begins_poll(person: Person) -> None:
    await person.says("/setkani")
    await person.taps("Hledat termín")


async def begins_series(person: Person) -> None:
    await person.says("/setkani")
    await person.taps("Pravidelné setkání")


async def test_days_are_offered_one_by_one_or_several_at_once_and_taken_off(stage: Stage) -> None:
    await network(stage)
    await begins_poll(stage.ana)
    await stage.ana.says("příští úterý v 9")
    assert "Hotovo" not in "".join(stage.ana.buttons)
    await stage.ana.says("ve středu 2. 12. od 10 do 12\n🎉")
    assert "„🎉“" in stage.ana.sees()
    assert SECOND not in stage.ana.sees()
    await stage.ana.says("- ve středu 2. 12. od 10 do 12\n- 3. 12. 2026 13:00")
    assert "Hotovo (3)" in "".join(stage.ana.buttons)
    await stage.ana.taps("✖️ čt 3. 12.")
    assert "Hotovo (2)" in "".join(stage.ana.buttons)
    await stage.ana.says("\n".join(f"{day}. 12. 2026 v 9" for day in range(3, 11)))
    assert "nejvýš 8 termínů" in stage.ana.sees()


async def test_members_vote_by_taps_and_read_counts_keepers_read_names(asked: Stage) -> None:
    await asked.bea.taps(FIRST)
    assert f"✅ můžu · út {FIRST}" in asked.bea.buttons
    await asked.bea.taps(FIRST)
    assert f"❓ možná · út {FIRST}" in asked.bea.buttons
    await asked.bea.taps(FIRST)
    assert f"❌ nemůžu · út {FIRST}" in asked.bea.buttons
    await asked.bea.taps(SECOND)
    await asked.ota.taps(SECOND)
    assert f"{SECOND}: ✅ 2" in asked.ota.sees()
    assert "Bea" not in asked.ota.sees()
    seen = await opens(asked.ana)
    assert f"{SECOND}: ✅ 2" in seen
    assert "Bea Zástupkyně, Ota Ospodní" in seen


async def test_a_day_is_chosen_by_one_tap_and_a_confirmation_and_everybody_is_invited(asked: Stage) -> None:
    await asked.bea.taps(SECOND)
    await opens(asked.ana)
    await asked.ana.taps(f"Vybrat st {SECOND} (✅ 1)")
    assert "Pozvánky odejdou hned" in asked.ana.sees()
    await asked.ana.taps("Ano, svolat")
    await asked.delivers_notices()
    for person in (asked.bea, asked.ota):
        assert "Pozvánka: Lokální síť Cheb" in person.sees()
        assert SECOND in person.sees()
        assert calendar(asked, person)["DTSTART"] == "20261202T090000Z"
    await hears_nothing(asked, asked.ana, asked.vera, asked.cyril)
    await asked.bea.taps_old(asked.bea.screen, VoteOption(1, "yes").pack())
    assert "Termín už je vybraný" in asked.bea.toast


async def test_after_the_time_for_votes_the_keeper_is_asked_which_day(asked: Stage) -> None:
    await asked.ota.taps(SECOND)
    asked.clock.set("2026-12-01 08:00")
    await ticks(asked)
    assert "Vyberte prosím den" in asked.ana.sees()
    await asked.ana.taps(f"Vybrat st {SECOND} (✅ 1)")
    assert "Pozvánky odejdou hned" in asked.ana.sees()


@pytest.mark.parametrize("name", ["vera", "cyril"])
async def test_strangers_neither_vote_nor_choose(asked: Stage, name: str) -> None:
    person: Person = getattr(asked, name)
    await person.says("/menu")
    for tap in (VoteOption(1, "yes"), SettleOption(1, 1), SettleOption(1, 1, sure=True)):
        await person.taps_old(person.screen, tap.pack())
        assert NOT_HERE in person.toast
    await asked.bea.taps_old(asked.bea.screen, SettleOption(1, 1, sure=True).pack())
    assert NOT_HERE in asked.bea.toast
    assert await asked.rows("SELECT option FROM meeting_vote") == []


async def test_how_often_is_said_in_words_and_the_days_are_shown_before_it_is_set_up(stage: Stage) -> None:
    await network(stage)
    await begins_series(stage.ana)
    await stage.ana.says("🎉")
    assert "Tomu nerozumím" in stage.ana.sees()
    await stage.ana.says("každé první úterý v měsíci kromě prázdnin")
    assert "V kolik hodin?" in stage.ana.sees()
    await stage.ana.says("9-11")
    await stage.ana.says("v zasedačce")
    await stage.ana.taps("Přeskočit")
    seen = stage.ana.sees()
    assert "školních prázdnin" in seen
    for day in ("út 1. 12. 2026", "út 5. 1. 2027", "út 2. 2. 2027", "út 2. 3. 2027", "út 6. 4. 2027", "út 4. 5. 2027"):
        assert f"• {day}" in seen
    assert "1. 6. 2027" not in seen
    await hears_nothing(stage, stage.bea, stage.ota)
    await stage.ana.taps("Nastavit")
    assert "Pravidelné setkání je nastavené" in stage.ana.sees()
    assert "🔁 út 1. 12. 2026 9:00–11:00" in stage.ana.buttons
    await ticks(stage)
    for person in (stage.bea, stage.ota):
        assert "Pozvánka: Lokální síť Cheb" in person.sees()
        assert "1. 12. 2026 9:00–11:00" in person.sees()


async def test_one_meeting_of_a_series_is_moved_or_cancelled_and_the_others_stay(stage: Stage) -> None:
    await network(stage)
    await begins_series(stage.ana)
    await stage.ana.says("každé druhé úterý v měsíci v 9")
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Nastavit")
    await stage.ana.taps("12. 1. 2027 9:00")
    await stage.ana.taps("Zrušit setkání")
    assert "nikomu nic nepošle" in stage.ana.sees()
    await stage.ana.taps("Ano, zrušit")
    assert "Nikdo na ně ještě pozvaný nebyl" in stage.ana.sees()
    await begins_series(stage.ana)
    await stage.ana.taps("Lokální síť Cheb: každé druhé úterý")
    assert "8. 12. 2026 9:00" in stage.ana.sees()
    assert "12. 1. 2027 9:00" not in stage.ana.sees()
    await stage.ana.taps("8. 12. 2026 9:00")
    await stage.ana.taps("Změnit")
    await stage.ana.taps("🕘 Kdy")
    await stage.ana.says("9. 12. 2026 v 10")
    await stage.ana.taps("✅ Uložit")
    assert "Změna je uložená." in stage.ana.sees()
    assert "pozvaní dostanou zprávu" not in stage.ana.sees()
    await stage.ana.taps("Celá řada")
    assert "9. 12. 2026 10:00" in stage.ana.sees()
    await stage.ana.taps("Ukončit řadu")
    await stage.ana.taps("Ano, ukončit")
    assert "je ukončené" in stage.ana.sees()
    await stage.ana.says("/setkani")
    assert "🔁" not in "".join(one for one in stage.ana.buttons if "Pravidelné" not in one)
    await stage.delivers_notices()
    stage.bea.sees()
    stage.ota.sees()


async def test_a_planned_meeting_is_called_before_its_time_once_and_by_its_keeper(stage: Stage) -> None:
    await network(stage)
    await begins_series(stage.ana)
    await stage.ana.says("každé druhé úterý v měsíci v 9")
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Nastavit")
    await stage.ana.taps("12. 1. 2027 9:00")
    now, sure = stage.ana.data_of("Rozeslat pozvánky hned"), DropPlanned(2)
    await stage.bea.says("/menu")
    for data in (now, sure.pack()):
        await stage.bea.taps_old(stage.bea.screen, data)
        assert NOT_HERE in stage.bea.toast
    await stage.ana.taps("Rozeslat pozvánky hned")
    assert "Setkání je svolané" in stage.ana.sees()
    await stage.delivers_notices()
    for person in (stage.bea, stage.ota):
        assert "12. 1. 2027 9:00" in person.sees()
    for data in (now, sure.pack()):
        await stage.ana.taps_old(stage.ana.screen, data)
        assert "staré zprávy" in stage.ana.toast or "už neplatí" in stage.ana.toast
    await stage.delivers_notices()
    assert not stage.bea.unseen()
    assert not stage.ota.unseen()
    stage.ana.sees()


async def test_a_series_is_nothing_for_members_and_strangers(stage: Stage) -> None:
    await network(stage)
    await begins_series(stage.ana)
    await stage.ana.says("každé druhé úterý v měsíci v 9")
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Nastavit")
    for person in (stage.bea, stage.cyril, stage.vera):
        await person.says("/menu")
        for tap in (OpenSeries(1), EndSeries(1), EndSeries(1, sure=True)):
            await person.taps_old(person.screen, tap.pack())
            assert NOT_HERE in person.toast
        await person.says("/setkani")
        assert "8. 12." not in person.sees()
    assert [row["ended_at"] for row in await stage.rows("SELECT ended_at FROM meeting_series")] == [None]
