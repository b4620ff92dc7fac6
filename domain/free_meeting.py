"""A meeting out of one free message: as a post, but what is said before the day alone is a title, and few need one."""

import re
from collections.abc import Callable
from datetime import datetime, tzinfo

from domain.clock_words import find_times
from domain.day_words import find_days
from domain.free_post import WITHIN, FreePost, read_free_post
from domain.moments import Moment, plain_of, read_moment

CLAUSE = re.compile(r"[^,.;:!?()\n–]*")
MOST_WORDS = 4
"""So many may belong to a place behind its noun: "v zasedačce městského úřadu"."""


def read_free_meeting(text: str, moment: Moment | None, is_town: Callable[[str], bool]) -> FreePost:
    """When and where a meeting is; the title only where the message begins with it, the rest is the agenda."""
    said = read_free_post(text, moment, is_town)
    if moment is None:
        is_place = plain_of(text).split(" ")[0] in WITHIN and len(text.split()) <= MOST_WORDS + 1
        return FreePost(title="", words="", place=text) if is_place else said
    is_titled = bool(said.title) and plain_of(text).startswith(plain_of(said.title))
    tail = _tail(text, said.place, moment) if said.place else ""
    first, _, rest = said.words.partition("\n")
    words = rest if tail and plain_of(first).strip() == plain_of(tail).strip() else said.words
    place = f"{said.place}{tail}" if said.place else None
    return FreePost(title=said.title if is_titled else "", words=words.strip(), place=place, moment=moment)


def read_options(line: str, now: datetime, zone: tzinfo) -> list[Moment]:
    """The days with their times that a line offers, one or several behind commas; none where one is not understood."""
    each = [_only_moment(part, now, zone) for part in re.split("[,;]", line) if part.strip()]
    found = each if all(each) else [_only_moment(line, now, zone)]
    return [one for one in found if one is not None]


def _only_moment(text: str, now: datetime, zone: tzinfo) -> Moment | None:
    """The moment in a text that says no other day and no other time."""
    moment = read_moment(text, now, zone)
    if moment is None or moment.whole_day:
        return None
    rest = plain_of(text)
    for since, to in moment.spans:
        rest = rest[:since] + ";" * (to - since) + rest[to:]
    is_alone = not find_days(rest, now.astimezone(zone).date()) and not any(one.sure for one in find_times(rest))
    return moment if is_alone else None


def _tail(text: str, place: str, moment: Moment) -> str:
    """What goes on with a place until the next sign, or until the day."""
    end = text.find(place) + len(place)
    clause = CLAUSE.match(text, end)
    until = min([clause.end() if clause else end, *(since for since, _ in moment.spans if since >= end)])
    tail = text[end:until].rstrip()
    return tail if tail.startswith(" ") and len(tail.split()) <= MOST_WORDS else ""
