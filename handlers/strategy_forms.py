"""The forms of a strategy: themes, goals and steps; another day of a step, why it is dropped, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import JsonValue

from domain.errors import NotFound, Refusal
from domain.rights import Access, Action
from domain.strategy import TITLE_LIMIT, WORDS_LIMIT, Step, StepState, Who, may_end, read_deadline
from handlers.choices import Choice
from handlers.forms import Answers, Day, Form, Option, Text, begin
from handlers.questions import Asking
from handlers.routes import Routes, on
from handlers.strategy import keeps_a_strategy, show_goal, show_step, show_strategy, show_theme
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from storage.strategy import Strategies
from usecases.strategy import (
    add_goal,
    add_step,
    add_theme,
    drop_step,
    edit_step,
    finish_step,
    kept_goal,
    kept_step,
    kept_theme,
    move_step,
    people_to_take,
    readable_goal,
    word_goal,
    word_theme,
)
from views.screen import Row
from views.strategy_taps import (
    AddGoal,
    AddStep,
    AddTheme,
    DropStep,
    EditStep,
    MoveStep,
    TellOutcome,
    WordGoal,
    WordTheme,
)
from views.words import html

OF_ACTOR, OF_PERSON = "a", "p"
"""What the value of who takes a step begins with, before the id."""
OF = "strategy-step"


@dataclass(frozen=True)
class Deadline(Day):
    """The last day of what people write: a day, "do konce června" → ISO date str."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """No days to choose: a step takes weeks."""
        return ()

    def hint(self, asking: Asking) -> str:
        """Examples."""
        return asking.say.html("strategy-expects-day")

    async def hear(self, asking: Asking) -> Draft:
        """A typed day."""
        visit = asking.visit
        try:
            due_on = read_deadline(visit.text, visit.now, visit.house.zone)
        except Refusal as refusal:
            if refusal.key == "form-expects-day":  # it speaks of days to choose from
                raise Refusal("strategy-not-a-day") from None
            raise
        return asking.answered(due_on.isoformat())

    async def pick(self, asking: Asking, value: str) -> Draft:
        """No button of ours carries a day."""
        raise NotFound


async def begin_theme(visit: Visit, tap: AddTheme) -> None:
    """Ask for its words."""
    if not visit.access.may(Action.PLAN, orps=(tap.orp,)):
        raise NotFound
    await begin(visit, THEME, {"orp": tap.orp})


async def begin_wording_theme(visit: Visit, tap: WordTheme) -> None:
    """Ask for other words."""
    theme = await kept_theme(visit.reader, visit.access, tap.theme)
    await begin(visit, THEME, {"theme": theme.id, "name": theme.title}, at="name")


async def finish_theme(visit: Visit, answers: Answers) -> None:
    """Keep it and show it."""
    database, access, title = visit.house.database, visit.access, answers["name"]
    if "theme" in answers:
        await show_theme(visit, await word_theme(database, access, int(answers["theme"]), title))
    else:
        await add_theme(database, access, answers["orp"], title, visit.now)
        await show_strategy(visit, answers["orp"], visit.say.html("strategy-theme-added"))


async def begin_goal(visit: Visit, tap: AddGoal) -> None:
    """Ask for its words."""
    theme = await kept_theme(visit.reader, visit.access, tap.theme)
    await begin(visit, GOAL, {"theme": theme.id})


async def begin_wording_goal(visit: Visit, tap: WordGoal) -> None:
    """Ask for other words."""
    goal = await kept_goal(visit.reader, visit.access, tap.goal)
    await begin(visit, GOAL, {"goal": goal.id, "theme": goal.theme, "name": goal.title}, at="name")


async def finish_goal(visit: Visit, answers: Answers) -> None:
    """Keep it and show it."""
    database, access, title = visit.house.database, visit.access, answers["name"]
    if "goal" in answers:
        await show_goal(visit, await word_goal(database, access, int(answers["goal"]), title))
        return
    goal = await add_goal(database, access, int(answers["theme"]), title)
    await show_goal(visit, await readable_goal(visit.reader, access, goal), visit.say.html("strategy-goal-added"))


async def begin_step(visit: Visit, tap: AddStep) -> None:
    """What, till when, who."""
    goal = await kept_goal(visit.reader, visit.access, tap.goal)
    await begin(visit, STEP, {"goal": goal.id})


async def finish_step_form(visit: Visit, answers: Answers) -> None:
    """Keep it and show its goal."""
    house, goal = visit.house, int(answers["goal"])
    due_on, who = date.fromisoformat(answers["due"]), _who(answers.get("who"))
    await add_step(house.database, visit.access, goal, answers["name"], due_on, who, visit.now, house.zone)
    await show_goal(visit, await readable_goal(visit.reader, visit.access, goal), visit.say.html("strategy-step-added"))


async def begin_editing(visit: Visit, tap: EditStep) -> None:
    """The words and who takes it, as they stand."""
    step = _open(await kept_step(visit.reader, visit.access, tap.step))
    await begin(visit, EDIT, {"step": step.id, "goal": step.goal, "name": step.title, "who": _answer(step.who)})


async def finish_editing(visit: Visit, answers: Answers) -> None:
    """Keep what was changed."""
    step, who = int(answers["step"]), _who(answers.get("who"))
    await show_step(visit, await edit_step(visit.house.database, visit.access, step, answers["name"], who))


async def begin_moving(visit: Visit, tap: MoveStep) -> None:
    """Ask for the day."""
    step = _open(await kept_step(visit.reader, visit.access, tap.step))
    await begin(visit, MOVE, {"step": step.id})


async def finish_moving(visit: Visit, answers: Answers) -> None:
    """Keep the day."""
    house, due_on = visit.house, date.fromisoformat(answers["due"])
    moved = await move_step(house.database, visit.access, int(answers["step"]), due_on, visit.now, house.zone)
    await show_step(visit, moved)


async def begin_dropping(visit: Visit, tap: DropStep) -> None:
    """Ask why."""
    step = _open(await kept_step(visit.reader, visit.access, tap.step))
    await begin(visit, DROP, {"step": step.id})


async def finish_dropping(visit: Visit, answers: Answers) -> None:
    """Nobody takes it any more."""
    step = int(answers["step"])
    await show_step(visit, await drop_step(visit.house.database, visit.access, step, answers["reason"], visit.now))


async def begin_outcome(visit: Visit, tap: TellOutcome) -> None:
    """Ask what came of it."""
    step = await Strategies(visit.reader).step(tap.step)
    if not may_end(visit.access, step) or step.state is not StepState.DONE:
        raise NotFound
    await begin(visit, OUTCOME, {"step": step.id})


async def finish_outcome(visit: Visit, answers: Answers) -> None:
    """Keep what came of it."""
    step, words = int(answers["step"]), answers["outcome"]
    done = await finish_step(visit.house.database, visit.access, step, words, visit.now)
    await show_step(visit, done, visit.say.html("strategy-outcome-kept"))


async def _takers(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Actors of the district, then its people."""
    goal = await kept_goal(visit.reader, visit.access, int(answers["goal"]))
    actors = await Actors(visit.reader).serving(goal.orp)
    people = await people_to_take(visit.reader, goal.orp)
    return [
        *(Option(f"{OF_ACTOR}{actor.id}", actor.card.name) for actor in actors),
        *(Option(f"{OF_PERSON}{id}", visit.say.text("platform-person", name=name)) for id, name in people),
    ]


def _who(answer: JsonValue) -> Who:
    if isinstance(answer, dict):
        return Who(words=str(answer["words"]))
    chosen = str(answer or "")
    if not chosen:
        return Who()
    number = int(chosen[1:])
    return Who(actor=number) if chosen.startswith(OF_ACTOR) else Who(person=number)


def _answer(who: Who) -> JsonValue:
    if who.actor is not None:
        return f"{OF_ACTOR}{who.actor}"
    if who.person is not None:
        return f"{OF_PERSON}{who.person}"
    return {"words": who.words} if who.words else None


def _open(step: Step) -> Step:
    if not step.is_open:
        raise NotFound
    return step


async def _above_goal(visit: Visit, answers: Answers) -> str:
    """The theme of a new goal."""
    theme = await kept_theme(visit.reader, visit.access, int(answers["theme"]))
    return f"📌 <b>{html(theme.title)}</b>"


async def _above_step(visit: Visit, answers: Answers) -> str:
    """The goal of a new step."""
    goal = await kept_goal(visit.reader, visit.access, int(answers["goal"]))
    return f"🎯 <b>{html(goal.title)}</b>"


async def _above_kept(visit: Visit, answers: Answers) -> str:
    step = await kept_step(visit.reader, visit.access, int(answers["step"]))
    return f"<b>{html(step.title)}</b>"


async def _above_outcome(visit: Visit, answers: Answers) -> str:
    step = await Strategies(visit.reader).step(int(answers["step"]))
    if not may_end(visit.access, step):
        raise NotFound
    return f"<b>{html(step.title)}</b>"


def _reads(access: Access) -> bool:
    return access.may(Action.READ_NETWORK)


NAME = Text("name", limit=TITLE_LIMIT, of=OF)
WHO = Choice("who", _takers, own_words=True, optional=True, of=OF)
KEEPS = keeps_a_strategy
THEME = Form("strategy-theme", (Text("name", limit=TITLE_LIMIT),), KEEPS, finish_theme, at_once=True)
GOAL = Form("strategy-goal", (Text("name", limit=TITLE_LIMIT),), KEEPS, finish_goal, _above_goal, at_once=True)
STEP = Form("strategy-step", (NAME, Deadline("due", of=OF), WHO), KEEPS, finish_step_form, _above_step)
EDIT = Form("strategy-step-edit", (NAME, WHO), KEEPS, finish_editing, _above_step)
MOVE = Form("strategy-move", (Deadline("due", of=OF),), KEEPS, finish_moving, _above_kept, at_once=True)
DROP = Form("strategy-drop", (Text("reason", limit=WORDS_LIMIT),), KEEPS, finish_dropping, _above_kept, at_once=True)
OUTCOME = Form(
    "strategy-outcome", (Text("outcome", limit=WORDS_LIMIT),), _reads, finish_outcome, _above_outcome, at_once=True
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(AddTheme, begin_theme),
            **on(WordTheme, begin_wording_theme),
            **on(AddGoal, begin_goal),
            **on(WordGoal, begin_wording_goal),
            **on(AddStep, begin_step),
            **on(EditStep, begin_editing),
            **on(MoveStep, begin_moving),
            **on(DropStep, begin_dropping),
            **on(TellOutcome, begin_outcome),
        },
        forms=(THEME, GOAL, STEP, EDIT, MOVE, DROP, OUTCOME),
    )
