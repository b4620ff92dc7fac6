"""Questionnaires of cooperation: the coordinator's list, one of them, how people are asked, and what came out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.questionnaire import (
    LEAST_ANSWERS,
    MOST_QUESTIONS,
    SCALE,
    Asked,
    Questionnaire,
    Result,
    Sort,
    State,
    Turnout,
)
from locales.translator import Translator
from views.found import Reading, shorten
from views.menu import OpenNetwork, menu_row
from views.screen import TEXT_LIMIT, Row, Screen, button
from views.tap import Tap
from views.words import html, local_date

DEFAULT = (
    *((Sort.SCALE, key) for key in ("knows", "reaches", "answers", "meets", "helps")),
    (Sort.TEXT, "better"),
)
"""Our own set: sorts and the ends of the keys of its words."""
LIST_LIMIT = 20
LABEL_LIMIT = 48
TEXTS_ROOM = TEXT_LIMIT - 500


class OpenQuestionnaires(Tap):
    """Show the questionnaires of own districts."""

    prefix: ClassVar[str] = "qns"


class OpenQuestionnaire(Tap):
    """Show one questionnaire to those who keep it."""

    prefix: ClassVar[str] = "qn"
    questionnaire: int


class WriteQuestionnaire(Tap):
    """Begin a questionnaire; of a platform where one is named."""

    prefix: ClassVar[str] = "qnnew"
    platform: int = 0


class AddQuestion(Tap):
    """Begin another question."""

    prefix: ClassVar[str] = "qnadd"
    questionnaire: int


class TakeDefault(Tap):
    """Take our own set of questions."""

    prefix: ClassVar[str] = "qnset"
    questionnaire: int


class DropQuestion(Tap):
    """Take a question out, by its place and the number of questions there were."""

    prefix: ClassVar[str] = "qndel"
    questionnaire: int
    at: int
    of: int


class GiveOut(Tap):
    """Ask the people; the first tap asks whether to."""

    prefix: ClassVar[str] = "qngo"
    questionnaire: int
    sure: bool = False


class CloseQuestionnaire(Tap):
    """End it now; the first tap asks whether to."""

    prefix: ClassVar[str] = "qnend"
    questionnaire: int
    sure: bool = False


class DropQuestionnaire(Tap):
    """Throw a draft away; the first tap asks whether to."""

    prefix: ClassVar[str] = "qndrop"
    questionnaire: int
    sure: bool = False


class AnswerQuestionnaire(Tap):
    """Begin to answer."""

    prefix: ClassVar[str] = "qnans"
    questionnaire: int


class SendPicture(Tap):
    """The results as a picture."""

    prefix: ClassVar[str] = "qnpic"
    questionnaire: int


class SendWorkbook(Tap):
    """The results as a workbook."""

    prefix: ClassVar[str] = "qnxls"
    questionnaire: int


@dataclass(frozen=True)
class Kept:
    """A questionnaire with the names its keeper reads; `people` are those it would be given to."""

    questionnaire: Questionnaire
    turnout: Turnout
    place: str
    """The platform, or the district."""
    people: int = 0


def questionnaires_screen(read: Reading, kept: Sequence[Kept], note: str = "") -> Screen:
    """Those of own districts, the newest first."""
    say = read.say
    rows: list[Row] = [(button(_label(say, one), OpenQuestionnaire(one.questionnaire.id)),) for one in kept]
    rows.append((button(say.text("button-questionnaire-write"), WriteQuestionnaire()),))
    rows.append((button(say.text("button-network-back"), OpenNetwork()), *menu_row(say)))
    text = say.html("questionnaires") if kept else say.html("questionnaires-none")
    return Screen("\n\n".join(filter(None, (note, text))), tuple(rows))


def questionnaire_screen(read: Reading, kept: Kept, note: str = "") -> Screen:
    """What is asked, how it stands and what can be done with it."""
    say, one = read.say, kept.questionnaire
    questions = [f"{at}. {_question_words(say, asked)}" for at, asked in enumerate(one.questions, start=1)]
    parts = (
        note,
        f"<b>{html(one.title)}</b>\n{html(kept.place)}",
        _state_words(read, kept),
        "\n".join(questions) or say.html("questionnaire-no-questions", most=MOST_QUESTIONS),
    )
    return Screen("\n\n".join(part for part in parts if part), (*_rows(say, kept), *_back(say)))


def give_out_screen(read: Reading, kept: Kept) -> Screen:
    """Whether to ask so many people."""
    say, id = read.say, kept.questionnaire.id
    text = say.html("questionnaire-give-out-sure", title=kept.questionnaire.title, people=kept.people)
    go = button(say.text("button-questionnaire-give-out-sure", people=kept.people), GiveOut(id, True))
    return Screen(text, ((go,), (button(say.text("button-back"), OpenQuestionnaire(id)),)))


def close_screen(read: Reading, kept: Kept) -> Screen:
    """Whether to end it before its time."""
    say, id = read.say, kept.questionnaire.id
    text = say.html(
        "questionnaire-close-sure",
        title=kept.questionnaire.title,
        asked=kept.turnout.asked,
        count=kept.turnout.answered,
    )
    if kept.turnout.answered < LEAST_ANSWERS:
        text += "\n\n" + say.html("questionnaire-close-few", least=LEAST_ANSWERS)
    end = button(say.text("button-questionnaire-close"), CloseQuestionnaire(id, True))
    return Screen(text, ((end,), (button(say.text("button-back"), OpenQuestionnaire(id)),)))


def drop_screen(read: Reading, one: Questionnaire) -> Screen:
    """Whether to throw it away."""
    say, drop = read.say, button(read.say.text("button-questionnaire-drop-sure"), DropQuestionnaire(one.id, True))
    back = button(say.text("button-back"), OpenQuestionnaire(one.id))
    return Screen(say.html("questionnaire-drop-sure", title=one.title), ((drop,), (back,)))


def asked_screen(read: Reading, one: Questionnaire, place: str, key: str) -> Screen:
    """A person is asked to answer; `key` says whether for the first time."""
    say = read.say
    until = local_date(one.closes_at, read.zone) if one.closes_at else ""
    text = say.html(key, title=one.title, place=place, until=until, count=len(one.questions))
    rows = ((button(say.text("button-questionnaire-answer"), AnswerQuestionnaire(one.id)),), menu_row(say))
    return Screen("\n\n".join((text, say.html("questionnaire-anonymous"))), rows)


def thanks_screen(say: Translator) -> Screen:
    """It is handed in."""
    return Screen(say.html("questionnaire-thanks"), (menu_row(say),))


def closed_screen(read: Reading, kept: Kept) -> Screen:
    """The coordinator hears that it is over."""
    say, one, turnout = read.say, kept.questionnaire, kept.turnout
    text = say.html(
        "notice-questionnaire-closed", title=one.title, place=kept.place, asked=turnout.asked, count=turnout.answered
    )
    rows = ((button(say.text("button-questionnaire-results"), OpenQuestionnaire(one.id)),), menu_row(say))
    return Screen(text, rows)


def results_text(read: Reading, results: Sequence[Result], compared_with: int | None) -> str:
    """What came out, question by question, as HTML; texts as far as there is room for all of them."""
    say = read.say
    lines = [f"{at}. {html(one.asked.words)}\n{_result_words(say, one)}" for at, one in enumerate(results, start=1)]
    if compared_with is not None:
        lines.append(say.html("questionnaire-compared", year=compared_with))
    room = TEXTS_ROOM - sum(map(len, lines))
    for at, one in enumerate(results):
        shown = "\n".join(f"– {html(text)}" for text in one.texts)
        if one.texts:
            lines[at] += f"\n{shown}" if len(shown) < room else f"\n{say.html('questionnaire-texts-in-file')}"
            room -= len(shown) if len(shown) < room else 0
    return "\n\n".join(lines)


def results_screen(read: Reading, kept: Kept, results: Sequence[Result], compared_with: int | None) -> Screen:
    """What came out, with the picture and the workbook at hand."""
    screen = questionnaire_screen(read, kept)
    head = f"<b>{html(kept.questionnaire.title)}</b>\n{html(kept.place)}"
    text = "\n\n".join((head, _state_words(read, kept), results_text(read, results, compared_with)))
    return Screen(text, screen.rows)


def picture_screen(read: Reading, kept: Kept, picture: bytes) -> Screen:
    """The results as a picture."""
    caption = read.say.html("questionnaire-picture", title=kept.questionnaire.title, place=kept.place)
    return Screen(caption, _back(read.say, kept.questionnaire.id), photo=picture)


def workbook_screen(read: Reading, kept: Kept, workbook: bytes) -> Screen:
    """The results as a file."""
    say, one = read.say, kept.questionnaire
    name = f"{say.text('questionnaire-file-name')}-{one.year}-{one.id}.xlsx"
    return Screen(say.html("questionnaire-file"), _back(say, one.id), document=(name, workbook))


def tables_of(
    say: Translator, results: Sequence[Result]
) -> list[tuple[str, list[str], list[list[str | int | float | None]]]]:
    """The results as tables for a workbook; where answers are too few their number alone is told."""
    header = [say.text(f"questionnaire-column-{name}") for name in ("question", "answers", "mean", "before", "counts")]
    rows: list[list[str | int | float | None]] = []
    texts: list[list[str | int | float | None]] = []
    for one in results:
        counts = "; ".join(f"{label}: {count}" for label, count in counted(say, one))
        mean = None if one.mean is None else round(one.mean, 2)
        before = None if one.before is None else round(one.before, 2)
        counts = counts if one.is_shown else say.text("questionnaire-too-few", least=LEAST_ANSWERS)
        rows.append([one.asked.words, one.answers, mean, before, counts])
        texts += [[one.asked.words, text] for text in one.texts]
    tables = [(say.text("questionnaire-sheet-results"), header, rows)]
    if texts:
        in_words = [header[0], say.text("questionnaire-column-text")]
        tables.append((say.text("questionnaire-sheet-texts"), in_words, texts))
    return tables


def network_words(read: Reading, orp: str) -> str:
    """The network of a district by name."""
    return read.say.text("questionnaire-network", orp=read.geography.orps[orp].name)


def default_questions(say: Translator) -> tuple[Asked, ...]:
    """Our own set in the coordinator's language."""
    return tuple(Asked(sort=sort, words=say.text(f"questionnaire-default-{key}")) for sort, key in DEFAULT)


def question_hint(say: Translator, asked: Asked) -> str:
    """How a question is answered, as HTML."""
    return say.html(f"questionnaire-how-{asked.sort.value}")


def scale_words(say: Translator, number: int) -> str:
    """A number of the scale with its meaning."""
    return say.text(f"questionnaire-scale-{number}")


def counted(say: Translator, one: Result) -> list[tuple[str, int]]:
    """Labels with how often they were chosen."""
    labels = [scale_words(say, n) for n in SCALE] if one.asked.sort is Sort.SCALE else list(one.asked.options)
    return list(zip(labels, one.counts, strict=False))


def _result_words(say: Translator, one: Result) -> str:
    if not one.is_shown:
        return say.html("questionnaire-few-answers", count=one.answers, least=LEAST_ANSWERS)
    if one.asked.sort is Sort.TEXT:
        return say.html("questionnaire-texts", count=one.answers)
    if one.asked.sort is Sort.CHOICE:
        return "\n".join(f"{html(label)}: <b>{count}</b>" for label, count in counted(say, one))
    mean = say.html("questionnaire-mean", mean=round(one.mean or 0, 1), count=one.answers)
    return mean if one.before is None else f"{mean} · {say.html('questionnaire-before', mean=round(one.before, 1))}"


def _question_words(say: Translator, asked: Asked) -> str:
    how = ", ".join(asked.options) if asked.sort is Sort.CHOICE else say.text(f"questionnaire-sort-{asked.sort.value}")
    return f"{html(asked.words)} <i>({html(how)})</i>"


def _state_words(read: Reading, kept: Kept) -> str:
    one, say = kept.questionnaire, read.say
    ends_at = one.closed_at or one.closes_at
    until = local_date(ends_at, read.zone) if ends_at else ""
    return say.html(
        f"questionnaire-state-{one.state.value}",
        people=kept.people,
        asked=kept.turnout.asked,
        count=kept.turnout.answered,
        until=until,
    )


def _rows(say: Translator, kept: Kept) -> tuple[Row, ...]:
    one = kept.questionnaire
    if one.state is State.OPEN:
        return ((button(say.text("button-questionnaire-close"), CloseQuestionnaire(one.id)),),)
    if one.state is State.CLOSED:
        files = (SendPicture(one.id), SendWorkbook(one.id))
        labels = ("button-questionnaire-picture", "button-questionnaire-workbook")
        return (tuple(button(say.text(label), tap) for label, tap in zip(labels, files, strict=True)),)
    count = len(one.questions)
    rows: list[Row] = [
        (button(say.text("button-questionnaire-drop-question", number=at + 1), DropQuestion(one.id, at, count)),)
        for at in range(count)
    ]
    rows = [tuple(cell for row in rows[at : at + 5] for cell in row) for at in range(0, count, 5)]
    if count < MOST_QUESTIONS:
        rows.append((button(say.text("button-questionnaire-add"), AddQuestion(one.id)),))
    if not count:
        rows.append((button(say.text("button-questionnaire-default"), TakeDefault(one.id)),))
    else:
        rows.append((button(say.text("button-questionnaire-give-out"), GiveOut(one.id)),))
    rows.append((button(say.text("button-questionnaire-drop"), DropQuestionnaire(one.id)),))
    return tuple(rows)


def _back(say: Translator, questionnaire: int | None = None) -> tuple[Row, ...]:
    to = OpenQuestionnaires() if questionnaire is None else OpenQuestionnaire(questionnaire)
    return ((button(say.text("button-back"), to), *menu_row(say)),)


def _label(say: Translator, kept: Kept) -> str:
    one = kept.questionnaire
    return say.text(f"button-questionnaire-{one.state.value}", title=shorten(one.title, LABEL_LIMIT), year=one.year)
