"""Platforms: who keeps one, which of them a card names, who is missing, and whom words of a list of members mean."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.actor import Actor, Card
from domain.platform import (
    ANOTHER,
    FAMILY,
    Platform,
    PlatformType,
    may_edit,
    may_keep,
    missing_kinds,
    named_by,
    read_topics,
    wants_family,
    with_platform,
    with_renamed_platform,
    without_platform,
)
from domain.platform_members import Candidates
from domain.rights import Access, Grant, Role
from domain.words import fold
from storage.reference import load_code_lists

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CHEB, SOKOLOV = "4102", "4107"
CODES = load_code_lists()
names = st.sampled_from(("Kulatý stůl", "KULATÝ  stůl", "Komise", "Tým", "tým", "Porada"))
cards = st.builds(Card, name=st.just("Klub"), platforms=st.lists(names, max_size=4).map(tuple))


def platform(**fields: object) -> Platform:
    values = {"id": 1, "orp": CHEB, "name": "Tým", "type": "formalni_oborova", "made_at": NOW, "edited_at": NOW}
    return Platform.model_validate({**values, **fields})


def access(role: Role, **scope: object) -> Access:
    return Access(
        person=7, grants=(Grant.model_validate({"id": 1, "person": 7, "role": role, "granted_at": NOW, **scope}),)
    )


# Who keeps it


def test_coordinators_of_the_district_edit_and_keep_those_of_another_neither() -> None:
    ana, cyril = access(Role.COORDINATOR, orp=CHEB), access(Role.COORDINATOR, orp=SOKOLOV)
    assert may_edit(ana, platform())
    assert may_keep(ana, platform())
    assert not may_edit(cyril, platform())
    assert not may_keep(cyril, platform())


def test_who_speaks_for_the_coordinating_actor_keeps_without_editing_and_so_does_a_coordinating_person() -> None:
    bea = access(Role.MEMBER, actor=5)
    assert may_keep(bea, platform(coordinator_actor=5))
    assert may_keep(bea, platform(coordinator_person=7))
    assert not may_edit(bea, platform(coordinator_actor=5, coordinator_person=7))
    assert not may_keep(bea, platform(coordinator_actor=6, coordinator_person=8))


def test_the_types_bear_the_numbers_of_the_template() -> None:
    assert [type.number for type in PlatformType] == [1, 2, 3, 4]
    assert [type.value for type in PlatformType] == list(CODES.compositions)


# Cards


def test_a_name_means_the_platform_of_the_seat_first_and_one_only() -> None:
    card = Card(name="Úřad", orps=(SOKOLOV, CHEB), platforms=("TÝM", "Porada", "Neznámá"))
    living = {(CHEB, "tym"): 1, (SOKOLOV, "tym"): 2, (CHEB, "porada"): 3, ("4101", "neznama"): 4}
    assert named_by(card, living) == [2, 3]


@given(cards, names, names)
def test_a_renamed_platform_is_on_the_card_once_under_the_new_name(card: Card, name: str, new: str) -> None:
    after = with_renamed_platform(card, name, new)
    others = [one for one in card.platforms if fold(one) not in (fold(name), fold(new))]
    if fold(name) not in map(fold, card.platforms):
        assert after == card
    else:
        assert [one for one in after.platforms if fold(one) == fold(new)] == [new]
        assert [one for one in after.platforms if fold(one) != fold(new)] == list(dict.fromkeys(others))


@given(cards, names)
def test_a_name_put_on_a_card_and_taken_off_leaves_the_others(card: Card, name: str) -> None:
    others = [one for one in card.platforms if fold(one) != fold(name)]
    assert fold(name) in map(fold, with_platform(card, name).platforms)
    assert list(without_platform(with_platform(card, name), name).platforms) == others


# Who is missing


def missing(type: PlatformType, *kinds: str) -> tuple[str, ...]:
    return missing_kinds(type, kinds, CODES)


def test_an_empty_platform_lacks_all_its_type_needs_but_people() -> None:
    assert missing(PlatformType.INTERDISCIPLINARY) == ("ospod", "zs", "sas_rd", "pcr", "pldd")
    assert missing(PlatformType.CASE_CONFERENCE) == ("ospod", "pldd", "zs", "sas_rd", "pcr", "opatrovnicky_soud")
    assert missing(PlatformType.FORMAL) == ()
    assert [type for type in PlatformType if wants_family(type, CODES)] == [
        PlatformType.INTERDISCIPLINARY,
        PlatformType.CASE_CONFERENCE,
    ]


@pytest.mark.parametrize(
    ("kind", "covered"),
    [
        *(("ms", "zs"), ("ss", "zs"), ("metodik_prevence", "zs"), ("mestska_policie", "pcr"), ("nzdm", "sas_rd")),
        *(("odborne_poradenstvi", "sas_rd"), ("detsky_psychiatr", "pldd"), ("kurator_mladeze", "ospod")),
    ],
)
def test_a_kind_of_the_same_profession_stands_in(kind: str, covered: str) -> None:
    assert covered not in missing(PlatformType.INTERDISCIPLINARY, kind)


@pytest.mark.parametrize("kind", ["ppp", "detsky_domov", "asistent_prevence", "klinicky_psycholog", "ospod_kraj", ""])
def test_a_kind_of_another_profession_does_not(kind: str) -> None:
    assert missing(PlatformType.INTERDISCIPLINARY, kind) == missing(PlatformType.INTERDISCIPLINARY)


def test_a_mini_team_needs_ospod_and_anybody_else() -> None:
    assert missing(PlatformType.MINI_TEAM) == ("ospod", ANOTHER)
    assert missing(PlatformType.MINI_TEAM, "ospod", "ospod") == (ANOTHER,)
    assert missing(PlatformType.MINI_TEAM, "zs") == ("ospod",)
    assert missing(PlatformType.MINI_TEAM, "ospod", "") == ()


@given(st.sampled_from(PlatformType), st.lists(st.sampled_from([*CODES.kinds, ""])), st.sampled_from([*CODES.kinds]))
def test_whoever_comes_besides_makes_nobody_missing(type: PlatformType, kinds: list[str], more: str) -> None:
    assert {*missing(type, *kinds, more)} <= {*missing(type, *kinds)} <= {*CODES.compositions[type], ANOTHER} - FAMILY


# Whom words mean


def candidates(*actors: tuple[str, str | None]) -> Candidates:
    listed = [
        Actor(id=n, card=Card(name=name, kind=kind, orps=(CHEB,)), edited_at=NOW)
        for n, (name, kind) in enumerate(actors, start=1)
    ]
    return Candidates(listed, CHEB, CODES)


KNOWN = candidates(
    ("NZDM Ořechový klub (DEMO)", "nzdm"),
    ("Základní škola Javor (DEMO)", "zs"),
    ("Mateřská škola Javor (DEMO)", "ms"),
    ("Linka, z. s.", None),
    ("Farnost u sv. Víta, Cheb", "farnost"),
)


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        *(("nzdm  OŘECHOVÝ klub (demo)", 1), ("NZDM Ořechový klub", 1), ("Ořechový klub", 1)),
        *(("ZŠ Javor", 2), ("MŠ Javor", 3), ("Linka, z. s.", 4)),
    ],
)
def test_a_sure_member_is_known_by_its_name_with_or_without_brackets_and_kind(words: str, actor: int) -> None:
    meant = KNOWN.meant(words)
    assert meant is not None
    assert meant.actor == actor


@pytest.mark.parametrize("words", ["Javor", "SVČ Ořechový klub", "Poradna Na Rohu", "NZDM", "Ořechovka", ""])
def test_an_unsure_or_unknown_member_is_not_guessed(words: str) -> None:
    assert KNOWN.meant(words) is None


def test_likely_ones_are_offered_the_likest_first() -> None:
    assert KNOWN.likely("Ořechový klubík")[0] == 1
    assert {*KNOWN.likely("škola Javor")} >= {2, 3}
    assert KNOWN.likely("Poradna Na Rohu") == []


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("ZŠ Javor; Linka, z. s.\n• Ořechový klub", ["ZŠ Javor", "Linka, z. s.", "Ořechový klub"]),
        ("ZŠ Javor, Linka, z. s., Ořechový klub", ["ZŠ Javor", "Linka, z. s.", "Ořechový klub"]),
        ("Farnost u sv. Víta, Cheb, MŠ Javor", ["Farnost u sv. Víta, Cheb", "MŠ Javor"]),
        ("Nadace Úsvit, z. ú., ZŠ Javor", ["Nadace Úsvit, z. ú.", "ZŠ Javor"]),
        ("Poradna, která není známá", ["Poradna, která není známá"]),
        ("1. ZŠ Javor\n2) Ořechový klub (klub, dílna)", ["ZŠ Javor", "Ořechový klub (klub, dílna)"]),
        ("ZŠ Javor; ZŠ Javor; ", ["ZŠ Javor"]),
    ],
)
def test_a_list_of_members_is_taken_apart_names_with_commas_stay_whole(cell: str, items: list[str]) -> None:
    assert KNOWN.items(cell) == items


def test_topics_are_listed_by_semicolons_lines_or_commas() -> None:
    assert read_topics("děti v riziku;  sdílení, hlavně dat\n• sdílení") == (
        "děti v riziku",
        "sdílení, hlavně dat",
        "sdílení",
    )
    assert read_topics("šikana, vapování, šikana") == ("šikana", "vapování")
    assert read_topics(" ") == ()
