"""People with rights in own districts: the list, one person's rights, ending them, a lost telephone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.places import Geography
from domain.rights import Grant, Holding
from locales.translator import Translator
from views.found import Reading
from views.menu import OpenPeople, menu_row
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import html, local_date

PEOPLE_PAGE = 8
LABEL_LIMIT = 60
RIGHTS_SHOWN = 20
"""Rights of one person in a message."""


class ListPeople(Tap):
    """A page of the people with rights in own districts."""

    prefix: ClassVar[str] = "ppl"
    page: int = 0


class OpenPerson(Tap):
    """The rights of one person."""

    prefix: ClassVar[str] = "pers"
    person: int


class EndRight(Tap):
    """End one right, once it is `sure`."""

    prefix: ClassVar[str] = "pend"
    grant: int
    sure: bool = False


class EndAll(Tap):
    """End all rights of a person, once it is `sure`."""

    prefix: ClassVar[str] = "pall"
    person: int
    sure: bool = False


class MovePerson(Tap):
    """Move the rights of a person to another telephone, once it is `sure`."""

    prefix: ClassVar[str] = "pmove"
    person: int
    sure: bool = False


@dataclass(frozen=True)
class Listed:
    """A person in the list, with one of the rights and how many there are besides."""

    person: int
    name: str
    right: str
    more: int


def right_words(say: Translator, geography: Geography, right: Grant, actors: Mapping[int, str]) -> str:
    """A role and where it holds; `actors` are names by id."""
    role = say.text(f"role-{right.role.value.replace('_', '-')}")
    if right.actor is not None:
        return say.text("right-actor", role=role, actor=actors[right.actor])
    if right.orp is not None:
        return say.text("right-orp", role=role, orp=geography.orps[right.orp].name)
    if right.kraj is not None:
        return say.text("right-kraj", role=role, kraj=geography.kraje[right.kraj].name)
    return role


def list_screen(say: Translator, people: Sequence[Listed], count: int, page: int, words: str = "") -> Screen:
    """A page of people; `words` are what was typed to find them."""
    title = say.html("people-found", words=words, count=count) if words else say.html("people-list", count=count)
    hint = say.html("people-narrow") if words and count > PEOPLE_PAGE else say.html("people-type-name")
    turns = _turns(say, count, page) if not words else ()
    back = (button(say.text("button-back"), OpenPeople()), *menu_row(say))
    rows = tuple((button(_label(say, one), OpenPerson(one.person)),) for one in people)
    return Screen(f"{title}\n\n{hint}", (*rows, *turns, back))


def person_screen(read: Reading, held: Sequence[Holding], actors: Mapping[int, str]) -> Screen:
    """The rights of one person that the reader manages."""
    say, person = read.say, held[0].grant.person
    rights = [(one, right_words(say, read.geography, one.grant, actors)) for one in held[:RIGHTS_SHOWN]]
    lines = [_since(read, one, right) for one, right in rights]
    text = "\n\n".join((f"👤 <b>{html(held[0].name)}</b>", *lines, *_more(say, len(held))))
    ends: list[Row] = [
        (button(_cut(say.text("button-end-right", right=right)), EndRight(one.grant.id)),) for one, right in rights
    ]
    if len(held) > 1:
        ends.append((button(say.text("button-end-all"), EndAll(person)),))
    lost = (button(say.text("button-lost-phone"), MovePerson(person)),)
    return Screen(text, (*ends, lost, (button(say.text("button-back"), ListPeople()), *menu_row(say))))


def sure_screen(
    read: Reading, question: str, held: Sequence[Holding], actors: Mapping[int, str], alone: Sequence[str], yes: Tap
) -> Screen:
    """Asks once: `question` names the message; `alone` are districts that would be left without a coordinator."""
    say = read.say
    rights = _bullets(read, [one.grant for one in held], actors)
    warnings = [say.html("people-last-coordinator", orp=read.geography.orps[orp].name) for orp in alone]
    text = "\n\n".join((say.html(question, name=held[0].name), rights, *warnings))
    person = held[0].grant.person
    return Screen(
        text,
        (
            (button(say.text(f"button-{question}"), yes),),
            (button(say.text("button-back"), OpenPerson(person)), *menu_row(say)),
        ),
    )


def ended_screen(read: Reading, held: Sequence[Holding], actors: Mapping[int, str]) -> Screen:
    """What has ended."""
    say = read.say
    rights = _bullets(read, [one.grant for one in held], actors)
    text = "\n\n".join((say.html("people-ended", name=held[0].name), rights))
    return Screen(text, ((button(say.text("button-back"), ListPeople()), *menu_row(say)),))


def joined_screen(read: Reading, name: str, person: int, rights: Sequence[Grant], actors: Mapping[int, str]) -> Screen:
    """A notice: somebody has come in by the reader's invitation."""
    say = read.say
    told = _bullets(read, rights, actors)
    rows = ((button(say.text("button-person", name=name), OpenPerson(person)),), menu_row(say))
    return Screen(f"{say.html('notice-joined', name=name)}\n{told}", rows)


def lost_screen(read: Reading, rights: Sequence[Grant], actors: Mapping[int, str]) -> Screen:
    """A notice: these rights of the reader have ended."""
    say = read.say
    told = _bullets(read, rights, actors)
    return Screen(f"{say.html('notice-right-ended')}\n{told}\n\n{say.html('notice-right-ended-why')}", (menu_row(say),))


def _bullets(read: Reading, rights: Sequence[Grant], actors: Mapping[int, str]) -> str:
    lines = [f"• {html(right_words(read.say, read.geography, right, actors))}" for right in rights[:RIGHTS_SHOWN]]
    return "\n".join((*lines, *_more(read.say, len(rights))))


def _more(say: Translator, count: int) -> tuple[str, ...]:
    return (say.html("people-more-rights", count=count - RIGHTS_SHOWN),) if count > RIGHTS_SHOWN else ()


def _since(read: Reading, held: Holding, right: str) -> str:
    on = local_date(held.grant.granted_at, read.zone)
    key = "right-since" if held.giver is None else "right-since-by"
    return f"<b>{html(right)}</b>\n{read.say.html(key, on=on, giver=held.giver or read.say.text('former-user'))}"


def _label(say: Translator, one: Listed) -> str:
    more = say.text("people-more", count=one.more) if one.more else ""
    return _cut(f"{one.name} – {one.right}", LABEL_LIMIT - len(more)) + more


def _cut(words: str, limit: int = LABEL_LIMIT) -> str:
    return words if len(words) <= limit else f"{words[: limit - 1]}…"


def _turns(say: Translator, count: int, page: int) -> tuple[Row, ...]:
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), ListPeople(page - 1)))
    if (page + 1) * PEOPLE_PAGE < count:
        turns.append(button(say.text("button-next"), ListPeople(page + 1)))
    return (tuple(turns),) if turns else ()
