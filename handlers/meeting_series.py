"""Regular meetings: how often in people's words, the next days before it is set up, one series and its end."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.errors import NotFound, Refusal
from domain.meeting import AGENDA_LIMIT, PLACE_LIMIT, PLANNED_AHEAD, Series, Wording
from domain.platform import may_keep
from domain.recurrence import Rule, days_of, read_rule
from handlers.forms import Answers, Form, begin
from handlers.meeting_calling import above, circle_of, reach_of
from handlers.meeting_questions import (
    OF,
    Clock,
    Told,
    kept_platforms,
    platform_of,
    platform_question,
    platform_value,
    says_more,
)
from handlers.meeting_shown import shown_of
from handlers.questions import Asking, Question
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.drafts import Draft
from storage.meeting_series import MeetingSeries
from storage.meetings import Meetings
from storage.platforms import Platforms
from storage.reference import load_school_holidays
from usecases.guard_text import refuse_personal_data
from usecases.meeting_series import end_series, make_series
from views.meeting_calling import OpenAllSeries
from views.meeting_series import (
    BeginSeries,
    EndSeries,
    OpenSeries,
    Planned,
    all_series_screen,
    end_series_screen,
    series_preview_screen,
    series_screen,
)
from views.menu import message_screen
from views.recurrence_words import rule_notes, rule_words
from views.screen import Screen

RULE_LIMIT = 200


@dataclass(frozen=True)
class HowOften(Question):
    """How often people meet, in Czech as they say it → domain.recurrence.Rule as JSON."""

    async def hear(self, asking: Asking) -> Draft:
        """Words of which every one is understood; the hours said there answer the next question."""
        text = asking.visit.text.strip()
        if not text or len(text) > RULE_LIMIT:
            raise Refusal("recurrence-not-understood", words=text[:RULE_LIMIT])
        refuse_personal_data(text)
        rule = read_rule(text, _today(asking.visit))
        draft = asking.answered(rule.model_dump(mode="json"))
        hours = {"at": rule.at_minute, "minutes": rule.minutes}
        return draft if rule.at_minute is None else draft.answered("clock", hours)

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The rule as it was understood."""
        return rule_words(asking.say, Rule.model_validate(value))


async def open_all(visit: Visit, tap: OpenAllSeries) -> None:
    """Those that go on, of platforms this person keeps; where there is none, how often is asked at once."""
    kept = [one for one in await kept_platforms(visit) if tap.platform in (0, one.id)]
    if not kept:
        raise NotFound
    stored = MeetingSeries(visit.reader)
    series = [(one, platform.name) for platform in kept for one in await stored.of_platform(platform.id)]
    if series:
        await show(visit, all_series_screen(visit.reading, series, tap.platform))
    else:
        await begin_series(visit, BeginSeries(tap.platform))


async def begin_series(visit: Visit, tap: BeginSeries) -> None:
    """How often; of the only platform one keeps, not which."""
    kept = await kept_platforms(visit)
    chosen = [one for one in kept if one.id == tap.platform] if tap.platform else kept
    if not chosen:
        raise NotFound
    await begin(visit, SERIES, {"platform": platform_value(chosen[0])} if len(chosen) == 1 else {})


async def finish_series(visit: Visit, answers: Answers) -> None:
    """Set it up."""
    house, words = visit.house, Wording(place=answers.get("place") or "", agenda=answers.get("agenda") or "")
    number, holidays = platform_of(answers), load_school_holidays()
    first_day, rule, now = _today(visit), _rule(answers), visit.now
    database, access = house.database, visit.access
    series = await make_series(database, access, number, rule, first_day, words, now, holidays, house.zone)
    await _show(visit, series, visit.say.html("meeting-series-made"))


async def open_series(visit: Visit, tap: OpenSeries) -> None:
    """One of them with its next days."""
    await _show(visit, await _kept(visit, tap.series))


async def end(visit: Visit, tap: EndSeries) -> None:
    """Ask, then call no more of it."""
    series = await _kept(visit, tap.series)
    if not tap.sure:
        await show(visit, end_series_screen(visit.reading, series))
        return
    await end_series(visit.house.database, visit.access, series.id, visit.now)
    await show(visit, message_screen(visit.say, visit.say.html("meeting-series-ended")))


async def preview(visit: Visit, draft: Draft, note: str) -> Screen:
    """The next days by the rule."""
    answers = draft.answers
    platform, rule = await Platforms(visit.reader).get(platform_of(answers)), _rule(answers)
    today, holidays = _today(visit), load_school_holidays()
    planned = Planned(
        platform=platform.name,
        rule=rule,
        days=tuple(days_of(rule, today, today + 4 * PLANNED_AHEAD, holidays)),
        place=answers.get("place") or "",
        agenda=answers.get("agenda") or "",
        note=rule_notes(visit.say, rule, holidays),
    )
    keys = ["rule", "clock", "place", *(["agenda"] if says_more(answers) else [])]
    reach = await reach_of(visit, circle_of(answers))
    return series_preview_screen(visit.reading, planned, reach, draft.id, keys, note)


async def _show(visit: Visit, series: Series, note: str = "") -> None:
    platform = await Platforms(visit.reader).get(series.platform)
    meetings = await Meetings(visit.reader).of_platform(series.platform, visit.now)
    shown = [await shown_of(visit.reader, visit.access, one) for one in meetings if one.series == series.id]
    planned = Planned(platform.name, _rule_of(series), (), series.place, series.agenda)
    await show(visit, series_screen(visit.reading, series, planned, shown, note))


async def _kept(visit: Visit, number: int) -> Series:
    series = await MeetingSeries(visit.reader).get(number)
    if series.ended_at is not None or not may_keep(visit.access, await Platforms(visit.reader).get(series.platform)):
        raise NotFound
    return series


def _rule(answers: Answers) -> Rule:
    """The rule with its hours."""
    clock = answers["clock"]
    hours = {"at_minute": clock["at"], "minutes": clock["minutes"]}
    return Rule.model_validate(answers["rule"]).model_copy(update=hours)


def _rule_of(series: Series) -> Rule:
    return Rule(
        rrule=series.rule,
        at_minute=series.at_minute,
        minutes=series.minutes,
        without=series.without,
        words=series.words,
    )


def _today(visit: Visit) -> date:
    return visit.now.astimezone(visit.house.zone).date()


SERIES = Form(
    name="meeting-series",
    questions=(
        platform_question(),
        HowOften("rule", of=OF),
        Clock("clock", of=OF),
        Told("place", limit=PLACE_LIMIT, optional=True, of=OF),
        Told("agenda", limit=AGENDA_LIMIT, optional=True, of=OF, when=says_more),
    ),
    may=lambda access: bool(access.grants),
    finish=finish_series,
    above=above,
    summary=preview,
)


def routes() -> Routes:
    """Taps and the form of this feature."""
    return Routes(
        taps={
            **on(OpenAllSeries, open_all),
            **on(OpenSeries, open_series),
            **on(BeginSeries, begin_series),
            **on(EndSeries, end),
        },
        forms=(SERIES,),
    )
