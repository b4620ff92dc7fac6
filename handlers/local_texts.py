"""A coordinator words the help nets and guides of an own district and marks them as reviewed."""

from collections.abc import Sequence

from domain.errors import NotFound
from domain.help_net import kinds_of
from domain.local_text import LIMIT, NET, REVIEWER_LIMIT, Local, Subject, read_subject
from handlers.forms import Answers, Choice, Form, Option, Text, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.local_texts import LocalTexts
from usecases.local_texts import add_kind, check_right, drop_kind, reset, review, word_part
from views.guides import OpenGuide
from views.help_nets import OpenNet
from views.local_texts import (
    AddKind,
    DropKind,
    EditKinds,
    EditPart,
    EditTexts,
    ResetText,
    ReviewText,
    edit_screen,
    kinds_screen,
    part_name,
    part_text,
    reset_screen,
    unpacked,
)
from views.tap import Tap
from views.words import html, kind_name

Asks = AddKind | EditKinds | EditPart | EditTexts | DropKind | ResetText | ReviewText


async def open_texts(visit: Visit, tap: EditTexts) -> None:
    """Every part with its words."""
    await _show(visit, tap.orp, _subject(visit, tap))


async def ask_words(visit: Visit, tap: EditPart) -> None:
    """Ask for the words of a part."""
    subject = _subject(visit, tap)
    if tap.part not in subject.texts:
        raise NotFound
    await begin(visit, WORDS, {"orp": tap.orp, "subject": subject.key, "part": tap.part})


async def keep_words(visit: Visit, answers: Answers) -> None:
    """Keep the words of a part."""
    orp, subject = _asked(visit, answers)
    words = answers["words"]
    await word_part(visit.house.database, visit.access, orp, subject, answers["part"], words, visit.now)
    await _show(visit, orp, subject)


async def open_kinds(visit: Visit, tap: EditKinds) -> None:
    """The kinds of the net."""
    await _show_kinds(visit, tap.orp, _net(visit, tap))


async def ask_kind(visit: Visit, tap: AddKind) -> None:
    """Ask for a kind to add."""
    await begin(visit, KIND, {"orp": tap.orp, "subject": _net(visit, tap).key})


async def keep_kind(visit: Visit, answers: Answers) -> None:
    """Put the kind into the net."""
    house, (orp, subject) = visit.house, _asked(visit, answers)
    await add_kind(house.database, visit.access, house.codes, orp, subject, answers["kind"], visit.now)
    await _show_kinds(visit, orp, subject)


async def take_out(visit: Visit, tap: DropKind) -> None:
    """Take a kind out of the net."""
    house, subject = visit.house, _net(visit, tap)
    await drop_kind(house.database, visit.access, house.codes, tap.orp, subject, tap.kind, visit.now)
    await _show_kinds(visit, tap.orp, subject)


async def ask_reviewer(visit: Visit, tap: ReviewText) -> None:
    """Ask who has reviewed the words."""
    await begin(visit, REVIEW, {"orp": tap.orp, "subject": _subject(visit, tap).key})


async def keep_review(visit: Visit, answers: Answers) -> None:
    """Mark the words as reviewed."""
    orp, subject = _asked(visit, answers)
    await review(visit.house.database, visit.access, orp, subject, answers["reviewer"], visit.now)
    await _show(visit, orp, subject)


async def go_back(visit: Visit, tap: ResetText) -> None:
    """Back to what we ship, after one more question."""
    subject = _subject(visit, tap)
    if tap.sure:
        await reset(visit.house.database, visit.access, tap.orp, subject, visit.now)
        await _show(visit, tap.orp, subject)
    else:
        await show(visit, reset_screen(visit.reading, tap.orp, subject))


async def words_so_far(visit: Visit, answers: Answers) -> str:
    """The words that are to be replaced, as they can be copied."""
    orp, subject = _asked(visit, answers)
    before = part_text(visit.reading, subject, answers["part"], await _local(visit, orp, subject))
    heading = f"<b>{html(part_name(visit.say, subject, answers['part']))}</b>"
    return f"{heading}\n<code>{html(before)}</code>" if before else heading


async def kinds_to_add(visit: Visit, answers: Answers) -> Sequence[Option]:
    """The kinds that are not in the net."""
    codes, (orp, subject) = visit.house.codes, _asked(visit, answers)
    stage = codes.phenomena[subject.code].stage(subject.stage)
    there = kinds_of(stage, await _local(visit, orp, subject), codes)
    others = (kind for kind in codes.kinds.values() if kind.code not in there)
    return [Option(kind.code, kind_name(visit.say, kind) or kind.code) for kind in others]


async def _show(visit: Visit, orp: str, subject: Subject) -> None:
    is_net = subject.what == NET
    shown: Tap = OpenNet(subject.code, subject.stage, orp) if is_net else OpenGuide(subject.code, orp)
    await show(visit, edit_screen(visit.reading, orp, subject, await _local(visit, orp, subject), shown))


async def _show_kinds(visit: Visit, orp: str, subject: Subject) -> None:
    await show(visit, kinds_screen(visit.reading, orp, subject, await _local(visit, orp, subject)))


async def _local(visit: Visit, orp: str, subject: Subject) -> Local:
    return await LocalTexts(visit.reader).of(orp, subject.key)


def _subject(visit: Visit, tap: Asks) -> Subject:
    """What the button is about; raises NotFound for anybody but a coordinator of the district."""
    check_right(visit.access, tap.orp)
    return read_subject(unpacked(tap.subject), visit.house.codes)


def _net(visit: Visit, tap: Asks) -> Subject:
    subject = _subject(visit, tap)
    if subject.what != NET:
        raise NotFound
    return subject


def _asked(visit: Visit, answers: Answers) -> tuple[str, Subject]:
    check_right(visit.access, answers["orp"])
    return answers["orp"], read_subject(answers["subject"], visit.house.codes)


WORDS = Form(
    name="text-words",
    questions=(Text("words", limit=LIMIT),),
    may=lambda access: bool(access.own_orps),
    finish=keep_words,
    above=words_so_far,
)
KIND = Form(
    name="text-kind",
    questions=(Choice("kind", kinds_to_add),),
    may=lambda access: bool(access.own_orps),
    finish=keep_kind,
)
REVIEW = Form(
    name="text-review",
    questions=(Text("reviewer", limit=REVIEWER_LIMIT),),
    may=lambda access: bool(access.own_orps),
    finish=keep_review,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(EditTexts, open_texts),
            **on(EditPart, ask_words),
            **on(EditKinds, open_kinds),
            **on(AddKind, ask_kind),
            **on(DropKind, take_out),
            **on(ReviewText, ask_reviewer),
            **on(ResetText, go_back),
        },
        forms=(WORDS, KIND, REVIEW),
    )
