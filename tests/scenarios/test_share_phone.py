"""Getting in by one's own number: whose card has it, who is told, and that the number stays nowhere."""

import asyncio

import pytest

from domain.actor import RecordState
from tests.stage.people import Person
from tests.stage.stage import SOKOLOV, Stage

OWN, OTHER, UNKNOWN = "+420000100100", "+420000200200", "+420000300300"


async def shares(person: Person, phone: str, of: int | None = None) -> None:
    """Press the button of the menu, then Telegram's own key."""
    await person.says("/menu")
    if "Sdílet moje číslo" not in person.sees():
        await person.says("/nastaveni")
    await person.taps("Sdílet moje číslo")
    await person.shares_contact(phone, of)


async def actors_of(stage: Stage, person: Person) -> list[int]:
    rows = await stage.rows(
        """SELECT actor FROM role_grant JOIN person ON person.id = person
            WHERE telegram_id = :id AND role = 'member' AND ended_at IS NULL ORDER BY actor""",
        id=person.id,
    )
    return [row["actor"] for row in rows]


def keyboard(stage: Stage, person: Person) -> object:
    """The keys that stand in place of the person's keyboard."""
    return stage.telegram.chat(person.id).keyboard


async def told(stage: Stage) -> list[str]:
    rows = await stage.rows("SELECT name FROM outbox JOIN person ON person.id = recipient ORDER BY outbox.id")
    return [row["name"].split()[0] for row in rows]


async def test_a_number_on_a_card_lets_its_owner_in_at_once_and_the_coordinator_is_told(stage: Stage) -> None:
    await stage.vera.taps("Sdílet moje číslo")
    assert "nikam ho neuložím" in stage.vera.sees()
    assert keyboard(stage, stage.vera)
    await stage.vera.shares_contact(OWN)
    assert "Zastupujete aktéra NZDM Kompas Cheb" in stage.vera.sees()
    assert "Kapacita: NZDM Kompas Cheb" in stage.vera.sees()
    assert keyboard(stage, stage.vera) is None
    assert await actors_of(stage, stage.vera) == [stage.club.id]
    await stage.delivers_notices()
    assert "Vera Návštěvnice: od teď zastupuje aktéra NZDM Kompas Cheb" in stage.ana.sees()
    assert await told(stage) == ["Ana"]
    (row,) = await stage.rows("SELECT * FROM audit WHERE subject = person")
    assert (row["action"], row["actor"]) == ("right_granted", stage.club.id)
    await stage.vera.says("/nastaveni")
    assert "Vaše ORP: Cheb" in stage.vera.sees()


@pytest.mark.parametrize("written", ["420000100100", "+420 000 100 100", "00420000100100"[2:]])
async def test_telegram_may_write_the_number_in_its_own_way(stage: Stage, written: str) -> None:
    await shares(stage.vera, written)
    assert await actors_of(stage, stage.vera) == [stage.club.id]
    await stage.delivers_notices()
    stage.ana.sees()


@pytest.mark.parametrize("where", ["contacts", "crisis_phone"])
async def test_numbers_of_contact_persons_and_crisis_numbers_count_too(stage: Stage, where: str) -> None:
    value: object = [{"name": "Dana", "phone": OTHER}] if where == "contacts" else OTHER
    actor = await stage.actor("Poradna Cheb", audience="network", **{where: value})
    await shares(stage.vera, OTHER)
    assert await actors_of(stage, stage.vera) == [actor.id]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_the_number_of_somebody_else_is_refused(stage: Stage) -> None:
    await shares(stage.vera, OWN, of=stage.bea.id)
    assert "Tohle není Vaše vlastní číslo" in stage.vera.sees()
    assert keyboard(stage, stage.vera) is None
    assert await actors_of(stage, stage.vera) == []
    assert await told(stage) == []


async def test_a_forwarded_contact_is_refused_even_where_it_names_the_sender(stage: Stage) -> None:
    await stage.vera.taps("Sdílet moje číslo")
    user = {"id": stage.vera.id, "is_bot": False, "first_name": "Vera", "language_code": "cs"}
    message = {
        "message_id": 999,
        "date": 1,
        "from": user,
        "chat": {"id": stage.vera.id, "type": "private"},
        "contact": {"phone_number": OWN, "first_name": "Vera", "user_id": stage.vera.id},
        "forward_origin": {"type": "user", "date": 1, "sender_user": user},
    }
    assert stage.telegram.deliver
    await stage.telegram.deliver({"update_id": 10**6, "message": message})
    assert "Tohle není Vaše vlastní číslo" in stage.vera.sees()
    assert await actors_of(stage, stage.vera) == []


async def test_a_typed_number_is_no_proof(stage: Stage) -> None:
    await stage.vera.taps("Sdílet moje číslo")
    await stage.vera.says("+420 000 100 100")
    assert "Číslo sem prosím nepište" in stage.vera.sees()
    assert keyboard(stage, stage.vera)
    assert await actors_of(stage, stage.vera) == []
    await stage.vera.says("◀ Zpět do nabídky")
    assert "Vaše role: návštěvník" in stage.vera.sees()
    assert keyboard(stage, stage.vera) is None


@pytest.mark.parametrize("elsewhere", ["/menu", "/zrusit", "/hledat"])
async def test_the_key_goes_away_when_the_person_turns_elsewhere(stage: Stage, elsewhere: str) -> None:
    await stage.vera.taps("Sdílet moje číslo")
    await stage.vera.says(elsewhere)
    assert keyboard(stage, stage.vera) is None


async def test_an_unknown_number_shows_the_other_way_in(stage: Stage) -> None:
    await shares(stage.vera, UNKNOWN)
    assert "není na kartě žádného aktéra" in stage.vera.sees()
    assert keyboard(stage, stage.vera) is None
    await stage.vera.taps("Požádat o přístup")
    assert "Ve které ORP pracujete?" in stage.vera.sees()


@pytest.mark.parametrize("state", [RecordState.ENDED, RecordState.CLOSED])
async def test_the_card_of_an_actor_that_ended_or_is_closed_lets_nobody_in(stage: Stage, state: RecordState) -> None:
    await stage.changes(stage.club, state)
    await shares(stage.vera, OWN)
    assert "není na kartě žádného aktéra" in stage.vera.sees()
    assert await actors_of(stage, stage.vera) == []


async def test_an_actor_to_which_nobody_shall_be_referred_still_has_its_people(stage: Stage) -> None:
    await stage.changes(stage.club, RecordState.DO_NOT_REFER)
    await shares(stage.vera, OWN)
    assert await actors_of(stage, stage.vera) == [stage.club.id]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_a_number_taken_off_the_card_lets_in_no_more(stage: Stage) -> None:
    changed = stage.club.card.model_copy(update={"phones": (OTHER,)})
    await stage.changes(stage.club.model_copy(update={"card": changed}), RecordState.ACTIVE)
    await shares(stage.vera, OWN)
    assert await actors_of(stage, stage.vera) == []
    await shares(stage.vera, OTHER)
    assert await actors_of(stage, stage.vera) == [stage.club.id]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_the_same_number_twice_gives_one_right_and_one_message(stage: Stage) -> None:
    await shares(stage.vera, OWN)
    await shares(stage.vera, OWN)
    assert "Zastupujete aktéra NZDM Kompas Cheb" in stage.vera.sees()
    assert await actors_of(stage, stage.vera) == [stage.club.id]
    assert await told(stage) == ["Ana"]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_a_number_of_two_actors_in_two_districts_gives_both_and_each_coordinator_hears_of_their_own(
    stage: Stage,
) -> None:
    other = await stage.actor("Klub Sokolov", orps=(SOKOLOV,), phones=(OWN,))
    await shares(stage.vera, OWN)
    assert await actors_of(stage, stage.vera) == [stage.club.id, other.id]
    await stage.delivers_notices()
    assert "NZDM Kompas Cheb" in stage.ana.sees()
    assert "Klub Sokolov" in stage.cyril.sees()
    assert "Klub Sokolov" not in stage.ana.received()


async def test_the_number_of_a_switchboard_gives_nothing_unasked_but_lets_the_person_choose(stage: Stage) -> None:
    offices = [await stage.actor(f"Odbor {n}", phones=(OWN,)) for n in range(12)]
    await shares(stage.vera, OWN)
    assert "Za koho mluvíte?" in stage.vera.sees()
    assert len([label for label in stage.vera.buttons if "Odbor" in label or "NZDM" in label]) == 10
    assert await actors_of(stage, stage.vera) == []
    await stage.vera.taps("Odbor 1")
    assert "Zastupujete aktéra Odbor 1." in stage.vera.sees()
    assert "Odbor 1" not in stage.vera.buttons
    assert await actors_of(stage, stage.vera) == [offices[1].id]
    await stage.delivers_notices()
    assert "Odbor 1" in stage.ana.sees()


async def test_only_what_was_offered_to_this_person_can_be_chosen_and_only_for_an_hour(stage: Stage) -> None:
    offices = [await stage.actor(f"Odbor {n}", phones=(OWN,)) for n in range(4)]
    strange = await stage.actor("Cizí", phones=(OTHER,))
    await shares(stage.vera, OWN)
    chosen = f"phonec:{offices[0].id}"
    for person, data in ((stage.vera, f"phonec:{strange.id}"), (stage.bea, chosen), (stage.vera, "phonec:987")):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast
    stage.clock.advance(hours=1)
    await stage.vera.taps("Odbor 0")
    assert "Tohle už tu není" in stage.vera.toast
    assert await actors_of(stage, stage.vera) == []


async def test_after_five_tries_in_an_hour_the_sixth_waits(stage: Stage) -> None:
    for _ in range(5):
        await shares(stage.vera, UNKNOWN)
    await shares(stage.vera, OWN)
    assert "Pokusů bylo příliš mnoho" in stage.vera.sees()
    assert await actors_of(stage, stage.vera) == []
    await shares(stage.bea, UNKNOWN)
    assert "není na kartě" in stage.bea.sees()
    stage.clock.advance(hours=1)
    await shares(stage.vera, OWN)
    assert await actors_of(stage, stage.vera) == [stage.club.id]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_two_contacts_at_once_give_one_right(stage: Stage) -> None:
    await stage.vera.taps("Sdílet moje číslo")
    await asyncio.gather(stage.vera.shares_contact(OWN), stage.eve.shares_contact(OWN))
    assert await actors_of(stage, stage.vera) == await actors_of(stage, stage.eve) == [stage.club.id]
    assert await told(stage) == ["Ana", "Ana"]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_the_shared_number_is_kept_nowhere(stage: Stage) -> None:
    await shares(stage.vera, UNKNOWN)
    files = stage.file.parent.glob(f"{stage.file.name}*")
    assert not any(UNKNOWN.removeprefix("+420").encode() in file.read_bytes() for file in files)
    assert not any("000300300" in line for line in stage.hearing.lines)


@pytest.mark.parametrize("phone", ["", "112", "+", "x", "0" * 40, "+999999999999999999"])
async def test_what_is_no_number_is_answered_kindly(stage: Stage, phone: str) -> None:
    await shares(stage.vera, phone)
    assert "není na kartě žádného aktéra" in stage.vera.sees()


async def test_where_a_district_has_no_coordinator_the_regional_one_is_told(empty_stage: Stage) -> None:
    stage = empty_stage
    await stage.actor("Klub Cheb", phones=(OWN,))
    await stage.vera.says("/start")
    await stage.ota.says("/start")
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO role_grant (person, role, kraj, granted_at)
               SELECT id, 'regional_coordinator', 'CZ041', 1 FROM person WHERE telegram_id = :id""",
            id=stage.ota.id,
        )
    await shares(stage.vera, OWN)
    await stage.delivers_notices()
    assert "Vera Návštěvnice: od teď zastupuje aktéra Klub Cheb" in stage.ota.sees()
