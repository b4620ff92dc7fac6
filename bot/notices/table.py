"""Which render makes the words of which notice: add the NOTICES of your module here."""

from bot.notices import Render, access, faults, requests
from domain.notice import NoticeKind

NOTICES: dict[NoticeKind, Render] = {**access.NOTICES, **faults.NOTICES, **requests.NOTICES}
