"""Help nets: finding a risk phenomenon, its stages, and who of the net is in a district."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from domain.codes import NeedDomain, Phenomenon, Stage
from domain.guide import OFFICE
from domain.help_net import ACUTE, LINE_OF_KIND, NetKind
from domain.local_text import Local, net_subject
from domain.order import Found
from domain.visibility import Level, level_of_phone
from locales.translator import Translator
from views.found import PAGE, Reading, card_buttons, entry, shorten
from views.local_texts import edit_row, first_step_text, review_line, signs_text
from views.menu import OpenGuides, OpenNets, OpenPhenomenon, coordinator_button, menu_row
from views.place import ChooseOrp, net_purpose
from views.screen import TEXT_LIMIT, Button, Row, Screen, button, in_rows
from views.search import ANY_NEED, Guided
from views.tap import Tap
from views.words import domain_name, html, kind_name, kind_of, name_in

KIND_LIMIT = 40
ROOM_FOR_NOTES = 400
"""Characters of a page kept free for what stands under the actors."""


class NetDomain(Tap):
    """The risk phenomena of a need domain."""

    prefix: ClassVar[str] = "netd"
    domain: str


class OpenNet(Tap):
    """A page of the net of a stage in a district; without one it is that of the home, or asked for."""

    prefix: ClassVar[str] = "net"
    phenomenon: str
    stage: int
    orp: str = ""
    page: int = 0


@dataclass(frozen=True)
class NetReading:
    """The net of a stage in a district as one person reads it."""

    phenomenon: Phenomenon
    stage: Stage
    orp: str
    local: Local
    kinds: tuple[NetKind, ...]
    sees_actors: bool
    """False where only the network searches and this person is none of it."""
    sees_all: bool
    """False where only public cards are read."""
    may_edit: bool


@dataclass(frozen=True)
class Block:
    """A piece of a net that stands on one page as a whole, with the actor it is about."""

    text: str
    found: Found | None = None
    more: NetKind | None = None


def nets_screen(say: Translator) -> Screen:
    """Write what is going on, or choose a need domain."""
    domains = [button(domain_name(say, domain), NetDomain(domain.value)) for domain in NeedDomain]
    worry = (button(say.text("button-worry"), OpenGuides()),)
    return Screen(say.html("nets-title"), (*in_rows(domains, 2), worry, menu_row(say)))


def phenomena_screen(say: Translator, title: str, phenomena: Iterable[Phenomenon], orp: str = "") -> Screen:
    """Risk phenomena to choose from."""
    rows = [(button(name_in(say, one), OpenPhenomenon(one.code, orp)),) for one in phenomena]
    return Screen(title, (*rows, (button(say.text("button-back"), OpenNets()), *menu_row(say))))


def domain_screen(read: Reading, domain: NeedDomain) -> Screen:
    """The risk phenomena of a need domain."""
    title = read.say.html("net-domain-title", domain=domain_name(read.say, domain))
    return phenomena_screen(read.say, title, (one for one in read.codes.phenomena.values() if one.domain is domain))


def stages_screen(read: Reading, phenomenon: Phenomenon, orp: str, locals_: Sequence[Local]) -> Screen:
    """What each stage of a phenomenon looks like; `locals_` are the district's own words by stage."""
    say = read.say
    texts = [
        f"<b>{say.html(f'net-stage-{stage.number}')}</b>\n{html(signs_text(say, stage, local))}"
        for stage, local in zip(phenomenon.stages, locals_, strict=True)
    ]
    title = say.html("net-stages-title", name=name_in(say, phenomenon))
    stages = [
        (button(say.text(f"net-stage-{stage.number}"), OpenNet(phenomenon.code, stage.number, orp)),)
        for stage in phenomenon.stages
    ]
    back = (button(say.text("button-back"), NetDomain(phenomenon.domain.value)), *menu_row(say))
    return Screen("\n\n".join((title, *texts, say.html("net-choose-stage"))), (*stages, back))


def net_screen(read: Reading, net: NetReading, page: int) -> tuple[Screen, tuple[Found, ...]]:
    """A page of the net, and the actors on it; a page that does not exist is the last one."""
    say = read.say
    pages = _pages(_head(read, net, 0), _head(read, net, 1), list(_blocks(read, net)))
    at = min(page, len(pages) - 1)
    found = tuple(block.found for block in pages[at] if block.found)
    first = 1 + sum(1 for blocks in pages[:at] for block in blocks if block.found)
    body = "\n\n".join(block.text for block in pages[at])
    text = "\n\n".join(filter(None, (_head(read, net, at), body, _notes(say, net, at, len(pages)))))
    rows = (
        *in_rows(card_buttons(found, first), 1),
        *(_more_row(read, net, block.more) for block in pages[at] if block.more),
        *_turns(say, net, at, len(pages)),
        *_ways_on(say, net),
    )
    is_guarded = any((level_of_phone(one.actor.card) or Level.PUBLIC) >= Level.CRISIS for one in found)
    return Screen(text, rows, protect=is_guarded), found


def _head(read: Reading, net: NetReading, page: int) -> str:
    say, orp = read.say, read.geography.orps[net.orp].name
    stage = say.text(f"net-stage-{net.stage.number}")
    title = say.html("net-title", name=name_in(say, net.phenomenon), stage=stage, orp=orp)
    if page:
        return title
    subject = net_subject(net.phenomenon.code, net.stage.number)
    return "\n\n".join(
        filter(
            None,
            (
                f"{title}\n{review_line(read, subject, net.local)}",
                f"<b>{say.html('net-part-signs')}</b>\n{html(signs_text(say, net.stage, net.local))}",
                f"<b>{say.html('net-part-first-step')}</b>\n{html(first_step_text(read, net.stage, net.local))}",
                say.html("net-danger") if net.stage.number == ACUTE else "",
                f"<b>{say.html('net-who-helps')}</b>",
            ),
        )
    )


def _blocks(read: Reading, net: NetReading) -> Iterator[Block]:
    """Kind by kind: a line of the country, the actors, or the hole with the nearest one."""
    number = 0
    for one in net.kinds:
        heading = _heading(read, net, one)
        shown = one.found or ((one.nearest,) if one.nearest else ())
        if not shown:
            yield Block(heading)
        for found in shown:
            number += 1
            text = entry(read, found, number, net.orp, found.actor.card.phone_to_call)
            is_last = found is shown[-1] and one.total > len(one.found)
            yield Block(f"{heading}\n{text}" if heading else text, found, one if is_last else None)
            heading = ""


def _heading(read: Reading, net: NetReading, one: NetKind) -> str:
    """The kind, its line of the country, and what is missing."""
    say, orp = read.say, read.geography.orps[net.orp].name
    name = kind_name(say, kind_of(read.codes, one.kind)) or one.kind
    lines = [f"▸ <b>{html(name[:1].upper() + name[1:])}</b>"]
    number = LINE_OF_KIND.get(one.kind)
    lines += [f"☎ {number}"] if number in [line.number for line in read.codes.crisis_lines] else []
    if net.sees_actors and one.is_hole and one.kind == OFFICE:  # every district has its own by law
        lines.append(say.html("guide-no-office", orp=orp))
    elif net.sees_actors and one.is_hole and one.nearest is None:
        lines.append(say.html("net-hole-everywhere", orp=orp))
    elif net.sees_actors and one.is_hole and one.nearest and one.nearest.actor.card.seat:
        seat = one.nearest.actor.card.seat
        km = round(read.geography.distance_km(net.orp, seat))
        lines.append(say.html("net-hole", orp=orp, nearest=read.geography.orps[seat].name, km=km))
    return "\n".join(lines)


def _pages(head: str, later_head: str, blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks on as few pages as hold them: at most PAGE actors and the length of a message."""
    pages: list[list[Block]] = [[]]
    room = TEXT_LIMIT - ROOM_FOR_NOTES - len(head)
    for block in blocks:
        actors = sum(1 for one in pages[-1] if one.found)
        if pages[-1] and (len(block.text) + 2 > room or (block.found and actors == PAGE)):
            pages.append([])
            room = TEXT_LIMIT - ROOM_FOR_NOTES - len(later_head)
        pages[-1].append(block)
        room -= len(block.text) + 2
    return pages


def _notes(say: Translator, net: NetReading, page: int, pages: int) -> str:
    notes = [
        "" if net.sees_actors else say.html("net-members-only"),
        "" if net.sees_all or not net.sees_actors else say.html("net-public-only"),
        say.html("net-order") if net.sees_actors else "",
        say.html("net-page", page=page + 1, pages=pages) if pages > 1 else "",
    ]
    return "\n".join(filter(None, notes))


def _more_row(read: Reading, net: NetReading, one: NetKind) -> Row:
    kind = shorten(kind_name(read.say, kind_of(read.codes, one.kind)) or one.kind, KIND_LIMIT)
    label = read.say.text("button-net-all", kind=kind, count=one.total)
    return (button(label, Guided(ANY_NEED, net.orp, "", one.kind)),)


def _turns(say: Translator, net: NetReading, page: int, pages: int) -> tuple[Row, ...]:
    here = OpenNet(net.phenomenon.code, net.stage.number, net.orp)
    row: list[Button] = []
    if page > 0:
        row.append(button(say.text("button-previous"), replace(here, page=page - 1)))
    if page + 1 < pages:
        row.append(button(say.text("button-next"), replace(here, page=page + 1)))
    return (tuple(row),) if row else ()


def _ways_on(say: Translator, net: NetReading) -> tuple[Row, ...]:
    code, number = net.phenomenon.code, net.stage.number
    others = [
        button(say.text(f"net-stage-{stage.number}"), OpenNet(code, stage.number, net.orp))
        for stage in net.phenomenon.stages
        if stage.number != number
    ]
    edit = (edit_row(say, net.orp, net_subject(code, number)),) if net.may_edit else ()
    has_holes = any(one.is_hole for one in net.kinds)
    coordinator = ((coordinator_button(say, net.orp),),) if has_holes else ()
    return (
        tuple(others),
        *edit,
        *coordinator,
        (button(say.text("button-other-orp"), ChooseOrp(net_purpose(code, number))),),
        (button(say.text("button-back"), OpenPhenomenon(code, net.orp)), *menu_row(say)),
    )
