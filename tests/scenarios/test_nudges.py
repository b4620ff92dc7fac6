"""Numbers stay fresh: whoever reported is asked once when a report has aged, answers by a tap and learns its worth."""

import pytest

from domain.actor import Actor, RecordState
from domain.audit import Deed, Entry
from domain.capacity import State
from domain.rights import Role
from storage.audit import Audit
from tests.stage.people import Person
from tests.stage.stage import Stage
from usecases.nudges import ask

CLUB = "NZDM Kompas Cheb"
QUESTION = "Platí ještě"


async def reports(person: Person, actor: str = CLUB) -> None:
    """Three are free, by the menu."""
    await person.says("/kapacita")
    if f"{actor}" in person.buttons:
        await person.taps(actor)
    await person.taps("VOLNO")
    await person.taps("3")


async def ticks(stage: Stage, local: str) -> int:
    """It is that time, the tick runs and what is due leaves; returns how many were asked."""
    stage.clock.set(local)
    asked = await ask(stage.database, stage.clock())
    await stage.delivers_notices()
    return asked


async def nudged(stage: Stage) -> None:
    """Bea has reported on Tuesday 24 November and is asked on the Wednesday after the next Tuesday."""
    await reports(stage.bea)
    assert await ticks(stage, "2026-12-02 09:00") == 1
    assert QUESTION in stage.bea.sees()


async def stored(stage: Stage) -> list[tuple[str, int | None]]:
    rows = await stage.rows("SELECT state, available FROM capacity_report ORDER BY id")
    return [(row["state"], row["available"]) for row in rows]


async def saw(stage: Stage, actor: Actor, *people: Person) -> None:
    """These were shown the actor now, in a list."""
    for person in people:
        access = await stage.access(person)
        entry = Entry(at=stage.clock(), person=access.person, deed=Deed.CRISIS_SEEN, detail={"actors": [actor.id, 99]})
        async with stage.database.transaction() as connection:
            await Audit(connection).add(entry)


async def second_actor(stage: Stage, name: str = "Poradna Maják", **fields: object) -> Actor:
    """Bea speaks for this one, too."""
    actor = await stage.actor(name, **fields)
    await stage.enters(stage.bea, Role.MEMBER, actor=actor.id)
    return actor


async def test_the_reporter_is_asked_at_nine_of_the_first_working_day_after_the_report_has_aged(stage: Stage) -> None:
    await reports(stage.bea)
    for local in ("2026-11-30 09:00", "2026-12-01 09:00", "2026-12-02 08:55"):
        assert await ticks(stage, local) == 0
    assert await ticks(stage, "2026-12-02 09:00") == 1
    seen = stage.bea.sees()
    assert QUESTION in seen
    assert f"{CLUB}\n🟢 VOLNO · pro 3 klienty\nnahlášeno před 7 dny" in seen
    assert stage.bea.buttons[:3] == ["✅ Beze změny", "✏️ Změnit", "⏰ Později"]
    assert not stage.ana.unseen()


async def test_the_question_shows_what_was_reported_and_what_others_see_by_now(stage: Stage) -> None:
    shelter = await second_actor(stage, "Krizové centrum", in_crisis_network=True, forms=("pobytova",))
    await reports(stage.bea, shelter.card.name)
    assert await ticks(stage, "2026-11-25 09:00") == 1
    seen = stage.bea.sees()
    assert "Krizové centrum\n🟢 VOLNO · 3" in seen
    assert "ostatní teď vidí: ⚪ NEVÍME – VOLEJTE" in seen
    await stage.bea.taps("Změnit")
    assert "🟢 VOLNO · 3" in stage.bea.sees()
    await stage.bea.taps("Beze změny")
    assert "ostatní" not in stage.bea.sees()


async def test_the_tick_may_run_twice_and_nobody_is_asked_twice_a_day(stage: Stage) -> None:
    await nudged(stage)
    for local in ("2026-12-02 09:00", "2026-12-02 09:05", "2026-12-02 19:55", "2026-12-03 09:00"):
        assert await ticks(stage, local) == 0
    assert not stage.bea.unseen()


async def test_nothing_changed_is_one_tap(stage: Stage) -> None:
    await nudged(stage)
    await stage.bea.taps("Beze změny")
    assert "Potvrzeno, beze změny" in stage.bea.sees()
    assert "právě teď" in stage.bea.sees()
    assert await stored(stage) == [("free", 3)] * 2
    assert await ticks(stage, "2026-12-09 09:00") == 0
    assert await ticks(stage, "2026-12-10 09:00") == 1
    assert QUESTION in stage.bea.sees()


async def test_change_leads_to_the_states_in_the_same_message(stage: Stage) -> None:
    await nudged(stage)
    messages = len(stage.bea.messages)
    await stage.bea.taps("✏️ Změnit")
    await stage.bea.taps("PLNO")
    assert "Zveřejněno" in stage.bea.sees()
    assert len(stage.bea.messages) == messages
    assert await stored(stage) == [("free", 3), ("full", 0)]


async def test_later_says_when_and_comes_then(stage: Stage) -> None:
    await nudged(stage)
    await stage.bea.taps("Později")
    assert "zeptám se znovu 3. 12. 2026 09:00" in stage.bea.sees()
    assert await ticks(stage, "2026-12-02 16:00") == 0
    assert await ticks(stage, "2026-12-03 09:00") == 1
    assert QUESTION in stage.bea.sees()


async def test_a_crisis_service_is_asked_every_day_also_on_sundays_and_holidays(stage: Stage) -> None:
    shelter = await second_actor(stage, "Krizové centrum", in_crisis_network=True, forms=("pobytova",))
    await reports(stage.bea, shelter.card.name)
    for day in ("2026-11-25", "2026-11-28", "2026-11-29"):
        assert await ticks(stage, f"{day} 08:59") == 0
        assert await ticks(stage, f"{day} 09:00") == 1
        assert QUESTION in stage.bea.sees()
        await stage.bea.taps("Beze změny")
    stage.clock.set("2026-12-24 00:30")
    assert await ticks(stage, "2026-12-24 09:00") == 1
    assert QUESTION in stage.bea.sees()


async def test_several_actors_are_one_message_answered_one_by_one(stage: Stage) -> None:
    await second_actor(stage)
    await reports(stage.bea)
    await reports(stage.bea, "Poradna Maják")
    assert await ticks(stage, "2026-12-02 09:00") == 1
    messages = len(stage.bea.messages)
    assert CLUB in stage.bea.sees()
    assert "Poradna Maják" in stage.bea.sees()
    await stage.bea.taps("Beze změny: Poradna Maják")
    seen = stage.bea.sees()
    assert "Potvrzeno, beze změny: Poradna Maják" in seen
    assert f"Platí ještě tento údaj o kapacitě?\n\n{CLUB}" in seen
    await stage.bea.taps("✏️ Změnit")
    await stage.bea.taps("PLNO")
    assert "Zveřejněno" in stage.bea.sees()
    assert len(stage.bea.messages) == messages
    assert await stored(stage) == [("free", 3)] * 3 + [("full", 0)]


async def test_several_actors_are_confirmed_at_once(stage: Stage) -> None:
    await second_actor(stage)
    await reports(stage.bea)
    await reports(stage.bea, "Poradna Maják")
    await ticks(stage, "2026-12-02 09:00")
    stage.bea.sees()
    await stage.bea.taps("Vše beze změny")
    seen = stage.bea.sees()
    assert "Potvrzeno, beze změny" in seen
    assert seen.count("právě teď") == 2
    assert await stored(stage) == [("free", 3)] * 4


async def test_changing_one_of_several_leaves_the_question_about_the_others_above(stage: Stage) -> None:
    await second_actor(stage)
    await reports(stage.bea)
    await reports(stage.bea, "Poradna Maják")
    await ticks(stage, "2026-12-02 09:00")
    stage.bea.sees()
    question, unchanged = stage.bea.screen, stage.bea.data_of(f"Beze změny: {CLUB}")
    await stage.bea.taps(f"Změnit: {CLUB}")
    await stage.bea.taps("PLNO")
    assert "Zveřejněno" in stage.bea.sees()
    await stage.bea.taps_old(question, unchanged)
    assert "tady už je odpovězeno" in stage.bea.sees()
    assert "🔴 PLNO" in stage.bea.sees()
    assert await stored(stage) == [("free", 3)] * 2 + [("full", 0)]


async def test_an_answer_to_an_old_question_is_thanked_for_and_shows_what_holds_now(stage: Stage) -> None:
    await nudged(stage)
    question = stage.bea.screen
    taps = [stage.bea.data_of(label) for label in ("Beze změny", "✏️ Změnit", "Později")]
    await stage.enters(stage.vera, Role.MEMBER, actor=stage.club.id)
    await stage.vera.says("/kapacita")
    await stage.vera.taps("PLNO")
    for data in taps:
        await stage.bea.taps_old(question, data)
        assert "tady už je odpovězeno" in stage.bea.sees()
        assert "🔴 PLNO" in stage.bea.sees()
    assert await stored(stage) == [("free", 3), ("full", 0)]


async def test_whoever_lost_the_right_answers_nothing_by_an_old_button(stage: Stage) -> None:
    await nudged(stage)
    question = stage.bea.screen
    taps = [stage.bea.data_of(label) for label in ("Beze změny", "✏️ Změnit", "Později", "Kdy se ptát")]
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    for data in taps:
        await stage.bea.taps_old(question, data)
        assert "Tohle už tu není" in stage.bea.toast
    assert await stored(stage) == [("free", 3)]
    assert [row["snoozed_at"] for row in await stage.rows("SELECT snoozed_at FROM nudge")] == [None]


@pytest.mark.parametrize("name", ["ana", "ota", "vera", "cyril"])
async def test_nobody_answers_a_question_somebody_else_was_asked(stage: Stage, name: str) -> None:
    await nudged(stage)
    person: Person = getattr(stage, name)
    await person.says("/menu")
    for data in ("nudok:1", "nudall:1", "nudch:1", "nudlater:1"):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast
    assert await stored(stage) == [("free", 3)]


async def test_a_report_made_before_the_message_leaves_stops_it(stage: Stage) -> None:
    await reports(stage.bea)
    stage.clock.set("2026-12-02 09:00")
    assert await ask(stage.database, stage.clock()) == 1
    await reports(stage.bea)
    await stage.delivers_notices()
    assert "Zveřejněno" in stage.bea.sees()
    (row,) = await stage.rows("SELECT state FROM outbox WHERE kind = 'nudge'")
    assert row["state"] == "cancelled"


async def test_a_reporter_who_left_is_not_asked_but_somebody_who_speaks_for_the_actor_is(stage: Stage) -> None:
    await reports(stage.bea)
    await stage.enters(stage.vera, Role.MEMBER, actor=stage.club.id)
    async with stage.database.transaction() as connection:
        await connection.run(
            "UPDATE role_grant SET ended_at = 1 WHERE person = (SELECT id FROM person WHERE telegram_id = :bea)",
            bea=stage.bea.id,
        )
    assert await ticks(stage, "2026-12-02 09:00") == 1
    assert QUESTION in stage.vera.sees()
    assert not stage.bea.unseen()


@pytest.mark.parametrize("state", [RecordState.ENDED, RecordState.CLOSED, RecordState.DO_NOT_REFER])
async def test_nobody_is_asked_about_an_actor_nobody_is_sent_to(stage: Stage, state: RecordState) -> None:
    await reports(stage.bea)
    await stage.changes(stage.club, state)
    assert await ticks(stage, "2026-12-02 09:00") == 0


async def test_quiet_hours_are_never_broken(stage: Stage) -> None:
    await reports(stage.bea)
    await stage.bea.says("/nastaveni")
    await stage.bea.taps("Změnit tiché hodiny")
    await stage.bea.taps("Jiné…")
    await stage.bea.says("6-11")
    for local in ("2026-12-02 09:00", "2026-12-02 10:59"):
        assert await ticks(stage, local) == 0
    assert await ticks(stage, "2026-12-02 11:00") == 1
    assert QUESTION in stage.bea.sees()


async def test_after_three_questions_without_an_answer_the_coordinator_sees_it_and_nobody_is_asked_more(
    stage: Stage,
) -> None:
    await reports(stage.bea)
    for day in ("2026-12-02", "2026-12-09", "2026-12-16"):
        await stage.ana.says("/sit")
        assert "Neodpovídají na výzvy (0)" in stage.ana.sees()
        assert await ticks(stage, f"{day} 09:00") == 1
        assert QUESTION in stage.bea.sees()
    await stage.ana.says("/sit")
    await stage.ana.taps("Neodpovídají na výzvy (1)")
    assert CLUB in stage.ana.sees()
    await stage.cyril.says("/sit")
    assert "Neodpovídají na výzvy (0)" in stage.cyril.sees()
    for day in ("2026-12-23", "2027-01-13"):
        assert await ticks(stage, f"{day} 09:00") == 0
    await reports(stage.bea)
    await stage.ana.says("/sit")
    assert "Neodpovídají na výzvy (0)" in stage.ana.sees()
    assert await ticks(stage, "2027-01-21 09:00") == 1
    assert QUESTION in stage.bea.sees()


async def test_putting_off_is_an_answer(stage: Stage) -> None:
    await reports(stage.bea)
    await ticks(stage, "2026-12-02 09:00")
    stage.bea.sees()
    await ticks(stage, "2026-12-09 09:00")
    stage.bea.sees()
    await stage.bea.taps("Později")
    for day in ("2026-12-10", "2026-12-17"):
        assert await ticks(stage, f"{day} 09:00") == 1
        assert QUESTION in stage.bea.sees()
    await stage.ana.says("/sit")
    assert "Neodpovídají na výzvy (0)" in stage.ana.sees()


async def test_a_published_list_of_those_who_do_not_answer_tells_whom_but_not_why(stage: Stage) -> None:
    await reports(stage.bea)
    for day in ("2026-12-02", "2026-12-09", "2026-12-16"):
        await ticks(stage, f"{day} 09:00")
        stage.bea.sees()
    await stage.ana.says("/sit")
    await stage.ana.taps("Neodpovídají na výzvy")
    await stage.ana.taps("Uložit filtr")
    await stage.ana.says("Kam zavolat")
    await stage.ana.taps("🔖 Uložit")
    await stage.ana.taps("Zveřejnit")
    assert "nikdy však" in stage.ana.sees()
    await stage.ana.taps("Ano, zveřejnit")
    await stage.ota.says("/menu")
    await stage.ota.taps_old(stage.ota.screen, "list:1:0")
    assert CLUB in stage.ota.sees()
    assert "výzvy" not in stage.ota.received()


async def test_a_silent_telegram_is_no_silent_reporter(stage: Stage) -> None:
    await reports(stage.bea)
    stage.clock.set("2026-12-02 09:00")
    assert await ask(stage.database, stage.clock()) == 1
    stage.clock.set("2026-12-10 09:00")
    assert await ask(stage.database, stage.clock()) == 0
    assert len(await stage.rows("SELECT id FROM nudge")) == 1


async def test_the_answer_shows_how_many_crisis_workers_found_the_actor(stage: Stage) -> None:
    await nudged(stage)
    await stage.enters(stage.vera, Role.CRISIS_WORKER, orp="4102")
    await saw(stage, stage.club, stage.ota, stage.ota, stage.vera, stage.ana)
    await stage.bea.taps("Beze změny")
    assert "Dnes Vás díky tomu našli 2 lidé z OSPOD" in stage.bea.sees()


async def test_where_nobody_came_yet_today_those_of_yesterday_are_told_and_older_ones_are_not(stage: Stage) -> None:
    await reports(stage.bea)
    stage.clock.set("2026-11-30 23:59")
    await saw(stage, stage.club, stage.vera)
    stage.clock.set("2026-12-01 00:00")
    await saw(stage, stage.club, stage.ota)
    await ticks(stage, "2026-12-02 09:00")
    stage.bea.sees()
    await stage.bea.taps("Beze změny")
    assert "Včera Vás díky tomu našel 1 člověk z OSPOD" in stage.bea.sees()


async def test_nothing_is_said_of_worth_where_nobody_came(stage: Stage) -> None:
    await nudged(stage)
    await saw(stage, stage.club, stage.ana, stage.cyril)
    await stage.bea.taps("Beze změny")
    assert "díky tomu" not in stage.bea.sees()


async def test_an_actor_chooses_its_hour(stage: Stage) -> None:
    await nudged(stage)
    await stage.bea.taps("Kdy se ptát")
    assert "pracovní dny nejdříve od 9:00" in stage.bea.sees()
    await stage.bea.taps("14:00")
    assert stage.bea.toast == "Uloženo"
    assert "pracovní dny nejdříve od 14:00" in stage.bea.sees()
    assert await ticks(stage, "2026-12-09 13:55") == 0
    assert await ticks(stage, "2026-12-09 14:00") == 1
    assert QUESTION in stage.bea.sees()


async def test_an_hour_that_is_not_offered_is_refused(stage: Stage) -> None:
    await stage.bea.says("/menu")
    for minute in (0, 541, 1440, 2**40):
        await stage.bea.taps_old(stage.bea.screen, f"nudhs:{stage.club.id}:{minute}")
        assert "Tohle už tu není" in stage.bea.toast
    assert await stage.rows("SELECT * FROM nudge_hour") == []


async def test_the_question_survives_a_restart_and_is_answered_after_it(stage: Stage) -> None:
    await nudged(stage)
    await stage.restart()
    await stage.bea.taps("Beze změny")
    assert "Potvrzeno" in stage.bea.sees()
    assert len(await stored(stage)) == 2


async def test_a_reporter_of_forty_actors_is_asked_about_a_few_a_day_in_one_message(stage: Stage) -> None:
    for number in range(40):
        await stage.reports(await stage.actor(f"Dlouhý název aktéra {'x' * 200} {number}"), State.FREE, 3)
    assert await ticks(stage, "2026-12-02 09:00") == 1
    assert stage.ana.sees().count("VOLNO") == 8
    assert await ticks(stage, "2026-12-02 09:05") == 0
    assert await ticks(stage, "2026-12-03 09:00") == 1
    assert stage.ana.sees().count("VOLNO") == 8
    assert len(await stage.rows("SELECT DISTINCT actor FROM nudge")) == 16


async def test_a_shorter_rhythm_of_the_actor_is_asked_about_sooner(stage: Stage) -> None:
    quick = await second_actor(stage, rhythm_hours=24)
    await reports(stage.bea)
    await reports(stage.bea, quick.card.name)
    assert await ticks(stage, "2026-11-25 09:00") == 0
    assert await ticks(stage, "2026-11-26 09:00") == 1
    assert "Poradna Maják" in stage.bea.sees()
    assert CLUB not in stage.bea.screen.text
