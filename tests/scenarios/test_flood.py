"""Floods and places where the bot has nothing to say."""

import pytest

from handlers.pace import BURST, Patience
from sandbox.errors import Object
from tests.stage.people import Person
from tests.stage.stage import Stage

TOO_FAST = "moc rychle"
GROUP = {"id": -1001, "type": "supergroup", "title": "Síť Cheb"}
CHANNEL = {"id": -1002, "type": "channel", "title": "Novinky"}
OTA = {"id": 1003, "is_bot": False, "first_name": "Ota", "language_code": "cs"}
BOT = {"id": 4242, "is_bot": True, "first_name": "Síťovka", "username": "sitovka_bot"}
PRIVATE = {"id": 1003, "type": "private", "first_name": "Ota"}


@pytest.fixture
async def limited(stage: Stage) -> Stage:
    """With the limit of the product, not the endless patience of tests."""
    stage.patience = Patience()
    await stage.restart()
    return stage


async def flood(stage: Stage, person: Person, times: int, every: float) -> list[str]:
    """The person writes as a script would; what was answered, each answer once."""
    answers: dict[int, str] = {}
    for _ in range(times):
        await person.says("/napoveda")
        answers[person.screen.id] = person.sees()
        stage.clock.advance(seconds=every)
    return list(answers.values())


async def test_a_busy_human_never_meets_the_limit(limited: Stage) -> None:
    answers = await flood(limited, limited.ota, 200, every=0.3)
    assert len(answers) == 200
    assert not any(TOO_FAST in answer for answer in answers)


async def test_a_script_is_told_once(limited: Stage) -> None:
    answers = await flood(limited, limited.ota, 150, every=0.02)
    assert [TOO_FAST in answer for answer in answers].count(True) == 1
    assert len(answers) <= BURST + 150 * 0.02 * 4 + 1


async def test_a_script_in_english_is_told_in_english(limited: Stage) -> None:
    answers = await flood(limited, limited.eve, BURST + 5, every=0)
    assert "too fast" in answers[-1]
    assert not any(TOO_FAST in answer for answer in answers)


async def test_taps_over_the_limit_get_one_word_and_change_nothing(limited: Stage) -> None:
    await limited.ota.says("/nastaveni")
    for _ in range(BURST - 1):
        await limited.ota.taps_old(limited.ota.screen, "settings")
    await limited.ota.taps("English")
    assert TOO_FAST in limited.ota.toast
    with pytest.raises(AssertionError, match="never answered"):
        await limited.ota.taps("English")
    assert "Jazyk: Čeština" in limited.ota.sees()


async def test_others_are_answered_meanwhile_and_the_script_after_a_rest(limited: Stage) -> None:
    await flood(limited, limited.ota, BURST + 10, every=0)
    await limited.vera.says("/menu")
    assert "návštěvník" in limited.vera.sees()
    limited.clock.advance(seconds=30)
    await limited.ota.says("/menu")
    assert "krizový pracovník" in limited.ota.sees()


def message(chat: Object, **fields: object) -> Object:
    return {"message_id": 900, "date": 1_790_000_000, "chat": chat, "from": OTA, **fields}


MEMBER = {"user": BOT, "status": "member"}
LEFT = {"user": BOT, "status": "left"}
NOT_FOR_US: dict[str, Object] = {
    "a message of a group": {"message": message(GROUP, text="dluhy v Chebu")},
    "a command in a group": {"message": message(GROUP, text="/krize@sitovka_bot")},
    "being added to a group": {"message": message(GROUP, new_chat_members=[BOT])},
    "becoming a member of a group": {
        "my_chat_member": {
            "chat": GROUP,
            "from": OTA,
            "date": 1_790_000_000,
            "old_chat_member": LEFT,
            "new_chat_member": MEMBER,
        }
    },
    "being blocked": {
        "my_chat_member": {
            "chat": PRIVATE,
            "from": OTA,
            "date": 1_790_000_000,
            "old_chat_member": MEMBER,
            "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
        }
    },
    "a post of a channel": {"channel_post": message(CHANNEL, text="/krize")},
    "an edited message of a group": {"edited_message": message(GROUP, text="/krize", edit_date=1_790_000_001)},
    "an edited message": {"edited_message": message(PRIVATE, text="/krize", edit_date=1_790_000_001)},
    "a tap under an inline message": {
        "callback_query": {"id": "1", "from": OTA, "chat_instance": "1", "data": "now", "inline_message_id": "i"}
    },
}


@pytest.mark.parametrize("kind", NOT_FOR_US)
async def test_where_it_is_not_linked_the_bot_says_nothing(stage: Stage, kind: str) -> None:
    before = len(stage.telegram.calls())
    assert stage.telegram.deliver
    await stage.telegram.deliver({"update_id": 999_999, **NOT_FOR_US[kind]})
    assert len(stage.telegram.calls()) == before


async def test_a_tap_in_a_group_that_is_not_meant_for_groups_gets_a_bubble_and_nothing_else(stage: Stage) -> None:
    before = len(stage.telegram.calls())
    tap = {"id": "1", "from": OTA, "chat_instance": "1", "data": "now", "message": message(GROUP)}
    assert stage.telegram.deliver
    await stage.telegram.deliver({"update_id": 999_999, "callback_query": tap})
    (bubble,) = stage.telegram.calls()[before:]
    assert bubble.keys() & {"callback_query_id", "text"} == {"callback_query_id", "text"}


async def test_somebody_of_a_group_is_not_remembered(stage: Stage) -> None:
    stranger = {"id": 5005, "is_bot": False, "first_name": "Cizí"}
    assert stage.telegram.deliver
    await stage.telegram.deliver({"update_id": 999_999, "message": {**message(GROUP, text="x"), "from": stranger}})
    assert await stage.rows("SELECT id FROM person WHERE telegram_id = 5005") == []
