"""Nothing but what anybody may read is ever offered inline – for any card, state and choice of visibility."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actor import Actor, Audience, Card, Contact, Place, RecordState, Tag
from domain.sharing import as_shared, is_shareable
from domain.visibility import CHOOSABLE, Level, level_of
from locales.translator import LANGUAGES, translator
from storage.reference import load_code_lists, load_geography
from views.found import Reading
from views.inline import inline_result

CODES, GEOGRAPHY = load_code_lists(), load_geography()
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
TOLD: dict[str, tuple[str, object]] = {
    "address": ("Adresní 7", "Adresní 7"),
    "places": ("Místnice", (Place(name="Místnice"),)),
    "phones": ("+420 000 901 001", ("+420000901001",)),
    "crisis_phone": ("+420 000 901 002", "+420000901002"),
    "emails": ("posta@example.org", ("posta@example.org",)),
    "web": ("https://web.example.org", "https://web.example.org"),
    "contacts": ("Osobová", (Contact(name="Osobová"),)),
    "capacity_text": ("kapacitní text", "kapacitní text"),
    "occupancy_text": ("obsazenostní text", "obsazenostní text"),
    "platforms": ("platformní", ("platformní",)),
    "founder": ("zřizovatelský", "zřizovatelský"),
    "resort": ("resortní", "resortní"),
    "wishes": ("přáníčko", "přáníčko"),
    "news": ("novinka", "novinka"),
    "findings": ("poznatek", "poznatek"),
    "private_note": ("poznámka", "poznámka"),
    "tags": ("štítek", (Tag(value="štítek"),)),
    "revised_by": ("Revizorová", "Revizorová"),
}
"""A value of each field that is not for everybody on every card, and the words it shows as."""
REASON, VERIFIER = "důvodně", "Ověřovatelská"
"""Why an actor is in its state and who verified it: these leave with no card."""

cards = st.builds(
    Card,
    name=st.just("Klub"),
    kind=st.sampled_from([None, *CODES.kinds]),
    sheltered=st.booleans(),
    orps=st.just(("4102",)),
    audience=st.sampled_from(Audience),
    in_crisis_network=st.booleans(),
    visibility=st.dictionaries(st.sampled_from([*CHOOSABLE, "tags", "private_note"]), st.integers(0, 3)).map(
        lambda own: tuple(sorted(own.items()))
    ),
    **{field: st.sampled_from([Card.model_fields[field].get_default(), value]) for field, (_, value) in TOLD.items()},
)
actors = st.builds(
    Actor,
    id=st.integers(1, 10**9),
    card=cards,
    state=st.sampled_from(RecordState),
    state_reason=st.just(REASON),
    edited_at=st.just(NOW),
    verified_at=st.just(NOW),
    verified_by=st.just(VERIFIER),
)


@settings(max_examples=400, deadline=None)
@given(actor=actors, language=st.sampled_from(sorted(LANGUAGES)))
def test_a_result_holds_no_field_that_is_not_public(actor: Actor, language: str) -> None:
    read = Reading(translator(language), CODES, GEOGRAPHY, NOW, ZoneInfo("Europe/Prague"))
    result = json.dumps(inline_result(read, "sitovka_bot", as_shared(actor)), ensure_ascii=False)
    hidden = [words for field, (words, _) in TOLD.items() if level_of(actor.card, field) is not Level.PUBLIC]
    assert [words for words in (*hidden, REASON, VERIFIER) if words in result] == []


@given(actor=actors)
def test_what_may_be_sent_is_public_and_living(actor: Actor) -> None:
    allowed = actor.card.audience is Audience.PUBLIC and actor.state in (RecordState.ACTIVE, RecordState.CLOSED)
    assert is_shareable(actor) is allowed
