"""Quiet hours: when other people's messages wait."""

from pydantic import Field

from domain.codes import Value

DAY = 24 * 60


class QuietHours(Value):
    """From `since` to `to`, in minutes after midnight of the local day; `every_day` for those who work at weekends."""

    since: int = Field(default=20 * 60, ge=0, lt=DAY)
    to: int = Field(default=7 * 60, ge=0, lt=DAY)
    every_day: bool = False
