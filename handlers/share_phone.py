"""Getting in by one's own telephone number: Telegram's key shares it, the cards of actors at work tell whose it is."""

from domain.errors import Refusal
from handlers.commands import refresh_commands
from handlers.menu import show_menu
from handlers.routes import Routes, on
from handlers.screen import put_keyboard_away, show
from handlers.visit import Visit
from locales.translator import LANGUAGES, translator
from storage.drafts import Draft
from storage.people import People
from usecases.drafts import drop_draft, keep_draft
from usecases.phone_match import Matched, join_by_phone, join_offered
from views.menu import ShareNumber
from views.requests import JoinOffered, joined_text, offered_screen, share_screen, unmatched_screen

PHONE_FORM = "share-phone"


async def ask_number(visit: Visit, _: ShareNumber | None = None) -> None:
    """What happens with the number, and the key that shares it."""
    await keep_draft(visit.house.database, visit.person.id, Draft(form=PHONE_FORM, answers={}), visit.now)
    await show(visit, share_screen(visit.say))


async def take_contact(visit: Visit) -> None:
    """A number came: only the person's own one, shared by themselves, is looked at."""
    contact = visit.message.contact if visit.message else None
    user = visit.update.effective_user
    await _end_sharing(visit)
    if contact is None or user is None or contact.user_id != user.id or _is_forwarded(visit):
        raise Refusal("refused-foreign-phone")
    await _show_matched(
        visit, await join_by_phone(visit.house.database, visit.person.id, contact.phone_number, visit.now)
    )


async def type_instead(visit: Visit, _: Draft) -> None:
    """The key that leads back says its label; anything else typed is no number that could be trusted."""
    if visit.text in {translator(language).text("button-phone-back") for language in LANGUAGES}:
        await _end_sharing(visit)
        await show_menu(visit)
    else:
        await show(visit, share_screen(visit.say, "phone-press-key"))


async def leave(visit: Visit) -> None:
    """The person turned to something else: the key goes away."""
    draft = await visit.draft()
    if draft is not None and draft.form == PHONE_FORM:
        await put_keyboard_away(visit)


async def join_chosen(visit: Visit, tap: JoinOffered) -> None:
    """Speak for one of the actors offered for the number."""
    await _show_matched(visit, await join_offered(visit.house.database, visit.person.id, tap.actor, visit.now))


async def _show_matched(visit: Visit, matched: Matched) -> None:
    visit = visit.as_person(*await People(visit.reader).get(visit.person.id))
    if matched.offered:
        await show(visit, offered_screen(visit.say, matched.offered, matched.joined))
        await refresh_commands(visit.bot, visit.house.database, visit.person, visit.access)
    elif matched.joined:
        await show_menu(visit, joined_text(visit.say, matched.joined))
    else:
        await show(visit, unmatched_screen(visit.say))


async def _end_sharing(visit: Visit) -> None:
    await drop_draft(visit.house.database, visit.person.id)
    await put_keyboard_away(visit)


def _is_forwarded(visit: Visit) -> bool:
    return visit.message is not None and visit.message.forward_origin is not None


def routes() -> Routes:
    """Taps and typed answers of this feature."""
    return Routes(
        taps={**on(ShareNumber, ask_number), **on(JoinOffered, join_chosen)}, drafts={PHONE_FORM: type_instead}
    )
