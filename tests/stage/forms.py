"""Forms of the tests, with every kind of question: a bot that knows them beside everything of the product."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fluent.runtime import FluentResource

from handlers.forms import (
    Answers,
    Choice,
    Day,
    District,
    Form,
    Hours,
    Many,
    Number,
    Option,
    Phone,
    Photo,
    Text,
    YesNo,
    begin,
)
from handlers.receive import ROUTES
from handlers.routes import Routes, gather
from handlers.screen import show
from handlers.visit import Visit
from locales.translator import LANGUAGES, translator
from views.menu import message_screen
from views.words import html

WORDS = """
trip-title = Výlet
trip-send = Odeslat výlet
trip-name = Jak se výlet jmenuje?
trip-name-label = Název
trip-children = Kolik pojede dětí?
trip-children-label = Dětí
trip-town = Kam se jede?
trip-town-label = Kam
trip-who = Kdo jede s dětmi?
trip-who-label = S kým
trip-needs = Co je s sebou potřeba?
trip-needs-label = S sebou
trip-paid = Platí se něco?
trip-paid-label = Platí se
trip-price = Kolik korun?
trip-price-label = Cena
trip-phone = Na koho se obrátit?
trip-phone-label = Telefon
trip-day = Který den?
trip-day-label = Den
trip-hours = Kdy se můžete ptát?
trip-hours-label = Hodiny
trip-picture = Máte obrázek?
trip-picture-label = Obrázek
trip-orp = Z které ORP?
trip-orp-label = ORP
trip-note = Chcete něco dodat?
trip-note-label = Poznámka
wish-title = Přání
wish-send = Odeslat přání
wish-words = Co byste si přáli?
wish-words-label = Přání
"""
TOWNS = [Option(f"t{at}", f"Město {name}") for at, name in enumerate(("Aš", "Cheb", "Luby", "Plesná", "Skalná"))]
TOWNS += [Option(f"u{at}", f"Obec číslo {at}") for at in range(20)]
LEADERS = [Option("ana", "Ana"), Option("a name: that does not fit into a button of Telegram " * 2, "Dlouhá Hodnota")]
THINGS = [Option(code, code.capitalize()) for code in ("boty", "pití", "pláštěnka", "svačina")]


async def towns(_: Visit, answers: Answers) -> Sequence[Option]:
    """Bigger groups cannot go everywhere."""
    return TOWNS[1:] if (answers.get("children") or 0) > 10 else TOWNS


async def leaders(_: Visit, __: Answers) -> Sequence[Option]:
    return LEADERS


async def things(_: Visit, __: Answers) -> Sequence[Option]:
    return THINGS


async def sent(visit: Visit, answers: Answers) -> None:
    """Says what it was given, as JSON."""
    words = json.dumps(answers, ensure_ascii=False, sort_keys=True)
    await show(visit, message_screen(visit.say, f"Odesláno {html(words)}"))


TRIP = Form(
    name="trip",
    questions=(
        Text("name", limit=40),
        Number("children", 1, 12),
        Choice("town", towns),
        Choice("who", leaders, own_words=True),
        Many("needs", things, least=1),
        YesNo("paid"),
        Number("price", 1, 10_000, when=lambda answers: answers.get("paid") is True),
        Phone("phone"),
        Day("day"),
        Hours("hours", optional=True),
        Photo("picture", optional=True),
        District("orp"),
        Text("note", optional=True),
    ),
    may=lambda access: bool(access.grants),
    finish=sent,
)
WISH = Form(name="wish", questions=(Text("words"),), may=lambda _: True, finish=sent)


async def begin_trip(visit: Visit) -> None:
    await begin(visit, TRIP, {"from": "test"})


async def begin_wish(visit: Visit) -> None:
    await begin(visit, WISH)


def routes() -> Routes:
    """The product and the forms of the tests."""
    for language in LANGUAGES:
        translator(language)._bundle.add_resource(FluentResource(WORDS), allow_overrides=True)
    return gather([ROUTES, Routes(commands={"vylet": begin_trip, "touha": begin_wish}, forms=(TRIP, WISH))])


def answers_sent(screen: str) -> Mapping[str, Any]:
    """The answers on the last screen of a form."""
    found: Mapping[str, Any] = json.loads(screen.split("Odesláno ", 1)[1].splitlines()[0])
    return found
