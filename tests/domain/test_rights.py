"""Who may do what where, and which fields of a card each person reads."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actor import Actor, AgeRange, Audience, Card, Contact, Place, RecordState, Tag
from domain.codes import Focus, Form, NeedDomain
from domain.hours import OpeningHours
from domain.rights import (
    GIVES,
    TABLE,
    Access,
    Action,
    Grant,
    Reader,
    Role,
    as_seen_by,
    imagined,
    level_for,
    may_find,
)
from domain.visibility import FIELD_LEVEL, NEVER_OF_SHELTERED, Level, readable

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ANA = 1
OWN, FOREIGN = 10, 20
CHEB, SOKOLOV, ASH, BRNO = "4102", "4107", "4101", "6203"
VISITOR = Access(person=ANA)

NETWORK_ROLES = {Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR, Role.REGIONAL_COORDINATOR}

EXPECTED = """
                  visitor  member  crisis_worker  coordinator  regional_coordinator  operator
read_public       all      all     all            all          all                   all
search            all      all     all            all          all                   all
read_network      -        all     all            all          all                   -
read_crisis       -        actor   all            all          all                   -
search_crisis     -        -       all            all          all                   -
read_private      -        -       -              orps         orps                  -
report_capacity   -        actor   -              orps         orps                  -
invite            -        -       -              orps         orps                  all
manage_people     -        -       -              orps         orps                  all
decide_request    -        -       -              orps         orps                  all
set_visibility    -        -       -              orps         orps                  -
read_as_others    -        -       -              orps         orps                  -
propose_change    -        actor   -              -            -                     -
edit_card         -        -       -              orps         orps                  -
verify            -        -       -              orps         orps                  -
see_network_work  -        -       -              orps         orps                  -
edit_texts        -        -       -              orps         orps                  -
post              -        actor   -              orps         orps                  -
keep_board        -        -       -              orps         orps                  -
take_part         -        all     all            all          all                   -
ask_inquiry       -        -       all            all          all                   -
answer_inquiry    -        actor   -              orps         orps                  -
see_demand        -        -       -              orps         orps                  -
announce          -        -       -              orps         orps                  -
keep_platforms    -        -       -              orps         orps                  -
plan              -        -       -              orps         orps                  -
"""
"""What the network has agreed on: everywhere, with the own actor, in the own districts, or not at all."""


def read_expected() -> dict[tuple[str, str], str]:
    """The table by role and action."""
    heading, *lines = EXPECTED.strip().splitlines()
    rows = [line.split() for line in lines]
    return {(role, row[0]): reach for row in rows for role, reach in zip(heading.split(), row[1:], strict=True)}


def grant(role: Role, *, actor: int | None = None, orp: str | None = None, kraj: str | None = None) -> Grant:
    return Grant(id=1, person=ANA, role=role, actor=actor, orp=orp, kraj=kraj, granted_at=NOW)


HOLDING: dict[Role, Access] = {
    Role.MEMBER: Access(person=ANA, grants=(grant(Role.MEMBER, actor=OWN),)),
    Role.CRISIS_WORKER: Access(person=ANA, grants=(grant(Role.CRISIS_WORKER, orp=CHEB),)),
    Role.COORDINATOR: Access(person=ANA, grants=(grant(Role.COORDINATOR, orp=CHEB),)),
    Role.REGIONAL_COORDINATOR: Access(
        person=ANA,
        grants=(grant(Role.REGIONAL_COORDINATOR, kraj="CZ041"),),
        kraj_orps=frozenset({ASH, CHEB, SOKOLOV}),
    ),
    Role.OPERATOR: VISITOR.as_operator(NOW),
}
FULL = Card(
    name="Klub Ukázka",
    ico="00000019",
    formal=True,
    kind="nzdm",
    founder="obec",
    resort="MPSV",
    domain=NeedDomain.SAFETY,
    further_domains=(NeedDomain.HEALTH,),
    focus=Focus.BOTH,
    in_crisis_network=True,
    crisis_phone="+420000111111",
    crisis_hours=OpeningHours(text="nepřetržitě", nonstop=True),
    ages=(AgeRange(since=6, to=15),),
    situations=("s_ohrozene",),
    forms=(Form.RESIDENTIAL,),
    online=True,
    orps=(CHEB, SOKOLOV),
    places=(Place(name="Cheb"),),
    address="Ukázková 1, Cheb",
    hours=OpeningHours(text="po domluvě"),
    capacity_text="10 lůžek",
    occupancy_text="plno",
    phones=("+420000222222",),
    emails=("dum@example.org",),
    web="https://example.org",
    contacts=(Contact(name="Eva Ukázková", phone="+420000333333"),),
    platforms=("Tým pro mládež",),
    findings="zjištěno",
    wishes="dobrovolníci",
    private_note="jen pro nás",
    tags=(Tag(key="barva", value="modrá"),),
    news="nový pokoj",
    audience=Audience.PUBLIC,
    revised_on=date(2026, 1, 2),
    revised_by="Eva Ukázková",
    rhythm_hours=4,
)
SHELTERED = FULL.model_copy(update={"sheltered": True})
NOT_FILLED = {"sheltered", "visibility"}


def actor(card: Card = FULL, number: int = OWN, state: RecordState = RecordState.ACTIVE) -> Actor:
    return Actor(id=number, card=card, state=state, edited_at=NOW)


def shown(card: Card) -> set[str]:
    """Fields that say something."""
    return {field for field, about in Card.model_fields.items() if getattr(card, field) != about.get_default()}


ROLES = {"visitor": VISITOR, **{role.value: access for role, access in HOLDING.items()}}
PLACES: dict[str, tuple[int | None, tuple[str, ...]]] = {
    "own actor in the own district": (OWN, (CHEB,)),
    "own actor in a foreign region": (OWN, (BRNO,)),
    "another actor in the own district": (FOREIGN, (CHEB,)),
    "the own district": (None, (CHEB,)),
    "the own district among others": (FOREIGN, (BRNO, CHEB)),
    "another actor in the next district": (FOREIGN, (SOKOLOV,)),
    "the next district of the own region": (None, (SOKOLOV,)),
    "another actor in a foreign region": (FOREIGN, (BRNO,)),
    "a foreign region": (None, (BRNO,)),
    "an actor without a district": (FOREIGN, ()),
    "nowhere": (None, ()),
}
"""An actor and districts, as seen by somebody of the own actor, the own district Cheb or its region."""
DISTRICTS_OF = {"coordinator": {CHEB}, "regional_coordinator": {ASH, CHEB, SOKOLOV}}
CELLS = [(role, action, place) for role in ROLES for action in Action for place in PLACES]


def is_expected(role: str, action: Action, place: str) -> bool:
    actor, orps = PLACES[place]
    reach = read_expected()[role, action.value]
    return {
        "all": True,
        "actor": actor == OWN,
        "orps": bool(DISTRICTS_OF.get(role, set()).intersection(orps)),
        "-": False,
    }[reach]


@pytest.mark.parametrize(("role", "action", "place"), CELLS, ids=lambda cell: str(getattr(cell, "value", cell)))
def test_the_table_allows_what_is_agreed_and_nothing_else(role: str, action: Action, place: str) -> None:
    actor, orps = PLACES[place]
    assert ROLES[role].may(action, actor=actor, orps=orps) is is_expected(role, action, place)


def test_every_cell_of_the_table_is_walked_from_both_sides() -> None:
    allowed = sum(is_expected(*cell) for cell in CELLS)
    assert set(read_expected()) == {(role, action.value) for role in ROLES for action in Action}
    assert set(TABLE) == set(Role)
    assert (len(ROLES), len(Action), len(PLACES)) == (6, 26, 11)
    assert (len(CELLS), allowed, len(CELLS) - allowed) == (1716, 542, 1174)


def test_where_visitors_do_not_search_everybody_else_still_does() -> None:
    may_search = {role: access.without_open_search().may(Action.SEARCH) for role, access in ROLES.items()}
    assert may_search == {role: role != "visitor" for role in ROLES}
    assert VISITOR.without_open_search().may(Action.READ_PUBLIC)


@pytest.mark.parametrize("reader", Reader)
def test_an_imagined_reader_has_no_actor_and_no_district(reader: Reader) -> None:
    access = imagined(reader, NOW)
    allowed = {action for action in Action if access.may(action, actor=OWN, orps=(CHEB,))}
    expected = read_expected()
    assert allowed == {action for action in Action if expected[reader.value, action.value] == "all"}
    assert not access.own_actors
    assert not access.own_orps


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.REGIONAL_COORDINATOR])
def test_nobody_gives_a_role_above_the_own_one(role: Role) -> None:
    assert GIVES[role] == {Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR}
    assert set(GIVES) == {given for given in Role if Action.INVITE in TABLE[given]}
    assert Role.OPERATOR not in GIVES[Role.OPERATOR]


def test_somebody_of_two_actors_and_two_districts_reaches_each_of_them() -> None:
    many = Access(
        person=ANA,
        grants=(
            grant(Role.MEMBER, actor=OWN),
            grant(Role.MEMBER, actor=OWN + 1),
            grant(Role.COORDINATOR, orp=CHEB),
            grant(Role.COORDINATOR, orp=BRNO),
        ),
    )
    assert many.own_actors == (OWN, OWN + 1)
    reached = [orp for orp in (ASH, CHEB, SOKOLOV, BRNO) if many.may(Action.READ_PRIVATE, orps=(orp,))]
    assert reached == [CHEB, BRNO]
    assert many.may(Action.REPORT_CAPACITY, actor=OWN + 1, orps=(SOKOLOV,))
    assert not many.may(Action.REPORT_CAPACITY, actor=FOREIGN, orps=(SOKOLOV,))


def test_a_member_reports_for_the_own_actor_wherever_it_sits_and_for_no_neighbour_of_it() -> None:
    member = HOLDING[Role.MEMBER]
    assert member.may(Action.REPORT_CAPACITY, actor=OWN, orps=(BRNO,))
    assert not member.may(Action.REPORT_CAPACITY, actor=FOREIGN, orps=(CHEB,))
    assert not member.may(Action.REPORT_CAPACITY, orps=(CHEB,))


def test_a_coordinator_reaches_every_actor_of_the_own_district_and_none_of_the_next() -> None:
    coordinator = HOLDING[Role.COORDINATOR]
    assert coordinator.may(Action.READ_PRIVATE, actor=FOREIGN, orps=(CHEB,))
    assert not coordinator.may(Action.READ_PRIVATE, actor=FOREIGN, orps=(SOKOLOV,))


def test_a_regional_coordinator_reaches_every_district_of_the_region_and_none_beyond() -> None:
    regional = HOLDING[Role.REGIONAL_COORDINATOR]
    reached = [orp for orp in (ASH, CHEB, SOKOLOV, BRNO) if regional.may(Action.INVITE, orps=(orp,))]
    assert reached == [ASH, CHEB, SOKOLOV]


def test_an_actor_belongs_to_the_district_it_sits_in_not_to_all_that_it_serves() -> None:
    seated_elsewhere = actor(FULL.model_copy(update={"orps": (SOKOLOV, CHEB)}))
    assert not HOLDING[Role.COORDINATOR].may_with(Action.READ_PRIVATE, seated_elsewhere)
    assert HOLDING[Role.COORDINATOR].may_with(Action.READ_PRIVATE, actor())
    assert not HOLDING[Role.COORDINATOR].may_with(Action.READ_PRIVATE, actor(FULL.model_copy(update={"orps": ()})))


@settings(deadline=None)
@given(st.sets(st.sampled_from(Role)), st.sampled_from(Action), st.sampled_from([CHEB, SOKOLOV, BRNO]))
def test_several_roles_together_may_what_one_of_them_may(roles: set[Role], action: Action, orp: str) -> None:
    held = [HOLDING[role] for role in roles]
    together = Access(
        person=ANA,
        grants=tuple(one for access in held for one in access.grants),
        kraj_orps=frozenset(code for access in held for code in access.kraj_orps),
    )
    alone = [access.may(action, actor=OWN, orps=(orp,)) for access in (VISITOR, *held)]
    assert together.may(action, actor=OWN, orps=(orp,)) is any(alone)


def test_one_role_does_not_lend_its_district_to_another() -> None:
    both = Access(person=ANA, grants=(grant(Role.COORDINATOR, orp=SOKOLOV), grant(Role.CRISIS_WORKER, orp=CHEB)))
    assert level_for(both, actor()) is Level.CRISIS


@pytest.mark.parametrize(
    ("access", "own", "foreign"),
    [
        (VISITOR, Level.PUBLIC, Level.PUBLIC),
        (HOLDING[Role.MEMBER], Level.CRISIS, Level.NETWORK),
        (HOLDING[Role.CRISIS_WORKER], Level.CRISIS, Level.CRISIS),
        (HOLDING[Role.COORDINATOR], Level.COORDINATOR, Level.CRISIS),
        (HOLDING[Role.REGIONAL_COORDINATOR], Level.COORDINATOR, Level.CRISIS),
        (HOLDING[Role.OPERATOR], Level.PUBLIC, Level.PUBLIC),
    ],
    ids=["visitor", *Role],
)
def test_the_level_follows_from_the_role_and_the_seat_of_the_actor(access: Access, own: Level, foreign: Level) -> None:
    in_brno = actor(FULL.model_copy(update={"orps": (BRNO,)}), FOREIGN)
    assert (level_for(access, actor()), level_for(access, in_brno)) == (own, foreign)


def test_every_field_of_a_card_has_a_level_and_a_value_in_these_tests() -> None:
    assert set(FIELD_LEVEL) == set(Card.model_fields)
    assert shown(FULL) == set(Card.model_fields) - NOT_FILLED


def test_what_is_private_is_for_coordinators_and_crisis_contacts_for_crisis_workers() -> None:
    at = {level: {field for field, needed in FIELD_LEVEL.items() if needed is level} for level in Level}
    assert at[Level.COORDINATOR] == {"private_note", "findings", "tags"}
    assert at[Level.CRISIS] == {"crisis_phone", "crisis_hours"}
    assert {"contacts", "wishes", "revised_by"} <= at[Level.NETWORK]


@pytest.mark.parametrize("access", [VISITOR, *HOLDING.values()], ids=["visitor", *Role])
def test_each_person_reads_the_fields_of_their_level_whole_and_no_other(access: Access) -> None:
    seen = as_seen_by(access, actor()).card
    readable_fields = {field for field, needed in FIELD_LEVEL.items() if needed <= level_for(access, actor())}
    assert shown(seen) == readable_fields - NOT_FILLED
    assert all(getattr(seen, field) == getattr(FULL, field) for field in readable_fields)


@pytest.mark.parametrize("level", Level)
def test_of_a_sheltered_actor_the_address_is_seen_at_no_level(level: Level) -> None:
    card = readable(SHELTERED, level)
    assert shown(card).isdisjoint({"address", "places", "web", "emails", "contacts"})
    assert shown(card).isdisjoint(NEVER_OF_SHELTERED)
    assert (card.sheltered, card.orps) == (True, SHELTERED.orps)
    assert "Ukázková 1" not in card.model_dump_json()


@pytest.mark.parametrize("level", Level)
def test_of_a_sheltered_actor_the_phone_is_seen_by_crisis_workers_and_coordinators(level: Level) -> None:
    phone = readable(SHELTERED, level).phone_to_call
    assert phone == ("+420000111111" if level >= Level.CRISIS else None)
    assert bool(readable(SHELTERED, level).phones) is (level >= Level.CRISIS)


@pytest.mark.parametrize("access", [VISITOR, *HOLDING.values()], ids=["visitor", *Role])
def test_an_ended_actor_is_found_by_nobody(access: Access) -> None:
    assert not may_find(access, actor(state=RecordState.ENDED))
    assert may_find(access, actor())


@pytest.mark.parametrize("state", [state for state in RecordState if state is not RecordState.ENDED])
@pytest.mark.parametrize("access", [VISITOR, *HOLDING.values()], ids=["visitor", *Role])
def test_a_card_of_the_network_is_found_by_the_network_only(access: Access, state: RecordState) -> None:
    inside = actor(FULL.model_copy(update={"audience": Audience.NETWORK}), state=state)
    assert may_find(access, inside) is bool(access.roles & NETWORK_ROLES)
