"""Times of day in Czech prose: "v půl čtvrté", "od 14 do 16 h", "9–11", "v sedm večer", each with its place."""

import re
from typing import NamedTuple

Span = tuple[int, int]
NOON, DAY = 12 * 60, 24 * 60
"""Minutes."""
NOBODY_MEETS_BEFORE = 7 * 60
"""An hour earlier than this is of the afternoon, unless written as a clock shows it."""
# fmt: off
CARDINALS = (
    "jednu", "dve", "tri", "ctyri", "pet", "sest",
    "sedm", "osm", "devet", "deset", "jedenact", "dvanact",
    "trinact", "ctrnact", "patnact", "sestnact", "sedmnact", "osmnact",
    "devatenact", "dvacet",
)
GENITIVES = (
    "jedne", "dvou", "tri", "ctyr", "peti", "sesti",
    "sedmi", "osmi", "deviti", "desiti", "jedenacti", "dvanacti",
)
ORDINALS = (
    "prvni", "druhe", "treti", "ctvrte", "pate", "seste",
    "sedme", "osme", "devate", "desate", "jedenacte", "dvanacte",
)
# fmt: on
HOURS = {word: at for words in (CARDINALS, GENITIVES, ORDINALS) for at, word in enumerate(words, start=1)}
HOURS |= {word[:-1] + "ou": at for at, word in enumerate(ORDINALS, start=1) if word.endswith("e")}
QUARTERS = {"pul": 30, "ctvrt": 15, "tri": 45}
PAST = {"patnact": 15, "tricet": 30, "ctyricet pet": 45}
NAMED = "|".join(sorted(HOURS, key=len, reverse=True))
PART = r"(?:rano\b|dopo(?:ledne\b|\.)|odpo(?:ledne\b|\.)|po\sobede\b|navecer\b|podvecer\b|vecer\b|v\snoci\b)"
LATE = ("odpo", "po", "navecer", "podvecer", "vecer")
UNIT = r"\s?(?:h\b|hod\b|hodin\w*)\.?"
OTHER_UNITS = (
    r"(?![ \t\xa0]?(?:let|rok|roc|det|mist|osob|lid|clen|rodin|ucast|korun|trid|mesic|min\b|minut|tyd|dn[iyu]|chvil"
    r"|dob[uy]|krat|kc\b|km\b|m\b|x\b|%|/)|\.\s?(?:trid|rocn))"
)
"""What is counted or numbered is no hour."""
LOOK_BACK = 20
NO_HOUR_AFTER = re.compile(r"\b(?:na|za|trva|delka)\s*$")
OF_AGE = re.compile(r"\b(?:deti|detem|veku|vek|zaky|zaci|mladez|dospivajici|dospele)\s*$")
SENTENCE_GOES_ON = re.compile(r"\s*(?:$|[,;:!?()\n–-]|\.(?!\s?[a-z0-9])|(?:ve?|na|u|pro|se?|do|a|za|ke?|bude|budou)\b)")


def _clock(of: str) -> str:
    """A pattern of one time, the names of its groups ending in `of`."""
    return (
        rf"(?:(?P<quarters{of}>pul|ctvrt|tri)(?:\s?ctvrte?)?\s(?:na\s)?(?P<to{of}>{NAMED})\b"
        rf"|(?P<noon{of}>poledne|pulnoci?)\b"
        rf"|(?P<hour{of}>2[0-4]|[01]?\d)(?:(?P<point{of}>[:.,])(?P<minute{of}>[0-5]\d))?(?!\d)"
        rf"|(?P<word{of}>{NAMED})\b(?:\s(?P<past{of}>{'|'.join(PAST)})\b)?)"
    )


SAID = re.compile(
    rf"(?<![\d,.:/+])\b(?:(?P<part>{PART})\s?,?\s)?(?:(?P<between>mezi)\s|(?P<before>od|ve?|kolem|okolo)\s)?"
    rf"{_clock('')}(?P<unit>{UNIT})?"
    rf"(?:(?:\s(?P<middle>{PART}))?(?(between)\sa\s|(?:\s?[-–—]\s?|\s(?:az|do)\s)){_clock('2')}(?P<unit2>{UNIT})?)?"
    rf"{OTHER_UNITS}(?:\s(?P<later>{PART}))?"
)


class SaidTime(NamedTuple):
    """Minutes after midnight, said at `span`; `end` may be of the next day. One not `sure` counts beside a day only."""

    span: Span
    start: int
    end: int | None
    sure: bool


def find_times(plain: str) -> list[SaidTime]:
    """All times said in a text without capitals and diacritics, in their order."""
    return [time for said in SAID.finditer(plain) if (time := _read(said, plain))]


def _read(said: re.Match[str], plain: str) -> SaidTime | None:
    led = said["before"] or said["between"]
    part = said["part"] or said["later"]
    second = _is_said(said, "2")
    if said["word"] and not (led or part or said["unit"]):
        return None
    if not led and NO_HOUR_AFTER.search(_before(said, plain)):
        return None
    if said["word"] in ORDINALS and said["before"] in ("v", "ve") and not said["unit"]:
        return None
    if not (led or part or said["unit"] or second or said["minute"] or said["quarters"] or said["noon"]):
        return None
    start, end = _span(said, part or "", has_end=second)
    return SaidTime(said.span(), start, end, _is_sure(said, plain))


def _is_sure(said: re.Match[str], plain: str) -> bool:
    """True for what is a time wherever it stands; "9–11" and "2 hodiny" may be something else."""
    led, second = said["before"] or said["between"], _is_said(said, "2")
    if said["quarters"] or said["noon"] or said["point"] == ":" or said["part"] or said["later"]:
        return True
    if OF_AGE.search(_before(said, plain)):
        return False
    unit = said["unit2"] or said["unit"] or ""
    if led:
        whole = unit or second or said["minute"] or said["word"]
        return bool(whole) or SENTENCE_GOES_ON.match(plain, said.end()) is not None
    return second and bool(unit or said["minute"]) and not unit.endswith("hodiny")


def _before(said: re.Match[str], plain: str) -> str:
    return plain[max(0, said.start() - LOOK_BACK) : said.start()]


def _is_said(said: re.Match[str], of: str) -> bool:
    return any(said[f"{name}{of}"] for name in ("quarters", "noon", "hour", "word"))


def _span(said: re.Match[str], part: str, *, has_end: bool) -> tuple[int, int | None]:
    """Start and end in minutes: the nearer end of the day where an hour can be meant twice."""
    written, is_exact = _minutes(said, "")
    start = _of_part(written, said["middle"] or part, is_exact=is_exact)
    if not has_end:
        return start, None
    written_end, is_end_exact = _minutes(said, "2")
    end = _of_part(written_end, part, is_exact=is_end_exact)
    if start >= end > written:
        start = written
    if end <= start:
        is_twice = not is_end_exact and written <= NOON and written_end + NOON > start
        end = written_end + (NOON if is_twice else DAY)
    return start, end


def _minutes(said: re.Match[str], of: str) -> tuple[int, bool]:
    """Minutes after midnight as written, and whether they can be meant only so."""
    if quarters := said[f"quarters{of}"]:
        return (HOURS[said[f"to{of}"]] - 1) * 60 + QUARTERS[quarters], False
    if noon := said[f"noon{of}"]:
        return NOON if noon == "poledne" else DAY, True
    if hour := said[f"hour{of}"]:
        is_exact = said[f"point{of}"] == ":" or hour.startswith("0") or int(hour) > 12
        return int(hour) * 60 + int(said[f"minute{of}"] or 0), is_exact
    return HOURS[said[f"word{of}"]] * 60 + PAST.get(said[f"past{of}"] or "", 0), False


def _of_part(minutes: int, part: str, *, is_exact: bool) -> int:
    """The minutes in this part of the day, or where people meet."""
    if part:
        is_late = part.startswith(LATE) or (part.startswith("v") and minutes > NOON * 3 // 4)
        return minutes + NOON if is_late and minutes < NOON else minutes
    return minutes if is_exact or minutes >= NOBODY_MEETS_BEFORE else minutes + NOON
