"""Needs and activities: a district, a need domain, a need, an activity with who does it there and who could."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from domain.actor import Actor
from domain.codes import NeedDomain
from domain.needs import Activity, Need, Needs, Practice
from locales.translator import Translator
from views.found import LABEL_LIMIT, OpenCard, Reading, shorten
from views.menu import menu_row
from views.place import PRACTICE, ChooseOrp
from views.planning import OpenPractice, planning_row
from views.screen import TEXT_LIMIT, Row, Screen, button
from views.tap import Tap
from views.words import capital, domain_name, html, kind_name, kind_of

MOST_BUTTONS, MOST_DOERS, MOST_OTHERS = 40, 8, 6
NAMES_LIMIT, KINDS_LIMIT = 160, 300
DONE, NOT_DONE = "✅", "⬜"


class OpenNeedDomain(Tap):
    """Show the needs of a domain in a district."""

    prefix: ClassVar[str] = "ndsd"
    orp: str
    domain: str


class OpenNeed(Tap):
    """Show a need: what can be done for it, and what is done in a district. An own one is named by a practice."""

    prefix: ClassVar[str] = "ndsn"
    orp: str
    need: str


class OpenActivity(Tap):
    """Show an activity in a district."""

    prefix: ClassVar[str] = "ndsa"
    orp: str
    activity: str


class DoToo(Tap):
    """Say that an own actor does it."""

    prefix: ClassVar[str] = "ndst"
    orp: str
    activity: str
    actor: int


class DoNoMore(Tap):
    """Say that an actor does not do it."""

    prefix: ClassVar[str] = "ndsx"
    orp: str
    activity: str
    actor: int


class EditPractice(Tap):
    """Say how it goes in a district, and who does it."""

    prefix: ClassVar[str] = "ndse"
    orp: str
    activity: str


class AddOwnActivity(Tap):
    """Begin an activity that the list does not know."""

    prefix: ClassVar[str] = "ndso"
    orp: str
    need: str


class RemoveOwnActivity(Tap):
    """Forget an own activity of a district, once it is `sure`."""

    prefix: ClassVar[str] = "ndsr"
    practice: int
    sure: bool = False


class OpenUnknownWords(Tap):
    """Ask about the first words of a workbook that nobody was surely meant by."""

    prefix: ClassVar[str] = "ndsu"
    orp: str


class Shown(NamedTuple):
    """An activity in a list: what it is, how it is done there, and the names of those who do it."""

    activity: Activity
    practice: Practice | None
    names: Sequence[str]

    @property
    def is_done(self) -> bool:
        """True where somebody does it."""
        return bool(self.names)


@dataclass(frozen=True)
class ShownActivity:
    """An activity as its reader may see it; what only the coordinators see is empty for others."""

    orp: str
    activity: Activity
    need: Need
    practice: Practice | None
    doers: Sequence[Actor]
    others: Sequence[str]
    """Words of a workbook that name somebody nobody knows."""
    could: Sequence[Actor]
    """Of a kind that could do it, and not doing it yet."""
    own: Sequence[Actor] = ()
    """Those of the reader in this district."""
    keeps: bool = False


def need_code(needs: Needs, shown: Shown) -> str:
    """What a button calls the need of an activity: its code, or the practice that holds the words."""
    return shown.activity.need if shown.activity.need in needs.needs else shown.activity.code


def practice_screen(read: Reading, orp: str, shown: Sequence[Shown], *, unknown: int, plans: bool) -> Screen:
    """The six domains, each with how much of it somebody does; `unknown` words of a workbook wait to be decided."""
    say, done = read.say, sum(one.is_done for one in shown)
    title = _title(read, orp, say.html("practice-title"))
    is_begun = _is_begun(shown)
    state = say.html("practice-done", done=done, count=len(shown)) if is_begun else say.html("practice-empty")
    by_domain = {domain: [one for one in shown if one.activity.domain is domain] for domain in NeedDomain}
    lines = [_domain_line(say, domain, of_one) for domain, of_one in by_domain.items()] if is_begun else []
    text = _fitting((title, state, "\n".join(lines), say.html("practice-hint")))
    rows: list[Row] = [(button(domain_name(say, domain), OpenNeedDomain(orp, domain.value)),) for domain in NeedDomain]
    if unknown:
        rows.append((button(say.text("button-practice-unknown", count=unknown), OpenUnknownWords(orp)),))
    rows.append((button(say.text("button-other-orp"), ChooseOrp(PRACTICE)),))
    return Screen(text, (*rows, planning_row(say) if plans else menu_row(say)))


def domain_screen(read: Reading, orp: str, domain: NeedDomain, needs: Needs, shown: Sequence[Shown]) -> Screen:
    """The needs of a domain, and what nobody does there."""
    say = read.say
    by_need: dict[str, list[Shown]] = {need.code: [] for need in needs.by_domain[domain]}
    for one in shown:
        by_need.setdefault(one.activity.need, []).append(one)
    names = {code: needs.needs[code].name if code in needs.needs else code for code in by_need}
    listed = [f"<b>{html(capital(names[code]))}</b>\n{_how_much(say, of_one)}" for code, of_one in by_need.items()]
    nobody = [f"– {html(one.activity.name)}" for one in shown if not one.is_done]
    gap = (say.html("practice-nobody-title"), *nobody) if nobody and _is_begun(shown) else ()
    text = _fitting([_title(read, orp, html(domain_name(say, domain))), *listed, "\n".join(gap)])
    rows = [
        (button(shorten(capital(names[code]), LABEL_LIMIT), OpenNeed(orp, need_code(needs, of_one[0]))),)
        for code, of_one in by_need.items()
    ]
    back = (button(say.text("button-back"), OpenPractice(orp)), *menu_row(say))
    return Screen(text, (*rows[:MOST_BUTTONS], back))


def need_screen(read: Reading, orp: str, need: Need, shown: Sequence[Shown], *, may_add: bool) -> Screen:
    """A need: forms of fulfilment, what happens if it is not met, and the activities with who does them there."""
    say = read.say
    place = f"{html(domain_name(say, need.domain))} · {html(read.geography.orps[orp].name)}"
    forms = [f"• {html(form)}" for form in need.forms]
    parts = [
        f"<b>{html(capital(need.name))}</b>\n{place}",
        "\n".join((say.html("practice-forms"), *forms)) if forms else "",
        say.html("practice-risk", risk=need.risk) if need.risk else "",
        say.html("practice-activities"),
        *(_activity_line(say, number, one) for number, one in enumerate(shown, 1)),
    ]
    rows: list[Row] = [
        (button(shorten(f"{number}. {capital(one.activity.name)}", LABEL_LIMIT), OpenActivity(orp, one.activity.code)),)
        for number, one in enumerate(shown, 1)
    ]
    if may_add:
        rows.append((button(say.text("button-practice-own"), AddOwnActivity(orp, need.code)),))
    back = (button(say.text("button-back"), OpenNeedDomain(orp, need.domain.value)), *menu_row(say))
    return Screen(_fitting(parts), (*rows[: MOST_BUTTONS + 1], back))


def activity_screen(read: Reading, shown: ShownActivity, needs: Needs, note: str = "") -> Screen:
    """An activity: how it goes there, who does it, who could, and what this reader can say of it."""
    say, activity, practice = read.say, shown.activity, shown.practice
    place = [domain_name(say, activity.domain), read.geography.orps[shown.orp].name]
    phase = [say.text(f"practice-phase-{activity.phase.value.replace('_', '-')}")] if activity.phase else []
    head = f"<b>{html(capital(activity.name))}</b>\n{html(' · '.join([*phase, *place]))}"
    own = f"\n{say.html('practice-own')}" if practice and practice.is_own else ""
    parts = [
        note,
        f"{head}{own}",
        say.html("practice-for", need=shown.need.name),
        _local(say, practice, keeps=shown.keeps),
        _who(read, shown),
        _who_could(read, shown),
    ]
    return Screen(_fitting(parts), _activity_rows(say, shown, needs), protect=shown.keeps)


def remove_screen(say: Translator, practice: Practice) -> Screen:
    """Ask once."""
    yes = button(say.text("button-practice-remove-sure"), RemoveOwnActivity(practice.id, sure=True))
    back = (button(say.text("button-back"), OpenActivity(practice.orp, practice.activity)), *menu_row(say))
    return Screen(say.html("practice-remove", name=practice.name), ((yes,), back))


def said_notice(read: Reading, orp: str, activity: Activity, actor: Actor, *, does: bool) -> Screen:
    """To the coordinator: a member says that an actor does something, or does it no more."""
    say = read.say
    key = "practice-said" if does else "practice-said-no-more"
    place = read.geography.orps[orp].name
    text = say.html(key, actor=actor.card.name, activity=activity.name, orp=place)
    rows: list[Row] = [(button(say.text("button-practice-open"), OpenActivity(orp, activity.code)),)]
    if does:
        rows.append((button(say.text("button-practice-take-off"), DoNoMore(orp, activity.code, actor.id)),))
    return Screen(text, (*rows, menu_row(say)))


def level_words(say: Translator, level: int) -> str:
    """The number with what it means."""
    return say.text(f"practice-level-{level}")


def _is_begun(shown: Iterable[Shown]) -> bool:
    """True where anything has been said."""
    return any(one.practice for one in shown)


def _title(read: Reading, orp: str, words: str) -> str:
    return f"<b>{words}</b> · {html(read.geography.orps[orp].name)}"


def _domain_line(say: Translator, domain: NeedDomain, shown: Sequence[Shown]) -> str:
    return f"<b>{html(domain_name(say, domain))}</b>: {_how_much(say, shown)}"


def _how_much(say: Translator, shown: Sequence[Shown]) -> str:
    done = sum(one.is_done for one in shown)
    if not done:
        return say.html("practice-all-missing")
    return say.html("practice-how-much", done=done, missing=len(shown) - done)


def _activity_line(say: Translator, number: int, one: Shown) -> str:
    level = one.practice.level if one.practice else None
    who = html(shorten(", ".join(one.names), NAMES_LIMIT)) if one.names else say.html("practice-nobody")
    words = f"{who} · {say.html('practice-level-short', level=level)}" if level else who
    return f"{DONE if one.is_done else NOT_DONE} <b>{number}. {html(capital(one.activity.name))}</b>\n{words}"


def _local(say: Translator, practice: Practice | None, *, keeps: bool) -> str:
    """How it goes there, its level, and the note of the coordinators."""
    if practice is None:
        return ""
    lines = [say.html("practice-words", words=practice.words)] if practice.words else []
    if practice.level:
        lines.append(say.html("practice-level", level=level_words(say, practice.level)))
    if practice.note and keeps:
        lines.append(say.html("practice-note", note=practice.note))
    return "\n".join(lines)


def _who(read: Reading, shown: ShownActivity) -> str:
    names = [actor.card.name for actor in shown.doers]
    if not names and not shown.others:
        return f"{NOT_DONE} {read.say.html('practice-nobody-here')}"
    lines = [read.say.html("practice-who", names=shorten(", ".join(names), 700))] if names else []
    if shown.others:
        lines.append(read.say.html("practice-others", words=shorten(", ".join(shown.others), NAMES_LIMIT)))
    return "\n".join(lines)


def _who_could(read: Reading, shown: ShownActivity) -> str:
    say, activity = read.say, shown.activity
    lines = [
        say.html(key, kinds=shorten(", ".join(_kinds(read, kinds)), KINDS_LIMIT))
        for key, kinds in (("practice-usual", activity.usual), ("practice-possible", activity.possible))
        if kinds
    ]
    if shown.could:
        names = shorten(", ".join(actor.card.name for actor in shown.could), 500)
        lines.append(say.html("practice-could", names=names))
    elif lines:
        lines.append(say.html("practice-could-nobody"))
    return "\n".join(lines)


def _kinds(read: Reading, codes: Iterable[str]) -> list[str]:
    return [kind_name(read.say, kind_of(read.codes, code)) or code for code in codes]


def _activity_rows(say: Translator, shown: ShownActivity, needs: Needs) -> tuple[Row, ...]:
    orp, code = shown.orp, shown.activity.code
    doing = {actor.id for actor in shown.doers}
    rows: list[Row] = []
    is_one = len(shown.own) == 1
    for actor in shown.own:
        does = actor.id in doing
        key = f"button-practice-{'no-more' if does else 'too'}{'' if is_one else '-of'}"
        tap = DoNoMore(orp, code, actor.id) if does else DoToo(orp, code, actor.id)
        rows.append((button(say.text(key, actor=shorten(actor.card.name, LABEL_LIMIT)), tap),))
    rows += [(_card(say, "button-practice-doer", actor),) for actor in shown.doers[:MOST_DOERS]]
    rows += [(_card(say, "button-practice-could", actor),) for actor in shown.could[:MOST_OTHERS]]
    if shown.keeps:
        edit = button(say.text("button-practice-edit"), EditPractice(orp, code))
        own = shown.practice if shown.practice and shown.practice.is_own else None
        rows.append((edit, *((button(say.text("button-practice-remove"), RemoveOwnActivity(own.id)),) if own else ())))
    need = shown.need.code if shown.need.code in needs.needs else code
    return (*rows, (button(say.text("button-back"), OpenNeed(orp, need)), *menu_row(say)))


def _card(say: Translator, key: str, actor: Actor) -> dict[str, str]:
    return button(shorten(say.text(key, actor=actor.card.name), LABEL_LIMIT), OpenCard(actor.id))


def _fitting(parts: Iterable[str]) -> str:
    """As many parts as a message holds."""
    text = ""
    for part in filter(None, parts):
        longer = f"{text}\n\n{part}" if text else part
        if len(longer) > TEXT_LIMIT:
            break
        text = longer
    return text
