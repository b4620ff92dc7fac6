"""What is frozen of a district when its revision closes: cards without private notes, platforms, practice, steps."""

from datetime import date, datetime, tzinfo

from domain.needs import Practice
from domain.platform import Platform
from domain.revision import Revision
from domain.revision_snapshot import KeptPlatform, KeptPractice, KeptStep, Snapshot, kept_actor, kept_platform
from domain.strategy import Step
from storage.actors import Actors
from storage.database import Connection
from storage.platforms import Platforms
from storage.practice import Practices
from storage.reference import load_needs
from storage.strategy import Strategies


async def network_now(connection: Connection, revision: Revision, zone: tzinfo) -> Snapshot:
    """The network of the revision's district as it is at this moment."""
    orps, needs = (revision.orp,), load_needs()
    actors = await Actors(connection).seated_in(orps)
    platforms = [await _platform(connection, one, revision.year) for one in await Platforms(connection).of_orps(orps)]
    practices = await Practices(connection).of_orps(orps)
    done = await Strategies(connection).done_in(revision.orp, revision.year, zone)
    return Snapshot(
        actors=tuple(kept_actor(one, _day(one.verified_at, zone)) for one in actors),
        platforms=tuple(platforms),
        practices=tuple(_practice(one, needs.activity_of(one).name) for one in practices),
        done=tuple(_step(one, zone) for one in done),
    )


async def _platform(connection: Connection, platform: Platform, year: int) -> KeptPlatform:
    said = {note.year: note.words for note in await Platforms(connection).years(platform.id)}
    return kept_platform(platform, tuple(await Platforms(connection).actors(platform.id)), said.get(year, ""))


def _practice(practice: Practice, name: str) -> KeptPractice:
    """Without the coordinators' note."""
    return KeptPractice(
        id=practice.id,
        name=name,
        need=practice.need,
        domain=practice.domain.value,
        words=practice.words,
        level=practice.level,
        actors=practice.actors,
    )


def _step(step: Step, zone: tzinfo) -> KeptStep:
    return KeptStep(
        id=step.id,
        theme=step.theme,
        goal=step.goal_title,
        title=step.title,
        outcome=step.outcome,
        done_on=_day(step.ended_at, zone),
    )


def _day(at: datetime | None, zone: tzinfo) -> date | None:
    return at.astimezone(zone).date() if at else None
