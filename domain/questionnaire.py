"""Questionnaires of cooperation: what is asked, one sheet of answers a person, and results that name nobody."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import mean

from pydantic import Field, JsonValue

from domain.codes import Value
from domain.errors import Refusal
from domain.words import fold

MOST_QUESTIONS = 10
MOST_OPTIONS = 8
OPTION_LIMIT, QUESTION_LIMIT, TITLE_LIMIT, TEXT_LIMIT = 60, 200, 80, 500
LEAST_ANSWERS = 3
"""Fewer answers than this are not shown: one could guess whose they are."""
SCALE = (1, 2, 3, 4, 5)
"""1 = not at all, 5 = fully."""
OPEN_FOR = timedelta(days=14)
REMINDED_AFTER = timedelta(days=7)
TOLD_WITHIN = timedelta(days=7)

Answer = int | str | None
"""A number of SCALE, the place of an option, or words; None where the question was passed over."""


class Sort(StrEnum):
    """How a question is answered."""

    SCALE = "scale"
    CHOICE = "choice"
    TEXT = "text"


class Asked(Value):
    """One question."""

    sort: Sort
    words: str = Field(min_length=1)
    options: tuple[str, ...] = ()


class State(StrEnum):
    """Being written, being answered, or over."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class Questionnaire(Value):
    """A questionnaire of a district, or of one platform of it."""

    id: int = 0
    orp: str
    platform: int | None = None
    title: str
    questions: tuple[Asked, ...] = ()
    state: State = State.DRAFT
    year: int
    made_by: int | None
    made_at: datetime
    opened_at: datetime | None = None
    closes_at: datetime | None = None
    closed_at: datetime | None = None


class Turnout(Value):
    """How many were asked and how many have answered."""

    asked: int
    answered: int


class Result(Value):
    """What was answered to one question; `answers` alone where they are too few to be shown."""

    asked: Asked
    answers: int
    counts: tuple[int, ...] = ()
    """By number of the scale, or by option."""
    mean: float | None = None
    """Of a scale."""
    before: float | None = None
    """The mean of the same question a year ago."""
    texts: tuple[str, ...] = ()
    """In the order of the alphabet, which tells nothing of who wrote them."""

    @property
    def is_shown(self) -> bool:
        """True where nobody can be guessed."""
        return self.answers >= LEAST_ANSWERS


def check_question(asked: Asked) -> Asked:
    """The question as it is kept; raises Refusal where a choice does not offer what it should."""
    return asked.model_copy(update={"options": check_options(asked.options) if asked.sort is Sort.CHOICE else ()})


def check_options(lines: Sequence[str]) -> tuple[str, ...]:
    """What a choice offers, each once; raises Refusal where that is too little, too much or too long."""
    options = tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
    if not 2 <= len(options) <= MOST_OPTIONS:
        raise Refusal("refused-questionnaire-options", most=MOST_OPTIONS)
    if (longest := max(map(len, options))) > OPTION_LIMIT:
        raise Refusal("refused-note-too-long", limit=OPTION_LIMIT, length=longest)
    return options


def with_question(questionnaire: Questionnaire, *asked: Asked) -> Questionnaire:
    """With these questions as well; raises Refusal where there are too many, or people already answer."""
    check_draft(questionnaire)
    if len(questionnaire.questions) + len(asked) > MOST_QUESTIONS:
        raise Refusal("refused-questionnaire-full", most=MOST_QUESTIONS)
    questions = (*questionnaire.questions, *map(check_question, asked))
    return questionnaire.model_copy(update={"questions": questions})


def without_question(questionnaire: Questionnaire, at: int) -> Questionnaire:
    """Without the question at this place, from 0."""
    check_draft(questionnaire)
    kept = tuple(one for place, one in enumerate(questionnaire.questions) if place != at)
    return questionnaire.model_copy(update={"questions": kept})


def check_draft(questionnaire: Questionnaire) -> None:
    """Raises Refusal where people already answer: the same is asked of all."""
    if questionnaire.state is not State.DRAFT:
        raise Refusal("refused-questionnaire-opened")


def opened(questionnaire: Questionnaire, now: datetime) -> Questionnaire:
    """Given to people; raises Refusal where it asks nothing or was given to them before."""
    check_draft(questionnaire)
    if not questionnaire.questions:
        raise Refusal("refused-questionnaire-empty")
    changes = {"state": State.OPEN, "opened_at": now, "closes_at": now + OPEN_FOR}
    return questionnaire.model_copy(update=changes)


def closed(questionnaire: Questionnaire, now: datetime) -> Questionnaire:
    """Over: nobody answers any more, and results may be read."""
    if questionnaire.state is not State.OPEN:
        raise Refusal("refused-questionnaire-closed")
    return questionnaire.model_copy(update={"state": State.CLOSED, "closed_at": now})


def check_open(questionnaire: Questionnaire, now: datetime) -> None:
    """Raises Refusal where nobody can answer any more."""
    is_over = questionnaire.closes_at is not None and now >= questionnaire.closes_at
    if questionnaire.state is not State.OPEN or is_over:
        raise Refusal("refused-questionnaire-closed")


def read_ballot(questions: Sequence[Asked], answers: Sequence[JsonValue]) -> tuple[Answer, ...]:
    """A sheet of answers as it is kept; raises Refusal where it does not fit the questions."""
    if len(answers) != len(questions) or all(answer is None for answer in answers):
        raise Refusal("refused-questionnaire-nothing")
    return tuple(_checked(asked, answer) for asked, answer in zip(questions, answers, strict=True))


def results(
    questions: Sequence[Asked], ballots: Sequence[Sequence[Answer]], before: Mapping[str, float]
) -> tuple[Result, ...]:
    """What was answered to each question; `before` holds last year's means by `key_of`."""
    return tuple(
        _result(asked, [ballot[at] for ballot in ballots if ballot[at] is not None], before.get(key_of(asked)))
        for at, asked in enumerate(questions)
    )


def means(found: Sequence[Result]) -> dict[str, float]:
    """The means of scales by `key_of`, for the comparison a year later."""
    return {key_of(one.asked): one.mean for one in found if one.mean is not None}


def key_of(asked: Asked) -> str:
    """By what a question is known again a year later."""
    return f"{asked.sort}:{fold(asked.words)}"


def _checked(asked: Asked, answer: JsonValue) -> Answer:
    match asked.sort, answer:
        case _, None:
            return None
        case Sort.SCALE, int(number) if number in SCALE:
            return number
        case Sort.CHOICE, int(place) if 0 <= place < len(asked.options):
            return place
        case Sort.TEXT, str(words) if words.strip():
            return words.strip()[:TEXT_LIMIT]
    raise Refusal("refused-old-button")


def _result(asked: Asked, answers: Sequence[Answer], before: float | None) -> Result:
    if len(answers) < LEAST_ANSWERS:
        return Result(asked=asked, answers=len(answers))
    if asked.sort is Sort.TEXT:
        texts = tuple(sorted((str(one) for one in answers), key=fold))
        return Result(asked=asked, answers=len(answers), texts=texts)
    numbers = [one for one in answers if isinstance(one, int)]
    places = SCALE if asked.sort is Sort.SCALE else range(len(asked.options))
    counted = Counter(numbers)
    counts = tuple(counted[place] for place in places)
    if asked.sort is Sort.CHOICE:
        return Result(asked=asked, answers=len(answers), counts=counts)
    return Result(asked=asked, answers=len(answers), counts=counts, mean=mean(numbers), before=before)
