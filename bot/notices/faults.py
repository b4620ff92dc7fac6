"""Notices of faults, to those who run the process."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.notice import NoticeKind
from domain.rights import Role
from views.notices import fault_screen
from views.screen import Screen


async def tell_fault(to: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """The kind of failure and its code in the log."""
    if Role.OPERATOR not in to.access.roles:
        return None
    return fault_screen(to.reading.say, code=str(subject["code"]), kind=str(subject["kind"]))


NOTICES: dict[NoticeKind, Render] = {NoticeKind.FAULT: tell_fault}
