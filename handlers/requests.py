"""Asking for access, and deciding about it: the form of the person, the three answers of the coordinators."""

from collections.abc import Sequence

from domain.actor import Actor, RecordState
from domain.errors import NotFound
from domain.request import (
    ASKED_ROLES,
    TEXT_LIMIT,
    Reason,
    Request,
    RequestState,
    Wanted,
    decided_orps,
    is_like,
    may_decide,
)
from domain.rights import Access, Action, Role, may_find
from handlers.commands import refresh_commands
from handlers.forms import Answers, Choice, District, Form, Option, Text, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.database import Connection
from storage.drafts import Draft
from storage.people import People
from storage.requests import Requests
from usecases.drafts import drop_draft, keep_draft
from usecases.requests import answer, approve, ask, ask_back, refuse, withdraw
from views.menu import AskAccess, OpenRequests, menu_row
from views.requests import (
    AnswerBack,
    Application,
    ApproveRequest,
    AskBack,
    ChooseReason,
    OpenRequest,
    RefuseInWords,
    RefuseRequest,
    WithdrawRequest,
    own_request_screen,
    reasons_screen,
    request_screen,
    requests_screen,
    role_key,
)
from views.screen import Screen

QUESTION_FORM, ANSWER_FORM, REASON_FORM = "request-question", "request-answer", "request-reason"
WORDS_LIMIT = 300


async def ask_access(visit: Visit, _: AskAccess | None = None) -> None:
    """The form; a person whose request waits sees that one."""
    waiting = await Requests(visit.reader).open_of(visit.person.id)
    if waiting is None:
        await begin(visit, ASK)
    else:
        await _show_own(visit, waiting, "request-waiting-already")


async def send_request(visit: Visit, answers: Answers) -> None:
    """Keep the request, tell those who decide, and say who they are."""
    organisation = answers["organisation"]
    listed = isinstance(organisation, str)
    user = visit.update.effective_user
    wanted = Wanted(
        role=Role(answers["role"]),
        orp=answers["orp"],
        actor=(await _findable(visit, int(organisation))).id if listed else None,
        organisation=None if listed else organisation["words"],
        words=answers.get("words"),
        username=user.username if user else None,
    )
    asked = await ask(visit.house.database, visit.person.id, wanted, visit.house.operators, visit.now)
    await _show_own(visit, asked.request, f"request-sent-{asked.decider.value.replace('_', '-')}")


async def take_back(visit: Visit, tap: WithdrawRequest) -> None:
    """Withdraw one's own request."""
    request = await withdraw(visit.house.database, visit.person.id, tap.request, visit.now)
    withdrawn = request.state is RequestState.WITHDRAWN
    await _show_own(visit, request, "request-taken-back" if withdrawn else "request-decided-before")


async def open_requests(visit: Visit, tap: OpenRequests) -> None:
    """Open requests of own districts."""
    applications = [await application_of(visit.reader, request) for request in await open_to(visit)]
    await show(visit, requests_screen(visit.reading, applications, tap.page))


async def open_request(visit: Visit, tap: OpenRequest) -> None:
    """One request with its messages."""
    await _show_request(visit, await _to_decide(visit, tap.request))


async def approve_it(visit: Visit, tap: ApproveRequest) -> None:
    """Approve at once; where a member has no actor of own districts, choose it first."""
    request = await _to_decide(visit, tap.request)
    if request.is_open and await _lacks_actor(visit, request):
        await begin(visit, CHOOSE_ACTOR, {"request": request.id})
    else:
        await _show_decided(visit, await approve(visit.house.database, visit.access, request.id, visit.now))


async def approve_with_actor(visit: Visit, answers: Answers) -> None:
    """Approve for the chosen actor."""
    actor = int(answers["actor"])
    request = await approve(visit.house.database, visit.access, int(answers["request"]), visit.now, actor=actor)
    await _show_decided(visit, request)


async def choose_reason(visit: Visit, tap: ChooseReason) -> None:
    """Why it is refused."""
    request = await _to_decide(visit, tap.request)
    if request.is_open:
        await show(visit, reasons_screen(visit.reading, await application_of(visit.reader, request)))
    else:
        await _show_decided(visit, request)


async def refuse_it(visit: Visit, tap: RefuseRequest) -> None:
    """Refuse with a ready reason or none."""
    if tap.reason not in ("", *Reason):
        raise NotFound
    reason = Reason(tap.reason) if tap.reason else None
    request = await refuse(visit.house.database, visit.access, tap.request, visit.now, reason=reason)
    await _show_decided(visit, request)


async def ask_reason(visit: Visit, tap: RefuseInWords) -> None:
    """Ask for a reason in own words."""
    await _ask_words(visit, await _to_decide(visit, tap.request), REASON_FORM, "request-type-reason")


async def type_reason(visit: Visit, draft: Draft) -> None:
    """Refuse with the typed reason."""
    request_id = int(draft.answers["request"])
    request = await refuse(visit.house.database, visit.access, request_id, visit.now, words=visit.text.strip())
    await drop_draft(visit.house.database, visit.person.id)
    await _show_decided(visit, request)


async def ask_question(visit: Visit, tap: AskBack) -> None:
    """Ask for the question."""
    await _ask_words(visit, await _to_decide(visit, tap.request), QUESTION_FORM, "request-type-question")


async def type_question(visit: Visit, draft: Draft) -> None:
    """Send the typed question to the person."""
    request_id = int(draft.answers["request"])
    request = await ask_back(visit.house.database, visit.access, request_id, visit.text.strip(), visit.now)
    await drop_draft(visit.house.database, visit.person.id)
    await _show_request(visit, request, "request-question-sent" if request.is_open else "request-decided-before")


async def ask_answer(visit: Visit, tap: AnswerBack) -> None:
    """Ask the person for the answer."""
    request = await Requests(visit.reader).get(tap.request)
    if request.person != visit.person.id:
        raise NotFound
    if request.is_open:
        await _ask_words(visit, request, ANSWER_FORM, "request-type-answer")
    else:
        await _show_own(visit, request, "request-decided-before")


async def type_answer(visit: Visit, draft: Draft) -> None:
    """Send the typed answer to those who decide."""
    request_id, house = int(draft.answers["request"]), visit.house
    text = visit.text.strip()
    request = await answer(house.database, visit.person.id, request_id, text, house.operators, visit.now)
    await drop_draft(house.database, visit.person.id)
    await _show_own(visit, request, "request-answer-sent" if request.is_open else "request-decided-before")


async def open_to(visit: Visit) -> list[Request]:
    """Open requests this person decides about."""
    orps = decided_orps(visit.access)
    return [] if orps == frozenset() else await Requests(visit.reader).open_in(orps, besides=visit.person.id)


async def application_of(reader: Connection, request: Request) -> Application:
    """A request with what is read beside it."""
    people = People(reader)
    person, _ = await people.get(request.person)
    decided_by = (await people.get(request.decided_by))[0].name if request.decided_by else None
    actor = await Actors(reader).find(request.actor) if request.actor else None
    remarks = await Requests(reader).remarks(request.id)
    return Application(request, person.name, actor, decided_by, remarks)


async def _to_decide(visit: Visit, request_id: int) -> Request:
    request = await Requests(visit.reader).get(request_id)
    if not may_decide(visit.access, request):
        raise NotFound
    return request


async def _lacks_actor(visit: Visit, request: Request) -> bool:
    """True where a member's request names no living actor of the decider's own districts."""
    if request.role is not Role.MEMBER:
        return False
    actor = await Actors(visit.reader).find(request.actor) if request.actor else None
    own = actor is not None and visit.access.may_with(Action.DECIDE_REQUEST, actor)
    return actor is None or actor.state is RecordState.ENDED or not own


async def _findable(visit: Visit, actor_id: int) -> Actor:
    actor = await Actors(visit.reader).get(actor_id)
    if not may_find(visit.access, actor):
        raise NotFound
    return actor


async def _show_decided(visit: Visit, request: Request) -> None:
    """What was decided; where somebody else was quicker, that nothing has changed."""
    if request.decided_by == visit.person.id:
        person, access = await People(visit.reader).get(request.person)
        rights = visit.house.rights_of(person, access, visit.now)
        await refresh_commands(visit.bot, visit.house.database, person, rights)
    await _show_request(
        visit, request, "request-title" if request.decided_by == visit.person.id else "request-decided-before"
    )


async def _show_request(visit: Visit, request: Request, heading: str = "request-title") -> None:
    await show(visit, request_screen(visit.reading, await application_of(visit.reader, request), heading))


async def _show_own(visit: Visit, request: Request, heading: str) -> None:
    await show(visit, own_request_screen(visit.reading, await application_of(visit.reader, request), heading))


async def _ask_words(visit: Visit, request: Request, form: str, key: str) -> None:
    if not request.is_open:
        await _show_decided(visit, request)
        return
    draft = Draft(form=form, answers={"request": request.id})
    await keep_draft(visit.house.database, visit.person.id, draft, visit.now)
    await show(visit, Screen(visit.say.html(key, limit=TEXT_LIMIT), (menu_row(visit.say),)))


async def _organisations(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Actors of the district that this person may find: a visitor learns of no hidden one."""
    actors = await Actors(visit.reader).serving(answers["orp"])
    return [Option(str(actor.id), actor.card.name) for actor in actors if may_find(visit.access, actor)]


async def _roles(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(role.value, visit.say.text(role_key(role))) for role in ASKED_ROLES]


async def _own_actors(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Actors called like the organisation, then those of the request's district, then those of the decider's others."""
    request = await _to_decide(visit, int(answers["request"]))
    actors = await Actors(visit.reader).seated_in(visit.access.own_orps or {request.orp})
    actors.sort(key=lambda one: (not is_like(one.card.name, request.organisation), one.card.seat != request.orp))
    return [Option(str(actor.id), actor.card.name) for actor in actors]


def _anybody(_: Access) -> bool:
    return True


def _decides_somewhere(access: Access) -> bool:
    return decided_orps(access) != frozenset()


ASK = Form(
    name="request-form",
    questions=(
        District("orp"),
        Choice("organisation", options=_organisations, own_words=True),
        Choice("role", options=_roles),
        Text("words", optional=True, limit=WORDS_LIMIT),
    ),
    may=_anybody,
    finish=send_request,
)
CHOOSE_ACTOR = Form(
    name="request-actor",
    questions=(Choice("actor", options=_own_actors),),
    may=_decides_somewhere,
    finish=approve_with_actor,
)


def routes() -> Routes:
    """Taps, forms and typed answers of this feature."""
    return Routes(
        taps={
            **on(AskAccess, ask_access),
            **on(OpenRequests, open_requests),
            **on(OpenRequest, open_request),
            **on(ApproveRequest, approve_it),
            **on(ChooseReason, choose_reason),
            **on(RefuseRequest, refuse_it),
            **on(RefuseInWords, ask_reason),
            **on(AskBack, ask_question),
            **on(AnswerBack, ask_answer),
            **on(WithdrawRequest, take_back),
        },
        drafts={QUESTION_FORM: type_question, ANSWER_FORM: type_answer, REASON_FORM: type_reason},
        forms=(ASK, CHOOSE_ACTOR),
    )
