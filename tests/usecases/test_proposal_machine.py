"""Proposals, decisions, edits, imports and undoing in any order: none accepted is lost, none unaccepted published.

Every value is proposed, edited or imported once only, so that a value on the card tells where it came from.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain.actor import Card
from domain.card_change import Origin
from domain.card_fields import Change, digest, value_of, with_value
from domain.errors import Refusal
from domain.proposal import FieldState
from domain.rights import Access, Grant, Role
from storage.actors import Actors
from storage.card_changes import CardChanges
from storage.database import Database
from storage.migrate import migrate
from storage.people import People
from storage.proposals import Proposals
from storage.reference import load_code_lists, load_geography, store_places
from usecases.edit_card import Overtaken, publish_changes, save_changed, undo_change
from usecases.meet import meet
from usecases.proposals import Outcome, accept_all, accept_field, propose, refuse, withdraw

T = TypeVar("T")
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CODES, GEOGRAPHY = load_code_lists(), load_geography()
CHEB = "4102"
FIELDS = ("web", "news", "wishes")
ANA, BORIS, BEA, DAN = 1, 2, 3, 4
"""Two coordinators of Cheb, two who speak for the actor."""
fields, coordinators, members = st.sampled_from(FIELDS), st.sampled_from((ANA, BORIS)), st.sampled_from((BEA, DAN))
some_fields = st.sets(fields, min_size=1)
numbers = st.integers(0, 30)


@cache
def empty() -> Path:
    """A database with the people and the actor."""
    file = Path(tempfile.mkdtemp()) / "cards.db"
    asyncio.run(_fill(file))
    return file


async def _fill(file: Path) -> None:
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
        await Actors(connection).add([Card(name="Klub", orps=(CHEB,))], START)
    for person in (ANA, BORIS, BEA, DAN):
        await meet(database, person, f"P{person}", "cs", START)
    async with database.transaction() as connection:
        for person in (ANA, BORIS):
            await People(connection).grant(
                Grant(id=0, person=person, role=Role.COORDINATOR, orp=CHEB, granted_at=START), None
            )
        for person in (BEA, DAN):
            await People(connection).grant(
                Grant(id=0, person=person, role=Role.MEMBER, actor=1, granted_at=START), None
            )
    await database.close()


class Cards(RuleBasedStateMachine):
    """`published` is the card as the model has it; `allowed` every value that a coordinator or an import let there."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        file = Path(self.folder.name) / "cards.db"
        shutil.copy(empty(), file)
        self.loop = asyncio.new_event_loop()
        self.database = self.run(Database.open(file))
        self.now, self.made = START, 0
        self.published: dict[str, str | None] = dict.fromkeys(FIELDS)
        self.allowed: dict[str, set[str | None]] = {field: {None} for field in FIELDS}
        self.read = dict(self.published)
        """The card as a person has read it some time ago."""
        self.proposals: list[int] = []

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.run(self.database.close())
            self.loop.close()
            self.folder.cleanup()

    def access(self, person: int) -> Access:
        return self.run(People(self.database.reader).get(person))[1]

    def value(self, source: str) -> str:
        self.made += 1
        return f"{source}{self.made}"

    def put(self, field: str, value: str | None) -> None:
        """The model publishes."""
        self.published[field] = value
        self.allowed[field].add(value)

    def chosen(self, number: int) -> int | None:
        return self.proposals[number % len(self.proposals)] if self.proposals else None

    @rule()
    def somebody_reads_the_card(self) -> None:
        self.read = dict(self.published)

    @rule(person=members, chosen=some_fields)
    def a_member_proposes_over_the_card_as_it_was_read(self, person: int, chosen: set[str]) -> None:
        changes = [Change(field=f, old=self.read[f], new=self.value("p")) for f in sorted(chosen)]
        made = self.run(propose(self.database, self.access(person), 1, changes, self.tick()))
        self.proposals.append(made.id)

    @rule(person=coordinators, number=numbers, field=fields, is_edited=st.booleans(), is_fresh=st.booleans())
    def a_coordinator_accepts_a_field(
        self, person: int, number: int, field: str, is_edited: bool, is_fresh: bool
    ) -> None:
        proposal = self.chosen(number)
        proposed = self.run(Proposals(self.database.reader).get(proposal)).find(field) if proposal else None
        if proposal is None or proposed is None:
            return
        seen = self.published[field] if is_fresh else self.read[field]
        edited = Change(field=field, old=seen, new=self.value("e")) if is_edited else None
        decided = self.run(
            accept_field(
                *(self.database, CODES, GEOGRAPHY, self.access(person), proposal, field, digest(seen), self.tick()),
                edited=edited,
            )
        )
        if not proposed.is_open:
            assert decided.outcome is Outcome.BEFORE
        elif seen != self.published[field]:
            assert decided.outcome is Outcome.OVERTAKEN
        else:
            assert decided.outcome is Outcome.DONE
            self.put(field, str(edited.new if edited else proposed.new))

    @precondition(lambda self: self.read != self.published)
    @rule(person=coordinators, number=numbers, is_edited=st.booleans())
    def a_coordinator_accepts_over_a_value_that_may_have_gone(self, person: int, number: int, is_edited: bool) -> None:
        gone = [field for field in FIELDS if self.read[field] != self.published[field]]
        at = [
            (n, f.field) for n, id_ in enumerate(self.proposals) for f in self.get(id_).open_fields if f.field in gone
        ]
        if at:
            chosen, field = at[number % len(at)]
            self.a_coordinator_accepts_a_field(person, chosen, field, is_edited, is_fresh=False)

    @rule(person=coordinators, number=numbers)
    def a_coordinator_accepts_all(self, person: int, number: int) -> None:
        proposal = self.chosen(number)
        if proposal is None:
            return
        before = self.run(Proposals(self.database.reader).get(proposal))
        self.run(accept_all(self.database, CODES, GEOGRAPHY, self.access(person), proposal, self.tick()))
        for one in before.open_fields:
            if self.published[one.field] in (one.old, one.new):
                self.put(one.field, str(one.new))

    @rule(person=coordinators, number=numbers, field=fields)
    def a_coordinator_refuses_a_field(self, person: int, number: int, field: str) -> None:
        proposal = self.chosen(number)
        if proposal and self.run(Proposals(self.database.reader).get(proposal)).find(field):
            self.run(refuse(self.database, self.access(person), proposal, field, "unclear", self.tick()))

    @rule(number=numbers)
    def an_author_takes_a_proposal_back(self, number: int) -> None:
        proposal = self.chosen(number)
        if proposal:
            author = self.run(Proposals(self.database.reader).get(proposal)).author
            assert author
            self.run(withdraw(self.database, author, proposal, self.tick()))

    @rule(person=coordinators, field=fields, is_fresh=st.booleans())
    def a_coordinator_edits_directly(self, person: int, field: str, is_fresh: bool) -> None:
        seen = self.published[field] if is_fresh else self.read[field]
        change = Change(field=field, old=seen, new=self.value("d"))
        try:
            self.run(self.publish(change, person))
        except Overtaken:
            assert seen != self.published[field]
        else:
            assert seen == self.published[field]
            self.put(field, str(change.new))

    async def publish(self, change: Change, person: int) -> None:
        async with self.database.transaction() as connection:
            await publish_changes(connection, CODES, GEOGRAPHY, 1, [change], person, Origin.COORDINATOR, self.tick())

    @rule(chosen=some_fields)
    def a_workbook_is_imported(self, chosen: set[str]) -> None:
        values = {field: self.value("i") for field in chosen}
        self.run(self.import_(values))
        for field, value in values.items():
            self.put(field, value)

    async def import_(self, values: dict[str, str]) -> None:
        async with self.database.transaction() as connection:
            before = await Actors(connection).get(1)
            card = before.card
            for field, value in values.items():
                card = with_value(card, field, value)
            pairs = [(before, before.model_copy(update={"card": card}))]
            await save_changed(connection, CODES, GEOGRAPHY, pairs, None, Origin.IMPORT, self.tick())

    @rule(person=coordinators, number=numbers, is_fresh=st.booleans())
    def a_coordinator_undoes_a_change(self, person: int, number: int, is_fresh: bool) -> None:
        history = self.run(CardChanges(self.database.reader).of_actor(1, 100))
        if not history:
            return
        past = history[number % len(history)]
        field = past.change.field
        seen = self.published[field] if is_fresh else self.read[field]
        try:
            undone = self.run(
                undo_change(self.database, CODES, GEOGRAPHY, self.access(person), past.id, digest(seen), self.tick())
            )
        except Refusal:
            assert not past.may_be_undone
            return
        assert undone.is_done == (seen == self.published[field])
        if undone.is_done:
            old = past.change.old
            self.put(field, None if old is None else str(old))

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    @invariant()
    def the_card_holds_what_was_published_last_and_nothing_unaccepted(self) -> None:
        if not hasattr(self, "database"):
            return
        card = self.run(Actors(self.database.reader).get(1)).card
        assert {field: value_of(card, field) for field in FIELDS} == self.published
        for proposal in map(self.get, self.proposals):
            assert proposal.is_open == bool(proposal.open_fields)
            for one in proposal.fields:
                assert (one.new in self.allowed[one.field]) == (
                    one.state is FieldState.ACCEPTED and one.published == one.new
                )

    @invariant()
    def the_history_leads_from_the_first_card_to_this_one_without_a_gap(self) -> None:
        if not hasattr(self, "database"):
            return
        stands: dict[str, Any] = dict.fromkeys(FIELDS)
        for past in reversed(self.run(CardChanges(self.database.reader).of_actor(1, 1000))):
            assert past.change.old == stands[past.change.field]
            stands[past.change.field] = past.change.new
        assert stands == self.published

    @invariant()
    def an_author_has_one_open_proposal_of_a_field(self) -> None:
        if hasattr(self, "database"):
            waiting = [(p.author, one.field) for p in map(self.get, self.proposals) for one in p.open_fields]
            assert len(waiting) == len(set(waiting))

    def get(self, proposal: int) -> Any:
        return self.run(Proposals(self.database.reader).get(proposal))


Cards.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestProposals = Cards.TestCase
