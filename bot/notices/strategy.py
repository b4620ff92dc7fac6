"""The reminder of a step of a strategy, to who takes it or to the coordinators of the district."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.notice import NoticeKind
from usecases.strategy_reminders import reminded_step
from views.screen import Screen
from views.strategy_steps import due_screen


async def step_due(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """The step, while it is to be taken by that day and this is whom we remind of it."""
    step = await reminded_step(recipient.reader, recipient.access, subject)
    return due_screen(recipient.reading, recipient.access, step)


NOTICES: Mapping[NoticeKind, Render] = {NoticeKind.STRATEGY_DUE: step_due}
