"""People with rights in own districts: the list, one person's rights, ending them, a lost telephone."""

from collections.abc import Iterable, Sequence

from domain.errors import NotFound
from domain.invitation import MOVE_HOLDS_FOR
from domain.rights import Holding, Role
from domain.words import fold
from handlers.commands import refresh_commands
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from storage.people import People
from usecases.drafts import keep_draft
from usecases.people import end_all_rights, end_right, move_person, people_within, right_within, rights_within
from views.invitations import made_screen
from views.people import (
    PEOPLE_PAGE,
    EndAll,
    EndRight,
    Listed,
    ListPeople,
    MovePerson,
    OpenPerson,
    ended_screen,
    list_screen,
    person_screen,
    right_words,
    sure_screen,
)
from views.tap import Tap

PEOPLE_FORM = "people"
"""A name may be typed while the list is shown."""


async def list_people(visit: Visit, tap: ListPeople) -> None:
    """A page of the people, by name."""
    people = await _people(visit)
    page = min(tap.page, max(len(people) - 1, 0) // PEOPLE_PAGE)
    first = page * PEOPLE_PAGE
    await _expect_name(visit)
    shown = await _listed(visit, people[first : first + PEOPLE_PAGE])
    await show(visit, list_screen(visit.say, shown, len(people), page))


async def find_people(visit: Visit, _: Draft) -> None:
    """Those whose name holds the words typed."""
    found = [(person, name) for person, name in await _people(visit) if fold(visit.text) in fold(name)]
    shown = await _listed(visit, found[:PEOPLE_PAGE])
    await show(visit, list_screen(visit.say, shown, len(found), 0, visit.text[:100]))


async def open_person(visit: Visit, tap: OpenPerson) -> None:
    """The rights that this visitor manages."""
    held = await rights_within(visit.reader, visit.access, tap.person)
    await show(visit, person_screen(visit.reading, held, await _actors(visit, held)))


async def end_one(visit: Visit, tap: EndRight) -> None:
    """Ask, then end a right."""
    if not tap.sure:
        held = await right_within(visit.reader, visit.access, tap.grant)
        await _ask(visit, "people-end", [held], EndRight(tap.grant, sure=True))
        return
    await _tell_ended(visit, [await end_right(visit.house.database, visit.access, tap.grant, visit.now)])


async def end_all(visit: Visit, tap: EndAll) -> None:
    """Ask, then end all rights that this visitor manages."""
    if not tap.sure:
        held = await rights_within(visit.reader, visit.access, tap.person)
        await _ask(visit, "people-end", held, EndAll(tap.person, sure=True))
        return
    await _tell_ended(visit, await end_all_rights(visit.house.database, visit.access, tap.person, visit.now))


async def move(visit: Visit, tap: MovePerson) -> None:
    """Ask, then end the rights and show the invitation that gives them again."""
    held = await rights_within(visit.reader, visit.access, tap.person)
    if not tap.sure:
        await _ask(visit, "people-move", held, MovePerson(tap.person, sure=True))
        return
    code = await move_person(visit.house.database, visit.access, tap.person, visit.now)
    await _refresh_commands(visit, tap.person)
    what = visit.say.text("invitation-moves", name=held[0].name)
    await show(visit, made_screen(visit.reading, visit.bot.username, code, what, 1, visit.now + MOVE_HOLDS_FOR))


async def _people(visit: Visit) -> list[tuple[int, str]]:
    if not visit.access.gives:
        raise NotFound
    return sorted(await people_within(visit.reader, visit.access), key=lambda one: (fold(one[1]), one[0]))


async def _expect_name(visit: Visit) -> None:
    await keep_draft(visit.house.database, visit.person.id, Draft(form=PEOPLE_FORM, answers={}), visit.now)


async def _listed(visit: Visit, people: Iterable[tuple[int, str]]) -> list[Listed]:
    listed = []
    for person, name in people:
        held = await rights_within(visit.reader, visit.access, person)
        right = right_words(visit.say, visit.house.geography, held[0].grant, await _actors(visit, held[:1]))
        listed.append(Listed(person, name, right, len(held) - 1))
    return listed


async def _ask(visit: Visit, question: str, held: Sequence[Holding], yes: Tap) -> None:
    alone = await _left_alone(visit, held)
    await show(visit, sure_screen(visit.reading, question, held, await _actors(visit, held), alone, yes))


async def _left_alone(visit: Visit, held: Sequence[Holding]) -> list[str]:
    """Districts of which these rights are the last coordinator's."""
    orps = [one.grant.orp for one in held if one.grant.role is Role.COORDINATOR and one.grant.orp]
    return [orp for orp in orps if len(await People(visit.reader).coordinators_of(orp)) == 1]


async def _tell_ended(visit: Visit, held: Sequence[Holding]) -> None:
    await _refresh_commands(visit, held[0].grant.person)
    await show(visit, ended_screen(visit.reading, held, await _actors(visit, held)))


async def _refresh_commands(visit: Visit, person: int) -> None:
    """What has ended leaves the command menu in the chat of the other person."""
    await refresh_commands(visit.bot, visit.house.database, *await People(visit.reader).get(person))


async def _actors(visit: Visit, held: Sequence[Holding]) -> dict[int, str]:
    return await Actors(visit.reader).names([one.grant.actor for one in held if one.grant.actor])


def routes() -> Routes:
    """Taps of this feature, and the name that may be typed."""
    return Routes(
        taps={
            **on(ListPeople, list_people),
            **on(OpenPerson, open_person),
            **on(EndRight, end_one),
            **on(EndAll, end_all),
            **on(MovePerson, move),
        },
        drafts={PEOPLE_FORM: find_people},
    )
