"""Telegram groups: linked, seen to and unlinked by coordinators. In a group the bot hears only what is meant for it."""

import logging

from telegram import Bot, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError

from domain.errors import NotFound, Refusal
from domain.rights import Access, Action
from domain.words import fold
from handlers.forms import Answers, Form, Text, begin
from handlers.meeting_groups import tapped_in_group
from handlers.routes import Routes, on
from handlers.screen import send_screen, show
from handlers.subscriptions import open_subscription
from handlers.visit import House, Visit
from locales.translator import translator
from storage.groups import Groups, LinkedGroup
from storage.people import People, Person
from storage.platforms import Platforms
from storage.subscriptions import Subscriptions
from usecases.groups import (
    PLATFORM_LIMIT,
    chat_lost,
    chat_moved,
    chat_renamed,
    choose_platform,
    kept_group,
    link,
    link_by_code,
    name_platform,
    offer_link,
    unlink,
)
from views.found import Reading
from views.groups import (
    LinkGroup,
    NamePlatform,
    OpenGroup,
    OpenGroups,
    OpenGroupTimes,
    ShownGroup,
    UnlinkGroup,
    group_screen,
    groups_screen,
    link_screen,
    linked_text,
    unlink_screen,
    unlinked_text,
    which_orp_text,
)
from views.meeting_groups import ChoosePlatform, NameOtherPlatform, platforms_screen
from views.screen import Screen
from views.subscriptions import OpenSubscription, pace_words
from views.words import local_date

LOG = logging.getLogger(__name__)
GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
OUTSIDE = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
START, LINK, UNLINK = ("start",), ("propojit", "link"), ("odpojit", "unlink")


async def heard(update: Update, bot: Bot, house: House) -> None:
    """What happens in a group: a link, its end, an answer to a meeting, another name or chat; all else is let be."""
    try:
        if update.my_chat_member:
            await _see_membership(update.my_chat_member, house)
        elif update.callback_query:
            await tapped_in_group(update.callback_query, house)
        elif update.message:
            await _hear(update.message, bot, house)
    except (Refusal, TelegramError) as error:
        LOG.info("a group was not answered: %s", type(error).__name__)


async def _see_membership(change: ChatMemberUpdated, house: House) -> None:
    """The bot was taken out, or may not write any more."""
    now = change.new_chat_member
    if now.status in OUTSIDE or getattr(now, "can_send_messages", True) is False:
        await chat_lost(house.database, change.chat.id, now.status, house.clock())


async def _hear(message: Message, bot: Bot, house: House) -> None:
    if message.migrate_to_chat_id:
        await chat_moved(house.database, message.chat.id, message.migrate_to_chat_id)
    elif message.new_chat_title:
        await chat_renamed(house.database, message.chat.id, message.new_chat_title)
    elif message.text and message.text.startswith("/"):
        name, words = _command(message.text, house.name)
        if name in START and words:
            await _link_by_code(message, bot, house, words)
        elif name in LINK:
            await _link(message, bot, house, words)
        elif name in UNLINK:
            await _unlink(message, bot, house)


async def _link_by_code(message: Message, bot: Bot, house: House, code: str) -> None:
    """The coordinator has chosen this group by the link they were given."""
    is_anonymous = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    known = None if is_anonymous else await _known(message, house)
    if known is None and not is_anonymous:
        return
    linked = await link_by_code(
        house.database,
        code,
        known[0].id if known else None,
        message.chat.id,
        _topic(message),
        message.chat.title or "",
        house.clock(),
        house.zone,
    )
    person, _ = await People(house.database.reader).get(linked.linked_by)
    await _say(message, bot, linked_text(_reading(house, person), linked.orp))


async def _link(message: Message, bot: Bot, house: House, words: str) -> None:
    """A coordinator says it in the group; one of several districts has to be named."""
    known = await _known(message, house)
    if known is None or not known[1].may(Action.KEEP_BOARD, orps=known[1].own_orps):
        return
    person, access = known
    read, orp = _reading(house, person), _named(house, access, words)
    if orp is None:
        await _say(message, bot, which_orp_text(read, sorted(access.own_orps), house.name))
        return
    title, now = message.chat.title or "", house.clock()
    await link(house.database, access, orp, message.chat.id, _topic(message), title, now, house.zone)
    await _say(message, bot, linked_text(read, orp))


async def _unlink(message: Message, bot: Bot, house: House) -> None:
    """Of what is linked in this very part of the group, what this person keeps."""
    known = await _known(message, house)
    linked = await Groups(house.database.reader).linked_in(message.chat.id) if known else []
    if known is None:
        return
    person, access = known
    mine = [one for one in linked if one.topic == _topic(message) and access.may(Action.KEEP_BOARD, orps=(one.orp,))]
    for one in mine:
        await unlink(house.database, access, one.id, house.clock())
    if mine:
        await _say(message, bot, unlinked_text(translator(person.language)))


async def open_groups(visit: Visit, _: OpenGroups | None = None) -> None:
    """The groups of own districts."""
    await _show_all(visit)


async def make_link(visit: Visit, tap: LinkGroup) -> None:
    """A link into a group, shown this once."""
    code = await offer_link(visit.house.database, visit.access, tap.orp, visit.now)
    await show(visit, link_screen(visit.reading, tap.orp, visit.house.name, code))


async def open_group(visit: Visit, tap: OpenGroup) -> None:
    """One group."""
    await _show(visit, await kept_group(visit.reader, visit.access, tap.group))


async def open_times(visit: Visit, tap: OpenGroupTimes) -> None:
    """When it hears of it."""
    group = await kept_group(visit.reader, visit.access, tap.group)
    subscription = await Subscriptions(visit.reader).of_group(group.id)
    if subscription is None:
        raise NotFound
    await open_subscription(visit, OpenSubscription(subscription.id))


async def begin_platform(visit: Visit, tap: NamePlatform) -> None:
    """Which platform it belongs to: one of its district; where there is none, in words."""
    group = await kept_group(visit.reader, visit.access, tap.group)
    platforms = await Platforms(visit.reader).of_orps([group.orp])
    if platforms:
        offered = [(one.id, one.name) for one in platforms]
        await show(visit, platforms_screen(visit.reading, group.id, offered, group.platform_id))
    else:
        await begin(visit, PLATFORM, {"group": tap.group})


async def name_other(visit: Visit, tap: NameOtherPlatform) -> None:
    """One that is not kept here, in words."""
    await kept_group(visit.reader, visit.access, tap.group)
    await begin(visit, PLATFORM, {"group": tap.group})


async def pick_platform(visit: Visit, tap: ChoosePlatform) -> None:
    """The group hears of the meetings of this platform from now on."""
    await _show(visit, await choose_platform(visit.house.database, visit.access, tap.group, tap.platform or None))


async def finish_platform(visit: Visit, answers: Answers) -> None:
    """Keep its name."""
    name = answers["platform"] or ""
    await _show(visit, await name_platform(visit.house.database, visit.access, int(answers["group"]), name))


async def unlink_it(visit: Visit, tap: UnlinkGroup) -> None:
    """Ask, then tell the group nothing more."""
    group = await kept_group(visit.reader, visit.access, tap.group)
    if not tap.sure:
        await show(visit, unlink_screen(visit.reading, await _shown(visit, group)))
        return
    await unlink(visit.house.database, visit.access, group.id, visit.now)
    await _show_all(visit, visit.say.html("group-unlinked", title=group.title))


async def _show_all(visit: Visit, note: str = "") -> None:
    orps = sorted(visit.access.own_orps, key=lambda code: visit.house.geography.orps[code].name)
    if not visit.access.may(Action.KEEP_BOARD, orps=orps):
        raise NotFound
    groups = [await _shown(visit, one) for one in await Groups(visit.reader).linked_to(orps)]
    await show(visit, groups_screen(visit.reading, groups, orps, note))


async def _show(visit: Visit, group: LinkedGroup) -> None:
    await show(visit, group_screen(visit.reading, await _shown(visit, group)))


async def _shown(visit: Visit, group: LinkedGroup) -> ShownGroup:
    subscription = await Subscriptions(visit.reader).of_group(group.id)
    return ShownGroup(
        id=group.id,
        title=group.title,
        orp=group.orp,
        has_topic=group.topic is not None,
        platform=group.platform,
        linker=group.linker,
        since=local_date(group.linked_at, visit.house.zone),
        pace=pace_words(visit.say, subscription) if subscription else "",
        meets=group.platform_id is not None,
    )


async def _known(message: Message, house: House) -> tuple[Person, Access] | None:
    """Who says it in a group, with the rights of this moment; nobody where the bot does not know them."""
    user = message.from_user
    known = await People(house.database.reader).find(user.id) if user else None
    return (known[0], house.rights_of(*known, house.clock())) if known else None


def _command(text: str, bot: str) -> tuple[str, str]:
    """Name and words of a command of ours; an empty name for that of another bot."""
    first, _, words = text.partition(" ")
    name, _, of = first.removeprefix("/").partition("@")
    return ("" if of and of.casefold() != bot.casefold() else name.casefold()), words.strip()


def _named(house: House, access: Access, words: str) -> str | None:
    """The own district with this name, or the only one."""
    if len(access.own_orps) == 1:
        return min(access.own_orps)
    return next((code for code in access.own_orps if fold(house.geography.orps[code].name) == fold(words)), None)


def _topic(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None


def _reading(house: House, person: Person) -> Reading:
    return Reading(translator(person.language), house.codes, house.geography, house.clock(), house.zone)


async def _say(message: Message, bot: Bot, screen: Screen) -> None:
    await send_screen(bot, message.chat.id, screen, _topic(message))


def _coordinates(access: Access) -> bool:
    return bool(access.own_orps)


PLATFORM = Form(
    name="group-name",
    questions=(Text("platform", limit=PLATFORM_LIMIT, optional=True),),
    may=_coordinates,
    finish=finish_platform,
)


def routes() -> Routes:
    """Commands, taps and the form of this feature, as they are in a private chat."""
    return Routes(
        commands={"propojit": open_groups, "link": open_groups},
        taps={
            **on(OpenGroups, open_groups),
            **on(LinkGroup, make_link),
            **on(OpenGroup, open_group),
            **on(OpenGroupTimes, open_times),
            **on(NamePlatform, begin_platform),
            **on(ChoosePlatform, pick_platform),
            **on(NameOtherPlatform, name_other),
            **on(UnlinkGroup, unlink_it),
        },
        forms=(PLATFORM,),
    )
