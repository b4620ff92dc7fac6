"""Keep a question in a person's own words, so that its pages can be turned."""

from datetime import datetime

from domain.errors import Refusal
from storage.database import Database
from storage.questions import Questions
from usecases.guard_text import refuse_personal_data

QUESTION_LIMIT = 300


async def keep_question(database: Database, person: int, text: str, now: datetime) -> int:
    """The id of the kept question; raises Refusal where it is too long or speaks of a concrete child."""
    if len(text) > QUESTION_LIMIT:
        raise Refusal("refused-text-too-long", limit=QUESTION_LIMIT, length=len(text))
    refuse_personal_data(text)
    async with database.transaction() as connection:
        return await Questions(connection).add(person, text, now)
