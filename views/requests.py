"""Ways in: sharing the own number, and a request as the person and the coordinators see it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from domain.actor import Actor
from domain.request import Reason, Remark, Request, RequestState
from domain.rights import Role
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import AskAccess, OpenRequests, menu_row
from views.people import OpenPerson
from views.screen import Row, Screen, button, link
from views.tap import Tap
from views.words import age_words, local_time

PAGE = 8
REMARKS_SHOWN = 5
REMARK_LIMIT = 300


class JoinOffered(Tap):
    """Speak for an actor that was offered for the shared number."""

    prefix: ClassVar[str] = "phonec"
    actor: int


class OpenRequest(Tap):
    """Show a request to those who decide."""

    prefix: ClassVar[str] = "req"
    request: int


class ApproveRequest(Tap):
    """Give what was asked for."""

    prefix: ClassVar[str] = "reqy"
    request: int


class ChooseReason(Tap):
    """Ask why the request is refused."""

    prefix: ClassVar[str] = "reqn"
    request: int


class RefuseRequest(Tap):
    """Refuse; `reason` is a ready one, or empty for none."""

    prefix: ClassVar[str] = "reqr"
    request: int
    reason: str = ""


class RefuseInWords(Tap):
    """Ask for a reason in own words."""

    prefix: ClassVar[str] = "reqw"
    request: int


class AskBack(Tap):
    """Ask for a question to the person."""

    prefix: ClassVar[str] = "reqq"
    request: int


class AnswerBack(Tap):
    """Ask for an answer to the coordinators."""

    prefix: ClassVar[str] = "reqa"
    request: int


class WithdrawRequest(Tap):
    """Take one's own request back."""

    prefix: ClassVar[str] = "reqx"
    request: int


@dataclass(frozen=True)
class Application:
    """A request with what is read beside it: names, the chosen actor, messages."""

    request: Request
    name: str
    """The first name of the person, as Telegram gives it."""
    actor: Actor | None = None
    decided_by: str | None = None
    remarks: Sequence[Remark] = ()


def share_screen(say: Translator, key: str = "phone-share") -> Screen:
    """What happens with the number, and Telegram's own key that shares it."""
    return Screen(say.html(key), ask_phone=(say.text("button-phone-share"), say.text("button-phone-back")))


def joined_text(say: Translator, actors: Sequence[Actor]) -> str:
    """For whom the person speaks from now on."""
    return "\n".join(say.html("phone-joined", actor=actor.card.name) for actor in actors)


def offered_screen(say: Translator, offered: Sequence[Actor], joined: Sequence[Actor] = ()) -> Screen:
    """Which of the actors with this number the person speaks for."""
    text = "\n\n".join(filter(None, (joined_text(say, joined), say.html("phone-which"))))
    choices: list[Row] = [(button(shorten(actor.card.name, LABEL_LIMIT), JoinOffered(actor.id)),) for actor in offered]
    return Screen(text, (*choices, (button(say.text("button-ask-access"), AskAccess()),), menu_row(say)))


def unmatched_screen(say: Translator) -> Screen:
    """No card has this number: the other way in."""
    return Screen(say.html("phone-unmatched"), ((button(say.text("button-ask-access"), AskAccess()),), menu_row(say)))


def joined_by_phone_screen(say: Translator, person: int, name: str, actor: Actor) -> Screen:
    """Who came in by a number on this card, for those who look after it."""
    text = say.html("notice-joined-by-phone", name=name, actor=actor.card.name)
    return _guarded(text, ((button(say.text("button-person", name=name), OpenPerson(person)),), menu_row(say)))


def own_request_screen(read: Reading, application: Application, heading: str) -> Screen:
    """One's own request: what was asked, how it stands, and a way to take it back. Who decided is not named."""
    application = replace(application, decided_by=None)
    say, request = read.say, application.request
    parts = (
        say.html(heading),
        wanted_text(read, application),
        state_text(read, application),
        _remarks_text(read, application),
    )
    rows: list[Row] = []
    if request.is_open:
        if any(remark.author != request.person for remark in application.remarks):
            rows.append((button(say.text("button-request-answer"), AnswerBack(request.id)),))
        rows.append((button(say.text("button-request-withdraw"), WithdrawRequest(request.id)),))
    elif request.is_expired:
        rows.append((button(say.text("button-ask-access"), AskAccess()),))
    return Screen("\n\n".join(filter(None, parts)), (*rows, menu_row(say)))


def request_screen(read: Reading, application: Application, heading: str = "request-title") -> Screen:
    """A request for those who decide: who asks for what, the messages, and three answers while it is open."""
    say, request = read.say, application.request
    who = say.html("request-who", name=application.name)
    parts = (
        say.html(heading),
        f"{who}\n{wanted_text(read, application)}",
        state_text(read, application),
        _remarks_text(read, application),
    )
    rows = (*_decision_rows(say, request), *_person_row(say, request), menu_row(say))
    return _guarded("\n\n".join(filter(None, parts)), rows)


def requests_screen(read: Reading, applications: Sequence[Application], page: int) -> Screen:
    """Open requests, the oldest first."""
    say = read.say
    shown = applications[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [(button(_line(read, one), OpenRequest(one.request.id)),) for one in shown]
    pages: list[Row] = []
    if page > 0:
        pages.append((button(say.text("button-previous"), OpenRequests(page - 1)),))
    if len(applications) > (page + 1) * PAGE:
        pages.append((button(say.text("button-next"), OpenRequests(page + 1)),))
    text = say.html("requests-title") if applications else say.html("requests-none")
    return _guarded(text, (*rows, *(tuple(one for row in pages for one in row),) * bool(pages), menu_row(say)))


def reasons_screen(read: Reading, application: Application) -> Screen:
    """Why the request is refused."""
    say, request = read.say, application.request
    ready = [(button(reason_text(say, reason), RefuseRequest(request.id, reason.value)),) for reason in Reason]
    rows: tuple[Row, ...] = (
        *ready,
        (button(say.text("button-request-own-reason"), RefuseInWords(request.id)),),
        (button(say.text("button-request-no-reason"), RefuseRequest(request.id)),),
        (button(say.text("button-back"), OpenRequest(request.id)),),
    )
    return _guarded(f"{say.html('request-why', name=application.name)}\n{wanted_text(read, application)}", rows)


def wanted_text(read: Reading, application: Application) -> str:
    """What is asked for: the role, the organisation, the district, the words."""
    say, request = read.say, application.request
    organisation = application.actor.card.name if application.actor else request.organisation
    lines = [say.html("request-role", role=say.text(role_key(request.role)))]
    if organisation:
        own_words = request.actor is None
        lines.append(say.html("request-own-organisation" if own_words else "request-organisation", name=organisation))
    lines.append(say.html("request-orp", orp=read.geography.orps[request.orp].name))
    if request.words:
        lines.append(say.html("request-words", words=request.words))
    return "\n".join(lines)


def state_text(read: Reading, application: Application) -> str:
    """How the request stands, who decided and when."""
    say, request = read.say, application.request
    if request.is_open or request.decided_at is None:
        return say.html("request-waits", age=age_words(say, request.asked_at, read.now))
    time = local_time(request.decided_at, read.zone)
    if request.state is RequestState.WITHDRAWN:
        return say.html("request-expired" if request.is_expired else "request-withdrawn", time=time)
    who = application.decided_by or say.text("request-somebody")
    decided = say.html(f"request-{request.state.value}", name=who, time=time)
    reason = reason_of(say, request)
    return f"{decided}\n{say.html('request-reason', reason=reason)}" if reason else decided


def reason_of(say: Translator, request: Request) -> str | None:
    """Why it was refused, in the reader's language or in the coordinator's words."""
    return reason_text(say, request.reason) if request.reason else request.reason_words


def reason_text(say: Translator, reason: Reason) -> str:
    """A ready reason in words."""
    return say.text(f"request-reason-{reason.value.replace('_', '-')}")


def role_key(role: Role) -> str:
    """The message key of a role's name."""
    return f"role-{role.value.replace('_', '-')}"


def _guarded(text: str, rows: tuple[Row, ...]) -> Screen:
    """Who asks is not passed on and does not stay in the chat; what waits stands in the list of requests."""
    return Screen(text, rows, protect=True, private=True)


def _decision_rows(say: Translator, request: Request) -> tuple[Row, ...]:
    if not request.is_open:
        return ()
    return (
        (button(say.text("button-request-approve"), ApproveRequest(request.id)),),
        (
            button(say.text("button-request-refuse"), ChooseReason(request.id)),
            button(say.text("button-request-ask"), AskBack(request.id)),
        ),
    )


def _person_row(say: Translator, request: Request) -> tuple[Row, ...]:
    """The person's Telegram account, where it has a public name."""
    if not request.username:
        return ()
    return ((link(say.text("button-request-write", username=request.username), f"https://t.me/{request.username}"),),)


def _remarks_text(read: Reading, application: Application) -> str:
    say, asking = read.say, application.request.person
    lines = [
        say.html(
            "request-remark-person" if remark.author == asking else "request-remark-coordinator",
            text=shorten(remark.text, REMARK_LIMIT),
        )
        for remark in application.remarks[-REMARKS_SHOWN:]
    ]
    return "\n".join(lines)


def _line(read: Reading, application: Application) -> str:
    orp = read.geography.orps[application.request.orp].name
    age = age_words(read.say, application.request.asked_at, read.now)
    return shorten(f"{application.name} · {orp} · {age}", LABEL_LIMIT)
