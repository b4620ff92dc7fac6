"""What the bot sends and how it is refused."""

import base64
import io

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, Forbidden, InvalidToken

from tests.sandbox.conftest import ANA, BEA, VERA, Stand

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


async def test_a_formatted_message_with_buttons_is_seen_by_its_addressee_only(bot: Bot, stand: Stand) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ano", callback_data="y")]])

    sent = await bot.send_message(ANA, "<b>Ahoj</b>", parse_mode="HTML", reply_markup=keyboard, protect_content=True)

    seen = (await stand.messages(ANA))[-1]
    assert (seen["id"], seen["html"], seen["protected"]) == (sent.message_id, "<b>Ahoj</b>", True)
    assert seen["buttons"] == [[{"text": "Ano", "callback_data": "y"}]]
    assert sent.text_html == "<b>Ahoj</b>"
    assert sent.reply_markup == keyboard
    assert "Ahoj" not in str(await stand.messages(BEA))


async def test_message_ids_grow_across_chats(bot: Bot) -> None:
    ids = [(await bot.send_message(person, "x")).message_id for person in (ANA, BEA, ANA)]

    assert ids == sorted(set(ids))


async def test_white_space_around_a_text_is_cut_and_entities_move_with_it(bot: Bot) -> None:
    sent = await bot.send_message(ANA, "  \n<b> a</b> \n", parse_mode="HTML")

    assert sent.text == "a"
    assert [(entity.offset, entity.length) for entity in sent.entities] == [(0, 1)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x" * 4097, "Message is too long"),
        ("<b> </b>", "Message text is empty"),
        ("<b>x", "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
    ],
)
async def test_a_wrong_text_is_refused(bot: Bot, text: str, reason: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        await bot.send_message(ANA, text, parse_mode="HTML")

    assert refusal.value.message.lower() == reason.lower()


async def test_4096_characters_are_counted_without_the_tags(bot: Bot) -> None:
    sent = await bot.send_message(ANA, f"<b>{'ž' * 4096}</b>", parse_mode="HTML")

    assert sent.text == "ž" * 4096


async def test_a_person_who_never_started_the_bot_has_no_chat(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(VERA, "x")


async def test_a_person_who_blocked_the_bot_refuses_it_until_unblocked(bot: Bot, stand: Stand) -> None:
    await stand.does(ANA, "block")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ANA, "x")

    await stand.does(ANA, "unblock")
    assert (await bot.send_message(ANA, "x")).text == "x"


async def test_a_wrong_token_is_unauthorized(stand: Stand) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=f"{stand.address}/bot"):
            pytest.fail("a wrong token was let in")

    assert await stand.ask("GET", "/bot1:wrong/getMe") == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )


async def test_an_unknown_method_is_not_found(bot: Bot, stand: Stand) -> None:
    status, answer = await stand.ask("POST", f"/bot{bot.token}/sendTelepathy")

    assert (status, answer) == (404, {"ok": False, "error_code": 404, "description": "Not Found: method not found"})


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x", "callback_data": "ž" * 33}, "Bad Request: BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "x"}, "Bad Request: inline keyboard button text must be non-empty"),
        (
            {"text": "x"},
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "Volat", "url": "tel:+420000111222"},
            "Bad Request: inline keyboard button URL 'tel:+420000111222' is invalid: "
            "Wrong port number specified in the URL",
        ),
    ],
)
async def test_a_wrong_button_is_refused(bot: Bot, stand: Stand, button: dict[str, str], reason: str) -> None:
    markup = {"inline_keyboard": [[button]]}

    _, answer = await stand.ask("POST", f"/bot{bot.token}/sendMessage", chat_id=ANA, text="x", reply_markup=markup)

    assert answer == {"ok": False, "error_code": 400, "description": reason}


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: Bot, stand: Stand) -> None:
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("Poloha", request_location=True)], ["Cheb"]])
    await bot.send_message(ANA, "Odkud?", reply_markup=keyboard)
    await bot.send_message(ANA, "Napište obec.")
    await stand.does(ANA, "tap", button="Cheb")

    assert (await stand.messages(ANA))[-1]["text"] == "Cheb"
    await bot.send_message(ANA, "Díky.", reply_markup=ReplyKeyboardRemove())
    assert (await stand.chat(ANA))["keyboard"] is None


async def test_a_document_can_be_downloaded_from_the_phone_and_sent_again(bot: Bot, stand: Stand) -> None:
    sent = await bot.send_document(ANA, InputFile(io.BytesIO(b"BEGIN:VCALENDAR"), "setkani.ics"), caption="Kalendář")
    assert sent.document
    again = await bot.send_document(BEA, sent.document.file_id)

    assert (sent.document.file_name, sent.document.mime_type) == ("setkani.ics", "text/calendar")
    assert again.document == sent.document
    async with stand.door.get(f"/sandbox/files/{sent.document.file_id}") as response:
        assert await response.read() == b"BEGIN:VCALENDAR"
        assert response.headers["Content-Disposition"] == "attachment"


async def test_a_photo_must_be_a_picture(bot: Bot) -> None:
    sent = await bot.send_photo(ANA, PIXEL)
    assert (sent.photo[0].width, sent.photo[0].height) == (1, 1)

    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(ANA, b"no picture")


async def test_a_venue_a_location_and_a_contact_are_seen(bot: Bot, stand: Stand) -> None:
    await bot.send_venue(ANA, 50.08, 12.37, "Klub (DEMO)", "Cheb")
    await bot.send_location(ANA, 50.2, 12.6)
    await bot.send_contact(ANA, "+420000111222", "Jana")

    venue, location, contact = [message["media"] for message in (await stand.messages(ANA))[-3:]]
    assert venue == {
        "location": {"latitude": 50.08, "longitude": 12.37},
        "venue": {"location": {"latitude": 50.08, "longitude": 12.37}, "title": "Klub (DEMO)", "address": "Cheb"},
    }
    assert location == {"location": {"latitude": 50.2, "longitude": 12.6}}
    assert contact == {"contact": {"phone_number": "+420000111222", "first_name": "Jana"}}


async def test_get_chat_tells_the_person_and_what_is_pinned(bot: Bot) -> None:
    message = await bot.send_message(ANA, "Nabídka")
    await bot.pin_chat_message(ANA, message.message_id)
    chat = await bot.get_chat(ANA)
    assert (chat.first_name, chat.username, chat.pinned_message) == ("Ana", "ana_demo", message)

    await bot.unpin_chat_message(ANA)
    assert (await bot.get_chat(ANA)).pinned_message is None
