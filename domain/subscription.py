"""What somebody wants to hear of: what matches, when the next digest is due, and when a place has opened."""

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from domain.capacity import Report, State
from domain.codes import NeedDomain, Value
from domain.errors import Refusal
from domain.filter import Filter, searchable
from domain.order import Found
from domain.places import Geography, Ring
from domain.post import Post
from domain.quiet import QuietHours
from domain.search import Criteria, SearchAnswer
from domain.words import stems, words_of

NAME_LIMIT = 60
WORDS_LIMIT = 100
MOST_WORDS = 10
MOST_OWN = 20
"""Subscriptions of one person beside that of the board."""
MOST_CARDS = 200
USUAL_HOUR = 8
WORKDAYS_ONLY = QuietHours(since=0, to=0)
"""A group hears nothing at weekends and on holidays."""
LOOKS_EVERY = timedelta(minutes=15)
"""How often cards are looked for that are told at once."""
ONE_DAY = timedelta(days=1)
DAYS_AHEAD = 45
"""No run of free days is longer."""


class Sort(StrEnum):
    """What is told of: the board as it is read, posts of a chosen sort, cards that newly match, places that open."""

    BOARD = "board"
    POSTS = "posts"
    CARDS = "cards"
    PLACES = "places"


class Pace(StrEnum):
    """How often."""

    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


class Sought(Value):
    """What is sought, by one of the ways to find it; the words narrow whatever that is."""

    question: str = ""
    """A search in a person's own words."""
    criteria: Criteria | None = None
    """A guided search."""
    ready: int | None = None
    """A ready-made list of the network."""
    filter: Filter | None = None
    """A filter of a coordinator, in own districts."""
    orps: tuple[str, ...] = ()
    """Districts of posts and of places; none, for the board, means those the person works in."""
    kinds: tuple[str, ...] = ()
    """Kinds of posts, or of the actors whose places are sought; none means any."""
    domain: NeedDomain | None = None
    """The need that posts are about."""
    include: tuple[str, ...] = ()
    """At least one of these words has to be there."""
    exclude: tuple[str, ...] = ()

    def with_words(self, *, include: tuple[str, ...] | None = None, exclude: tuple[str, ...] | None = None) -> "Sought":
        """With other words."""
        given = {"include": include, "exclude": exclude}
        return self.model_copy(update={name: words for name, words in given.items() if words is not None})


class Subscription(Value):
    """What one person hears of, or – with `group` – what is told in a linked group in their name."""

    id: int
    person: int
    group: int | None = None
    sort: Sort
    name: str
    """In the person's words; empty for the board."""
    sought: Sought
    pace: Pace
    hour: int = USUAL_HOUR
    weekday: int = 0
    """0 is Monday."""
    made_at: datetime
    told_to: datetime
    """What happened until then has been told."""
    due_at: datetime | None = None

    def next_due(self, now: datetime, quiet: QuietHours, zone: tzinfo) -> datetime | None:
        """When the next digest is due; cards told at once are looked for every now and then."""
        if self.pace is Pace.AT_ONCE and self.sort is Sort.CARDS:
            return now + LOOKS_EVERY
        return next_due(self.pace, self.hour, self.weekday, now, quiet, zone)


class News(Value):
    """What there is to tell of one subscription."""

    subscription: Subscription
    posts: tuple[Post, ...] = ()
    gone: tuple[Post, ...] = ()
    """Posts told of earlier that were taken down since."""
    found: tuple[Found, ...] = ()
    """Actors: newly found, or with a place."""
    is_over: bool = False
    """True where what was watched is not there any more for this person."""

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to tell."""
        return not (self.posts or self.gone or self.found or self.is_over)


def next_due(pace: Pace, hour: int, weekday: int, now: datetime, quiet: QuietHours, zone: tzinfo) -> datetime | None:
    """The first moment (UTC) after `now` (aware) for a digest at this hour of the clock on the wall.

    Free days are passed over: a day whose digest falls on one is told with the next working day.
    """
    if pace not in (Pace.DAILY, Pace.WEEKLY):
        return None
    works = QuietHours(since=0, to=0, every_day=quiet.every_day)
    first = _at(now.astimezone(zone).date(), hour, zone)
    day = now.astimezone(zone).date() + (ONE_DAY if first <= now else timedelta())
    if pace is Pace.WEEKLY:
        day += timedelta(days=(weekday - day.weekday()) % 7)
    later = (_at(day + timedelta(days=number), hour, zone) for number in range(DAYS_AHEAD))
    return next(at for at in later if works.allows(at, zone))


def _at(day: date, hour: int, zone: tzinfo) -> datetime:
    """An hour of the clock on the wall; one that it skips in spring comes an hour later."""
    return datetime.combine(day, time(hour), zone).astimezone(UTC)


def read_words(text: str) -> tuple[str, ...]:
    """Words divided by commas or spaces, each once; raises Refusal where there are too many."""
    if len(text) > WORDS_LIMIT:
        raise Refusal("refused-text-too-long", limit=WORDS_LIMIT, length=len(text))
    words = tuple(dict.fromkeys(words_of(text)))
    if not words or len(words) > MOST_WORDS:
        raise Refusal("refused-watch-words", limit=MOST_WORDS)
    return words


def admits(sought: Sought, text: str) -> bool:
    """True where a text (as domain/filter.py `searchable` makes it) holds a word wanted and none unwanted."""
    if any(_holds(text, word) for word in sought.exclude):
        return False
    return not sought.include or any(_holds(text, word) for word in sought.include)


def _holds(text: str, word: str) -> bool:
    """True where some word of the text begins with a stem of this word."""
    return any(f" {stem}" in text for stem in stems(word) if stem)


def wants_post(sought: Sought, post: Post, about: Collection[NeedDomain], actor_name: str = "") -> bool:
    """True where a post is of those sought, whoever may read it; `about` are the needs it is about."""
    return (
        (not sought.orps or not set(post.orps).isdisjoint(sought.orps))
        and (not sought.kinds or post.kind in sought.kinds)
        and (sought.domain is None or sought.domain in about)
        and admits(sought, post_text(post, actor_name))
    )


def post_text(post: Post, actor_name: str = "") -> str:
    """The words of a post as they are sought."""
    return searchable(" ".join(filter(None, (post.title, post.words, post.place, actor_name))))


def may_be_told_in_group(post: Post, orp: str) -> bool:
    """True for a post of the district that everybody in its network may read: a group has no role and no actor."""
    everybody = post.audience.model_copy(update={"orps": ()}).is_everybody
    return post.public or (everybody and (not post.audience.orps or orp in post.audience.orps))


def near(answer: SearchAnswer, geography: Geography) -> Iterator[Found]:
    """Of what a search found, what lies around the place it is about: a watch looks no farther than the neighbours."""
    place = answer.query.place
    if place and place.kraj:
        return (one for one in answer.results if place.kraj in _kraje(one, geography))
    return (one for one in answer.results if answer.origin is None or one.ring <= Ring.NEIGHBOUR)


def _kraje(found: Found, geography: Geography) -> set[str]:
    return {geography.orps[orp].kraj for orp in found.actor.card.orps}


def opens(before: Report | None, report: Report) -> bool:
    """True where a report says that there is a place and the one before it did not."""
    return _is_free(report) and not (before and _is_free(before))


def _is_free(report: Report) -> bool:
    return report.accepting and report.state is State.FREE


def name_of(words: str) -> str:
    """A name for a subscription out of what is sought."""
    name = " ".join(words.split())
    return name if len(name) <= NAME_LIMIT else f"{name[: NAME_LIMIT - 1].rstrip()}…"
