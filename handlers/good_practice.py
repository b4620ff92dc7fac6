"""Good practice: coordinators write it down, share it in the region, and keep, pass on or put aside that of others."""

from collections.abc import Sequence

from domain.announcement import Audience
from domain.errors import NotFound
from domain.good_practice import (
    SOURCE_LIMIT,
    TITLE_LIMIT,
    WORDS_LIMIT,
    Fate,
    GoodPractice,
    may_share,
    may_write,
)
from domain.post import FileKind, Kind
from domain.rights import Access, Action, Role
from handlers.announcements import show_one
from handlers.choices import Choice, Many
from handlers.forms import Answers, Form, Option, Text, begin
from handlers.post_questions import DISTRICT, SPOKEN
from handlers.posts import begin_with
from handlers.questions import Leaflet
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.good_practices import GoodPractices
from storage.platforms import Platforms
from storage.reference import load_needs
from usecases import announcements
from usecases.good_practice import (
    decide_practice,
    districts_to_share,
    readable_practice,
    remove_practice,
    share_practice,
    shared_practice,
    word_practice,
    write_practice,
    written_practice,
)
from usecases.practice import activities_in
from views.found import shorten
from views.good_practice import (
    AddGoodPractice,
    DecideGoodPractice,
    EditGoodPractice,
    OpenGoodPractice,
    OpenGoodPractices,
    PassGoodPracticeOn,
    PostGoodPractice,
    RemoveGoodPractice,
    SendPracticeFile,
    ShareGoodPractice,
    ShownPractice,
    announcement_words,
    file_screen,
    post_words,
    practice_screen,
    practices_screen,
    remove_screen,
)
from views.words import html


async def open_practices(visit: Visit, tap: OpenGoodPractices) -> None:
    """What a district has, and what waits."""
    await _show_all(visit, tap.orp)


async def open_practice(visit: Visit, tap: OpenGoodPractice) -> None:
    """One practice."""
    await show_practice(visit, tap.practice, tap.orp)


async def show_practice(visit: Visit, practice: int, orp: str, note: str = "") -> None:
    """The practice as coordinators of this district see it."""
    access = visit.access
    found, shared = await readable_practice(visit.reader, access, practice)
    if not may_write(access, orp) or orp not in {found.orp, *(one.orp for one in shared)}:
        raise NotFound
    shown = ShownPractice(found, orp, shared, may_write(access, found.orp), may_share(access, found.orp))
    await show(visit, practice_screen(visit.reading, shown, note))


async def send_file(visit: Visit, tap: SendPracticeFile) -> None:
    """The picture or the document, in a new message."""
    practice, _ = await readable_practice(visit.reader, visit.access, tap.practice)
    if practice.file is None:
        raise NotFound
    await show(visit, file_screen(visit.say, practice), fresh=True)


async def begin_adding(visit: Visit, tap: AddGoodPractice) -> None:
    """What it is, how it goes, where it comes from."""
    if not may_write(visit.access, tap.orp):
        raise NotFound
    await begin(visit, PRACTICE, {"orp": tap.orp})


async def begin_editing(visit: Visit, tap: EditGoodPractice) -> None:
    """The same as it stands."""
    one = await written_practice(visit.reader, visit.access, tap.practice)
    file = {"file": one.file, "kind": one.file_kind.value} if one.file and one.file_kind else None
    source = {"words": one.source} if one.source else None
    said = {"name": one.title, "words": one.words, "source": source, "file": file}
    await begin(visit, PRACTICE, {"orp": one.orp, "practice": one.id, **said})


async def finish_practice(visit: Visit, answers: Answers) -> None:
    """Keep it and show it."""
    house, orp, source, file = visit.house, answers["orp"], answers.get("source"), answers.get("file")
    said = {"title": answers["name"], "words": answers["words"], "source": _source(source)}
    named = (str(file["file"]), FileKind(file["kind"])) if file else None
    if "practice" in answers:
        practice = int(answers["practice"])
        await word_practice(house.database, visit.access, practice, **said, file=named)
    else:
        author, now = visit.person.id, visit.now
        about = {"file": named and named[0], "file_kind": named and named[1]}
        new = GoodPractice(orp=orp, author=author, made_at=now, **said, **about)
        practice = await write_practice(house.database, visit.access, new)
    await show_practice(visit, practice, orp, visit.say.html("good-practice-saved"))


async def remove(visit: Visit, tap: RemoveGoodPractice) -> None:
    """Ask, then remove it."""
    if tap.sure:
        await _show_all(visit, await remove_practice(visit.house.database, visit.access, tap.practice))
    else:
        await show(visit, remove_screen(visit.say, await written_practice(visit.reader, visit.access, tap.practice)))


async def begin_sharing(visit: Visit, tap: ShareGoodPractice) -> None:
    """Ask with which districts."""
    await districts_to_share(visit.reader, visit.access, tap.practice)
    await begin(visit, SHARE, {"practice": tap.practice})


async def finish_sharing(visit: Visit, answers: Answers) -> None:
    """Put it before their coordinators."""
    house, practice = visit.house, int(answers["practice"])
    alone = await share_practice(house.database, visit.access, practice, answers["orps"], visit.now)
    names = ", ".join(house.geography.orps[orp].name for orp in alone)
    note = visit.say.html("good-practice-sent")
    if alone:
        note += "\n" + visit.say.html("good-practice-nobody-there", orps=names)
    found, _ = await readable_practice(visit.reader, visit.access, practice)
    await show_practice(visit, practice, found.orp, note)


async def decide(visit: Visit, tap: DecideGoodPractice) -> None:
    """Keep it, or put it aside."""
    if tap.fate not in (Fate.KEPT, Fate.ASIDE):
        raise NotFound
    await decide_practice(visit.house.database, visit.access, tap.practice, tap.orp, Fate(tap.fate), visit.now)
    await show_practice(visit, tap.practice, tap.orp)


async def pass_on(visit: Visit, tap: PassGoodPracticeOn) -> None:
    """A draft of an announcement to the network."""
    found = await _taken(visit, tap.practice, tap.orp)
    database, access = visit.house.database, visit.access
    number = await announcements.begin(database, access, tap.orp, visit.now, Audience(orps=(tap.orp,)))
    words = announcement_words(visit.reading, found)
    draft = await announcements.change(
        database, access, number, words=words, file=found.file, file_kind=found.file_kind
    )
    await show_one(visit, draft)


async def post_it(visit: Visit, tap: PostGoodPractice) -> None:
    """The preview of a post on the board."""
    found = await _taken(visit, tap.practice, tap.orp)
    leaflet = {"file": found.file, "kind": found.file_kind.value} if found.file and found.file_kind else None
    said = {"message": "", "title": found.title, "words": post_words(visit.reading, found), "leaflet": leaflet}
    await begin_with(visit, Kind.PROJECT, {SPOKEN: f"{DISTRICT}{tap.orp}", **said})


async def _taken(visit: Visit, practice: int, orp: str) -> GoodPractice:
    """A practice that this district passes on: one from elsewhere is kept by that."""
    found, _ = await readable_practice(visit.reader, visit.access, practice)
    if orp != found.orp:
        await shared_practice(visit.reader, visit.access, practice, orp)
        await decide_practice(visit.house.database, visit.access, found.id, orp, Fate.KEPT, visit.now)
    elif not may_write(visit.access, orp):
        raise NotFound
    return found


async def _show_all(visit: Visit, orp: str) -> None:
    if not may_write(visit.access, orp):
        raise NotFound
    practices = GoodPractices(visit.reader)
    waiting, own = await practices.waiting(orp), await practices.of_orp(orp)
    await show(visit, practices_screen(visit.reading, orp, waiting, own))


def _source(answer: object) -> str:
    return str(answer["words"]) if isinstance(answer, dict) else str(answer or "")


async def _sources(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Names of platforms of the district, then of what somebody does there."""
    orp = str(answers["orp"])
    if not may_write(visit.access, orp):
        return []
    platforms = [one.name for one in await Platforms(visit.reader).of_orps((orp,)) if not one.is_confidential]
    here = await activities_in(visit.reader, visit.access, load_needs(), orp)
    activities = [one.activity.name for one in here if one.is_done]
    names = dict.fromkeys(shorten(name, SOURCE_LIMIT) for name in (*platforms, *activities))
    return [Option(name, name) for name in names]


async def _districts(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Districts of the region that do not have it."""
    orps = visit.house.geography.orps
    free = await districts_to_share(visit.reader, visit.access, int(answers["practice"]))
    return sorted((Option(code, orps[code].name) for code in free), key=lambda one: one.label)


async def _above_practice(visit: Visit, answers: Answers) -> str:
    if not may_write(visit.access, str(answers["orp"])):
        raise NotFound
    return html(visit.house.geography.orps[str(answers["orp"])].name)


async def _above_share(visit: Visit, answers: Answers) -> str:
    found, _ = await readable_practice(visit.reader, visit.access, int(answers["practice"]))
    return f"<b>{html(found.title)}</b>"


def _writes(access: Access) -> bool:
    return access.may(Action.PLAN, orps=access.own_orps)


def _shares(access: Access) -> bool:
    return Role.REGIONAL_COORDINATOR in access.roles


PRACTICE = Form(
    "good-practice-form",
    (
        Text("name", limit=TITLE_LIMIT),
        Text("words", limit=WORDS_LIMIT),
        Choice("source", _sources, own_words=True, optional=True),
        Leaflet("file", optional=True),
    ),
    _writes,
    finish_practice,
    _above_practice,
)
SHARE = Form("good-practice-share", (Many("orps", _districts, least=1),), _shares, finish_sharing, _above_share)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenGoodPractices, open_practices),
            **on(OpenGoodPractice, open_practice),
            **on(SendPracticeFile, send_file),
            **on(AddGoodPractice, begin_adding),
            **on(EditGoodPractice, begin_editing),
            **on(RemoveGoodPractice, remove),
            **on(ShareGoodPractice, begin_sharing),
            **on(DecideGoodPractice, decide),
            **on(PassGoodPracticeOn, pass_on),
            **on(PostGoodPractice, post_it),
        },
        forms=(PRACTICE, SHARE),
    )
