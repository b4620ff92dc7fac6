"""The longest form over a bot that is killed with SIGKILL before every step: no answer is lost."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox import people
from tests.process.test_sigkill import PATIENCE, Phone, running
from tests.scenarios.test_forms import GIVEN, LONGEST, Step
from tests.stage.forms import answers_sent
from tests.stage.people import PIXEL


@pytest.fixture
async def phone(tmp_path: Path) -> AsyncIterator[Phone]:
    async with running(tmp_path, ("tests.process.bot_with_forms",)) as phone:
        yield phone


async def does(phone: Phone, step: Step) -> None:
    """One answer, and a wait until the bot has answered it."""
    deed, words, _ = step
    screens = shown(phone)
    if deed == "says":
        people.say(phone.world, phone.chat, words)
    elif deed == "photo":
        file = phone.world.files.keep("photo.png", "image/png", PIXEL)
        people.send_file(phone.world, phone.chat, "photo", file)
    else:
        phone.taps(words)
    async with asyncio.timeout(PATIENCE):
        while shown(phone) == screens or phone.chat.pressed:
            await phone.world.changed(phone.chat, after=phone.chat.version, seconds=1)


def shown(phone: Phone) -> list[tuple[int, str, str]]:
    """What the bot shows now."""
    return [(one.id, one.text, str(one.markup)) for one in phone.chat.messages.values() if one.is_from_bot]


async def test_a_kill_before_every_step_of_the_longest_form_loses_no_answer(phone: Phone) -> None:
    people.say(phone.world, phone.chat, "/vylet")
    for step in (*LONGEST, ("taps", "Odeslat výlet", "kontrola")):
        await phone.sees(step[2])
        await phone.bot_is_killed()
        await phone.bot_starts()
        await does(phone, step)
    sent = answers_sent(await phone.sees("Odesláno"))
    assert {key: sent[key] for key in GIVEN} == GIVEN
    assert set(sent) == {*GIVEN, "picture", "hours", "orp"}
