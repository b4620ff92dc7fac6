"""Forms: a declared tuple of questions walked by one engine; the draft is in the database after every answer."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from telegram import Message, MessageEntity
from telegram.error import TelegramError

from domain.answers import CUT_LENGTH
from domain.errors import NotFound, Refusal
from domain.rights import Access
from handlers.choices import WHOLE_LIST, Choice, District, Many
from handlers.questions import Answers, Asking, Number, Phone, Photo, Question, Text, YesNo
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.time_questions import Day, Hours
from handlers.visit import ANSWERED_WITHIN, FORMS_KEPT, Visit
from storage.drafts import Draft, Drafts, Step
from usecases.drafts import drop_form, keep_draft
from views.forms import (
    Answered,
    Asked,
    Do,
    FormTap,
    Option,
    begun_screen,
    go_on_row,
    insist_row,
    question_screen,
    summary_screen,
)
from views.menu import message_screen
from views.screen import Row, Screen
from views.words import html

__all__ = [
    "Answers",
    "Choice",
    "Day",
    "District",
    "Form",
    "Hours",
    "Many",
    "Number",
    "Option",
    "Phone",
    "Photo",
    "Question",
    "Text",
    "YesNo",
    "begin",
    "find_begun",
    "go_on",
]

WAITING = "form-waiting"
"""The short question whether a new form should take the place of the one begun."""
REST_SECONDS = 5
PERSONAL, NEVER = "refused-personal-", "refused-personal-birth-number"
NOTHING: Answers = {}


async def nothing_above(_: Visit, __: Answers) -> str:
    """The question says all."""
    return ""


def nothing_guarded(_: Answers) -> bool:
    """Its screens may be passed on."""
    return False


@dataclass(frozen=True)
class Form:
    """Questions asked in their order; `finish` re-checks the right in its use case and shows the last screen.

    Messages by convention: `{name}-title`, `{name}-send`, and two for every question (see Question). Answers may
    hold more than the questions ask: what `begin` was given goes through to `finish`.
    """

    name: str
    questions: tuple[Question, ...]
    may: Callable[[Access], bool]
    finish: Callable[[Visit, Answers], Awaitable[None]]
    above: Callable[[Visit, Answers], Awaitable[str]] = nothing_above
    """What is read above every question and the summary, as HTML: what the form is about."""
    summary: Callable[[Visit, Draft, str], Awaitable[Screen]] | None = None
    """A last screen of the form's own, given the draft and a note (HTML); its questions are not counted then."""
    at_once: bool = False
    """Whether the last answer finishes it: there is nothing to look over."""
    guarded: Callable[[Answers], bool] = nothing_guarded
    """Whether its screens show what is not for everybody: they are not passed on and do not stay in the chat."""

    def asked(self, answers: Answers) -> list[Question]:
        """The questions that are asked after these answers."""
        return [question for question in self.questions if question.when(answers)]

    def current(self, draft: Draft) -> Question | None:
        """The question that waits for an answer: one gone back to, else the first unanswered; None at the end."""
        asked = self.asked(draft.answers)
        back_to = next((question for question in asked if question.key == draft.step.at), None)
        return back_to or next((question for question in asked if question.key not in draft.answers), None)

    def is_complete(self, draft: Draft) -> bool:
        """True where every question has its answer."""
        return all(question.key in draft.answers for question in self.asked(draft.answers))

    def before(self, draft: Draft, question: Question) -> str | None:
        """The question to go back to; None for the summary, or at the beginning."""
        asked = self.asked(draft.answers)
        at = asked.index(question)
        return asked[at - 1].key if at and not self.is_complete(draft) else None


async def begin(visit: Visit, form: Form, answers: Answers = NOTHING, at: str | None = None) -> None:
    """Ask the question `at`, else the first unanswered one; where another form stands begun, what to do with that."""
    if not form.may(visit.access):
        raise NotFound
    begun = await find_begun(visit)
    if begun is None or not begun.step.touched:
        await go_on(visit, Draft(form=form.name, answers=dict(answers), is_form=True, step=Step(at=at)))
    else:
        begins = {"form": form.name, "answers": dict(answers), "at": at}
        waiting = await _keep(visit, Draft(form=WAITING, answers=begins))
        await show(visit, begun_screen(visit.say, begun.form, begun.id, waiting.id))


async def go_on(visit: Visit, draft: Draft, note: str = "") -> None:
    """Keep the draft of a form as it is now, and show where it stands."""
    form = visit.house.routes.forms_by_name[draft.form]
    await _ask(visit, form, await _keep(visit, draft), note)


async def offer_begun(visit: Visit, screen: Screen) -> Screen:
    """The screen with a first button back into the form this person has begun and left, where there is one."""
    begun = await find_begun(visit) if visit.person.has_draft else None
    if begun is None:
        return screen
    return replace(screen, rows=(go_on_row(visit.say, begun.form, begun.id), *screen.rows))


async def tapped(visit: Visit, tap: FormTap) -> None:
    """A button of a form."""
    if tap.do == Do.ANEW:
        await _begin_anew(visit, tap.draft)
        return
    draft = await find_begun(visit)
    if draft is None or draft.id != tap.draft:
        raise Refusal("refused-old-button")
    form = visit.house.routes.forms_by_name[draft.form]
    if tap.do == Do.CANCEL:
        await drop_form(visit.house.database, visit.person.id, draft.id)
        await show(visit, message_screen(visit.say, visit.say.html("cancelled")))
    elif tap.do == Do.SEND:
        await _send(visit, form, draft)
    elif _is_handed_out_again(visit, draft):
        await _ask(visit, form, draft)
    else:
        await _ask(visit, form, await _keep(visit, await _after(visit, form, draft, tap)))


def is_heard(visit: Visit, draft: Draft) -> bool:
    """True where messages answer this draft: a form there is, and this person may fill it in at this moment."""
    form = visit.house.routes.forms_by_name.get(draft.form) if draft.is_form else None
    return form is not None and form.may(visit.access)


async def said(visit: Visit, draft: Draft) -> None:
    """A message of any kind while a question of a form waits; a wrong one is told what is expected."""
    form = visit.house.routes.forms_by_name[draft.form]
    question = form.current(draft)
    if _is_handed_out_again(visit, draft):
        await _ask(visit, form, draft)
        return
    if question is None:
        await _ask(visit, form, draft, visit.say.html("form-expects-button"))
        return
    try:
        if _is_rest(visit, draft):
            raise Refusal("form-rest-of-text")
        changed = await question.hear(Asking(visit, draft, question.key))
    except Refusal as refusal:
        await _explain(visit, form, draft, question, refusal)
    else:
        await _ask(visit, form, await _keep(visit, changed))


async def _after(visit: Visit, form: Form, draft: Draft, tap: FormTap) -> Draft:
    """The draft after a tap; one under a question that is not asked any more only shows where the form stands."""
    question, key = form.current(draft), tap.key
    asking = Asking(visit, draft, key)
    if tap.do == Do.CHANGE and any(key == one.key for one in form.asked(draft.answers)):
        return draft.stepped(at=key, page=0, query="")
    if tap.do == Do.GO_ON or question is None or question.key != key:
        return draft
    match tap.do:
        case Do.PICK:
            return await question.pick(asking, tap.value)
        case Do.DONE:
            return await question.done(asking)
        case Do.BACK:
            return draft.stepped(at=form.before(draft, question), page=0, query="")
        case Do.KEEP if key in draft.answers:
            return draft.stepped(at=None, page=0, query="")
        case Do.SKIP if question.optional:
            return asking.answered(None)
        case Do.TURN if tap.value.isdecimal() and len(tap.value) < 4:
            return draft.stepped(page=int(tap.value))
        case Do.TURN if tap.value == WHOLE_LIST:
            return draft.stepped(page=0, query="")
        case Do.OWN_WORDS if isinstance(question, Choice):
            return question.take_words(asking)
        case Do.INSIST if isinstance(question, Text):
            return question.read(asking, _quoted(visit.message), insisting=True)
    raise Refusal("refused-old-button")


async def _ask(visit: Visit, form: Form, draft: Draft, note: str = "", more: tuple[Row, ...] = ()) -> None:
    """Show the question that waits, or the summary."""
    question = form.current(draft)
    if question is None:
        await _sum_up(visit, form, draft, note)
        return
    asked, asking = form.asked(draft.answers), Asking(visit, draft, question.key)
    note = await _with_above(visit, form, draft, note)
    before = draft.answers.get(question.key)
    shown = Asked(
        form=form.name,
        draft=draft.id,
        key=question.key,
        step=asked.index(question) + 1,
        count=0 if form.summary else len(asked),
        rows=(*more, *await question.rows(asking)),
        hint=question.hint(asking),
        so_far=None if before in (None, []) else await question.words(asking, before),
        optional=question.optional,
        question=question.asks(asking),
        at_beginning=asked[0] is question and not form.is_complete(draft),
    )
    await _show(visit, form, draft, question_screen(visit.say, shown, note))


async def _sum_up(visit: Visit, form: Form, draft: Draft, note: str = "") -> None:
    """Every answer in words; one that is not to be had any more is asked again."""
    lines = []
    for question in form.asked(draft.answers):
        words = await _words(visit, draft, question)
        if words is None:
            await _ask(
                visit, form, await _keep(visit, draft.without(question.key)), visit.say.html("form-not-any-more")
            )
            return
        lines.append(Answered(question.key, question.heads(Asking(visit, draft, question.key)), words))
    if form.at_once and form.is_complete(draft):
        await _send(visit, form, draft)
        return
    note = await _with_above(visit, form, draft, note)
    if form.summary:
        await _show(visit, form, draft, await form.summary(visit, draft, note))
    else:
        await _show(visit, form, draft, summary_screen(visit.say, form.name, draft.id, lines, note))


async def _show(visit: Visit, form: Form, draft: Draft, screen: Screen) -> None:
    is_guarded = form.guarded(draft.answers)
    await show(visit, replace(screen, protect=True, private=True) if is_guarded else screen)


async def _with_above(visit: Visit, form: Form, draft: Draft, note: str) -> str:
    try:
        above = await form.above(visit, draft.answers)
    except NotFound:  # what the form is about is gone, for this person at least
        await drop_form(visit.house.database, visit.person.id, draft.id)
        raise
    return "\n\n".join(filter(None, (above, note)))


async def _send(visit: Visit, form: Form, draft: Draft) -> None:
    """Finish with the answers to the questions asked; the draft stays where that is refused."""
    for question in form.asked(draft.answers):
        if question.key not in draft.answers or await _words(visit, draft, question) is None:
            await _ask(visit, form, draft)
            return
    unasked = {question.key for question in form.questions} - {one.key for one in form.asked(draft.answers)}
    try:
        await form.finish(visit, {key: value for key, value in draft.answers.items() if key not in unasked})
    except TelegramError:  # it is done, only its last screen got lost: sent again it would be done twice
        await drop_form(visit.house.database, visit.person.id, draft.id)
        raise
    await drop_form(visit.house.database, visit.person.id, draft.id)


async def _words(visit: Visit, draft: Draft, question: Question) -> str | None:
    value = draft.answers[question.key]
    if value is None:
        return visit.say.text("form-nothing")
    return await question.words(Asking(visit, draft, question.key), value)


async def _explain(visit: Visit, form: Form, draft: Draft, question: Question, refusal: Refusal) -> None:
    """What was wrong, above the question asked again; a text that may be sent all the same is quoted there."""
    cut_at = int(visit.now.timestamp()) if len(visit.text) >= CUT_LENGTH else 0
    if cut_at != draft.step.cut_at:
        draft = await _keep(visit, draft.stepped(cut_at=cut_at))
    note = visit.say.html(refusal.key, **refusal.args_for_message)
    is_over_text = refusal.key.startswith(PERSONAL) and refusal.key != NEVER and isinstance(question, Text)
    may_insist = is_over_text and visit.text.strip() != ""  # words below a picture are not quoted
    if may_insist:
        note = f"{note}\n<blockquote>{html(visit.text.strip())}</blockquote>"
    more = (insist_row(visit.say, draft.id, question.key),) if may_insist else ()
    await _ask(visit, form, draft, note, more)


async def _begin_anew(visit: Visit, waiting: int) -> None:
    """Throw the form begun away and begin the one that waits."""
    draft = await Drafts(visit.reader).find(visit.person.id, visit.now - ANSWERED_WITHIN)
    if draft is None or draft.id != waiting or draft.form != WAITING:
        raise Refusal("refused-old-button")
    form = visit.house.routes.forms_by_name.get(draft.answers["form"])
    if form is None:
        raise Refusal("refused-old-button")
    begun = await Drafts(visit.reader).find_form(visit.person.id, visit.now - FORMS_KEPT)
    if begun is not None:
        await drop_form(visit.house.database, visit.person.id, begun.id)
    await begin(visit, form, draft.answers["answers"], draft.answers.get("at"))


async def find_begun(visit: Visit) -> Draft | None:
    """The form begun, as long as it exists and this person may fill it in."""
    draft = await Drafts(visit.reader).find_form(visit.person.id, visit.now - FORMS_KEPT)
    return draft if draft and is_heard(visit, draft) else None


async def _keep(visit: Visit, draft: Draft) -> Draft:
    kept = draft.stepped(last_update=visit.update.update_id)
    return await keep_draft(visit.house.database, visit.person.id, kept, visit.now)


def _is_handed_out_again(visit: Visit, draft: Draft) -> bool:
    """True for an answer that was kept, but not yet acknowledged to Telegram when the bot was killed."""
    return draft.step.last_update == visit.update.update_id


def _is_rest(visit: Visit, draft: Draft) -> bool:
    """True for the second piece of a text that was too long for one message."""
    return int(visit.now.timestamp()) - draft.step.cut_at <= REST_SECONDS


def _quoted(message: Message | None) -> str:
    """The text quoted in our message: personal data are kept in no draft until the author insists."""
    quotes = message.parse_entities([MessageEntity.BLOCKQUOTE]) if isinstance(message, Message) else {}
    if not quotes:
        raise Refusal("refused-old-button")
    return next(iter(quotes.values()))


def routes() -> Routes:
    """Buttons of all forms."""
    return Routes(taps=on(FormTap, tapped))
