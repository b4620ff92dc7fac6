"""/hledam: look for a place in the whole crisis network at once – the questions, the preview, and off it goes."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.actor import AgeRange
from domain.answers import read_text
from domain.codes import NeedDomain
from domain.errors import Refusal
from domain.inquiry import AGE_BANDS, WORDS_LIMIT, Urgency, Wanted
from domain.phones import international
from domain.rights import Access, Action
from handlers.choices import Choice, District
from handlers.forms import Answers, Form, Option, begin, find_begun
from handlers.inquiries import show_live
from handlers.questions import Asking, Phone, Question, always
from handlers.routes import Routes, on
from handlers.screen import put_keyboard_away, show
from handlers.visit import Visit
from locales.translator import LANGUAGES, translator
from storage.contacts import Contacts
from storage.drafts import Draft
from storage.inquiries import Inquiries
from usecases.drafts import keep_draft
from usecases.guard_text import refuse_personal_data
from usecases.inquiries import FORM, ask_inquiry, reach_of
from views.inquiries import OwnNumber, own_inquiries_screen, own_number_screen, preview_screen
from views.menu import BeginInquiry, OpenInquiries
from views.screen import Row, Screen, button
from views.words import age_range_words, domain_name

ANY_AGE = "any"
KEY_SHOWN = "key"


async def open_mine(visit: Visit, _: OpenInquiries | None = None) -> None:
    """What the person is looking for; where that is nothing, the first question at once."""
    _check_right(visit)
    standing = await Inquiries(visit.reader).open_of(visit.person.id)
    if standing:
        await show(visit, own_inquiries_screen(visit.reading, standing))
    else:
        await begin_one(visit, BeginInquiry())


async def begin_one(visit: Visit, tap: BeginInquiry) -> None:
    """The first question; the district is not asked where it is known."""
    _check_right(visit)
    answers: dict[str, object] = {"words": None}
    if tap.orp in visit.house.geography.orps:
        answers["orp"] = tap.orp
    await begin(visit, INQUIRY, answers)


async def send(visit: Visit, answers: Answers) -> None:
    """Ask everybody and show the live message."""
    house, wanted = visit.house, wanted_of(answers)
    shown_in = visit.message.message_id if visit.message else None
    inquiry = await ask_inquiry(house.database, visit.access, house.geography, wanted, visit.now, shown_in)
    await show_live(visit, inquiry)


async def offer_own_number(visit: Visit, _: OwnNumber) -> None:
    """Telegram's key that shares the number; the question goes on waiting."""
    draft = await find_begun(visit)
    question = INQUIRY.current(draft) if draft and draft.form == FORM else None
    if draft is None or question is None or question.key != "phone":
        raise Refusal("refused-old-button")
    await keep_draft(visit.house.database, visit.person.id, draft.with_part("phone", KEY_SHOWN), visit.now)
    await show(visit, own_number_screen(visit.say))


async def count_open(visit: Visit) -> int:
    """How much this person is looking for."""
    may_ask = visit.access.may(Action.ASK_INQUIRY)
    return len(await Inquiries(visit.reader).open_of(visit.person.id)) if may_ask else 0


def wanted_of(answers: Answers) -> Wanted:
    """What the answers of the form ask for."""
    since, _, to = str(answers["age"]).partition("-")
    return Wanted(
        orp=answers["orp"],
        domain=NeedDomain(answers["domain"]),
        ages=AgeRange(since=int(since), to=int(to)) if to else None,
        urgency=Urgency(answers["urgency"]),
        phone=answers["phone"],
        words=answers.get("words"),
    )


def _check_right(visit: Visit) -> None:
    if not visit.access.may(Action.ASK_INQUIRY):
        raise Refusal("refused-role")


async def _needs(visit: Visit, answers: Answers) -> Sequence[Option]:
    """The six domains, without those the person looks for already."""
    standing = {one.domain for one in await Inquiries(visit.reader).open_of(visit.person.id)} - {answers.get("domain")}
    return [Option(one.value, domain_name(visit.say, one)) for one in NeedDomain if one not in standing]


async def _ages(visit: Visit, _: Answers) -> Sequence[Option]:
    bands = [AgeRange(since=since, to=to) for since, to in AGE_BANDS]
    return [
        *(Option(f"{band.since}-{band.to}", age_range_words(visit.say, band)) for band in bands),
        Option(ANY_AGE, visit.say.text("inquiry-any-age")),
    ]


async def _urgencies(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(one.value, visit.say.text(f"inquiry-urgency-{one}")) for one in Urgency]


async def _above(visit: Visit, answers: Answers) -> str:
    """Over every question: that nothing about the child belongs here."""
    return visit.say.html("inquiry-no-child-short")


async def _sum_up(visit: Visit, draft: Draft, note: str) -> Screen:
    """The preview, with who would be asked at this moment."""
    wanted = wanted_of(draft.answers)
    reach = await reach_of(visit.reader, visit.house.geography, wanted, visit.person.id, visit.now)
    note = note.removeprefix(await _above(visit, draft.answers)).strip()
    return preview_screen(visit.reading, draft.id, wanted, reach, note)


def _may_ask(access: Access) -> bool:
    return access.may(Action.ASK_INQUIRY)


@dataclass(frozen=True)
class CallBack(Phone):
    """The number to call back: the last one by button, one's own by Telegram's key, or typed → E.164 str."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """Numbers this person has given, and the way to share the own one."""
        known = [(asking.button(f"📞 {international(number)}", number),) for number in await self._known(asking)]
        return (*known, (button(asking.say.text("button-inquiry-own-number"), OwnNumber()),))

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A number by button."""
        if value not in await self._known(asking):
            raise Refusal("refused-old-button")
        return asking.answered(value)

    async def hear(self, asking: Asking) -> Draft:
        """A number or a contact; with either the key is put away."""
        if asking.draft.step.parts.get(self.key) != KEY_SHOWN:
            return await super().hear(asking)
        if asking.visit.text in {translator(language).text("button-inquiry-number-back") for language in LANGUAGES}:
            await put_keyboard_away(asking.visit)
            return asking.draft.stepped(parts={})
        draft = await super().hear(asking)
        await put_keyboard_away(asking.visit)
        return draft

    async def _known(self, asking: Asking) -> list[str]:
        reader, person = asking.visit.reader, asking.visit.person.id
        contact = (await Contacts(reader).of([person])).get(person)
        numbers = (await Inquiries(reader).phone_of(person), contact.phone if contact else None)
        return list(dict.fromkeys(filter(None, numbers)))


@dataclass(frozen=True)
class Message(Question):
    """A short free text: what looks like personal data may not be sent at all here → str."""

    async def hear(self, asking: Asking) -> Draft:
        """A text, after the guard."""
        words = read_text(asking.visit.text, WORDS_LIMIT)
        if not words:
            raise Refusal("form-expects-text")
        refuse_personal_data(words, strictly=True)
        return asking.answered(words)


INQUIRY = Form(
    name=FORM,
    questions=(
        Choice("domain", options=_needs),
        Choice("age", options=_ages),
        District("orp"),
        Choice("urgency", options=_urgencies),
        CallBack("phone"),
        Message("words", optional=True),
    ),
    may=_may_ask,
    finish=send,
    above=_above,
    summary=_sum_up,
    guarded=always,
)


def routes() -> Routes:
    """Commands, taps and the form of this feature."""
    return Routes(
        commands={"hledam": open_mine, "inquiry": open_mine},
        taps={**on(OpenInquiries, open_mine), **on(BeginInquiry, begin_one), **on(OwnNumber, offer_own_number)},
        forms=(INQUIRY,),
    )
