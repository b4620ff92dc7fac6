"""The strategy of a network: Ana writes it, its people read it and take steps, the clock reminds who takes one."""

import pytest

from domain.rights import Role
from domain.strategy import StepState
from storage.merges import Merges
from storage.strategy import Strategies
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from usecases.strategy_reminders import tend_strategy
from views.planning import OpenStrategy
from views.strategy_taps import (
    AddGoal,
    AddStep,
    AddTheme,
    DropStep,
    EditStep,
    FinishStep,
    MoveStep,
    OpenGoal,
    OpenStep,
    OpenSteps,
    OpenTheme,
    RemoveGoal,
    RemoveTheme,
    ReopenStep,
    TellOutcome,
    WordGoal,
    WordTheme,
)

THEME, GOAL, STEP = "Přechod na druhý stupeň", "Školy o dětech vědí předem", "Sejít se se školami"


async def writes_goal(ana: Person) -> None:
    """A theme with a goal."""
    await ana.says("/menu")
    await ana.taps("Revize a plán sítě")
    await ana.taps("Strategie sítě")
    await ana.taps("Přidat téma")
    await ana.says(THEME)
    await ana.taps(f"📌 {THEME}")
    await ana.taps("Přidat dílčí cíl")
    await ana.says(GOAL)


async def writes_step(ana: Person, due: str = "15. 1. 2027", who: str = "NZDM Kompas Cheb", words: str = STEP) -> None:
    """A step of the goal on the screen."""
    await ana.taps("Přidat krok")
    await ana.says(words)
    await ana.says(due)
    if who:
        await ana.says(who)
        if "Uložit" not in ana.buttons:  # more than one answer is possible, or it is none of the list
            await ana.taps(ana.buttons[0])
    else:
        await ana.taps("Přeskočit")
    await ana.taps("Uložit")


async def ticks(stage: Stage, at: str) -> int:
    """What the clock does at a time, and what leaves then."""
    stage.clock.set(at)
    reminded = await tend_strategy(stage.house.zone, stage.database, stage.clock())
    await stage.delivers_notices()
    return reminded


async def test_a_coordinator_writes_themes_goals_and_steps(stage: Stage) -> None:
    await writes_goal(stage.ana)
    assert f"{THEME}\n🎯 {GOAL}" in stage.ana.sees()
    await writes_step(stage.ana, due="do konce ledna")
    assert "do 31. 1. 2027 · NZDM Kompas Cheb" in stage.ana.sees()
    await writes_step(stage.ana, due="za 3 týdny", who="paní starostka", words="Domluvit sál")
    assert "do 15. 12. 2026 · paní starostka" in stage.ana.sees()
    await writes_step(stage.ana, who="", words="Napsat dopis")
    assert "kdo: zatím neurčeno" in stage.ana.sees()
    await stage.ana.taps(f"‹ {THEME}")
    await stage.ana.taps("‹ Strategie")
    assert f"🎯 {GOAL}\nhotovo 0 z celkem 3 kroků" in stage.ana.sees()


async def test_a_deadline_that_is_none_is_asked_for_again(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await stage.ana.taps("Přidat krok")
    await stage.ana.says("Domluvit sál")
    await stage.ana.says("🙂")
    assert "Tomuto termínu nerozumím." in stage.ana.sees()
    assert "Vyberte den" not in stage.ana.sees()
    await stage.ana.says("do konce ledna")
    assert "Kdo to má na starosti?" in stage.ana.sees()
    assert await stage.rows("SELECT id FROM strategy_step") == []


async def test_a_step_is_moved_edited_dropped_with_a_reason_and_opened_again(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    await stage.ana.taps(f"⏳ {STEP}")
    await stage.ana.taps("Posunout termín")
    await stage.ana.says("včera")
    assert "už uplynuly" in stage.ana.sees()
    await stage.ana.says("do konce června")
    assert "do 30. 6. 2027" in stage.ana.sees()
    assert "Původní termín: 15. 1. 2027" in stage.ana.sees()
    await stage.ana.taps("✏️ Upravit")
    await stage.ana.taps("Kdo")
    await stage.ana.taps("Ota Ospodní")
    await stage.ana.taps("Uložit")
    assert "· Ota Ospodní" in stage.ana.sees()
    await stage.ana.taps("Nebude se dělat")
    await stage.ana.says("Školy se sešly samy.")
    assert "nebude se dělat, rozhodnuto 24. 11. 2026" in stage.ana.sees()
    assert "Školy se sešly samy." in stage.ana.sees()
    assert "✅ Hotovo" not in stage.ana.buttons
    await stage.ana.taps("Vrátit mezi otevřené")
    assert "do 30. 6. 2027" in stage.ana.sees()
    assert "Školy se sešly samy." not in stage.ana.sees()


async def test_people_of_the_actor_are_reminded_fourteen_days_and_a_day_before_and_once_it_is_over(
    stage: Stage,
) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    assert await ticks(stage, "2026-12-31 09:00") == 0
    assert await ticks(stage, "2027-01-01 09:00") == 0  # a holiday
    assert await ticks(stage, "2027-01-04 07:30") == 0  # before the offices open
    assert await ticks(stage, "2027-01-04 09:00") == 1
    assert "Do termínu kroku strategie zbývá 11 dní" in stage.bea.sees()
    assert await ticks(stage, "2027-01-04 10:00") == 0
    assert await ticks(stage, "2027-01-13 10:00") == 0
    assert await ticks(stage, "2027-01-14 09:00") == 1
    assert "Zítra má být hotový krok strategie" in stage.bea.sees()
    assert await ticks(stage, "2027-01-15 09:00") == 0
    assert await ticks(stage, "2027-01-18 09:00") == 1
    assert "Krok strategie je po termínu" in stage.bea.sees()
    assert "mělo být do 15. 1. 2027" in stage.bea.sees()
    for day in range(19, 30):
        assert await ticks(stage, f"2027-01-{day} 09:00") == 0


async def test_days_of_darkness_are_made_up_by_one_reminder(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    assert await ticks(stage, "2027-02-10 09:00") == 1
    assert "po termínu" in stage.bea.sees()
    assert len([message for message in stage.bea.messages if STEP in message.text]) == 1
    assert await ticks(stage, "2027-02-11 09:00") == 0


async def test_a_tap_in_the_reminder_ends_it_and_nobody_is_reminded_any_more(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    await ticks(stage, "2027-01-04 09:00")
    stage.bea.sees()
    await stage.bea.taps("✅ Hotovo")
    assert "Děkujeme, krok je hotový." in stage.bea.sees()
    await stage.bea.taps("Napsat, jak to dopadlo")
    await stage.bea.says("Sešlo se pět škol.")
    assert "hotovo 4. 1. 2027 · NZDM Kompas Cheb\nSešlo se pět škol." in stage.bea.sees()
    for at in ("2027-01-14 09:00", "2027-01-18 09:00"):
        assert await ticks(stage, at) == 0
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, OpenStrategy(CHEB).pack())
    assert "hotovo 1 z celkem 1 kroku" in stage.ana.sees()
    await stage.ana.taps("Hotovo v roce 2027")
    assert "Sešlo se pět škol." in stage.ana.sees()
    await stage.ana.taps("Hotovo v roce 2026")
    assert "Sešlo se pět škol." not in stage.ana.sees()


async def test_a_reminder_on_its_way_is_called_back_once_the_step_is_done(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    stage.clock.set("2027-01-04 09:00")
    assert await tend_strategy(stage.house.zone, stage.database, stage.clock()) == 1
    await stage.ana.taps(f"⏳ {STEP}")
    await stage.ana.taps("✅ Hotovo")
    await stage.delivers_notices()
    assert stage.bea.unseen() == []


async def test_a_tap_by_mistake_is_taken_back_and_the_reminders_go_on(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    await ticks(stage, "2027-01-04 09:00")
    stage.bea.sees()
    await stage.bea.taps("✅ Hotovo")
    await stage.bea.taps("Vrátit mezi otevřené")
    assert "do 15. 1. 2027" in stage.bea.sees()
    await ticks(stage, "2027-01-14 09:00")
    assert "Zítra" in stage.bea.sees()


async def test_a_moved_step_is_reminded_of_by_its_new_day(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    await ticks(stage, "2027-01-04 09:00")
    stage.bea.sees()
    await stage.ana.taps(f"⏳ {STEP}")
    await stage.ana.taps("Posunout termín")
    await stage.ana.says("15. 3. 2027")
    assert await ticks(stage, "2027-01-18 09:00") == 0
    assert await ticks(stage, "2027-03-01 09:00") == 1
    assert "zbývá 14 dní" in stage.bea.sees()


@pytest.mark.parametrize("who", ["paní starostka", ""])
async def test_where_nobody_of_the_bot_takes_it_the_coordinator_is_reminded(stage: Stage, who: str) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana, who=who)
    assert await ticks(stage, "2027-01-04 09:00") == 1
    assert "Píšeme Vám jako koordinátorovi sítě" in stage.ana.sees()
    assert stage.bea.unseen() == []


async def test_where_nobody_speaks_for_the_actor_any_more_the_coordinator_is_reminded(stage: Stage) -> None:
    await stage.actor("ZŠ Cheb", kind="zs")
    await writes_goal(stage.ana)
    await writes_step(stage.ana, who="ZŠ Cheb")
    await ticks(stage, "2027-01-04 09:00")
    assert "Píšeme Vám jako koordinátorovi sítě" in stage.ana.sees()


async def test_the_person_who_takes_it_is_reminded_and_the_coordinator_once_they_have_no_right(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana, who="Ota Ospodní")
    await ticks(stage, "2027-01-04 09:00")
    assert "zbývá 11 dní" in stage.ota.sees()
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'crisis_worker'")
    await ticks(stage, "2027-01-14 09:00")
    assert "Píšeme Vám" in stage.ana.sees()
    assert stage.ota.unseen() == []


async def test_members_of_the_network_read_it_and_change_nothing(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    await stage.bea.says("/platformy")
    await stage.bea.taps("Strategie sítě")
    assert THEME in stage.bea.sees()
    assert "Moje kroky (1)" in stage.bea.buttons
    assert "➕ Přidat téma" not in stage.bea.buttons
    await stage.bea.taps(f"📌 {THEME}")
    await stage.bea.taps(f"🎯 {GOAL}")
    assert "➕ Přidat krok" not in stage.bea.buttons
    await stage.bea.taps(f"⏳ {STEP}")
    assert stage.bea.buttons[0] == "✅ Hotovo"
    assert "Posunout termín" not in stage.bea.buttons
    await stage.ota.says("/platformy")
    await stage.ota.taps("Strategie sítě")
    await stage.ota.taps(f"📌 {THEME}")
    await stage.ota.taps(f"🎯 {GOAL}")
    await stage.ota.taps(f"⏳ {STEP}")
    assert "✅ Hotovo" not in stage.ota.buttons


READS = (
    OpenStrategy(CHEB),
    OpenTheme(1),
    OpenGoal(1),
    OpenStep(1),
    OpenSteps(CHEB, "late"),
    OpenSteps(CHEB, "done", 2026),
)
WRITES = (
    *(AddTheme(CHEB), AddGoal(1), AddStep(1), WordTheme(1), WordGoal(1), EditStep(1), RemoveTheme(1), RemoveGoal(1)),
    *(FinishStep(1), TellOutcome(1), MoveStep(1), DropStep(1), ReopenStep(1)),
)


async def test_nobody_outside_the_network_reads_it_and_nobody_else_changes_it(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    before = await stage.rows("SELECT * FROM strategy_step")
    for person, taps in ((stage.vera, READS + WRITES), (stage.cyril, READS + WRITES), (stage.ota, WRITES)):
        await person.says("/menu")
        for tap in taps:
            await person.taps_old(person.screen, tap.pack())
            assert THEME not in person.sees() + person.toast
            assert GOAL not in person.sees() + person.toast
            assert STEP not in person.sees() + person.toast
    assert await stage.rows("SELECT * FROM strategy_step") == before
    assert await stage.rows("SELECT * FROM draft") == []
    await stage.cyril.taps_old(stage.cyril.screen, OpenStrategy("").pack())
    assert "Sokolov" in stage.cyril.sees()


async def test_a_theme_or_a_goal_goes_only_while_it_is_empty(stage: Stage) -> None:
    await writes_goal(stage.ana)
    assert "🗑 Odstranit" in stage.ana.buttons
    await writes_step(stage.ana)
    assert "🗑 Odstranit" not in stage.ana.buttons
    await stage.ana.taps_old(stage.ana.screen, RemoveGoal(1).pack())
    assert "odstranit nedá" in stage.ana.sees() + stage.ana.toast
    await stage.ana.taps_old(stage.ana.screen, RemoveTheme(1).pack())
    assert [row["title"] for row in await stage.rows("SELECT title FROM strategy_theme")] == [THEME]
    assert [row["title"] for row in await stage.rows("SELECT title FROM strategy_goal")] == [GOAL]


async def test_a_birth_number_comes_into_no_strategy(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await stage.ana.taps("Přidat krok")
    await stage.ana.says("Pomoci dítěti 160101/0009 se školou")
    assert await stage.rows("SELECT 1 FROM strategy_step") == []
    assert "0009" not in str([tuple(row) for row in await stage.rows("SELECT answers FROM draft")])


async def test_the_snapshot_of_a_year_finds_what_was_done_and_what_stays_open(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    await writes_step(stage.ana, words="Napsat dopis")
    stage.clock.set("2026-12-31 23:30")
    await stage.ana.taps(f"⏳ {STEP}")
    await stage.ana.taps("✅ Hotovo")
    strategies = Strategies(stage.database.reader)
    assert [step.title for step in await strategies.done_in(CHEB, 2026)] == [STEP]
    assert await strategies.done_in(CHEB, 2027) == await strategies.done_in(SOKOLOV, 2026) == []
    assert [step.title for step in await strategies.open_in(CHEB)] == ["Napsat dopis"]


async def test_a_step_goes_with_its_actor_into_the_card_it_was_merged_with(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana)
    other = await stage.actor("Klub Kompas")
    async with stage.database.transaction() as connection:
        await Merges(connection).move(stage.club.id, other.id, 1, stage.clock())
        step = await Strategies(connection).step(1)
    assert (step.who.actor, step.who_name, step.state) == (other.id, "Klub Kompas", StepState.OPEN)


async def test_who_leaves_leaves_no_name_on_a_step(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await writes_step(stage.ana, who="Ota Ospodní")
    await stage.ana.taps(f"⏳ {STEP}")
    assert "Ota" in stage.ana.sees()
    await stage.ota.says("/smazatme")
    await stage.ota.taps("Ano, smazat všechno")
    await stage.ana.taps_old(stage.ana.screen, OpenStep(1).pack())
    assert "Ota" not in stage.ana.sees()
    assert "kdo: zatím neurčeno" in stage.ana.sees()


async def test_a_coordinator_of_two_districts_goes_from_one_to_the_other(stage: Stage) -> None:
    await writes_goal(stage.ana)
    await stage.enters(stage.ana, Role.COORDINATOR, orp=SOKOLOV)
    await stage.ana.taps_old(stage.ana.screen, OpenStrategy(CHEB).pack())
    await stage.ana.taps("Sokolov")
    assert "Strategie sítě – Sokolov" in stage.ana.sees()
    assert THEME not in stage.ana.sees()
