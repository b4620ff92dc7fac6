"""A district's own words over those we ship: of its help nets and its guides, and who has reviewed them."""

from collections.abc import Mapping
from datetime import datetime

from domain.codes import CodeLists, Value
from domain.errors import NotFound

NET, GUIDE = "net", "guide"
SIGNS, FIRST_STEP, KINDS = "signs", "first_step", "kinds"
CALL = "call"
"""The district's own line about whom to call; nothing is shipped for it."""
PARTS = {NET: (SIGNS, FIRST_STEP, KINDS), GUIDE: ("now", "report", "share", CALL)}
LIMITS = {CALL: 200}
"""Characters of a part, where fewer than LIMIT."""
LIMIT = 600
REVIEWER_LIMIT = 80
SEPARATOR = ":"


class Subject(Value):
    """What the words are about: a stage of a risk phenomenon (net:sikana:2), or a profession (guide:teacher)."""

    what: str
    code: str
    stage: int = 0

    @property
    def key(self) -> str:
        """As it is stored."""
        parts = (self.what, self.code, str(self.stage)) if self.stage else (self.what, self.code)
        return SEPARATOR.join(parts)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that a district may word."""
        return PARTS[self.what]

    @property
    def texts(self) -> tuple[str, ...]:
        """Those of the parts that are free text."""
        return tuple(part for part in self.parts if part != KINDS)


class Review(Value):
    """The words were reviewed: by whom as it was told, with the office, and when."""

    reviewer: str
    reviewed_at: datetime


class Local(Value):
    """What a district has of its own on a subject: words by part, last edited when, and their review."""

    words: Mapping[str, str] = {}
    edited_at: datetime | None = None
    review: Review | None = None


def net_subject(phenomenon: str, stage: int) -> Subject:
    """A stage of a risk phenomenon."""
    return Subject(what=NET, code=phenomenon, stage=stage)


def guide_subject(profession: str) -> Subject:
    """A guide."""
    return Subject(what=GUIDE, code=profession)


def read_subject(key: str, codes: CodeLists) -> Subject:
    """The subject with this key; raises NotFound where we ship nothing on it."""
    what, _, rest = key.partition(SEPARATOR)
    code, _, stage = rest.partition(SEPARATOR)
    if what == GUIDE and code in codes.guides and not stage:
        return guide_subject(code)
    if what == NET and code in codes.phenomena and stage in [str(one.number) for one in codes.phenomena[code].stages]:
        return net_subject(code, int(stage))
    raise NotFound
