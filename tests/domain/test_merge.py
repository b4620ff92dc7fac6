"""Two cards made into one: nothing that both may keep is lost, and nobody reads more than on the cards before."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.actor import Audience, Card, Contact, Tag
from domain.card_fields import FIELDS
from domain.codes import NeedDomain
from domain.merge import RULED, Side, differing, merged_card, side_of, sides_of
from domain.visibility import Level, readable

PHONES = tuple(f"+42000010010{n}" for n in range(5))
HIDDEN = ("phones", "crisis_phone", "emails", "contacts", "address")
WORDS = ("jezdí i v sobotu", "volat dopoledne", "klíče u paní vrátné")


def some(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


cards = st.builds(
    Card,
    name=st.sampled_from(("Klub Lípa", "Klub Lipa", "NZDM Lípa")),
    kind=st.sampled_from((None, "nzdm", "azylovy_dum", "zs", "pestoun_prechodny")),
    domain=st.sampled_from((None, *NeedDomain)),
    further_domains=some(st.sampled_from(NeedDomain)),
    crisis_phone=st.sampled_from((None, *PHONES)),
    orps=some(st.sampled_from(("4102", "4101", "4107"))),
    address=st.sampled_from((None, "Lipová 3", "Dubová 4")),
    sheltered=st.booleans(),
    phones=some(st.sampled_from(PHONES)),
    emails=some(st.sampled_from(("a@example.org", "b@example.org"))),
    contacts=some(st.builds(Contact, name=st.sampled_from(("Dana", "Eva")), phone=st.sampled_from((None, *PHONES)))),
    platforms=some(st.sampled_from(("Kulatý stůl", "Komise"))),
    findings=st.sampled_from((None, *WORDS)),
    private_note=st.sampled_from((None, *WORDS)),
    tags=some(st.builds(Tag, key=st.sampled_from((None, "projekt")), value=st.sampled_from(("modrá", "červená")))),
    audience=st.sampled_from(Audience),
    visibility=some(st.tuples(st.sampled_from(HIDDEN), st.integers(0, 3))).map(lambda own: tuple(dict(own).items())),
)
hidden_cards = st.builds(
    Card,
    name=st.just("Klub"),
    kind=st.sampled_from((None, "azylovy_dum", "zs")),
    crisis_phone=st.sampled_from((None, *PHONES)),
    address=st.sampled_from((None, "Lipová 3", "Dubová 4")),
    sheltered=st.sampled_from((False, False, True)),
    phones=some(st.sampled_from(PHONES)),
    emails=some(st.sampled_from(("a@example.org", "b@example.org"))),
    contacts=some(st.builds(Contact, name=st.sampled_from(("Dana", "Eva")))),
    visibility=st.fixed_dictionaries({field: st.integers(0, 3) for field in HIDDEN}).map(
        lambda own: tuple(own.items())
    ),
)
"""Cards whose own levels differ in every field that may be hidden."""
choices = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(Side))


@given(cards, cards, choices)
def test_no_tag_phone_platform_or_note_is_lost_whatever_is_chosen(kept: Card, other: Card, sides: Any) -> None:
    card = merged_card(kept, other, sides)
    for field in ("tags", "phones", "platforms"):
        assert set(getattr(card, field)) == {*getattr(kept, field), *getattr(other, field)}
    for source in (kept, other):
        assert (source.private_note or "") in (card.private_note or "")
        assert source.crisis_phone in {None, card.crisis_phone, *card.phones} or "☎" in (card.private_note or "")
    assert Card.model_validate(card.model_dump(mode="json")) == card


@given(hidden_cards, hidden_cards, choices, st.sampled_from(Level))
def test_nobody_reads_a_value_they_did_not_read_before(kept: Card, other: Card, sides: Any, level: Level) -> None:
    """Each value read on the merged card was read by the same reader on a card that had it."""
    seen = readable(merged_card(kept, other, sides), level)
    before = [readable(card, level) for card in (kept, other)]
    for phone in {*seen.phones, seen.crisis_phone} - {None}:
        assert any(phone in (*card.phones, card.crisis_phone) for card in before)
    for field in ("emails", "contacts"):
        assert set(getattr(seen, field)) <= {value for card in before for value in getattr(card, field)}
    assert seen.address in {None, *(card.address for card in before)}


@given(cards, cards)
def test_unasked_a_field_that_only_one_card_says_is_taken_and_lists_are_put_together(kept: Card, other: Card) -> None:
    card = merged_card(kept, other, {})
    assert card.address == (kept.address or other.address)
    assert card.crisis_phone == (kept.crisis_phone or other.crisis_phone)
    assert set(card.emails) == {*kept.emails, *other.emails}
    assert card.name == kept.name
    assert card.seat in (kept.seat, other.seat)
    assert card.audience is (Audience.NETWORK if Audience.NETWORK in (kept.audience, other.audience) else kept.audience)


@given(cards, cards, st.sampled_from((Side.KEPT, Side.OTHER)))
def test_what_was_chosen_holds_in_every_field_that_is_asked_about(kept: Card, other: Card, side: Side) -> None:
    fields = differing(kept, other)
    card, source = merged_card(kept, other, dict.fromkeys(fields, side)), kept if side is Side.KEPT else other
    for field in set(fields) - {"further_domains"}:
        assert getattr(card, field) == getattr(source, field)
    assert not {*fields} & {*RULED}


@given(cards)
def test_a_card_merged_with_its_own_copy_stays_as_it_is(card: Card) -> None:
    assert differing(card, card) == ()
    merged = merged_card(card, card, {})
    for level in Level:
        assert readable(merged, level).model_copy(update={"visibility": (), "further_domains": ()}) == readable(
            card, level
        ).model_copy(update={"visibility": (), "further_domains": ()})


@pytest.mark.parametrize("field", FIELDS)
def test_only_lists_and_longer_texts_may_be_kept_from_both(field: str) -> None:
    long = {"findings", "wishes", "news", "private_note"}
    assert (Side.BOTH in sides_of(field)) == (isinstance(getattr(Card(name="x"), field), tuple) or field in long) or (
        field == "visibility"
    )


def test_a_side_that_a_field_cannot_take_is_not_taken() -> None:
    kept, other = Card(name="Klub Lípa", web="https://a.example.org"), Card(name="Klub", web="https://b.example.org")
    assert side_of(kept, other, "web", {"web": Side.BOTH}) is Side.KEPT
