"""Finding an actor: choosing a need, and the results of a guided or a free search."""

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from domain.codes import CodeLists, NeedDomain
from domain.gazetteer import PlaceMatch
from domain.help_net import phenomena_in
from domain.order import Found
from domain.query import OLDEST, Ages
from domain.search import Criteria, SearchAnswer
from domain.visibility import Level, level_of_phone
from locales.translator import Translator
from views.found import PAGE, Reading, card_buttons, entry
from views.menu import (
    OpenMyCrisis,
    OpenNets,
    OpenPhenomenon,
    OpenSearch,
    coordinator_button,
    menu_row,
    ways_in,
)
from views.place import OrpChosen
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import domain_name, kind_name, kind_of, name_in

ANY_NEED = "any"
NETS_OFFERED = 2


class NeedChosen(Tap):
    """A need domain, or ANY_NEED, was chosen: a district comes next."""

    prefix: ClassVar[str] = "need"
    need: str


class Guided(Tap):
    """A page of a guided search; empty strings choose nothing."""

    prefix: ClassVar[str] = "g"
    need: str
    orp: str
    age: str = ""
    kind: str = ""
    free: bool = False
    page: int = 0


class ChooseFilter(Tap):
    """Choose the age band or the kind of a guided search."""

    prefix: ClassVar[str] = "gf"
    what: str
    need: str
    orp: str
    age: str = ""
    kind: str = ""
    free: bool = False


class TurnQuestion(Tap):
    """Another page of a search in the person's own words."""

    prefix: ClassVar[str] = "q"
    question: int
    page: int


def needs_screen(say: Translator) -> Screen:
    """The six need domains, or all of them."""
    needs = [button(domain_name(say, domain), NeedChosen(domain.value)) for domain in NeedDomain]
    any_need, nets = button(say.text("search-any"), NeedChosen(ANY_NEED)), button(say.text("button-nets"), OpenNets())
    rows = (*in_rows(needs, 2), (any_need, nets), menu_row(say))
    return Screen(say.html("search-domains"), rows)


def members_only_screen(say: Translator) -> Screen:
    """What a visitor sees where only the network searches: the lines of help and the ways in."""
    lines = (button(say.text("button-lines"), OpenMyCrisis()),)
    last = (coordinator_button(say), *menu_row(say))
    return Screen(say.html("search-members-only"), (lines, *ways_in(say), last))


def criteria_of(tap: Guided | ChooseFilter, codes: CodeLists) -> Criteria:
    """What a guided search asks for; raises ValueError for a need that does not exist."""
    band = codes.target_groups.get(tap.age)
    return Criteria(
        domain=None if tap.need == ANY_NEED else NeedDomain(tap.need),
        orp=tap.orp,
        ages=Ages(since=band.age_from or 0, to=band.age_to or OLDEST) if band else None,
        kind=tap.kind or None,
        only_free=tap.free,
    )


def guided_screen(read: Reading, tap: Guided, answer: SearchAnswer) -> Screen:
    """A page of a guided search with its filters."""
    say = read.say
    need = say.text("search-any") if tap.need == ANY_NEED else domain_name(say, NeedDomain(tap.need))
    title = say.html("search-guided-title", domain=need, orp=read.geography.orps[tap.orp].name)
    turns = _turns(say, answer, tap.page, [replace(tap, page=tap.page - 1), replace(tap, page=tap.page + 1)])
    back = (button(say.text("button-back"), OpenSearch()), *menu_row(say))
    rows = (*_filters(read, tap), (coordinator_button(say, tap.orp),), back)
    return _results(read, answer, tap.page, title, say.html("search-order-guided"), (*turns, *rows))


def filter_screen(read: Reading, tap: ChooseFilter, kinds: Iterable[str]) -> Screen:
    """The age bands, or the kinds that are there to be chosen."""
    say = read.say
    chosen = Guided(tap.need, tap.orp, tap.age, tap.kind, tap.free)
    if tap.what == "age":
        bands = [group for group in read.codes.target_groups.values() if group.kind == "vek"]
        options = [button(name_in(say, b), replace(chosen, age=b.code)) for b in bands]
        any_one = replace(chosen, age="")
    else:
        names = [(code, kind_name(say, kind_of(read.codes, code))) for code in kinds]
        options = [button(name, replace(chosen, kind=code)) for code, name in names if name]
        any_one = replace(chosen, kind="")
    rows = (*in_rows(options, 1), (button(say.text("button-any"), any_one),), menu_row(say))
    return Screen(say.html(f"filter-{tap.what}-title"), rows)


def question_screen(read: Reading, question: int, answer: SearchAnswer, page: int) -> Screen:
    """A page of a search in the person's own words."""
    say, place = read.say, answer.query.place
    orps = dict.fromkeys(candidate.orp for candidate in place.candidates) if place else {}
    title = (
        say.html("search-title", query=answer.query.text),
        say.html("search-place", place=name) if (name := _place_name(read, place)) else "",
        say.html("search-which-place") if orps else "",
    )
    turns = _turns(say, answer, page, [TurnQuestion(question, page - 1), TurnQuestion(question, page + 1)])
    places = [button(read.geography.orps[code].name, OrpChosen(ANY_NEED, code)) for code in orps]
    back = (button(say.text("button-by-domain"), OpenSearch()), *menu_row(say))
    ask = (coordinator_button(say, (place and place.orp) or answer.origin),)
    rows = (*turns, *in_rows(places, 2), *_nets(read, answer), ask, back)
    return _results(read, answer, page, "\n".join(filter(None, title)), say.html("search-order"), rows)


def _nets(read: Reading, answer: SearchAnswer) -> tuple[Row, ...]:
    """The help nets of the risk phenomena that the question names."""
    orp = (answer.query.place.orp if answer.query.place else None) or ""
    named = [read.codes.phenomena[code] for code in phenomena_in(answer.query, read.codes)[:NETS_OFFERED]]
    labels = [read.say.text("button-net-of", name=name_in(read.say, one)) for one in named]
    return tuple((button(label, OpenPhenomenon(one.code, orp)),) for label, one in zip(labels, named, strict=True))


def _place_name(read: Reading, place: PlaceMatch | None) -> str | None:
    if place is None:
        return None
    if place.kraj is not None:
        return read.geography.kraje[place.kraj].name
    if place.orp is None:
        return None
    orp = read.geography.orps[place.orp].name
    town = place.municipality
    return orp if town is None or town.name == orp else read.say.text("place-in-orp", place=town.name, orp=orp)


def _results(read: Reading, answer: SearchAnswer, page: int, title: str, order: str, rows: tuple[Row, ...]) -> Screen:
    say, first = read.say, page * PAGE + 1
    entries = [_entry(read, found, n, answer.origin) for n, found in enumerate(answer.results, start=first)]
    body = (*entries, order) if entries else (say.html("search-nothing"),)
    head = (
        title,
        say.html("search-count", count=answer.total) if entries else "",
        say.html("search-partly") if answer.partial and entries else "",
        say.html("search-none-free") if answer.none_free and entries else "",
    )
    text = "\n\n".join(("\n".join(filter(None, head)), *body))
    is_guarded = any((level_of_phone(found.actor.card) or Level.PUBLIC) >= Level.CRISIS for found in answer.results)
    return Screen(text, (*in_rows(card_buttons(answer.results, first), 1), *rows), protect=is_guarded)


def _entry(read: Reading, found: Found, number: int, home: str | None) -> str:
    return entry(read, found, number, home, found.actor.card.phone_to_call)


def _turns(say: Translator, answer: SearchAnswer, page: int, taps: list[Tap]) -> tuple[Row, ...]:
    before, after = taps
    row: list[Button] = []
    if page > 0:
        row.append(button(say.text("button-previous"), before))
    if (page + 1) * PAGE < answer.total:
        row.append(button(say.text("button-next"), after))
    return (tuple(row),) if row else ()


def _filters(read: Reading, tap: Guided) -> tuple[Row, ...]:
    say = read.say
    group = read.codes.target_groups.get(tap.age)
    age = name_in(say, group) if group else say.text("filter-any")
    kind = kind_name(say, kind_of(read.codes, tap.kind)) or say.text("filter-any")
    ask = ChooseFilter("age", tap.need, tap.orp, tap.age, tap.kind, tap.free)
    free = replace(tap, free=not tap.free, page=0)
    return (
        (button(say.text("filter-age", age=age), ask),),
        (button(say.text("filter-kind", kind=kind), replace(ask, what="kind")),),
        (button(say.text("filter-free-on" if tap.free else "filter-free-off"), free),),
    )
