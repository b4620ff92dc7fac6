"""The demo network: a fresh database with fictional actors, reports of varied ages, and codes for the cast."""

import json
from asyncio import gather
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.demo_revision import make_revisions
from bot.names import find_actor, find_orp
from bot.opening import open_migrated
from bot.reference import Reference, load_reference
from domain.actor import Actor, Audience
from domain.capacity import State
from domain.card_fields import Change
from domain.codes import CodeLists, Value
from domain.hours import PRAGUE
from domain.places import Geography
from domain.post import DAYS_VALID, Kind, Wording
from domain.quiet import QuietHours
from domain.rights import Access, Role
from domain.strategy import Who
from exchange.workbook import read_workbook
from storage.actors import Actors
from storage.database import Database
from storage.reference import load_needs
from usecases.change_card import change_card
from usecases.import_actors import import_actors
from usecases.import_platforms import import_platforms
from usecases.import_practice import import_practice
from usecases.invitations import accept_invitation, invite
from usecases.meet import meet
from usecases.posts import NewPost, publish
from usecases.report_capacity import Wanted, report_capacity
from usecases.settings import choose_quiet
from usecases.strategy import add_goal, add_step, add_theme, finish_step

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "sandbox" / "demo"
ACTORS, PLATFORMS = FOLDER / "sablona_akteru_site.xlsx", FOLDER / "sablona_platforem.xlsx"
NEEDS = FOLDER / "sablona_potreb_a_cinnosti.xlsx"
CAST = ROOT / "sandbox" / "cast.json"
LANGUAGE = "cs"


class Reporter(Value):
    """The made-up person in whose name the demo reports are given."""

    id: int
    name: str
    kraj: str


class Invited(Value):
    """A right of somebody of the cast; `id` is the Telegram id."""

    id: int
    role: Role
    orp: str | None = None
    kraj: str | None = None
    actor: str | None = None


class AgedReport(Value):
    """A capacity report given some hours before now."""

    actor: str
    hours_ago: float
    state: State
    available: int | None = None
    maximum: int | None = None
    accepting: bool = True
    note: str | None = None

    @property
    def wanted(self) -> Wanted:
        """What the use case takes."""
        return Wanted(**self.model_dump(exclude={"actor", "hours_ago"}))


class HungPost(Value):
    """A post hung some hours before now; an event begins so many days from now at this hour."""

    kind: Kind
    title: str
    words: str
    actor: str | None = None
    orp: str | None = None
    place: str | None = None
    places: int | None = None
    public: bool = False
    hours_ago: float
    days_ahead: int | None = None
    hour: int = 9
    hours: int = 2

    def wording(self, now: datetime) -> Wording:
        """What its author wrote."""
        day = (now.astimezone(PRAGUE) + timedelta(days=self.days_ahead or 0)).date()
        starts = datetime.combine(day, time(self.hour), PRAGUE).astimezone(UTC) if self.days_ahead else None
        return Wording(
            title=self.title,
            words=self.words,
            place=self.place,
            places=self.places,
            public=self.public,
            starts_at=starts,
            ends_at=starts and starts + timedelta(hours=self.hours),
            valid_days=DAYS_VALID.get(self.kind),
        )


class PlannedStep(Value):
    """A step of the strategy, due so many days after it was written; with an outcome it is done."""

    title: str
    days: int
    actor: str | None = None
    who: str = ""
    outcome: str = ""


class DemoStrategy(Value):
    """A theme with a goal, written some days before now."""

    orp: str
    theme: str
    goal: str
    days_ago: int
    steps: tuple[PlannedStep, ...]


class DemoNetwork(Value):
    """What stands in network.json."""

    reporter: Reporter
    invited: tuple[Invited, ...]
    public_kinds: tuple[str, ...]
    strategy: DemoStrategy
    reports: tuple[AgedReport, ...]
    posts: tuple[HungPost, ...]


async def make_demo(path: Path, now: datetime) -> Mapping[int, str]:
    """Fill a new database; returns an invitation code for each invited person of the cast, by Telegram id."""
    network, reference = _read_network(), load_reference()
    async with open_migrated(path) as database:
        await _import(database, reference, now)
        access = await _make_reporter(database, network.reporter, now)
        await _open_to_all(database, access, reference, network.public_kinds, now)
        actors = await Actors(database.reader).all()
        await _report(database, access, reference.codes, network, actors, now)
        await _hang(database, reference.geography, network, actors, now)
        await _plan(database, access, reference.geography, network.strategy, actors, now)
        await make_revisions(database, access.person, network.reporter.name, now)
        await _greet_cast(database, now)
        return await _invite(database, reference.geography, network, actors, now)


def write_cast(path: Path, codes: Mapping[int, str]) -> None:
    """The people for the stand-in: those with a code (or "" for a known person) press Start by themselves."""
    people = json.loads(CAST.read_text(encoding="utf-8"))
    cast = [person | {"start": codes.get(person["id"])} for person in people]
    path.write_text(json.dumps(cast, ensure_ascii=False, indent=1), encoding="utf-8")


def known_people() -> Mapping[int, str]:
    """The invited people of a demo that is kept: they press Start without a code."""
    return {invited.id: "" for invited in _read_network().invited}


def _read_network() -> DemoNetwork:
    return DemoNetwork.model_validate_json((FOLDER / "network.json").read_text(encoding="utf-8"))


async def _import(database: Database, reference: Reference, now: datetime) -> None:
    """Actors, then the platforms whose members they are, and what they do; the workbooks are read at once."""
    actors, platforms, done = await gather(*map(read_workbook, (ACTORS, PLATFORMS, NEEDS)))
    codes, geography, gazetteer = reference.codes, reference.geography, reference.gazetteer
    await import_actors(database, actors, codes=codes, geography=geography, gazetteer=gazetteer, now=now)
    await import_platforms(database, platforms, codes=codes, geography=geography, gazetteer=gazetteer, now=now)
    await import_practice(
        database, done, needs=load_needs(), codes=codes, geography=geography, gazetteer=gazetteer, now=now
    )


async def _open_to_all(
    database: Database, access: Access, reference: Reference, kinds: Collection[str], now: datetime
) -> None:
    """Everybody finds the cards of these kinds, whatever the workbook says."""
    public = (Change(field="audience", old=Audience.NETWORK.value, new=Audience.PUBLIC.value),)
    for actor in await Actors(database.reader).all():
        if actor.card.kind in kinds and actor.card.audience is Audience.NETWORK:
            await change_card(database, access, reference.codes, reference.geography, actor.id, public, (), now)


async def _report(
    database: Database, access: Access, codes: CodeLists, network: DemoNetwork, actors: list[Actor], now: datetime
) -> None:
    for report in network.reports:
        actor, at = find_actor(actors, report.actor).id, now - timedelta(hours=report.hours_ago)
        await report_capacity(database, codes, access, actor, report.wanted, at)


async def _hang(
    database: Database, geography: Geography, network: DemoNetwork, actors: list[Actor], now: datetime
) -> None:
    _, access = await meet(database, network.reporter.id, network.reporter.name, LANGUAGE, now)
    for post in network.posts:
        actor = find_actor(actors, post.actor) if post.actor else None
        orp = actor.card.seat if actor else find_orp(geography, post.orp or "")
        if orp is not None:
            new = NewPost(kind=post.kind, actor=actor and actor.id, orp=orp, orps=(orp,), wording=post.wording(now))
            await publish(database, access, geography, new, now - timedelta(hours=post.hours_ago), PRAGUE)


async def _plan(
    database: Database,
    access: Access,
    geography: Geography,
    strategy: DemoStrategy,
    actors: list[Actor],
    now: datetime,
) -> None:
    written = now - timedelta(days=strategy.days_ago)
    theme = await add_theme(database, access, find_orp(geography, strategy.orp), strategy.theme, written)
    goal = await add_goal(database, access, theme, strategy.goal)
    for planned in strategy.steps:
        due = (written + timedelta(days=planned.days)).astimezone(PRAGUE).date()
        who = Who(actor=find_actor(actors, planned.actor).id) if planned.actor else Who(words=planned.who)
        step = await add_step(database, access, goal, planned.title, due, who, written)
        if planned.outcome:
            done_at = written + timedelta(days=planned.days)
            await finish_step(database, access, step, planned.outcome, done_at)


async def _make_reporter(database: Database, reporter: Reporter, now: datetime) -> Access:
    person, _ = await meet(database, reporter.id, reporter.name, LANGUAGE, now)
    code = await invite(database, now, Role.REGIONAL_COORDINATOR, kraj=reporter.kraj)
    await accept_invitation(database, now, person.id, code)
    _, access = await meet(database, reporter.id, reporter.name, LANGUAGE, now)
    return access


async def _greet_cast(database: Database, now: datetime) -> None:
    """Whoever tries the demo late in the evening sees messages at once: nobody of the cast has quiet hours."""
    for known in json.loads(CAST.read_text(encoding="utf-8")):
        person, _ = await meet(database, known["id"], known["first_name"], LANGUAGE, now)
        await choose_quiet(database, person.id, QuietHours(since=0, to=0, every_day=True))


async def _invite(
    database: Database, geography: Geography, network: DemoNetwork, actors: list[Actor], now: datetime
) -> dict[int, str]:
    """A phone presses Start with one code: rights before the last one are accepted here."""
    codes: dict[int, str] = {}
    names = {person["id"]: person["first_name"] for person in json.loads(CAST.read_text(encoding="utf-8"))}
    for invited in network.invited:
        if invited.id in codes:
            person, _ = await meet(database, invited.id, names[invited.id], LANGUAGE, now)
            await accept_invitation(database, now, person.id, codes[invited.id])
        actor = find_actor(actors, invited.actor).id if invited.actor else None
        orp = find_orp(geography, invited.orp) if invited.orp else None
        codes[invited.id] = await invite(database, now, invited.role, actor=actor, orp=orp, kraj=invited.kraj)
    return codes
