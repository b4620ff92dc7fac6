"""The door: every update of a private chat comes in here, is admitted, routed and – if refused – explained.

Inline queries come from any chat and from people nobody knows: they are answered beside this. So is the little that
the bot hears in groups.
"""

import logging

from telegram import ChatMemberUpdated, Update, User
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import Forbidden
from telegram.ext import ContextTypes

from domain.errors import Refusal
from domain.sharing import payload_in
from handlers import (
    announcement_audience,
    announcement_report,
    announcements,
    board,
    bundle,
    capacity,
    card,
    conversation,
    coordinator,
    coverage,
    coverage_files,
    coverage_minimal,
    coverage_remote,
    crisis,
    demand,
    events,
    feeds,
    forms,
    good_practice,
    groups,
    guides,
    help_nets,
    inline,
    inquiries,
    inquiry_form,
    invitations,
    keep_actor,
    last,
    lists,
    local_texts,
    marks,
    meeting_calling,
    meeting_keeping,
    meeting_polls,
    meeting_series,
    meetings,
    menu,
    merge,
    moderation,
    my_card,
    my_data,
    nearest,
    network,
    notes,
    nudges,
    people,
    place,
    planning,
    platform_form,
    platform_members,
    platforms,
    posts,
    practice,
    practice_form,
    proposed_actors,
    questionnaires,
    region,
    requests,
    revision,
    revision_asked,
    revision_closing,
    revision_keeping,
    saved_filters,
    search,
    settings,
    share,
    share_phone,
    strategy,
    strategy_forms,
    subscriptions,
    verify,
    visibility,
    workbook_preview,
    workbooks,
)
from handlers.errors import apologise, explain
from handlers.pace import Pace
from handlers.routes import Routes, gather
from handlers.visit import HOUSE, House, Visit, admit
from storage.drafts import Draft
from usecases.drafts import leave_drafts
from usecases.reachable import note_block
from views.forms import FormTap
from views.tap import SEPARATOR

LOG = logging.getLogger(__name__)
OF_A_FORM = FormTap.prefix + SEPARATOR
ROUTES: Routes = gather(
    [
        feature.routes()
        for feature in (
            menu,
            crisis,
            inquiries,
            inquiry_form,
            search,
            help_nets,
            guides,
            local_texts,
            card,
            capacity,
            board,
            posts,
            events,
            feeds,
            meetings,
            meeting_calling,
            meeting_polls,
            meeting_series,
            meeting_keeping,
            moderation,
            announcements,
            announcement_audience,
            announcement_report,
            nudges,
            place,
            settings,
            visibility,
            keep_actor,
            notes,
            merge,
            nearest,
            share,
            forms,
            requests,
            share_phone,
            invitations,
            people,
            my_data,
            my_card,
            network,
            demand,
            saved_filters,
            marks,
            lists,
            subscriptions,
            groups,
            verify,
            proposed_actors,
            platforms,
            platform_form,
            platform_members,
            questionnaires,
            workbooks,
            workbook_preview,
            planning,
            coverage,
            coverage_files,
            coverage_minimal,
            coverage_remote,
            revision,
            revision_asked,
            revision_keeping,
            revision_closing,
            practice,
            practice_form,
            strategy,
            strategy_forms,
            region,
            good_practice,
            coordinator,
            conversation,
            bundle,
        )
    ]
)


async def receive(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer one update; whatever happens inside, the person gets a word."""
    user, chat = update.effective_user, update.effective_chat
    if update.inline_query:
        await inline.offer_cards(update.inline_query, context.bot, context.bot_data[HOUSE])
        return
    if chat is not None and chat.type in groups.GROUPS:
        await groups.heard(update, context.bot, context.bot_data[HOUSE])
        return
    if user is None or chat is None or chat.type != ChatType.PRIVATE:
        return
    if update.my_chat_member:
        await _see_block(update.my_chat_member, user, context.bot_data[HOUSE])
    if not (update.message or update.callback_query):
        return
    if update.message and update.message.via_bot:  # a card of ours that was passed on into this very chat
        return
    house: House = context.bot_data[HOUSE]
    pace = house.patience.take(user.id, house.clock())
    if pace is Pace.IGNORE:
        return
    visit = await admit(update, context.bot, house, user)
    try:
        if pace is Pace.TELL:
            raise Refusal("refused-too-fast")
        await _route(visit)
    except Forbidden:
        LOG.info("person %s has blocked the bot", visit.person.id)
    except Refusal as refusal:
        await explain(visit, refusal)
    except Exception as error:  # the last net: logged under an id that the person is given
        await apologise(visit, error)


async def _see_block(change: ChatMemberUpdated, user: User, house: House) -> None:
    """Somebody has blocked the bot, or taken the block back: coordinators see it before they write to them."""
    is_blocked = change.new_chat_member.status == ChatMemberStatus.BANNED
    await note_block(house.database, user.id, house.clock() if is_blocked else None)


async def _route(visit: Visit) -> None:
    routes = visit.house.routes
    if visit.update.callback_query:
        data = visit.update.callback_query.data or ""
        if not data.startswith(OF_A_FORM):
            await _put_away(visit)
        await routes.tap_for(data)(visit, data)
    elif visit.text.startswith("/"):
        await _command(visit, routes)
    else:
        await _message(visit, routes, await visit.draft())


async def _put_away(visit: Visit) -> None:
    """A tap or a command begins something new: what was typed next must not answer an older question."""
    if visit.person.is_writing:
        await share_phone.leave(visit)
        await leave_drafts(visit.house.database, visit.person.id)


async def _command(visit: Visit, routes: Routes) -> None:
    name = visit.text.split(maxsplit=1)[0].removeprefix("/").split("@")[0].lower()
    do = routes.commands.get(name, last.unknown_command)
    await (share_phone.leave(visit) if do is menu.cancel else _put_away(visit))
    await do(visit)


async def _message(visit: Visit, routes: Routes, draft: Draft | None) -> None:
    """A form hears every kind of message; a short question, texts and places."""
    if draft is not None and forms.is_heard(visit, draft):
        await forms.said(visit, draft)
    elif visit.text:
        await _text(visit, routes, draft)
    elif visit.message and visit.message.location:
        await place.locate(visit, visit.message.location)
    elif visit.message and visit.message.contact:
        await share_phone.take_contact(visit)
    elif visit.message and visit.message.document:
        await workbooks.take_document(visit, visit.message.document)
    else:
        await last.not_text(visit)


async def _text(visit: Visit, routes: Routes, draft: Draft | None) -> None:
    if draft is not None and draft.form in routes.drafts:
        await routes.drafts[draft.form](visit, draft)
    elif payload := payload_in(visit.text):
        await menu.follow(visit, payload)
    else:
        await search.ask(visit)
