"""Each person reads their own language; it can be changed, and nothing of the other one stays on the screen."""

import re

import pytest

from domain.capacity import State
from handlers.receive import ROUTES
from sandbox.chats import Chat
from sandbox.chats import Person as Owner
from tests.stage.people import Person
from tests.stage.stage import Stage
from tests.stage.telegram import FakeTelegram


async def test_a_telephone_in_english_is_spoken_to_in_english(stage: Stage) -> None:
    await stage.eve.says("/menu")
    seen = stage.eve.sees()
    assert "Your role" in seen
    assert "Nabídka" not in seen
    assert "Vaše" not in seen


async def test_english_commands_do_what_the_czech_ones_do(stage: Stage) -> None:
    for english, czech in (("help", "napoveda"), ("settings", "nastaveni"), ("crisis", "krize"), ("search", "hledat")):
        await stage.eve.says(f"/{english}")
        seen = stage.eve.sees()
        await stage.eve.says(f"/{czech}")
        assert stage.eve.sees() == seen


async def test_the_language_is_changed_by_one_tap_and_stays(stage: Stage) -> None:
    await stage.eve.says("/settings")
    await stage.eve.taps("Čeština")
    assert "Jazyk: Čeština" in stage.eve.sees()
    await stage.restart()
    await stage.eve.says("/menu")
    assert "Vaše role: návštěvník" in stage.eve.sees()
    await stage.eve.says("/nastaveni")
    await stage.eve.taps("English")
    assert "Language: English" in stage.eve.sees()


async def test_a_card_is_read_in_the_readers_language(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    await stage.eve.says("Kompas")
    await stage.eve.taps("NZDM Kompas")
    seen = stage.eve.sees()
    assert "low-threshold" in seen
    assert "VOLNO" not in seen
    await stage.vera.says("Kompas")
    await stage.vera.taps("NZDM Kompas")
    assert "nízkoprahová" in stage.vera.sees()
    assert "VOLNO" in stage.vera.sees()


async def test_a_refusal_speaks_the_readers_language(stage: Stage) -> None:
    await stage.eve.says("/start wrong-code")
    assert "Tato pozvánka" not in stage.eve.sees()
    await stage.eve.taps_old(stage.eve.screen, "nonsense")
    assert stage.eve.toast
    assert "tlačítko" not in stage.eve.toast


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("cs", "Vaše role"),
        ("sk", "Vaše role"),
        ("en-GB", "Your role"),
        ("de", "Your role"),
        ("uk", "Ваші ролі"),
        ("", "Vaše role"),
    ],
)
async def test_the_language_of_the_telephone_chooses_the_first_one(stage: Stage, code: str, words: str) -> None:
    person = newcomer(stage.telegram, code)
    await person.says("/start")
    assert words in person.sees()


async def test_a_telephone_in_ukrainian_is_led_everywhere_in_ukrainian(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    olha = newcomer(stage.telegram, "uk")
    await olha.says("/start")
    assert "Доброго дня, Nová" in olha.sees()
    await olha.says("/menu")
    assert olha.buttons[0] == "🔎 Знайти службу"
    assert foreign_words(olha) == set()
    await olha.says("/settings")
    assert "Мова: Українська" in olha.sees()
    assert foreign_words(olha) == {"Čeština", "English"}
    await olha.taps("Змінити тихі години")
    assert foreign_words(olha) == set()
    await olha.says("Kompas")
    assert "Знайдено 1 картку" in olha.sees()
    await olha.taps("NZDM Kompas")
    seen = olha.sees()
    assert "низькопороговий" in seen
    assert "Є МІСЦЕ" in seen
    assert foreign_words(olha) == {"NZDM", "Kompas", "Cheb"}
    await olha.says("/crisis")
    assert "155 – екстрена медична допомога" in olha.sees()
    assert foreign_words(olha) == {"Linka", "bezpečí"}


async def test_help_in_ukrainian_names_the_commands_that_the_telephone_offers(stage: Stage) -> None:
    olha = newcomer(stage.telegram, "uk")
    await olha.says("/start")
    await olha.says("/help")
    named = set(re.findall(r"/(\w+)", olha.sees()))
    assert {"search", "crisis", "settings", "mydata"} <= named <= set(ROUTES.commands)
    offered = stage.telegram.world.profile.commands_for(olha.owner)
    assert named <= {str(one["command"]) for one in offered}
    assert "кризові лінії" in [one["description"] for one in offered]


async def test_capacity_is_reported_in_ukrainian_and_read_in_czech(stage: Stage) -> None:
    await stage.bea.says("/nastaveni")
    await stage.bea.taps("Українська")
    await stage.bea.says("/capacity")
    await stage.bea.taps("Є МІСЦЕ")
    await stage.bea.says("3 з 10")
    assert "для 3 з 10 клієнтів" in stage.bea.sees()
    await stage.vera.says("Kompas")
    assert "pro 3 z 10 klientů" in stage.vera.sees()


def foreign_words(person: Person) -> set[str]:
    """Words in Latin letters on the screen, but for names that every language leaves."""
    return set(re.findall(r"[^\W\d_а-яіїєґА-ЯІЇЄҐ]{3,}", person.sees())) - {"Síťovka", "ORP", "OSPOD"}


def newcomer(telegram: FakeTelegram, language: str) -> Person:
    """Somebody who is not in the cast."""
    owner = Owner(2000, "Nová Osoba", language_code=language)
    telegram.world.chats[owner.id] = Chat(owner)
    return Person(telegram, owner)
