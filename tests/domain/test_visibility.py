"""Who reads which field of a card: the base, the kinds, the card's own choice – and what no choice can open."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actor import Card, Contact
from domain.visibility import (
    CHOOSABLE,
    FIELD_LEVEL,
    KIND_LEVEL,
    NEVER_OF_SHELTERED,
    Level,
    allowed_levels,
    default_level,
    level_of,
    level_of_phone,
    readable,
    told_levels,
    with_level,
)
from storage.reference import load_code_lists
from tests.domain.test_rights import FULL, NOT_FILLED, shown

KINDS = st.sampled_from([None, "nzdm", "neznámý druh", *KIND_LEVEL])
ANY_CHOICES = st.lists(
    st.tuples(st.sampled_from([*Card.model_fields, "no_such_field"]), st.integers(-1, 5)), max_size=12
).map(lambda choices: tuple(dict(choices).items()))
"""Also those that no screen offers, as a card written by hand could hold."""
CARDS = st.builds(
    lambda kind, sheltered, visibility: FULL.model_copy(
        update={"kind": kind, "sheltered": sheltered, "visibility": visibility}
    ),
    KINDS,
    st.booleans(),
    ANY_CHOICES,
)
ALWAYS_PRIVATE = {"private_note", "findings", "tags"}
NEVER_HIDDEN = {"name", "kind", "orps", "sheltered", "audience"}


@settings(deadline=None, max_examples=400)
@given(CARDS, st.sampled_from(Level))
def test_no_choice_shows_a_field_above_the_level_or_a_sheltered_place(card: Card, level: Level) -> None:
    read = readable(card, level)
    for field in shown(read):
        needed = level_of(card, field)
        assert needed is not None
        assert needed <= level
    if level < Level.COORDINATOR:
        assert shown(read).isdisjoint(ALWAYS_PRIVATE)
    if card.sheltered:
        assert shown(read).isdisjoint({"address", "places", "web", "emails", "contacts"})
        assert "Ukázková 1" not in read.model_dump_json()
        assert (read.phone_to_call is not None) <= (level >= Level.CRISIS)


@settings(deadline=None, max_examples=400)
@given(CARDS, st.sampled_from(Level))
def test_what_a_level_reads_is_read_whole_and_never_less_than_the_fixed_fields(card: Card, level: Level) -> None:
    read = readable(card, level)
    assert all(getattr(read, field) == getattr(card, field) for field in shown(read))
    assert all(getattr(read, field) == getattr(card, field) for field in NEVER_HIDDEN)
    expected = {field for field in shown(card) if (needed := level_of(card, field)) is not None and needed <= level}
    assert shown(read) == expected


@settings(deadline=None)
@given(CARDS, st.sampled_from(Level), st.sampled_from(Level))
def test_reading_twice_shows_what_the_lower_level_reads(card: Card, first: Level, second: Level) -> None:
    assert readable(readable(card, first), second) == readable(card, min(first, second))


@settings(deadline=None)
@given(CARDS, st.sampled_from(CHOOSABLE), st.sampled_from(Level))
def test_a_choice_that_is_allowed_holds_until_it_is_taken_back(card: Card, field: str, level: Level) -> None:
    if level not in allowed_levels(card, field):
        return
    chosen = with_level(card, field, level)
    assert level_of(chosen, field) is level
    assert level_of(with_level(chosen, field, None), field) is default_level(card, field)
    others = {other for other in FIELD_LEVEL if other != field}
    assert all(level_of(chosen, other) is level_of(card, other) for other in others)


def test_a_choice_equal_to_the_default_is_none() -> None:
    assert with_level(FULL, "phones", Level.PUBLIC) == FULL
    changed = with_level(with_level(FULL, "web", Level.NETWORK), "phones", Level.CRISIS)
    assert changed.visibility == (("phones", 2), ("web", 1))
    assert Card.model_validate_json(changed.model_dump_json(exclude_defaults=True)) == changed


@pytest.mark.parametrize("field", sorted(set(FIELD_LEVEL) - set(CHOOSABLE)))
def test_other_fields_have_no_choice(field: str) -> None:
    assert allowed_levels(FULL, field) == ()
    raised = FULL.model_copy(update={"visibility": ((field, 0), (field, 3))})
    assert level_of(raised, field) is level_of(FULL, field) is FIELD_LEVEL[field]


def test_hours_stay_with_those_who_read_the_crisis_list() -> None:
    assert allowed_levels(FULL, "hours") == (Level.PUBLIC, Level.NETWORK, Level.CRISIS)
    assert allowed_levels(FULL, "phones") == tuple(Level)


def test_of_a_sheltered_actor_only_the_phone_can_be_narrowed() -> None:
    sheltered = FULL.model_copy(update={"sheltered": True})
    assert all(allowed_levels(sheltered, field) == () for field in NEVER_OF_SHELTERED)
    assert allowed_levels(sheltered, "phones") == (Level.CRISIS, Level.COORDINATOR)
    assert allowed_levels(sheltered, "crisis_phone") == (Level.CRISIS, Level.COORDINATOR)


@pytest.mark.parametrize(
    ("kind", "hidden", "told"),
    [
        ("azylovy_dum", {"address"}, {"phones", "places"}),
        ("krizova_pomoc", {"address"}, {"phones"}),
        ("pestoun_prechodny", {"address", "phones", "emails"}, {"places"}),
        ("pldd", set(), {"address", "phones", "contacts"}),
        ("nzdm", {"contacts"}, {"address", "phones"}),
    ],
)
def test_a_visitor_reads_by_kind(kind: str, hidden: set[str], told: set[str]) -> None:
    read = shown(readable(FULL.model_copy(update={"kind": kind}), Level.PUBLIC))
    assert read.isdisjoint(hidden)
    assert told <= read


def test_the_kinds_with_defaults_of_their_own_exist_and_set_only_what_may_be_chosen() -> None:
    assert set(KIND_LEVEL) <= set(load_code_lists().kinds)
    assert {field for levels in KIND_LEVEL.values() for field in levels} <= set(CHOOSABLE)


def test_every_field_that_may_be_chosen_is_one_of_the_card() -> None:
    assert set(CHOOSABLE) <= set(FIELD_LEVEL) == set(Card.model_fields)
    assert set(CHOOSABLE).isdisjoint(ALWAYS_PRIVATE | NEVER_HIDDEN | NOT_FILLED)


def test_the_level_of_a_phone_is_that_of_the_field_it_comes_from() -> None:
    contact = Card(name="x", contacts=(Contact(name="Eva"), Contact(phone="+420000000001")))
    assert level_of_phone(FULL) is Level.CRISIS
    assert level_of_phone(readable(FULL, Level.NETWORK)) is Level.PUBLIC
    assert level_of_phone(contact) is Level.NETWORK
    assert level_of_phone(Card(name="x", contacts=(Contact(name="Eva"),))) is None


def test_a_card_tells_the_levels_of_what_stands_on_it() -> None:
    assert told_levels(readable(FULL, Level.NETWORK)) == {Level.PUBLIC, Level.NETWORK}
    assert told_levels(FULL) == set(Level)
    assert told_levels(FULL, ("phones",)) == {Level.PUBLIC}
    assert told_levels(Card(name="x")) == {Level.PUBLIC}
