"""How it goes in a district: the coordinator's forms of an activity, and whom the words of a workbook mean."""

from collections.abc import Sequence

from pydantic import JsonValue

from domain.errors import NotFound
from domain.needs import LEVELS, NAME_LIMIT, WORDS_LIMIT, Phase
from domain.platform import Decision
from domain.rights import Access, Action
from handlers.choices import Choice, Many
from handlers.forms import Answers, Form, Option, Text, begin
from handlers.practice import show_activity
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.reference import load_needs
from usecases.practice import Here, activity_in, add_own, edit_practice, keeps_practice
from usecases.practice_words import decide_words, likely_meant, undecided_words, words_named
from views.practice import AddOwnActivity, EditPractice, OpenUnknownWords, level_words
from views.practice_words import MeanAnotherDoer, MeanDoer, MeanNoDoer, known_screen, unknown_screen
from views.words import capital, html


async def begin_editing(visit: Visit, tap: EditPractice) -> None:
    """What is said of it now, each a tap away."""
    here = await _kept(visit, tap.orp, tap.activity)
    practice = here.practice
    said: dict[str, JsonValue] = {
        "words": (practice.words or None) if practice else None,
        "level": str(practice.level) if practice and practice.level else None,
        "actors": [str(actor) for actor in practice.actors] if practice else [],
        "note": (practice.note or None) if practice else None,
    }
    form = EDIT
    if practice and practice.is_own:
        form, said = EDIT_OWN, {"name": practice.name, "phase": practice.phase and practice.phase.value, **said}
    await begin(visit, form, {"orp": tap.orp, "activity": tap.activity, "base": said, **said})


async def finish_editing(visit: Visit, answers: Answers) -> None:
    """Keep what was changed, and nothing that somebody else has said meanwhile."""
    orp, code, house, base = answers["orp"], answers["activity"], visit.house, answers["base"]
    values = _values({key: answers.get(key) for key in base if answers.get(key) != base[key]})
    await edit_practice(house.database, visit.access, load_needs(), orp, code, values, visit.now)
    await show_activity(visit, orp, code, visit.say.html("practice-saved"))


async def begin_adding(visit: Visit, tap: AddOwnActivity) -> None:
    """What it is called; everything else may be left empty."""
    if tap.need not in load_needs().needs or not keeps_practice(visit.access, tap.orp):
        raise NotFound
    blank: dict[str, JsonValue] = {"phase": None, "words": None, "level": None, "actors": [], "note": None}
    await begin(visit, ADD, {"orp": tap.orp, "need": tap.need, **blank})


async def finish_adding(visit: Visit, answers: Answers) -> None:
    """Keep it and show it."""
    orp, house = answers["orp"], visit.house
    values = _values({key: answers.get(key) for key in (*OWN_FIELDS, *FIELDS)})
    new = await add_own(house.database, visit.access, load_needs(), orp, answers["need"], values, visit.now)
    await show_activity(visit, orp, new.activity, visit.say.html("practice-added"))


async def open_unknown(visit: Visit, tap: OpenUnknownWords) -> None:
    """The first words that wait."""
    await _ask_next(visit, tap.orp)


async def mean_doer(visit: Visit, tap: MeanDoer) -> None:
    """They mean this actor."""
    await _decide(visit, tap.practice, tap.key, Decision.MATCHED, tap.actor)


async def mean_nobody(visit: Visit, tap: MeanNoDoer) -> None:
    """They mean nobody of the network."""
    await _decide(visit, tap.practice, tap.key, Decision.KEPT if tap.kept else Decision.DROPPED)


async def begin_meaning(visit: Visit, tap: MeanAnotherDoer) -> None:
    """Choose from all actors of the district."""
    practice, words = await words_named(visit.reader, visit.access, tap.practice, tap.key)
    await begin(visit, MEAN, {"practice": practice.id, "key": words.key, "orp": practice.orp})


async def finish_meaning(visit: Visit, answers: Answers) -> None:
    """They mean the one that was chosen."""
    await _decide(visit, int(answers["practice"]), answers["key"], Decision.MATCHED, int(answers["actor"]))


async def _decide(visit: Visit, practice_id: int, key: str, decision: Decision, actor: int | None = None) -> None:
    practice, words = await decide_words(
        visit.house.database, visit.access, practice_id, key, decision, actor, visit.now
    )
    name = (await Actors(visit.reader).names([actor]))[actor] if actor is not None else ""
    await _ask_next(visit, practice.orp, visit.say.html(f"practice-{decision.value}", words=words.words, actor=name))


async def _ask_next(visit: Visit, orp: str, note: str = "") -> None:
    """The first words that wait, with whom they may mean; that nothing waits."""
    waiting = await undecided_words(visit.reader, visit.access, orp)
    if not waiting:
        await show(visit, known_screen(visit.reading, orp, note))
        return
    practice, words = waiting[0]
    activity = load_needs().activity_of(practice)
    likely = await likely_meant(visit.reader, visit.house.codes, practice, words.words)
    await show(visit, unknown_screen(visit.reading, orp, activity, words, likely, len(waiting), note))


async def _kept(visit: Visit, orp: str, code: str) -> Here:
    """An activity of a district whose practice this person keeps; raises NotFound."""
    if not keeps_practice(visit.access, orp):
        raise NotFound
    return await activity_in(visit.reader, visit.access, load_needs(), orp, code)


def _values(answers: Answers) -> dict[str, JsonValue]:
    """Answers of a form as values of fields."""
    values: dict[str, JsonValue] = {key: answers[key] or "" for key in ("name", "words", "note") if key in answers}
    if "phase" in answers:
        values["phase"] = answers["phase"]
    if "level" in answers:
        values["level"] = int(answers["level"]) if answers["level"] else None
    if "actors" in answers:
        values["actors"] = list(answers["actors"] or ())
    return values


async def _actors(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Actors of the district, and whoever does it already."""
    orp = str(answers.get("orp") or "")
    if not keeps_practice(visit.access, orp):
        return []
    around = await Actors(visit.reader).serving(orp)
    doing: list[int] = []
    if "activity" in answers:
        here = await activity_in(visit.reader, visit.access, load_needs(), orp, answers["activity"])
        doing = [*here.practice.actors] if here.practice else []
    others = await Actors(visit.reader).living(sorted({*doing} - {actor.id for actor in around}))
    listed = sorted((*others, *around), key=lambda one: one.id not in doing)
    return [Option(str(actor.id), actor.card.name) for actor in listed]


async def _levels(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(str(level), level_words(visit.say, level)) for level in LEVELS]


async def _phases(visit: Visit, _: Answers) -> Sequence[Option]:
    phases = {phase: f"practice-phase-{phase.value.replace('_', '-')}" for phase in Phase}
    return [Option(phase.value, visit.say.text(key)) for phase, key in phases.items()]


async def _above(visit: Visit, answers: Answers) -> str:
    here = await _kept(visit, answers["orp"], answers["activity"])
    return f"<b>{html(capital(here.activity.name))}</b>"


async def _above_new(visit: Visit, answers: Answers) -> str:
    return f"<b>{html(capital(load_needs().needs[answers['need']].name))}</b>"


def plans(access: Access) -> bool:
    """True for whoever plans some network."""
    return access.may(Action.PLAN, orps=access.own_orps)


OWN = (
    Text("name", limit=NAME_LIMIT, of="practice-own"),
    Choice("phase", _phases, optional=True, of="practice-own"),
)
LOCAL = (
    Text("words", limit=WORDS_LIMIT, optional=True, of="practice-form"),
    Choice("level", _levels, optional=True, of="practice-form"),
    Many("actors", _actors, optional=True, of="practice-form"),
    Text("note", limit=WORDS_LIMIT, optional=True, of="practice-form"),
)
OWN_FIELDS, FIELDS = (tuple(question.key for question in part) for part in (OWN, LOCAL))
EDIT = Form("practice-edit", LOCAL, plans, finish_editing, _above)
EDIT_OWN = Form("practice-edit-own", (*OWN, *LOCAL), plans, finish_editing, _above)
ADD = Form("practice-new", (*OWN, *LOCAL), plans, finish_adding, _above_new)
MEAN = Form("practice-mean", (Choice("actor", _actors),), plans, finish_meaning, at_once=True)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(EditPractice, begin_editing),
            **on(AddOwnActivity, begin_adding),
            **on(OpenUnknownWords, open_unknown),
            **on(MeanDoer, mean_doer),
            **on(MeanNoDoer, mean_nobody),
            **on(MeanAnotherDoer, begin_meaning),
        },
        forms=(EDIT, EDIT_OWN, ADD, MEAN),
    )
