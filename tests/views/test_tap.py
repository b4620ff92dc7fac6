"""What buttons carry: there and back unchanged, within Telegram's 64 bytes, and nothing foreign gets through."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields
from typing import get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import views
from domain.capacity import REPORTABLE, Unit
from domain.codes import NeedDomain
from domain.errors import Refusal
from domain.places import Ring
from storage.reference import load_code_lists, load_geography
from views.capacity import AddNote, ReportNumber, ReportState, SetAccepting, UnitChosen
from views.crisis import OpenCrisis
from views.place import ChooseOrpOfKraj, OrpChosen
from views.search import ANY_NEED, ChooseFilter, Guided, NeedChosen
from views.tap import LIMIT_BYTES, SEPARATOR, Tap

for module in pkgutil.iter_modules(views.__path__):
    importlib.import_module(f"views.{module.name}")


def kinds_of(kind: type[Tap]) -> Iterator[type[Tap]]:
    for below in kind.__subclasses__():
        yield below
        yield from kinds_of(below)


TAPS = sorted(set(kinds_of(Tap)), key=lambda kind: kind.prefix)
CODES, GEOGRAPHY = load_code_lists(), load_geography()
BANDS = ["", *(group.code for group in CODES.target_groups.values() if group.kind == "vek")]
KINDS = ["", *CODES.kinds]
NEEDS = [ANY_NEED, *NeedDomain]
ORPS = list(GEOGRAPHY.orps)
MANY_ACTORS = 99_999_999
LAST_PAGE = 9_999
VALUES: dict[type, st.SearchStrategy[str | int | bool]] = {
    str: st.text(st.characters(exclude_characters=SEPARATOR, max_codepoint=0x7FF), max_size=4),
    int: st.integers(0, 999_999),
    bool: st.booleans(),
}
ANY_TAP = st.sampled_from(TAPS).flatmap(lambda kind: st.builds(kind, **values_of(kind)))


def values_of(kind: type[Tap]) -> dict[str, st.SearchStrategy[str | int | bool]]:
    """A strategy for each field, by its type; a field of another type fails here."""
    hints = get_type_hints(kind)
    return {field.name: VALUES[hints[field.name]] for field in fields(kind)}


def refused_or_read(kind: type[Tap], data: str) -> bool:
    """True where the data were refused, False where they read as a tap; any other exception is a fault."""
    try:
        return not isinstance(kind.unpack(data), kind)
    except Refusal:
        return True


def longest(codes: list[str]) -> str:
    return max(codes, key=len)


def test_every_kind_of_tap_has_a_prefix_of_its_own() -> None:
    prefixes = [kind.prefix for kind in TAPS]
    assert len(prefixes) > 20
    assert len(set(prefixes)) == len(prefixes)
    assert [prefix for prefix in prefixes if SEPARATOR in prefix or not prefix] == []


@pytest.mark.parametrize("kind", TAPS, ids=lambda kind: kind.__name__)
@settings(deadline=None, max_examples=15)
@given(data=st.data())
def test_what_was_packed_is_unpacked_the_same(kind: type[Tap], data: st.DataObject) -> None:
    tap = data.draw(st.builds(kind, **values_of(kind)))
    assert kind.unpack(tap.pack()) == tap


@settings(deadline=None)
@given(ANY_TAP)
def test_packed_data_are_claimed_by_their_own_kind_alone(tap: Tap) -> None:
    data = tap.pack()
    assert [kind for kind in TAPS if re.match(kind.pattern(), data)] == [type(tap)]
    assert [kind for kind in TAPS if not refused_or_read(kind, data)] == [type(tap)]


@settings(deadline=None)
@given(ANY_TAP, st.integers(0, LIMIT_BYTES))
def test_data_cut_short_are_refused_where_a_value_is_missing(tap: Tap, length: int) -> None:
    whole = tap.pack()
    cut = whole[:length]
    refused = refused_or_read(type(tap), cut)
    assert refused or cut.count(SEPARATOR) == whole.count(SEPARATOR)


@settings(deadline=None)
@given(st.sampled_from(TAPS), st.text(max_size=80))
def test_foreign_data_are_refused(kind: type[Tap], data: str) -> None:
    assert refused_or_read(kind, data) or data.split(SEPARATOR)[0] == kind.prefix


@settings(deadline=None)
@given(st.sampled_from(TAPS), st.lists(st.text(max_size=12), max_size=8))
def test_data_made_by_hand_are_read_or_refused_and_never_a_fault(kind: type[Tap], values: list[str]) -> None:
    data = SEPARATOR.join([kind.prefix, *values])
    assert refused_or_read(kind, data) or data.count(SEPARATOR) == len(fields(kind))


@settings(deadline=None)
@given(ANY_TAP, st.text(max_size=4))
def test_data_with_a_value_too_many_are_refused(tap: Tap, more: str) -> None:
    assert refused_or_read(type(tap), f"{tap.pack()}{SEPARATOR}{more}")


NUMBERS = ["-1", "1.5", "", "0x10", "abc", "²", str(2**53), "9" * 60, "9" * 5_000, "nan", "\x00"]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: repr(number[:12]))
def test_what_is_no_number_of_ours_is_refused_in_its_place(number: str) -> None:
    with_numbers = [kind for kind in TAPS if int in get_type_hints(kind).values()]
    for kind in with_numbers:
        types = get_type_hints(kind)
        data = SEPARATOR.join([kind.prefix, *(number if types[f.name] is int else "1" for f in fields(kind))])
        assert refused_or_read(kind, data), data


@pytest.mark.parametrize("need", ["vztahy:bezpeci", "x" * 60, "ž" * 30])
def test_what_does_not_fit_a_button_is_not_packed(need: str) -> None:
    with pytest.raises(ValueError, match=need):
        NeedChosen(need).pack()


def test_exactly_sixty_four_bytes_fit_and_one_more_does_not() -> None:
    room = LIMIT_BYTES - len("need:")
    assert len(NeedChosen("x" * room).pack()) == LIMIT_BYTES
    with pytest.raises(ValueError, match="need:"):
        NeedChosen("x" * (room + 1)).pack()


@pytest.mark.parametrize("free", [False, True])
def test_the_longest_guided_search_and_its_filters_fit_over_the_real_code_lists(free: bool) -> None:
    chosen = (longest(NEEDS), longest(ORPS), longest(BANDS), longest(KINDS), free)
    assert Guided(*chosen, page=LAST_PAGE).pack()
    assert [ChooseFilter(what, *chosen).pack() for what in ("age", "kind")]


def test_every_code_of_the_lists_can_stand_in_a_button() -> None:
    codes = [*NEEDS, *ORPS, *BANDS, *KINDS, *GEOGRAPHY.kraje, *(state.value for state in REPORTABLE), *Unit]
    assert [code for code in codes if not code.isascii() or SEPARATOR in code] == []


def test_the_longest_choice_of_a_place_fits() -> None:
    for purpose in (*NEEDS, "home", "crisis"):
        assert ChooseOrpOfKraj(purpose, longest(list(GEOGRAPHY.kraje))).pack()
        assert OrpChosen(purpose, longest(ORPS)).pack()
    assert OpenCrisis(longest(ORPS), max(Ring), LAST_PAGE).pack()


def test_the_longest_report_fits_with_more_actors_and_reports_than_the_country_will_have() -> None:
    state, unit = longest([state.value for state in REPORTABLE]), longest([unit.value for unit in Unit])
    taps: list[Tap] = [
        *(ReportState(MANY_ACTORS, state), ReportNumber(MANY_ACTORS, state, 999, True)),
        *(AddNote(MANY_ACTORS, MANY_ACTORS), SetAccepting(MANY_ACTORS, MANY_ACTORS, False)),
        UnitChosen(MANY_ACTORS, MANY_ACTORS, unit),
    ]
    assert [type(tap).unpack(tap.pack()) for tap in taps] == taps
