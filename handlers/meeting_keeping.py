"""Keeping a meeting: who is silent, remind and phone them, change, cancel, who came, the minutes, who stays away."""

from domain.audit import phones_seen
from domain.errors import NotFound, Refusal
from domain.meeting import (
    LONGEST_REMINDER,
    REASON_LIMIT,
    Meeting,
    MeetingState,
    SeatAnswer,
    check_open,
    may_be_marked,
    reminders_of,
)
from domain.platform import Platform, may_keep
from domain.rights import as_seen_by
from handlers.forms import Answers, Form, Text, begin
from handlers.meeting_questions import Minutes, kept_platforms
from handlers.meeting_shown import risk_of, show_meeting, shown_of
from handlers.questions import always
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.meetings import Meetings
from storage.platforms import Platforms
from usecases.meeting_keeping import answer_for, remind_silent, set_reminder
from usecases.meeting_people import kept_meeting, platform_of
from usecases.meetings import call_now, cancel, keep_minutes, mark, mark_all
from views.meeting_keeping import (
    Attending,
    CallPlanned,
    CancelMeeting,
    DropPlanned,
    KeepAnswer,
    MarkConfirmed,
    MarkSeat,
    OpenAbsent,
    OpenCame,
    OpenReminders,
    OpenReplies,
    OpenSilentPhones,
    Phoned,
    RecordAnswer,
    RemindSilent,
    SetReminder,
    WriteMinutes,
    absent_screen,
    came_screen,
    choose_absent_screen,
    drop_screen,
    phones_screen,
    record_screen,
    reminders_screen,
    replies_screen,
)
from views.menu import message_screen


async def open_replies(visit: Visit, tap: OpenReplies) -> None:
    """Who comes, who is silent, what is missing."""
    await _show_replies(visit, await _called(visit, tap.meeting), page=tap.page)


async def remind(visit: Visit, tap: RemindSilent) -> None:
    """Remind those who have not answered, once a day."""
    meeting = await _called(visit, tap.meeting)
    count = await remind_silent(visit.house.database, visit.access, meeting.id, visit.now, visit.house.zone)
    await _show_replies(visit, meeting, visit.say.html("meeting-reminded", count=count))


async def open_phones(visit: Visit, tap: OpenSilentPhones) -> None:
    """Whom to phone, by the numbers this person may read."""
    meeting = await _called(visit, tap.meeting)
    await show(visit, phones_screen(visit.reading, meeting, await _to_phone(visit, meeting), tap.page))


async def record(visit: Visit, tap: RecordAnswer) -> None:
    """What was said on the phone."""
    meeting = await _called(visit, tap.meeting)
    phoned = next((one for one in await _to_phone(visit, meeting) if one.seat == tap.seat), None)
    if phoned is None:  # has answered meanwhile
        raise Refusal("refused-old-button")
    await show(visit, record_screen(visit.reading, meeting, phoned))


async def keep_answer(visit: Visit, tap: KeepAnswer) -> None:
    """An actor has said this on the phone."""
    if tap.answer not in set(SeatAnswer):
        raise Refusal("refused-old-button")
    says, database = SeatAnswer(tap.answer), visit.house.database
    meeting = await answer_for(database, visit.access, tap.meeting, tap.seat, says, visit.now)
    await _show_replies(visit, meeting)


async def open_came(visit: Visit, tap: OpenCame) -> None:
    """Who came."""
    await _ask_who_came(visit, await _begun(visit, tap.meeting), tap.page)


async def mark_seat(visit: Visit, tap: MarkSeat) -> None:
    """Somebody of an actor came, or nobody."""
    seat = await Meetings(visit.reader).seat(tap.seat)
    if seat.meeting != tap.meeting:
        raise NotFound
    meeting = await mark(visit.house.database, visit.access, tap.seat, tap.came, visit.now)
    await _ask_who_came(visit, meeting, tap.page)


async def mark_confirmed(visit: Visit, tap: MarkConfirmed) -> None:
    """All came who had said so."""
    await _ask_who_came(visit, await mark_all(visit.house.database, visit.access, tap.meeting, visit.now))


async def write_minutes(visit: Visit, tap: WriteMinutes) -> None:
    """A link or a file."""
    meeting = await _begun(visit, tap.meeting)
    platform = await platform_of(visit.reader, meeting)
    if platform is not None and platform.is_confidential:
        raise Refusal("refused-meeting-case-minutes")
    await begin(visit, MINUTES, {"meeting": meeting.id})


async def finish_minutes(visit: Visit, answers: Answers) -> None:
    """Keep them and tell the members."""
    what, number = answers["what"], int(answers["meeting"])
    link, file = what.get("link"), what.get("file")
    meeting = await keep_minutes(visit.house.database, visit.access, number, visit.now, link=link, file=file)
    await show_meeting(visit, meeting.id, visit.say.html("meeting-minutes-kept"))


async def ask_reason(visit: Visit, tap: CancelMeeting) -> None:
    """Why it does not take place; of a planned one only whether."""
    meeting = await kept_meeting(visit.reader, visit.access, tap.meeting)
    check_open(meeting, visit.now)
    if meeting.state is MeetingState.PLANNED:
        await show(visit, drop_screen(visit.reading, meeting))
    else:
        await begin(visit, CANCEL, {"meeting": meeting.id})


async def drop_planned(visit: Visit, tap: DropPlanned) -> None:
    """Cancel it, if it is still only planned."""
    meeting = await kept_meeting(visit.reader, visit.access, tap.meeting)
    if meeting.state is not MeetingState.PLANNED:
        raise Refusal("refused-old-button")
    await cancel(visit.house.database, visit.access, meeting.id, "", visit.now)
    await show(visit, message_screen(visit.say, visit.say.html("meeting-was-cancelled-planned")))


async def call_early(visit: Visit, tap: CallPlanned) -> None:
    """Invite before its first reminder would."""
    meeting = await call_now(visit.house.database, visit.access, tap.meeting, visit.now, visit.house.zone)
    await show_meeting(visit, meeting.id, visit.say.html("meeting-was-called"))


async def finish_cancel(visit: Visit, answers: Answers) -> None:
    """It does not take place."""
    database, number, reason = visit.house.database, int(answers["meeting"]), answers["reason"] or ""
    meeting = await cancel(database, visit.access, number, reason, visit.now)
    was_planned = meeting.called_at is None and meeting.poll_until is None
    note = "meeting-was-cancelled-planned" if was_planned else "meeting-was-cancelled"
    await show(visit, message_screen(visit.say, visit.say.html(note)))


async def open_absent(visit: Visit, tap: OpenAbsent) -> None:
    """Who does not come to a platform; of the only one at once."""
    kept = await kept_platforms(visit)
    if not kept:
        raise NotFound
    if not tap.platform and len(kept) > 1:
        await show(visit, choose_absent_screen(visit.reading, [(one.id, one.name) for one in kept]))
        return
    platform = await _kept_platform(visit, tap.platform or kept[0].id)
    came = await Meetings(visit.reader).came(platform.id, visit.now)
    names = await Actors(visit.reader).names(came)
    attending = [Attending(names[actor], sum(some), len(some)) for actor, some in came.items() if actor in names]
    least_first = sorted(attending, key=lambda one: (one.came / one.count, -one.count, one.name))
    await show(visit, absent_screen(visit.reading, platform.name, least_first))


async def open_reminders(visit: Visit, tap: OpenReminders) -> None:
    """When people are reminded of the meetings of a platform."""
    await _show_reminders(visit, await _kept_platform(visit, tap.platform))


async def choose_reminder(visit: Visit, tap: SetReminder) -> None:
    """Remind so many minutes before, or do not."""
    if not 0 < tap.minutes <= LONGEST_REMINDER:
        raise Refusal("refused-old-button")
    house, id, minutes = visit.house, tap.platform, tap.minutes
    platform = await set_reminder(house.database, visit.access, id, minutes, visit.now, house.zone, wanted=tap.wanted)
    await _show_reminders(visit, platform)


def is_begun(meeting: Meeting, visit: Visit) -> bool:
    """True where it can be said who came."""
    return may_be_marked(meeting, visit.now)


async def _show_replies(visit: Visit, meeting: Meeting, note: str = "", page: int = 0) -> None:
    shown = await shown_of(visit.reader, visit.access, meeting)
    risk = await risk_of(visit.house, visit.reader, meeting)
    await show(visit, replies_screen(visit.reading, shown, risk, note, page=page))


async def _to_phone(visit: Visit, meeting: Meeting) -> list[Phoned]:
    """Actors that have not answered; that their numbers were seen is written down."""
    silent = [seat for seat in await Meetings(visit.reader).seats(meeting.id) if seat.answer is None]
    actors = await Actors(visit.reader).with_ids([seat.actor for seat in silent if seat.actor is not None])
    seen = {actor.id: as_seen_by(visit.access, actor) for actor in actors}
    visit.saw(phones_seen(visit.person.id, seen.values(), visit.now))
    return [Phoned(seat.id, seat.name, seen[seat.actor].card.phone_to_call) for seat in silent if seat.actor in seen]


async def _ask_who_came(visit: Visit, meeting: Meeting, page: int = 0) -> None:
    await show(visit, came_screen(visit.reading, await shown_of(visit.reader, visit.access, meeting), page))


async def _show_reminders(visit: Visit, platform: Platform) -> None:
    await show(visit, reminders_screen(visit.reading, platform.id, platform.name, reminders_of(platform)))


async def _called(visit: Visit, number: int) -> Meeting:
    """A called meeting for those who keep it; raises NotFound."""
    meeting = await kept_meeting(visit.reader, visit.access, number)
    if meeting.state is not MeetingState.CALLED:
        raise NotFound
    return meeting


async def _begun(visit: Visit, number: int) -> Meeting:
    meeting = await _called(visit, number)
    if not is_begun(meeting, visit):
        raise NotFound
    return meeting


async def _kept_platform(visit: Visit, number: int) -> Platform:
    platform = await Platforms(visit.reader).get(number)
    if not may_keep(visit.access, platform):
        raise NotFound
    return platform


CANCEL = Form(
    name="meeting-cancel",
    questions=(Text("reason", limit=REASON_LIMIT),),
    may=lambda access: bool(access.grants),
    finish=finish_cancel,
)
MINUTES = Form(
    name="meeting-minutes",
    questions=(Minutes("what"),),
    may=lambda access: bool(access.grants),
    finish=finish_minutes,
    guarded=always,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenReplies, open_replies),
            **on(RemindSilent, remind),
            **on(OpenSilentPhones, open_phones),
            **on(RecordAnswer, record),
            **on(KeepAnswer, keep_answer),
            **on(OpenCame, open_came),
            **on(MarkSeat, mark_seat),
            **on(MarkConfirmed, mark_confirmed),
            **on(WriteMinutes, write_minutes),
            **on(CancelMeeting, ask_reason),
            **on(DropPlanned, drop_planned),
            **on(CallPlanned, call_early),
            **on(OpenAbsent, open_absent),
            **on(OpenReminders, open_reminders),
            **on(SetReminder, choose_reminder),
        },
        forms=(CANCEL, MINUTES),
    )
