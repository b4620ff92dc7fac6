"""The words of a district over those we ship: their review, and what a coordinator changes about them."""

from typing import ClassVar

from domain.codes import Stage
from domain.help_net import kinds_of
from domain.local_text import FIRST_STEP, GUIDE, NET, SEPARATOR, SIGNS, Local, Subject
from locales.translator import Translator
from views.found import Reading, shorten
from views.menu import menu_row
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import html, kind_name, kind_of, local_date, name_in

IN_TAPS = "/"
"""Stands for the separator of a subject's key in callback data."""
NAME_LIMIT = 50


class EditTexts(Tap):
    """What may be changed about the words of a subject in a district."""

    prefix: ClassVar[str] = "txt"
    orp: str
    subject: str


class EditPart(Tap):
    """Word a part."""

    prefix: ClassVar[str] = "txtp"
    orp: str
    subject: str
    part: str


class EditKinds(Tap):
    """The kinds of actors in a net."""

    prefix: ClassVar[str] = "txtk"
    orp: str
    subject: str


class AddKind(Tap):
    """Choose a kind to put into a net."""

    prefix: ClassVar[str] = "txta"
    orp: str
    subject: str


class DropKind(Tap):
    """Take a kind out of a net."""

    prefix: ClassVar[str] = "tk"
    orp: str
    subject: str
    kind: str


class ReviewText(Tap):
    """Say who has reviewed the words."""

    prefix: ClassVar[str] = "txtr"
    orp: str
    subject: str


class ResetText(Tap):
    """Back to what we ship; asked once more before."""

    prefix: ClassVar[str] = "txtd"
    orp: str
    subject: str
    sure: bool = False


def packed(subject: Subject) -> str:
    """The key of a subject as it stands in a button."""
    return subject.key.replace(SEPARATOR, IN_TAPS)


def unpacked(key: str) -> str:
    """The key of a subject from a button."""
    return key.replace(IN_TAPS, SEPARATOR)


def review_line(read: Reading, subject: Subject, local: Local) -> str:
    """Who has reviewed the words and when; else that nobody has, and whose they are."""
    say, review = read.say, local.review
    if review is not None:
        words = say.html("text-reviewed", who=review.reviewer, on=local_date(review.reviewed_at, read.zone))
    elif local.edited_at is not None:
        words = say.html("text-local", on=local_date(local.edited_at, read.zone))
    else:
        words = say.html(f"text-default-{subject.what}")
    return f"<i>{words}</i>"


def edit_row(say: Translator, orp: str, subject: Subject) -> Row:
    """The coordinator's way to change the words."""
    return (button(say.text(f"button-edit-{subject.what}"), EditTexts(orp, packed(subject))),)


def subject_name(read: Reading, subject: Subject) -> str:
    """The phenomenon with its stage, or the profession."""
    if subject.what == GUIDE:
        return read.say.text(f"profession-{subject.code.replace('_', '-')}")
    name = name_in(read.say, read.codes.phenomena[subject.code])
    return f"{name} · {read.say.text(f'net-stage-{subject.stage}')}"


def signs_text(say: Translator, stage: Stage, local: Local) -> str:
    """What a stage looks like."""
    return local.words.get(SIGNS) or str(getattr(stage, f"signs_{say.language}"))


def first_step_text(read: Reading, stage: Stage, local: Local) -> str:
    """What to do first."""
    default = read.say.text("net-first-step-default", kind=_kind(read, stage.first))
    return local.words.get(FIRST_STEP) or default


def guide_text(read: Reading, profession: str, part: str, local: Local) -> str:
    """A part of a guide; empty where neither the district nor we say anything."""
    shipped = read.codes.guides[profession].get(part)
    default = str(getattr(shipped, f"text_{read.say.language}")) if shipped else ""
    return local.words.get(part) or default


def part_text(read: Reading, subject: Subject, part: str, local: Local) -> str:
    """The words of a part as the district's readers see them."""
    if subject.what == GUIDE:
        return guide_text(read, subject.code, part, local)
    stage = read.codes.phenomena[subject.code].stage(subject.stage)
    return signs_text(read.say, stage, local) if part == SIGNS else first_step_text(read, stage, local)


def part_name(say: Translator, subject: Subject, part: str) -> str:
    """The heading of a part."""
    return say.text(f"{subject.what}-part-{part.replace('_', '-')}")


def edit_screen(read: Reading, orp: str, subject: Subject, local: Local, shown: Tap) -> Screen:
    """Every part with its words; `shown` opens what the readers see."""
    say, key = read.say, packed(subject)
    texts = [_part(read, subject, part, local) for part in subject.texts]
    title = say.html("text-edit-title", name=subject_name(read, subject), orp=read.geography.orps[orp].name)
    rows: list[Row] = [
        (button(say.text("button-edit-part", part=part_name(say, subject, part)), EditPart(orp, key, part)),)
        for part in subject.texts
    ]
    if subject.what == NET:
        count = len(_kinds(read, subject, local))
        rows.append((button(say.text("button-edit-kinds", count=count), EditKinds(orp, key)),))
    rows.append((button(say.text("button-review-text"), ReviewText(orp, key)),))
    if local.words:
        rows.append((button(say.text("button-reset-text"), ResetText(orp, key)),))
    rows += [(button(say.text("button-show-text"), shown),), menu_row(say)]
    return Screen("\n\n".join((title, review_line(read, subject, local), *texts)), tuple(rows))


def kinds_screen(read: Reading, orp: str, subject: Subject, local: Local) -> Screen:
    """The kinds of a net; a tap takes one out."""
    say, key = read.say, packed(subject)
    rows = [
        (button(say.text("button-drop-kind", kind=shorten(_kind(read, kind), NAME_LIMIT)), DropKind(orp, key, kind)),)
        for kind in _kinds(read, subject, local)
    ]
    title = say.html("text-kinds-title", name=subject_name(read, subject), orp=read.geography.orps[orp].name)
    add = (button(say.text("button-add-kind"), AddKind(orp, key)),)
    back = (button(say.text("button-back"), EditTexts(orp, key)),)
    return Screen(title, (*rows, add, back))


def reset_screen(read: Reading, orp: str, subject: Subject) -> Screen:
    """Whether to throw the district's own words away."""
    say, key = read.say, packed(subject)
    title = say.html("text-reset-title", name=subject_name(read, subject), orp=read.geography.orps[orp].name)
    sure = (button(say.text("button-reset-text-sure"), ResetText(orp, key, sure=True)),)
    return Screen(title, (sure, (button(say.text("button-back"), EditTexts(orp, key)),)))


def _part(read: Reading, subject: Subject, part: str, local: Local) -> str:
    words = html(part_text(read, subject, part, local)) or read.say.html("text-nothing")
    own = f" · <i>{read.say.html('text-own')}</i>" if part in local.words else ""
    return f"<b>{html(part_name(read.say, subject, part))}</b>{own}\n{words}"


def _kinds(read: Reading, subject: Subject, local: Local) -> tuple[str, ...]:
    return kinds_of(read.codes.phenomena[subject.code].stage(subject.stage), local, read.codes)


def _kind(read: Reading, code: str) -> str:
    return kind_name(read.say, kind_of(read.codes, code)) or code
