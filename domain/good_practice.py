"""Good practice: what has proved itself in a district, shared with others of the region by who coordinates that."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from domain.codes import Value
from domain.post import FileKind
from domain.rights import Access, Action, Role

TITLE_LIMIT = 100
WORDS_LIMIT = 500
SOURCE_LIMIT = 100
TOLD_WITHIN = timedelta(days=30)


class Fate(StrEnum):
    """What a district made of a practice that was shared with it."""

    NEW = "new"
    KEPT = "kept"
    ASIDE = "aside"


class GoodPractice(Value):
    """What has proved itself in a district, with where it comes from and perhaps a file of Telegram's."""

    id: int = 0
    orp: str
    title: str
    words: str
    source: str = ""
    """The name of the platform or the activity it comes from."""
    file: str | None = None
    file_kind: FileKind | None = None
    author: int | None = None
    made_at: datetime


class Shared(Value):
    """A practice in the hands of a district it was shared with."""

    practice: int
    orp: str
    fate: Fate = Fate.NEW
    decided_by: int | None = None
    decided_at: datetime | None = None


def may_write(access: Access, orp: str) -> bool:
    """True for coordinators of the district."""
    return access.may(Action.PLAN, orps=(orp,))


def may_share(access: Access, orp: str) -> bool:
    """True for who coordinates the region of the district."""
    return Role.REGIONAL_COORDINATOR in access.roles and orp in access.kraj_orps


def may_read(access: Access, orp: str, shared: Collection[Shared]) -> bool:
    """True for coordinators of the district it comes from, and of those it was shared with."""
    return access.may(Action.PLAN, orps=(orp, *(one.orp for one in shared)))


def decided(one: Shared, fate: Fate, by: int, now: datetime) -> Shared:
    """What the district makes of it; it may think otherwise later."""
    return one.model_copy(update={"fate": fate, "decided_by": by, "decided_at": now})
