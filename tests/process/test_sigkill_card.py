"""One's own card changed over a bot that is killed with SIGKILL before every answer: nothing typed is lost."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox import people
from tests.process.test_sigkill import Phone, running
from tests.process.test_sigkill_forms import does
from tests.scenarios.test_forms import Step

STEPS: tuple[Step, ...] = (
    ("taps", "Upravit kartu", "Na koordinátora nic nečeká"),
    ("taps", "Kontakt", "co chcete změnit?"),
    ("taps", "Kontaktní osoby", "E-mail: nevyplněno"),
    ("says", "Dana Kontaktní", "Na koho se mají kolegové obracet?"),
    ("taps", "Bez tohoto údaje", "jakou má funkci"),
    ("says", "000 100 300", "jaký má telefon"),
    ("says", "dana@example.org", "jaký má e-mail"),
    ("taps", "Hotovo (1)", "Napište jméno kontaktní osoby"),
    ("taps", "Změnit další údaj", "nově: Dana Kontaktní"),
    ("taps", "Kontakt", "co chcete změnit?"),
    ("taps", "E-mail", "✏️ Kontaktní osoby"),
    ("says", "klub@example.org", "Napište e-mail"),
    ("taps", "Hotovo (1)", "Napište e-mail"),
    ("taps", "Odeslat ke schválení", "nově: klub@example.org"),
)


@pytest.fixture
async def phone(tmp_path: Path) -> AsyncIterator[Phone]:
    async with running(tmp_path, ("bot", "run")) as phone:
        yield phone


async def test_a_kill_before_every_answer_loses_nothing_of_the_changes(phone: Phone) -> None:
    people.say(phone.world, phone.chat, "/karta")
    for step in STEPS:
        await phone.sees(step[2])
        if step[0] == "says" or step is STEPS[-1]:
            await phone.bot_is_killed()
            await phone.bot_starts()
        await does(phone, step)
    await phone.sees("Odesláno ke schválení")
    phone.taps("Moje karta")
    waiting = await phone.sees("Na koordinátora čeká")
    assert "Dana Kontaktní, +420 000 100 300, dana@example.org" in waiting
    assert "E-mail: nevyplněno → klub@example.org" in waiting
