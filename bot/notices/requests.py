"""Notices about requests for access, and about people let in by their number."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.errors import NotFound
from domain.notice import NoticeKind
from domain.request import Request, RequestState, may_decide
from domain.rights import Action
from handlers.requests import application_of
from storage.actors import Actors
from storage.people import People
from storage.requests import Requests
from views.requests import joined_by_phone_screen, own_request_screen, request_screen
from views.screen import Screen

Subject = Mapping[str, int | str]
OWN = {
    RequestState.OPEN: "notice-request-question",
    RequestState.APPROVED: "notice-request-approved",
    RequestState.REFUSED: "notice-request-refused",
    RequestState.WITHDRAWN: "notice-request-expired",
}
"""What the person is told when the request stands so."""


def to_decide(heading: str) -> Render:
    """A render of an open request for those who may decide about it."""

    async def render(recipient: Recipient, subject: Subject) -> Screen | None:
        request = await _request(recipient, subject)
        if request is None or not request.is_open or not may_decide(recipient.access, request):
            return None
        return request_screen(recipient.reading, await application_of(recipient.reader, request), heading)

    return render


def to_person(state: RequestState) -> Render:
    """A render of a person's own request, while it stands as the notice says."""

    async def render(recipient: Recipient, subject: Subject) -> Screen | None:
        request = await _request(recipient, subject)
        if request is None or request.state is not state or request.person != recipient.person.id:
            return None
        return own_request_screen(recipient.reading, await application_of(recipient.reader, request), OWN[state])

    return render


async def joined_by_phone(recipient: Recipient, subject: Subject) -> Screen | None:
    """Who came in by a number on the card of an actor that is the recipient's to keep."""
    actor = await Actors(recipient.reader).find(int(subject["actor"]))
    if actor is None or not recipient.access.may_with(Action.MANAGE_PEOPLE, actor):
        return None
    person, access = await People(recipient.reader).get(int(subject["person"]))
    if actor.id not in access.own_actors:
        return None
    return joined_by_phone_screen(recipient.reading.say, person.id, person.name, actor)


async def _request(recipient: Recipient, subject: Subject) -> Request | None:
    try:
        return await Requests(recipient.reader).get(int(subject["request"]))
    except NotFound:
        return None


NOTICES: dict[NoticeKind, Render] = {
    NoticeKind.REQUEST_ASKED: to_decide("request-title"),
    NoticeKind.REQUEST_REMINDER: to_decide("request-reminder"),
    NoticeKind.REQUEST_ESCALATED: to_decide("request-escalated"),
    NoticeKind.REQUEST_ANSWER: to_decide("request-answered"),
    NoticeKind.REQUEST_QUESTION: to_person(RequestState.OPEN),
    NoticeKind.REQUEST_APPROVED: to_person(RequestState.APPROVED),
    NoticeKind.REQUEST_EXPIRED: to_person(RequestState.WITHDRAWN),
    NoticeKind.REQUEST_REFUSED: to_person(RequestState.REFUSED),
    NoticeKind.JOINED_BY_PHONE: joined_by_phone,
}
