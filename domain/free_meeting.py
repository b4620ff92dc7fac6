"""A meeting out of one free message: as a post, but what is said before the day alone is a title, and few need one."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from domain.clock_words import find_times
from domain.day_words import find_days
from domain.free_post import NOUN, WITHIN, FreePost, find_place, read_free_post
from domain.moments import Moment, plain_of, read_moment

CLAUSE = re.compile(r"[^,.;:!?()\n–]*")
AGENDA = re.compile(r"^(?:program|agenda)\s*:\s*", re.IGNORECASE)
MOST_WORDS = 4
"""So many may belong to a place behind its noun: "v zasedačce městského úřadu"."""


def read_free_meeting(text: str, moment: Moment | None, is_town: Callable[[str], bool]) -> FreePost:
    """When and where a meeting is; the title only where the message begins with it, the rest is the agenda."""
    if moment is None:
        said = read_free_post(text, moment, is_town)
        is_place = plain_of(text).split(" ")[0] in WITHIN and len(text.split()) <= MOST_WORDS + 1
        return FreePost(title="", words="", place=text) if is_place else said
    end = text.find("\n", max(to for _, to in moment.spans))
    head, lines = (text[:end], text[end:].strip().splitlines()) if end >= 0 else (text, [])
    said = read_free_post(head, moment, is_town)
    is_titled = bool(said.title) and plain_of(head).startswith(plain_of(said.title))
    if said.place is None and not is_titled and (place := _bare_place(head, moment)):
        said = FreePost(title="", words="", place=place)
    if said.place is None and lines and (place := _place_alone(lines[0], is_town)):
        said, lines = said.model_copy(update={"place": place}), lines[1:]
    tail = _tail(head, said.place, moment) if said.place else ""
    left = ["" if is_titled else said.title, *said.words.split("\n")]
    said_already = [tail, f"{said.place}{tail}" if said.place else "", *(head[since:to] for since, to in moment.spans)]
    kept = [one for one in left if one and not _is_said(one, said_already)]
    words = AGENDA.sub("", "\n".join([*kept, *lines]).strip(), count=1) if lines or kept else ""
    place = f"{said.place}{tail}" if said.place else None
    return FreePost(title=said.title if is_titled else "", words=words, place=place, moment=moment)


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


def _is_said(line: str, pieces: Sequence[str]) -> bool:
    """True for a line that says nothing besides these."""
    left = plain_of(line)
    for piece in filter(None, map(plain_of, map(str.strip, pieces))):
        left = left.replace(piece, "")
    return not left.strip(" ,;.–-")


def _bare_place(head: str, moment: Moment) -> str | None:
    """What stands behind the moment to the end of its line, where it begins as a place: "městský úřad, sál 2"."""
    said = head[max(to for _, to in moment.spans) :].strip(" ,;.–-")
    words = plain_of(said).replace(",", " ").split()
    is_place = len(words) <= 2 * MOST_WORDS and any(NOUN.fullmatch(word) for word in words[:2])
    return said if is_place and not re.search(r"[.!?]\s", said) else None


def _place_alone(line: str, is_town: Callable[[str], bool]) -> str | None:
    """A line below the moment that says a place and nothing else."""
    place, where = find_place(line, plain_of(line), is_town)
    if place is None or where is None or where[0] > 0:
        return None
    return place if where[1] >= len(line.rstrip(" .")) else line if len(line.split()) <= MOST_WORDS + 1 else None


def _tail(text: str, place: str, moment: Moment) -> str:
    """What goes on with a place until the next sign, or until the day."""
    end = text.find(place) + len(place)
    clause = CLAUSE.match(text, end)
    until = min([clause.end() if clause else end, *(since for since, _ in moment.spans if since >= end)])
    tail = text[end:until].rstrip()
    return tail if tail.startswith(" ") and len(tail.split()) <= MOST_WORDS else ""
