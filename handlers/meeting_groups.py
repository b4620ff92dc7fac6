"""Answers to a meeting in the Telegram group of its platform: each person for the own actors, told in a bubble."""

from telegram import CallbackQuery

from domain.errors import NotFound, Refusal
from domain.meeting import Meeting, SeatAnswer
from domain.rights import Access
from handlers.pace import Pace
from handlers.screen import answer as answer_tap
from handlers.visit import House
from locales.translator import Translator, language_for, translator
from storage.groups import Groups
from storage.meetings import Meetings
from storage.people import People
from usecases.meeting_people import readable_meeting
from usecases.meetings import answer
from views.meeting_groups import AnswerInGroup, answered_toast
from views.tap import SEPARATOR

OURS = AnswerInGroup.prefix + SEPARATOR


async def tapped_in_group(query: CallbackQuery, house: House) -> None:
    """The one tap heard in groups; whatever comes of it is told to the person who tapped and to nobody else."""
    pace = house.patience.take(query.from_user.id, house.clock())
    if pace is Pace.IGNORE:
        return
    known = await People(house.database.reader).find(query.from_user.id)
    say = translator(known[0].language if known else language_for(query.from_user.language_code))
    try:
        if pace is Pace.TELL:
            raise Refusal("refused-too-fast")
        if known is None:
            raise NotFound
        words = await _answer(query, house, say, house.rights_of(*known, house.clock()))
    except NotFound:
        await answer_tap(query, say.text("refused-meeting-stranger"), alert=True)
    except Refusal as refusal:
        await answer_tap(query, say.text(refusal.key, **refusal.args_for_message), alert=True)
    else:
        await answer_tap(query, words)


async def _answer(query: CallbackQuery, house: House, say: Translator, access: Access) -> str:
    """Answer for every own seat; raises NotFound to those who have none, or where the group is not of the platform."""
    data = query.data or ""
    if not data.startswith(OURS):
        raise Refusal("refused-old-button")
    tap = AnswerInGroup.unpack(data)
    if tap.answer not in set(SeatAnswer):
        raise Refusal("refused-old-button")
    reader = house.database.reader
    meeting = await readable_meeting(reader, access, tap.meeting)
    await _check_place(query, house, meeting)
    seats = await Meetings(reader).seats_of(meeting.id, access.person, access.own_actors)
    if not seats:
        raise NotFound
    says, now = SeatAnswer(tap.answer), house.clock()
    for seat in seats:
        await answer(house.database, access, meeting.id, seat.id, says, now, substitute="")
    return answered_toast(say, says, [seat.name for seat in seats])


async def _check_place(query: CallbackQuery, house: House, meeting: Meeting) -> None:
    """Raises Refusal in a group that is not, or not any more, linked to the platform of this meeting."""
    linked = await Groups(house.database.reader).linked_in(query.message.chat.id) if query.message else []
    if meeting.platform is None or meeting.platform not in {group.platform_id for group in linked}:
        raise Refusal("refused-old-button")
