"""Questions of time: a day, opening hours."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from domain.answers import DAYS, hours_of, read_day, read_spans, read_week, week_of
from domain.errors import Refusal
from domain.hours import OpeningHours
from handlers.questions import Asking, Question
from handlers.visit import Visit
from locales.translator import Translator
from storage.drafts import Draft
from views.forms import Do
from views.screen import Row, in_rows
from views.words import capital

DAYS_OFFERED = 6
CLOSED = "x"
USUAL_HOURS = ("8:00–12:00", "8:00–14:00", "8:00–16:00", "8:00–12:00, 13:00–17:00", "9:00–17:00", "13:00–18:00")


@dataclass(frozen=True)
class Day(Question):
    """A day, typed in any usual way or chosen among the next days → ISO date str."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """Today, tomorrow and the days after."""
        today = _today(asking.visit)
        days = [today + timedelta(days=ahead) for ahead in range(DAYS_OFFERED)]
        names = [asking.say.text("form-today"), asking.say.text("form-tomorrow")]
        names += [day_words(asking.say, day) for day in days[len(names) :]]
        return in_rows([asking.button(name, day.isoformat()) for name, day in zip(names, days, strict=True)], 2)

    def hint(self, asking: Asking) -> str:
        """Examples."""
        return asking.say.html("form-expects-day")

    async def hear(self, asking: Asking) -> Draft:
        """A typed day."""
        return asking.answered(read_day(asking.visit.text, _today(asking.visit)).isoformat())

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A day by button."""
        return asking.answered(read_day(value, _today(asking.visit)).isoformat())

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The day with its weekday."""
        return day_words(asking.say, date.fromisoformat(value))


@dataclass(frozen=True)
class Hours(Question):
    """Opening hours, typed as a whole or set day by day → domain.hours.OpeningHours as JSON."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The days of the week; of a chosen day, its usual hours."""
        say, (week, day) = asking.say, _week_and_day(asking)
        if day is not None:
            usual = [asking.button(span, f"{day}={_packed(span)}") for span in USUAL_HOURS]
            others = (
                asking.button(say.text("form-closed"), f"{day}={CLOSED}"),
                asking.button(say.text("form-all-week"), "week"),
            )
            return (*in_rows(usual, 2), others)
        days = [
            (asking.button(f"{name}: {week.get(str(n)) or say.text('form-closed')}", str(n)),) for n, name in _days(say)
        ]
        nonstop = (asking.button(say.text("form-nonstop"), "nonstop"),)
        done = (asking.button(say.text("button-form-done"), do=Do.DONE),) if any(week.values()) else ()
        return (*days, nonstop, *((done,) if done else ()))

    def hint(self, asking: Asking) -> str:
        """How to type them."""
        _, day = _week_and_day(asking)
        if day is None:
            return asking.say.html("form-expects-hours")
        name = dict(_days(asking.say))[day]
        return f"<b>{name}</b>\n{asking.say.html('form-expects-spans')}"

    async def hear(self, asking: Asking) -> Draft:
        """The hours of the chosen day, or of the whole week."""
        week, day = _week_and_day(asking)
        if day is not None:
            return _with_week(asking, week | {str(day): read_spans(asking.visit.text)})
        return asking.answered(read_week(asking.visit.text).model_dump(mode="json"))

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A day, the hours of a day, or non-stop."""
        week, _ = _week_and_day(asking)
        day, equals, span = value.partition("=")
        if value == "nonstop":
            return asking.answered(
                OpeningHours(text=asking.say.text("form-nonstop"), nonstop=True).model_dump(mode="json")
            )
        if value == "week":
            return _with_week(asking, week)
        if day not in map(str, range(7)):
            raise Refusal("refused-old-button")
        if not equals:
            return _with_week(asking, week, int(day))
        return _with_week(asking, week | {day: "" if span == CLOSED else read_spans(span)})

    async def done(self, asking: Asking) -> Draft:
        """The days set are the whole week."""
        week, _ = _week_and_day(asking)
        if not any(week.values()):
            raise Refusal("form-expects-hours")
        return asking.answered(hours_of(week).model_dump(mode="json"))

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The hours as they were typed or set."""
        return OpeningHours.model_validate(value).text


def day_words(say: Translator, day: date) -> str:
    """A day as people write it: "Út 12. 3. 2027"."""
    weekday = say.text(f"weekday-{day.weekday()}")
    return capital(say.text("form-day", weekday=weekday, day=day.day, month=day.month, year=day.year))


def _today(visit: Visit) -> date:
    return visit.now.astimezone(visit.house.zone).date()


def _days(say: Translator) -> list[tuple[int, str]]:
    return [(n, capital(say.text(f"weekday-{n}"))) for n in range(len(DAYS))]


def _week_and_day(asking: Asking) -> tuple[dict[str, str], int | None]:
    """The hours set so far by weekday, and the day being set; an answer given before is taken apart into days."""
    part = asking.part or {}
    if "days" in part:
        return dict(part["days"]), part["day"]
    return (week_of(OpeningHours.model_validate(part)) if part else {}), None


def _with_week(asking: Asking, week: dict[str, str], day: int | None = None) -> Draft:
    return asking.draft.with_part(asking.key, {"days": week, "day": day})


def _packed(spans: str) -> str:
    """Hours of a day as a button carries them: without colons, which part its fields, and short."""
    return spans.replace(":", ".").replace("–", "-").replace(" ", "")
