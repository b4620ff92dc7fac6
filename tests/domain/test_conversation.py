"""Messages through the bot: which line answers, who reads, how much is written and how long."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.conversation import (
    CLOSED_AFTER,
    MOST_MESSAGES,
    MOST_OF_OTHERS,
    MOST_OF_VISITOR,
    Answering,
    Conversation,
    Line,
    check_pace,
    check_room,
    first_name,
    may_read,
    nearest,
)
from domain.errors import Refusal
from domain.rights import Access, Grant, Role

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
VERA, ANA, CYRIL = 1, 2, 3
ASKED = Conversation(id=1, asker=VERA, orp="4102", begun_at=NOW, last_at=NOW)
VISITOR = Access(person=VERA)
MEMBER = Access(person=VERA, grants=(Grant(id=1, person=VERA, role=Role.MEMBER, actor=9, granted_at=NOW),))


def test_the_nearest_line_that_has_anybody_answers() -> None:
    coordinators: list[int] = []
    lines = (Line.COORDINATOR, coordinators), (Line.REGIONAL_COORDINATOR, [CYRIL]), (Line.OPERATOR, [ANA])
    assert nearest(*lines) == Answering(line=Line.REGIONAL_COORDINATOR, people=(CYRIL,))
    assert nearest((Line.OPERATOR, [])) == Answering(line=Line.NOBODY)


def test_nobody_answers_themselves() -> None:
    assert Answering(line=Line.COORDINATOR, people=(VERA, ANA)).besides(VERA) == (ANA,)


def test_the_asker_and_those_who_answer_now_read() -> None:
    answering = Answering(line=Line.COORDINATOR, people=(ANA,))
    assert [may_read(person, ASKED, answering) for person in (VERA, ANA, CYRIL)] == [True, True, False]


@pytest.mark.parametrize(("access", "most"), [(VISITOR, MOST_OF_VISITOR), (MEMBER, MOST_OF_OTHERS)])
def test_a_day_has_room_for_so_many_messages(access: Access, most: int) -> None:
    check_pace(access, most - 1)
    with pytest.raises(Refusal, match="refused-too-many-written"):
        check_pace(access, most)


def test_a_conversation_takes_so_many_messages() -> None:
    check_room(ASKED, MOST_MESSAGES - 1, NOW)
    with pytest.raises(Refusal, match="refused-conversation-full"):
        check_room(ASKED, MOST_MESSAGES, NOW)


def test_a_conversation_closes_when_nothing_was_written_for_long() -> None:
    check_room(ASKED, 1, NOW + CLOSED_AFTER - SECOND)
    with pytest.raises(Refusal, match="refused-conversation-closed"):
        check_room(ASKED, 1, NOW + CLOSED_AFTER)


@pytest.mark.parametrize(("name", "first"), [("Ana Koordinátorka", "Ana"), ("Bea", "Bea"), ("", ""), ("  ", "")])
def test_the_first_name_is_one_word(name: str, first: str) -> None:
    assert first_name(name) == first
