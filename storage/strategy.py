"""The strategy of a network: its themes, goals and steps."""

import json
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta, tzinfo

from domain.errors import NotFound
from domain.hours import PRAGUE
from domain.strategy import REMINDERS, Goal, Step, StepState, Theme, Who, is_reminded
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

STEPS = """SELECT step.id, theme.orp, theme.title AS theme, step.goal, goal.title AS goal_title, step.title,
                  step.due_on, step.planned_on, step.actor, step.person, step.words, step.state, step.outcome,
                  step.ended_at, step.ended_by, step.reminded,
                  COALESCE(actor.card ->> 'name', person.name, step.words) AS who_name
             FROM strategy_step AS step
             JOIN strategy_goal AS goal ON goal.id = step.goal
             JOIN strategy_theme AS theme ON theme.id = goal.theme
             LEFT JOIN actor ON actor.id = step.actor
             LEFT JOIN person ON person.id = step.person"""


class Strategies:
    """Questions about strategies; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def themes(self, orp: str) -> list[Theme]:
        """Themes of a district in the order they were added."""
        rows = await self._db.all("SELECT id, orp, title FROM strategy_theme WHERE orp = :orp ORDER BY id", orp=orp)
        return [Theme(**row) for row in rows]

    async def theme(self, theme: int) -> Theme:
        """The theme with this id; raises NotFound."""
        row = await self._db.one("SELECT id, orp, title FROM strategy_theme WHERE id = :id", id=theme)
        if row is None:
            raise NotFound
        return Theme(**row)

    async def goals(self, orp: str) -> list[Goal]:
        """Goals of all themes of a district in the order they were added."""
        rows = await self._db.all(
            """SELECT goal.id, orp, theme, goal.title FROM strategy_goal AS goal
                 JOIN strategy_theme AS theme ON theme.id = goal.theme
                WHERE orp = :orp ORDER BY goal.id""",
            orp=orp,
        )
        return [Goal(**row) for row in rows]

    async def goal(self, goal: int) -> Goal:
        """The goal with this id; raises NotFound."""
        row = await self._db.one(
            """SELECT goal.id, orp, theme, goal.title FROM strategy_goal AS goal
                 JOIN strategy_theme AS theme ON theme.id = goal.theme
                WHERE goal.id = :id""",
            id=goal,
        )
        if row is None:
            raise NotFound
        return Goal(**row)

    async def steps(self, orp: str) -> list[Step]:
        """All steps of a district by the day they are due."""
        return await self._steps("theme.orp = :orp", orp=orp)

    async def step(self, step: int) -> Step:
        """The step with this id; raises NotFound."""
        found = await self._steps("step.id = :id", id=step)
        if not found:
            raise NotFound
        return found[0]

    async def open_in(self, orp: str) -> list[Step]:
        """Steps of a district still to be taken, by the day they are due."""
        return await self._steps("theme.orp = :orp AND step.state = 'open'", orp=orp)

    async def done_in(self, orp: str, year: int, zone: tzinfo = PRAGUE) -> list[Step]:
        """Steps of a district that were done in a calendar year, in the order they were done."""
        since, to = (datetime(at, 1, 1, tzinfo=zone).astimezone(UTC) for at in (year, year + 1))
        steps = await self._steps(
            "theme.orp = :orp AND step.state = 'done' AND step.ended_at >= :since AND step.ended_at < :to",
            orp=orp,
            since=int(since.timestamp()),
            to=int(to.timestamp()),
        )
        return sorted(steps, key=lambda step: (step.ended_at or since, step.id))

    async def taken_by(self, person: int, actors: Collection[int]) -> list[Step]:
        """Open steps of this person, or of one of these actors, by the day they are due."""
        return await self._steps(
            """step.state = 'open'
               AND (step.person = :person OR step.actor IN (SELECT value FROM json_each(:actors)))""",
            person=person,
            actors=json.dumps(list(actors)),
        )

    async def to_remind(self, today: date) -> list[Step]:
        """Open steps of all districts with a reminder that has come and was not sent."""
        return [
            step
            for step in await self._steps(
                "step.state = 'open' AND step.due_on <= :day AND step.reminded < :all",
                day=(today + timedelta(days=max(REMINDERS))).isoformat(),
                all=len(REMINDERS),
            )
            if is_reminded(step, today)
        ]

    async def add_theme(self, orp: str, title: str, now: datetime) -> int:
        """Add a theme and return its id."""
        row = await self._db.one(
            "INSERT INTO strategy_theme (orp, title, made_at) VALUES (:orp, :title, :now) RETURNING id",
            orp=orp,
            title=title,
            now=int(now.timestamp()),
        )
        return row["id"] if row else 0

    async def add_goal(self, theme: int, title: str) -> int:
        """Add a goal and return its id."""
        row = await self._db.one(
            "INSERT INTO strategy_goal (theme, title) VALUES (:theme, :title) RETURNING id", theme=theme, title=title
        )
        return row["id"] if row else 0

    async def add_step(self, goal: int, title: str, due_on: date, who: Who, reminded: int, now: datetime) -> int:
        """Add an open step and return its id."""
        row = await self._db.one(
            """INSERT INTO strategy_step (goal, title, due_on, planned_on, actor, person, words, made_at, reminded)
               VALUES (:goal, :title, :due_on, :due_on, :actor, :person, :words, :now, :reminded)
               RETURNING id""",
            goal=goal,
            title=title,
            due_on=due_on.isoformat(),
            **who.model_dump(),
            now=int(now.timestamp()),
            reminded=reminded,
        )
        return row["id"] if row else 0

    async def retitle_theme(self, theme: int, title: str) -> None:
        """Word a theme anew."""
        await self._db.run("UPDATE strategy_theme SET title = :title WHERE id = :id", id=theme, title=title)

    async def retitle_goal(self, goal: int, title: str) -> None:
        """Word a goal anew."""
        await self._db.run("UPDATE strategy_goal SET title = :title WHERE id = :id", id=goal, title=title)

    async def save(self, step: Step) -> None:
        """Replace a stored step by this; its goal and the day it was due first stay."""
        await self._db.run(
            """UPDATE strategy_step
                  SET title = :title, due_on = :due_on, actor = :actor, person = :person, words = :words,
                      state = :state, outcome = :outcome, ended_at = :ended_at, ended_by = :ended_by,
                      reminded = :reminded
                WHERE id = :id""",
            id=step.id,
            title=step.title,
            due_on=step.due_on.isoformat(),
            **step.who.model_dump(),
            state=step.state.value,
            outcome=step.outcome,
            ended_at=None if step.ended_at is None else int(step.ended_at.timestamp()),
            ended_by=step.ended_by,
            reminded=step.reminded,
        )

    async def remove_theme(self, theme: int) -> bool:
        """Remove a theme that has no goals; False where it has."""
        removed = await self._db.run(
            """DELETE FROM strategy_theme
                WHERE id = :id AND NOT EXISTS (SELECT 1 FROM strategy_goal WHERE theme = :id)""",
            id=theme,
        )
        return removed == 1

    async def remove_goal(self, goal: int) -> bool:
        """Remove a goal that has no steps; False where it has."""
        removed = await self._db.run(
            """DELETE FROM strategy_goal
                WHERE id = :id AND NOT EXISTS (SELECT 1 FROM strategy_step WHERE goal = :id)""",
            id=goal,
        )
        return removed == 1

    async def _steps(self, where: str, **params: Sql) -> list[Step]:
        rows = await self._db.all(f"{STEPS} WHERE {where} ORDER BY step.due_on, step.id", **params)
        return [_to_step(row) for row in rows]


def _to_step(row: Row) -> Step:
    plain = ("id", "orp", "theme", "goal", "goal_title", "title", "outcome", "ended_by", "reminded")
    return Step(
        **{name: row[name] for name in plain},
        due_on=date.fromisoformat(row["due_on"]),
        planned_on=date.fromisoformat(row["planned_on"]),
        who=Who(actor=row["actor"], person=row["person"], words=row["words"]),
        who_name=row["who_name"],
        state=StepState(row["state"]),
        ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
    )
