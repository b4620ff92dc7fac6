"""Cards and posts as inline mode offers them: one line in the list, and the message that is sent on."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from functools import lru_cache

from domain.actor import Actor, RecordState
from domain.post import Post
from domain.sharing import card_payload, post_payload
from views.card import field_lines
from views.found import Reading, shorten
from views.posts import SIGN, Posted, post_text, when_words
from views.screen import TEXT_LIMIT, link
from views.share import deep_link
from views.words import capital, html, kind_name, kind_of, local_date, phone_words

TITLE_LIMIT, DESCRIPTION_LIMIT = 100, 160
REMEMBERED = 1_000


def inline_result(read: Reading, bot: str, actor: Actor) -> Mapping[str, object]:
    """A card as an answer to an inline query, as the Bot API takes it; `actor` holds only what anybody may read.

    The same words all day: made once, because every letter typed asks for the same cards again.
    """
    today = datetime.combine(read.now.astimezone(read.zone).date(), time(), read.zone)
    return _made(replace(read, now=today), bot, actor)


@lru_cache(maxsize=REMEMBERED)
def _made(read: Reading, bot: str, actor: Actor) -> Mapping[str, object]:
    open_card = link(read.say.text("button-open-card"), deep_link(bot, card_payload(actor.id)))
    return {
        "type": "article",
        "id": card_payload(actor.id),
        "title": shorten(actor.card.name, TITLE_LIMIT),
        "description": _description(read, actor),
        "input_message_content": {
            "message_text": shared_text(read, actor),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": {"inline_keyboard": [[open_card]]},
    }


def inline_post(read: Reading, bot: str, post: Post, actor: str | None) -> Mapping[str, object]:
    """A public post as an answer to an inline query."""
    open_post = link(read.say.text("button-open-post"), deep_link(bot, post_payload(post.id)))
    about = " · ".join(filter(None, (_when(read, post), post.place, post.words)))
    return {
        "type": "article",
        "id": post_payload(post.id),
        "title": shorten(f"{SIGN[post.kind]} {post.title}", TITLE_LIMIT),
        "description": shorten(about, DESCRIPTION_LIMIT),
        "input_message_content": {
            "message_text": post_text(read, Posted(post, actor), stays=True),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": {"inline_keyboard": [[open_post]]},
    }


def shared_text(read: Reading, actor: Actor) -> str:
    """The card in a message that stays where it was sent: without the capacity, which would soon be untrue."""
    say = read.say
    closed = say.html("record-temporarily-closed") if actor.state is RecordState.CLOSED else ""
    head = "\n".join(filter(None, (f"<b>{html(actor.card.name)}</b>", closed)))
    foot = say.html("shared-foot", on=local_date(read.now, read.zone))
    room = TEXT_LIMIT - len(head) - len(foot) - 4
    return "\n\n".join(filter(None, (head, "\n".join(field_lines(read, actor.card, room)), foot)))


def _when(read: Reading, post: Post) -> str:
    if post.starts_at is None:
        return ""
    return capital(when_words(read.say, read.zone, post.starts_at, post.ends_at, whole_day=post.whole_day))


def _description(read: Reading, actor: Actor) -> str:
    card = actor.card
    kind = kind_name(read.say, kind_of(read.codes, card.kind))
    orp = read.geography.orps[card.seat].name if card.seat else None
    phone = phone_words(card.phone_to_call) if card.phone_to_call else None
    return shorten(" · ".join(filter(None, (kind, orp, phone))), DESCRIPTION_LIMIT)
