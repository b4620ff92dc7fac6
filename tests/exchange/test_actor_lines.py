"""Cards written as rows of a workbook are read back as the same cards."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.actor import AgeRange, Audience, Card, Contact, Place, Tag
from domain.codes import Focus, Form, NeedDomain
from domain.gazetteer import Gazetteer
from domain.hours_text import read_hours
from exchange.actor_cards import CardReader
from exchange.actor_columns import ACTORS
from exchange.actor_lines import OUT, CardWriter
from exchange.place_words import PlaceWords
from exchange.table import row_of
from exchange.workbook_marks import text_of
from storage.reference import load_code_lists, load_geography, load_municipalities

CHEB, AS = "4102", "4101"
WORDS = ("klub", "Pod Lipou", "pomoc, péče", "řešení", "a", "24/7", "č. 5", "(dočasně)", "– viz web", "příště?")
PHONES = ("+420000123757", "+420377123456", "+421905123456", "116111", "+4930901820")
HOURS = ("po–pá 8–16", "nonstop", "po dohodě", "po 8-12, 13-17; st 9-11", "=8-16")
phrase = st.lists(st.sampled_from(("klub", "Pod Lipou", "řešení", "péče")), min_size=1, max_size=3).map(" ".join)
line = st.builds("{}{}".format, st.sampled_from(("", "", "=", "+", "-", "@")), st.sampled_from(WORDS))
text = st.one_of(st.none(), st.lists(line, min_size=1, max_size=3).map("\n".join))


CODES, GEOGRAPHY = load_code_lists(), load_geography()
MUNICIPALITIES = load_municipalities()
KINDS = [code for code, kind in CODES.kinds.items() if kind.group != "rodina"]
SITUATIONS = tuple(code for code, group in CODES.target_groups.items() if group.kind == "situace")
PLACES = [Place(name=one.name, municipality=one.code) for one in MUNICIPALITIES if one.orp == CHEB]


@pytest.fixture(scope="module")
def reader() -> CardReader:
    return CardReader(CODES, PlaceWords(GEOGRAPHY, Gazetteer(GEOGRAPHY, MUNICIPALITIES)))


@pytest.fixture(scope="module")
def writer() -> CardWriter:
    return CardWriter(CODES, GEOGRAPHY)


def some(items: Sequence[object], most: int = 3) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(items), max_size=most, unique=True).map(tuple)


def perhaps(items: Sequence[object]) -> st.SearchStrategy[object]:
    return st.sampled_from((None, *items))


ages = [
    AgeRange(since=0),
    AgeRange(since=6, to=15),
    AgeRange(since=5, to=5),
    AgeRange(since=18),
    AgeRange(since=0, to=3),
]
contact = st.builds(
    Contact,
    name=phrase.map(lambda words: f"paní {words}"),
    role=st.one_of(st.none(), phrase.map(lambda words: f"vedoucí {words}")),
    phone=perhaps(PHONES),
    email=perhaps(("vedouci@example.org",)),
)
domains = st.lists(st.sampled_from(NeedDomain), min_size=1, max_size=4, unique=True)
tags = st.builds(
    lambda bare, own: (*(Tag(value=one) for one in bare), *([Tag(key="Naše vlastní", value=own)] if own else [])),
    some(("burza", "nový člen")),
    text,
)
cards = st.builds(
    lambda known, **fields: Card.model_validate({**fields, "domain": known[0], "further_domains": known[1:]}),
    known=domains,
    name=phrase.map(lambda words: f"Spolek {words}"),
    ico=perhaps(("27074358",)),
    formal=perhaps((True, False)),
    kind=perhaps([kind for kind in KINDS if kind != "pestoun_prechodny"]),
    focus=perhaps(list(Focus)),
    in_crisis_network=st.booleans(),
    crisis_phone=perhaps(PHONES),
    crisis_hours=perhaps([read_hours(words) for words in HOURS]),
    ages=some(ages),
    situations=some(SITUATIONS),
    forms=some(list(Form)),
    online=perhaps((True, False)),
    orps=st.sampled_from(((CHEB,), (CHEB, AS))),
    places=some(PLACES),
    hours=perhaps([read_hours(words) for words in HOURS]),
    phones=some(PHONES),
    emails=some(("a@example.org", "b.c@example.org")),
    web=perhaps(("https://example.org/klub?a=1",)),
    contacts=st.lists(contact, max_size=2, unique=True).map(tuple),
    platforms=some(("Tým pro mládež", "Minitým", "Komise")),
    tags=tags,
    audience=st.sampled_from(Audience),
    revised_on=perhaps((date(2026, 6, 15),)),
    capacity_text=st.one_of(text, st.sampled_from(("12", "007"))),
    occupancy_text=text,
    **dict.fromkeys(("founder", "resort", "findings", "wishes", "private_note", "news", "address", "revised_by"), text),
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(card=cards)
def test_a_card_is_read_back_as_it_was_written(card: Card, reader: CardReader, writer: CardWriter) -> None:
    cells = {ACTORS.header_of(column): "" for column in OUT}
    cells.update({header: text_of(value) for header, value in writer.cells(card).items()})
    read = reader.read(row_of(ACTORS, cells))
    assert read.card is not None
    assert read.rejected == ()
    assert read.card.model_copy(update={"tags": card.tags}) == card
    assert {(tag.key, tag.value) for tag in read.card.tags} == {(tag.key, tag.value) for tag in card.tags}


def test_every_kind_district_and_situation_is_read_back(reader: CardReader, writer: CardWriter) -> None:
    whole = Card(name="Spolek", orps=tuple(GEOGRAPHY.orps), situations=SITUATIONS)
    for card in (whole, *(Card(name="Spolek", orps=(CHEB,), kind=kind) for kind in KINDS)):
        read = reader.read(row_of(ACTORS, {header: text_of(value) for header, value in writer.cells(card).items()}))
        assert read.card is not None
        assert (read.card.orps, read.card.kind, read.card.situations) == (card.orps, card.kind, card.situations)


def test_what_was_verified_here_later_comes_before_what_a_workbook_says(writer: CardWriter) -> None:
    card = Card(name="Spolek", orps=(CHEB,), revised_on=date(2026, 3, 1), revised_by="Ana")
    said = {(day.year, writer.cells(card, day, "Bea")["Aktualizoval"]) for day in (date(2025, 5, 5), date(2027, 5, 5))}
    assert said == {(2025, "Ana"), (2027, "Bea")}
