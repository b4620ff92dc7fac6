"""Questionnaires of cooperation: the coordinator writes, the network answers without names, sums come out."""

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import Any

from domain.answers import narrow, read_number
from domain.errors import NotFound, Refusal
from domain.questionnaire import (
    MOST_QUESTIONS,
    QUESTION_LIMIT,
    SCALE,
    TITLE_LIMIT,
    Asked,
    Questionnaire,
    Sort,
    State,
    check_options,
)
from domain.questionnaire import TEXT_LIMIT as ANSWER_LIMIT
from domain.rights import Access, Action
from handlers.forms import Answers, Choice, Form, Option, Text, begin
from handlers.questions import Asking
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.database import Connection
from storage.drafts import Draft
from storage.platforms import Platforms
from storage.questionnaires import Questionnaires
from usecases.questionnaires import (
    Found,
    answer,
    ask_also,
    asked_of,
    close,
    drop,
    give_out,
    kept_questionnaire,
    leave_out,
    people_of,
    results_of,
    results_workbook,
    write,
)
from views.found import Reading, shorten
from views.questionnaire_picture import results_picture
from views.questionnaires import (
    LIST_LIMIT,
    AddQuestion,
    AnswerQuestionnaire,
    CloseQuestionnaire,
    DropQuestion,
    DropQuestionnaire,
    GiveOut,
    Kept,
    OpenQuestionnaire,
    OpenQuestionnaires,
    SendPicture,
    SendWorkbook,
    TakeDefault,
    WriteQuestionnaire,
    close_screen,
    default_questions,
    drop_screen,
    give_out_screen,
    network_words,
    picture_screen,
    question_hint,
    questionnaire_screen,
    questionnaires_screen,
    results_screen,
    scale_words,
    tables_of,
    thanks_screen,
    workbook_screen,
)
from views.screen import Row, in_rows
from views.words import html

PLATFORM, DISTRICT = "p", "o"
"""What a questionnaire may be for."""
HEAD_LIMIT = 24
"""Characters of a question beside its answer."""


@dataclass(frozen=True)
class Options(Text):
    """What a choice offers, each on a line of its own → str."""

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """The lines, if they are as many and as short as they should be."""
        check_options(text.splitlines())
        return super().read(asking, text, insisting=insisting)


@dataclass(frozen=True)
class Sheet(Text):
    """The question at one place of the questionnaire being answered → a number, the place of an option, or words."""

    at: int = 0

    def asked(self, asking: Asking) -> Asked:
        """The question as the questionnaire has it."""
        return Asked.model_validate(asking.draft.answers["asked"][self.at])

    def asks(self, asking: Asking) -> str:
        """Its words."""
        return f"<b>{html(self.asked(asking).words)}</b>"

    def heads(self, asking: Asking) -> str:
        """Its number and its beginning."""
        return f"{self.at + 1}. {shorten(self.asked(asking).words, HEAD_LIMIT)}"

    def hint(self, asking: Asking) -> str:
        """How it is answered."""
        return question_hint(asking.say, self.asked(asking))

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The scale, or the options."""
        asked = self.asked(asking)
        if asked.sort is Sort.SCALE:
            return in_rows([asking.button(scale_words(asking.say, n), str(n)) for n in SCALE], 1)
        return in_rows([asking.button(option, str(at)) for at, option in enumerate(asked.options)], 1)

    async def hear(self, asking: Asking) -> Draft:
        """A number, a name of an option, or words that say nothing of a concrete child."""
        asked = self.asked(asking)
        if asked.sort is Sort.TEXT:
            return await super().hear(asking)
        if asked.sort is Sort.SCALE:
            return asking.answered(read_number(asking.visit.text, SCALE[0], SCALE[-1]))
        found = narrow(list(asked.options), asking.visit.text)
        if len(found) != 1:
            raise Refusal("form-no-such-choice", words=shorten(asking.visit.text, HEAD_LIMIT))
        return asking.answered(found[0])

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A number of the scale, or an option."""
        asked = self.asked(asking)
        places = SCALE if asked.sort is Sort.SCALE else range(len(asked.options))
        if not value.isdecimal() or int(value) not in places:
            raise Refusal("refused-old-button")
        return asking.answered(int(value))

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The answer."""
        asked = self.asked(asking)
        if asked.sort is Sort.TEXT:
            return str(value)
        return scale_words(asking.say, value) if asked.sort is Sort.SCALE else asked.options[value]


async def open_questionnaires(visit: Visit, _: OpenQuestionnaires | None = None) -> None:
    """Those of own districts."""
    await _show_all(visit)


async def open_questionnaire(visit: Visit, tap: OpenQuestionnaire) -> None:
    """One of them."""
    await _show(visit, tap.questionnaire)


async def begin_questionnaire(visit: Visit, tap: WriteQuestionnaire) -> None:
    """Ask what it is called and for whom."""
    await begin(visit, NEW, {"for": f"{PLATFORM}{tap.platform}"} if tap.platform else {})


async def finish_questionnaire(visit: Visit, answers: Answers) -> None:
    """Keep it as a draft."""
    sort, of = answers["for"][0], answers["for"][1:]
    platform = int(of) if sort == PLATFORM else None
    new = await write(visit.house.database, visit.access, of, platform, answers["name"], visit.now)
    await _show(visit, new)


async def begin_question(visit: Visit, tap: AddQuestion) -> None:
    """Another question."""
    await kept_questionnaire(visit.reader, visit.access, tap.questionnaire)
    await begin(visit, QUESTION, {"questionnaire": tap.questionnaire})


async def finish_question(visit: Visit, answers: Answers) -> None:
    """Add it."""
    options = tuple((answers.get("options") or "").splitlines())
    asked = Asked(sort=Sort(answers["sort"]), words=answers["words"], options=options)
    await ask_also(visit.house.database, visit.access, answers["questionnaire"], [asked])
    await _show(visit, answers["questionnaire"])


async def take_default(visit: Visit, tap: TakeDefault) -> None:
    """Our own set, to be changed."""
    await ask_also(visit.house.database, visit.access, tap.questionnaire, default_questions(visit.say))
    await _show(visit, tap.questionnaire)


async def drop_question(visit: Visit, tap: DropQuestion) -> None:
    """Take one out; under an old button another one may stand there."""
    kept = await kept_questionnaire(visit.reader, visit.access, tap.questionnaire)
    if len(kept.questions) != tap.of:
        raise Refusal("refused-old-button")
    await leave_out(visit.house.database, visit.access, tap.questionnaire, tap.at)
    await _show(visit, tap.questionnaire)


async def give_it_out(visit: Visit, tap: GiveOut) -> None:
    """Say to how many people it goes, then ask them; a second tap shows how it stands."""
    kept = await _kept(visit, tap.questionnaire)
    if kept.questionnaire.state is not State.DRAFT:
        await _show(visit, tap.questionnaire)
        return
    if not tap.sure:
        await show(visit, give_out_screen(visit.reading, kept))
        return
    people = await give_out(visit.house.database, visit.access, tap.questionnaire, visit.now)
    await _show(visit, tap.questionnaire, visit.say.html("questionnaire-given-out", people=people))


async def close_it(visit: Visit, tap: CloseQuestionnaire) -> None:
    """Ask, then end it."""
    if not tap.sure:
        await show(visit, close_screen(visit.reading, await _kept(visit, tap.questionnaire)))
        return
    await close(visit.house.database, visit.access, tap.questionnaire, visit.now)
    await _show(visit, tap.questionnaire)


async def drop_it(visit: Visit, tap: DropQuestionnaire) -> None:
    """Ask, then throw a draft away."""
    if not tap.sure:
        kept = await kept_questionnaire(visit.reader, visit.access, tap.questionnaire)
        await show(visit, drop_screen(visit.reading, kept))
        return
    await drop(visit.house.database, visit.access, tap.questionnaire)
    await _show_all(visit, visit.say.html("questionnaire-dropped"))


async def begin_answers(visit: Visit, tap: AnswerQuestionnaire) -> None:
    """The questions, one after another."""
    asked = await asked_of(visit.reader, visit.access, tap.questionnaire, visit.now)
    questions = [one.model_dump(mode="json") for one in asked.questions]
    await begin(visit, BALLOT, {"questionnaire": tap.questionnaire, "asked": questions})


async def finish_answers(visit: Visit, answers: Answers) -> None:
    """Hand them in."""
    ballot = [answers.get(_key(at)) for at in range(len(answers["asked"]))]
    await answer(visit.house.database, visit.access, answers["questionnaire"], ballot, visit.now)
    await show(visit, thanks_screen(visit.say))


async def send_picture(visit: Visit, tap: SendPicture) -> None:
    """The results to look at and to print."""
    kept, found = await _kept(visit, tap.questionnaire), await _results(visit, tap.questionnaire)
    words = visit.say, kept.questionnaire.title, kept.place, found.results, found.compared_with
    await show(visit, picture_screen(visit.reading, kept, await asyncio.to_thread(results_picture, *words)))


async def send_workbook(visit: Visit, tap: SendWorkbook) -> None:
    """The results to count with."""
    kept, found = await _kept(visit, tap.questionnaire), await _results(visit, tap.questionnaire)
    workbook = await results_workbook(tables_of(visit.say, found.results))
    await show(visit, workbook_screen(visit.reading, kept, workbook))


async def _results(visit: Visit, questionnaire: int) -> Found:
    found = await results_of(visit.reader, visit.access, questionnaire)
    if found.questionnaire.state is not State.CLOSED:
        raise Refusal("refused-old-button")
    return found


async def _show_all(visit: Visit, note: str = "") -> None:
    if not _keeps(visit.access):
        raise NotFound
    found = await Questionnaires(visit.reader).of_orps(visit.access.own_orps, LIST_LIMIT)
    await show(visit, questionnaires_screen(visit.reading, [await _with_names(visit, one) for one in found], note))


async def _show(visit: Visit, questionnaire: int, note: str = "") -> None:
    kept = await _kept(visit, questionnaire)
    if kept.questionnaire.state is State.CLOSED:
        found = await results_of(visit.reader, visit.access, questionnaire)
        await show(visit, results_screen(visit.reading, kept, found.results, found.compared_with))
    else:
        await show(visit, questionnaire_screen(visit.reading, kept, note))


async def _kept(visit: Visit, questionnaire: int) -> Kept:
    return await _with_names(visit, await kept_questionnaire(visit.reader, visit.access, questionnaire))


async def _with_names(visit: Visit, one: Questionnaire) -> Kept:
    people = await people_of(visit.reader, one) if one.state is State.DRAFT else []
    turnout = await Questionnaires(visit.reader).turnout(one.id)
    return Kept(one, turnout, await place_of(visit.reading, visit.reader, one), len(people))


async def place_of(read: Reading, reader: Connection, one: Questionnaire) -> str:
    """The platform or the network it is for."""
    if one.platform is not None:
        return (await Platforms(reader).get(one.platform)).name
    return network_words(read, one.orp)


async def _places(visit: Visit, _: Answers) -> list[Option]:
    orps = sorted(visit.access.own_orps, key=lambda code: visit.house.geography.orps[code].name)
    networks = [Option(f"{DISTRICT}{orp}", network_words(visit.reading, orp)) for orp in orps]
    platforms = await Platforms(visit.reader).of_orps(orps)
    return networks + [Option(f"{PLATFORM}{one.id}", one.name) for one in platforms]


async def _sorts(visit: Visit, _: Answers) -> list[Option]:
    return [Option(sort.value, visit.say.text(f"questionnaire-sort-{sort.value}")) for sort in Sort]


def _keeps(access: Access) -> bool:
    return access.may(Action.KEEP_PLATFORMS, orps=access.own_orps)


def _answers(access: Access) -> bool:
    return access.may(Action.TAKE_PART)


def _is_choice(answers: Answers) -> bool:
    return bool(answers.get("sort") == Sort.CHOICE)


def _is_asked(at: int, answers: Answers) -> bool:
    return at < len(answers["asked"])


def _key(at: int) -> str:
    return f"q{at + 1}"


NEW = Form(
    name="questionnaire",
    questions=(Choice("for", options=_places), Text("name", limit=TITLE_LIMIT)),
    may=_keeps,
    finish=finish_questionnaire,
)
QUESTION = Form(
    name="asked",
    questions=(
        Text("words", limit=QUESTION_LIMIT),
        Choice("sort", options=_sorts),
        Options("options", limit=600, when=_is_choice),
    ),
    may=_keeps,
    finish=finish_question,
)
BALLOT = Form(
    name="ballot",
    questions=tuple(
        Sheet(_key(at), at=at, limit=ANSWER_LIMIT, optional=True, when=partial(_is_asked, at))
        for at in range(MOST_QUESTIONS)
    ),
    may=_answers,
    finish=finish_answers,
)


def routes() -> Routes:
    """Commands, taps and forms of this feature."""
    return Routes(
        commands={"dotazniky": open_questionnaires, "questionnaires": open_questionnaires},
        taps={
            **on(OpenQuestionnaires, open_questionnaires),
            **on(OpenQuestionnaire, open_questionnaire),
            **on(WriteQuestionnaire, begin_questionnaire),
            **on(AddQuestion, begin_question),
            **on(TakeDefault, take_default),
            **on(DropQuestion, drop_question),
            **on(GiveOut, give_it_out),
            **on(CloseQuestionnaire, close_it),
            **on(DropQuestionnaire, drop_it),
            **on(AnswerQuestionnaire, begin_answers),
            **on(SendPicture, send_picture),
            **on(SendWorkbook, send_workbook),
        },
        forms=(NEW, QUESTION, BALLOT),
    )
