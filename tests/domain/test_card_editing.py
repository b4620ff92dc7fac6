"""Which fields of a card somebody may change, and what their answers change over the card as it is now."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from domain.actor import Actor, AgeRange, Card
from domain.card_editing import Edits, changes_of, editable, rebased
from domain.card_fields import COORDINATORS_FIELDS, FIELDS, value_of
from domain.rights import Access, Grant, Role

NOW = datetime(2027, 3, 1, tzinfo=UTC)
CARD = Card(name="Klub", orps=("4102",), web="https://a.example.org", ages=(AgeRange(since=6, to=18),))


def someone(role: Role, **scope: object) -> Access:
    return Access(
        person=1, grants=(Grant.model_validate({"id": 1, "person": 1, "role": role, "granted_at": NOW} | scope),)
    )


def actor(**fields: object) -> Actor:
    return Actor(id=7, card=CARD.model_copy(update=fields), edited_at=NOW)


def test_a_member_changes_what_members_of_the_actor_read_and_nothing_of_the_coordinators() -> None:
    fields = editable(someone(Role.MEMBER, actor=7), actor())
    assert set(fields) == set(FIELDS) - COORDINATORS_FIELDS
    assert editable(someone(Role.MEMBER, actor=8), actor()) == ()
    assert editable(someone(Role.CRISIS_WORKER, orp="4102"), actor()) == ()
    assert editable(someone(Role.COORDINATOR, orp="4107"), actor()) == ()
    assert editable(Access(person=1), actor()) == ()


def test_a_coordinator_changes_all_but_the_visibility_which_has_its_own_screen() -> None:
    assert set(editable(someone(Role.COORDINATOR, orp="4102"), actor())) == set(FIELDS) - {"visibility"}


def test_nobody_changes_by_form_what_nobody_reads_on_a_sheltered_card() -> None:
    for access in (someone(Role.MEMBER, actor=7), someone(Role.COORDINATOR, orp="4102")):
        assert not set(editable(access, actor(sheltered=True))) & {"address", "places", "web", "emails", "contacts"}


def test_a_field_raised_above_the_members_is_not_theirs_to_change() -> None:
    raised = actor(visibility=(("news", 3), ("web", 2)))
    fields = editable(someone(Role.MEMBER, actor=7), raised)
    assert "news" not in fields
    assert "web" in fields


def test_a_question_passed_over_empties_the_field() -> None:
    base = {field: value_of(CARD, field) for field in ("web", "ages", "sheltered")}
    changes = changes_of(CARD, Edits({"web": None, "ages": None, "sheltered": None}, base), FIELDS)
    assert {change.field: change.new for change in changes} == {"ages": [], "web": None}


WEBS = st.sampled_from([None, "https://a.example.org", "https://b.example.org", "https://c.example.org"])


@given(shown=WEBS, answered=WEBS, published=WEBS)
def test_an_edit_is_kept_and_what_was_not_edited_follows_the_card(
    shown: str | None, answered: str | None, published: str | None
) -> None:
    card = CARD.model_copy(update={"web": published})
    edits = rebased(card, {"web": answered, "actor": 7}, {"web": shown})
    (change,) = changes_of(card, edits, FIELDS) or (None,)
    if answered == shown:
        assert change is None, "the author has changed nothing"
    elif answered == published:
        assert change is None, "the card holds it already"
    else:
        assert change is not None
        assert (change.old, change.new) == (published, answered)
    assert edits.overtaken == (("web",) if published != shown and answered != shown else ())
    assert edits.answers["actor"] == 7


def test_fields_that_are_not_ones_own_change_nothing() -> None:
    edits = Edits({"web": None, "findings": "x"}, {"web": CARD.web, "findings": None})
    assert [change.field for change in changes_of(CARD, edits, ("web",))] == ["web"]
