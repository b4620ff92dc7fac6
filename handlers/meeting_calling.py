"""Calling a meeting or a poll: one message with the day and the place, the preview with whom it reaches, sending."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from domain.cadence import DutyCode
from domain.errors import NotFound
from domain.meeting import (
    AGENDA_LIMIT,
    PLACE_LIMIT,
    TITLE_LIMIT,
    Meeting,
    MeetingState,
    Wording,
    check_open,
    concerns_invited,
)
from domain.rights import Access, Action
from handlers.forms import Answers, Form, begin
from handlers.meeting_questions import (
    DISTRICT,
    OF,
    Days,
    FreeMeeting,
    Told,
    When,
    invited_question,
    is_chosen,
    is_confidential,
    is_of_district,
    kept_platforms,
    moment_key,
    orp_of,
    platform_of,
    platform_question,
    platform_value,
    says_more,
    until_question,
)
from handlers.meeting_shown import show_meeting
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from storage.people import People
from storage.platforms import Platforms
from usecases import meeting_people
from usecases.meeting_people import Circle, invitees, kept_meeting
from usecases.meeting_polls import open_poll
from usecases.meetings import call, change
from views.cadence import duty_name
from views.meeting_calling import BeginDuty, BeginMeeting, Reach, poll_preview_screen, preview_screen
from views.meeting_keeping import ChangeMeeting
from views.meetings import ShownMeeting
from views.menu import message_screen
from views.screen import Screen
from views.words import date_words

CALL, POLL = "call", "poll"
CONCERNED = {DutyCode.PAEDIATRICIANS: frozenset({"ospod", "kurator_mladeze", "pldd"})}
"""Kinds of actors that a yearly meeting is of; of the others they are chosen one by one."""
USUAL = {"title": None}
"""The name of the platform will do."""


async def begin_meeting(visit: Visit, tap: BeginMeeting) -> None:
    """Ask what is missing; of the only platform one keeps, not which."""
    if tap.what not in FORMS:
        raise NotFound
    kept = await kept_platforms(visit)
    if not kept:
        await show(visit, message_screen(visit.say, visit.say.html("meeting-no-platform")))
        return
    chosen = [one for one in kept if one.id == tap.platform]
    if tap.platform and not chosen:
        raise NotFound
    one = chosen or (kept if len(kept) == 1 else [])
    answers = {"platform": platform_value(one[0])} if one else {}
    await begin(visit, FORMS[tap.what], USUAL | answers)


async def begin_duty(visit: Visit, tap: BeginDuty) -> None:
    """Call the yearly meeting of a district; those whom it concerns by their kind are chosen beforehand."""
    if tap.duty not in set(DutyCode) or not visit.access.may(Action.KEEP_PLATFORMS, orps=(tap.orp,)):
        raise NotFound
    kinds = CONCERNED.get(DutyCode(tap.duty), frozenset())
    actors = [one.id for one in await Actors(visit.reader).serving(tap.orp) if one.card.kind in kinds]
    title = duty_name(visit.say, tap.duty)
    chosen = {"invited": [str(actor) for actor in actors]} if actors else {}
    answers = {"platform": f"{DISTRICT}{tap.orp}", "duty": tap.duty, "title": title[:1].upper() + title[1:]}
    await begin(visit, FORMS[CALL], answers | chosen)


async def begin_change(visit: Visit, tap: ChangeMeeting) -> None:
    """The preview of a meeting as it is, each answer of it to be changed."""
    meeting = await kept_meeting(visit.reader, visit.access, tap.meeting)
    check_open(meeting, visit.now)
    await begin(visit, FORMS[CALL], await _answers(visit, meeting))


async def finish_call(visit: Visit, answers: Answers) -> None:
    """Call a new meeting, or save a changed one."""
    house, wording = visit.house, wording_of(answers)
    if "meeting" in answers:
        before = await kept_meeting(visit.reader, visit.access, int(answers["meeting"]))
        meeting = await change(house.database, visit.access, before.id, wording, visit.now, house.zone)
        is_told = meeting.state is MeetingState.CALLED and concerns_invited(before, meeting)
        note = "meeting-was-changed" if is_told else "meeting-was-saved"
    else:
        meeting = await call(house.database, visit.access, circle_of(answers), wording, visit.now, house.zone)
        note = "meeting-was-called"
    await show_meeting(visit, meeting.id, visit.say.html(note))


async def finish_poll(visit: Visit, answers: Answers) -> None:
    """Ask which of the days suits."""
    house, options = visit.house, [moment_key(one) for one in answers["options"]]
    until = _until(visit, answers["until"], min(starts_at for starts_at, _ in options))
    circle, wording = circle_of(answers), wording_of(answers)
    meeting = await open_poll(house.database, visit.access, circle, wording, options, until, visit.now, house.zone)
    await show_meeting(visit, meeting.id, visit.say.html("meeting-poll-begun"))


async def preview(visit: Visit, draft: Draft, note: str) -> Screen:
    """The invitation as it will be read, and whom it reaches."""
    answers, wording = draft.answers, wording_of(draft.answers)
    is_new = "meeting" not in answers
    shown = await _as_shown(visit, answers, wording)
    reach = await reach_of(visit, circle_of(answers)) if is_new else None
    keys = [key for key in ("when", "place") if key != "when" or "sought" not in answers]
    keys += ["title", "agenda"] if says_more(answers) else []
    keys += ["invited"] if is_new and is_chosen(answers) else []
    tells = is_new or await _is_told(visit, int(answers["meeting"]), shown.meeting)
    return preview_screen(visit.reading, shown, reach, draft.id, keys, note, tells=tells)


async def preview_poll(visit: Visit, draft: Draft, note: str) -> Screen:
    """The days as they will be offered, and whom they reach."""
    answers = draft.answers
    shown = await _as_shown(visit, answers, wording_of(answers))
    options, until = [moment_key(one) for one in answers["options"]], date.fromisoformat(answers["until"])
    keys = ["options", "until", "place", *(["agenda"] if says_more(answers) else [])]
    reach = await reach_of(visit, circle_of(answers))
    return poll_preview_screen(visit.reading, shown, options, date_words(until), reach, draft.id, keys, note)


async def above(visit: Visit, answers: Answers) -> str:
    """Whose meeting it is, and of a case conference that nothing of the child belongs here."""
    if "platform" not in answers or "agenda" in answers:  # the preview says it all
        return ""
    plain = visit.say.html("meeting-case-plain") if is_confidential(answers) else ""
    name, _ = await _who_meets(visit, answers)
    return "\n\n".join(filter(None, (visit.say.html("meeting-about", platform=name), plain)))


def circle_of(answers: Answers) -> Circle:
    """Whom the answers invite."""
    invited = answers.get("invited") if is_chosen(answers) else None
    actors = tuple(int(one) for one in invited) if invited else None
    if is_of_district(answers):
        return Circle(orp=orp_of(answers), duty=answers["duty"], actors=actors)
    return Circle(platform=platform_of(answers), actors=actors)


def wording_of(answers: Answers) -> Wording:
    """What the answers say; of a case conference when and where."""
    starts_at, ends_at = moment_key(answers["when"]) if answers.get("when") else (None, None)
    place = answers.get("place") or ""
    if is_confidential(answers):
        return Wording(starts_at=starts_at, ends_at=ends_at, place=place)
    title, agenda = answers.get("title") or "", answers.get("agenda") or ""
    return Wording(title=title, starts_at=starts_at, ends_at=ends_at, place=place, agenda=agenda)


async def reach_of(visit: Visit, circle: Circle) -> Reach:
    """Whom an invitation would reach now."""
    found = await invitees(visit.reader, visit.access, circle)
    members = {actor: await People(visit.reader).members_of(actor) for actor in found.actors}
    people = {person for persons in members.values() for person in persons} | set(found.persons)
    names = await Actors(visit.reader).names([actor for actor, persons in members.items() if not persons])
    return Reach(len(found.actors), len(people), tuple(sorted(names.values())))


async def _as_shown(visit: Visit, answers: Answers, wording: Wording) -> ShownMeeting:
    name, orp = await _who_meets(visit, answers)
    said = {**dict(wording), "title": wording.title or name}
    state = MeetingState.CALLED if wording.starts_at else MeetingState.POLL
    state = MeetingState.PLANNED if "planned" in answers else state
    number = platform_of(answers) or None
    meeting = Meeting(id=0, platform=number, orp=orp, **said, state=state, made_at=visit.now)
    return ShownMeeting(meeting, name if number else None, is_confidential=is_confidential(answers), keeps=True)


async def _is_told(visit: Visit, number: int, after: Meeting) -> bool:
    """True where saving it is told to those who are invited."""
    before = await kept_meeting(visit.reader, visit.access, number)
    return before.state is MeetingState.CALLED and concerns_invited(before, after)


async def _who_meets(visit: Visit, answers: Answers) -> tuple[str, str]:
    """The name of who is called together, and the district."""
    if is_of_district(answers):
        orp = visit.house.geography.orps[orp_of(answers)]
        return orp.name, orp.code
    platform = await Platforms(visit.reader).get(platform_of(answers))
    return platform.name, platform.orp


async def _answers(visit: Visit, meeting: Meeting) -> Mapping[str, object]:
    """A meeting as the answers that would make it."""
    platform = await meeting_people.platform_of(visit.reader, meeting)
    name = platform.name if platform else None
    ends = meeting.ends_at.isoformat() if meeting.ends_at else None
    starts = meeting.starts_at.isoformat() if meeting.starts_at else None
    when = {"when": {"starts": starts, "ends": ends, "whole_day": False}} if starts else {"sought": True}
    return {
        "meeting": meeting.id,
        "platform": platform_value(platform) if platform else f"{DISTRICT}{meeting.orp}",
        "duty": meeting.duty,
        "message": "",
        "title": "" if meeting.title == name else meeting.title,
        "place": meeting.place or None,
        "agenda": meeting.agenda or None,
        **when,
        **({"planned": True} if meeting.state is MeetingState.PLANNED else {}),
    }


def _until(visit: Visit, day: str, first: datetime) -> datetime:
    """The end of that local day, at the latest the first day that is offered."""
    midnight = datetime.combine(date.fromisoformat(day) + timedelta(days=1), time(), visit.house.zone)
    return min(midnight.astimezone(first.tzinfo), first)


def _may(access: Access) -> bool:
    return bool(access.grants)


def _is_new(answers: Answers) -> bool:
    return "meeting" not in answers


def _has_day(answers: Answers) -> bool:
    return "sought" not in answers


FORMS = {
    CALL: Form(
        name="meeting-new",
        questions=(
            platform_question(),
            FreeMeeting("message", limit=AGENDA_LIMIT, of=OF, when=_is_new),
            When("when", of=OF, when=_has_day),
            Told("place", limit=PLACE_LIMIT, optional=True, of=OF),
            invited_question("invited", when=_is_new),
            Told("title", limit=TITLE_LIMIT, optional=True, of=OF, when=says_more),
            Told("agenda", limit=AGENDA_LIMIT, optional=True, of=OF, when=says_more),
        ),
        may=_may,
        finish=finish_call,
        above=above,
        summary=preview,
    ),
    POLL: Form(
        name="meeting-poll",
        questions=(
            platform_question(),
            Days("options", of=OF),
            until_question(),
            Told("place", limit=PLACE_LIMIT, optional=True, of=OF),
            invited_question("invited"),
            Told("agenda", limit=AGENDA_LIMIT, optional=True, of=OF, when=says_more),
        ),
        may=_may,
        finish=finish_poll,
        above=above,
        summary=preview_poll,
    ),
}
"""Answers beside those of the questions: of a meeting that is changed its id, `sought` where it has no day yet, and
`planned` where nobody is invited yet.
"""


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={**on(BeginMeeting, begin_meeting), **on(BeginDuty, begin_duty), **on(ChangeMeeting, begin_change)},
        forms=tuple(FORMS.values()),
    )
