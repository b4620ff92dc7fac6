"""What has changed between two closed revisions, and in which order it is told."""

from datetime import UTC, date, datetime

from domain.actor import Actor, Card
from domain.revision import Revision
from domain.revision_changes import Difference, Of, Sort, counted, differences
from domain.revision_progress import Late, Progress, added
from domain.revision_snapshot import Figures, KeptPlatform, KeptPractice, Snapshot, kept_actor

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def snapshot(*cards: tuple[int, dict[str, object]], **more: object) -> Snapshot:
    actors = [
        Actor(id=id, card=Card.model_validate({"name": f"Aktér {id}", "orps": ("4102",), **fields}), edited_at=NOW)
        for id, fields in cards
    ]
    return Snapshot.model_validate({"actors": tuple(kept_actor(one, None) for one in actors), **more})


def told(found: tuple[Difference, ...]) -> list[tuple[str, int]]:
    return [(one.sort.value, one.subject) for one in found]


def test_the_same_network_has_no_differences() -> None:
    assert (
        differences(snapshot((1, {"web": "https://a.example.org"})), snapshot((1, {"web": "https://a.example.org"})))
        == ()
    )


def test_the_crisis_network_comes_first_then_who_is_gone_new_and_found_otherwise() -> None:
    before = snapshot(
        (1, {}),
        (2, {"web": "a"}),
        (3, {"kind": "nzdm"}),
        (5, {"crisis_phone": "+420000000001", "in_crisis_network": True}),
    )
    after = snapshot((2, {"web": "b"}), (3, {"kind": "zs"}), (4, {}), (5, {"in_crisis_network": True}))
    found = differences(before, after)
    assert told(found) == [("changed", 5), ("gone", 1), ("added", 4), ("changed", 3), ("changed", 2)]
    assert [change.field for change in found[0].changes] == ["crisis_phone"]
    assert counted(found)[Of.ACTOR, Sort.CHANGED] == 3
    assert counted(found)[Of.PLATFORM, Sort.GONE] == 0


def test_platforms_and_practice_are_compared_field_by_field() -> None:
    team = KeptPlatform(id=7, name="Tým", type="minitym", state="active", actors=(1, 2))
    club = KeptPractice(id=8, name="Klub", need="n1", domain="chovani", words="v úterý")
    before = snapshot(platforms=(team,), practices=(club,))
    after = snapshot(
        platforms=(team.model_copy(update={"actors": (1,), "said": "dobrý rok"}),),
        practices=(club.model_copy(update={"words": "ve středu"}),),
    )
    changes = {one.of: [change.field for change in one.changes] for one in differences(before, after)}
    assert changes == {Of.PLATFORM: ["actors"], Of.PRACTICE: ["words"]}


def test_private_notes_and_what_a_sheltered_actor_hides_are_not_kept() -> None:
    card = {"private_note": "tajné", "sheltered": True, "address": "Tajná 7", "phones": ("+420000000002",)}
    kept = snapshot((1, card))
    assert "tajné" not in kept.model_dump_json()
    assert "Tajná" not in kept.model_dump_json()


def test_values_that_the_network_does_not_read_are_marked() -> None:
    before, after = snapshot((1, {"findings": "staré", "web": "a"})), snapshot((1, {"findings": "nové", "web": "b"}))
    (found,) = differences(before, after)
    assert found.hidden == {"findings"}
    raised = snapshot((1, {"findings": "nové", "web": "b", "visibility": (("web", 3),)}))
    (found,) = differences(before, raised)
    assert found.hidden == {"findings", "web"}


def test_a_snapshot_of_another_version_is_read_without_what_is_not_known_any_more() -> None:
    old = Snapshot.model_validate({"actors": [{"id": 1, "name": "A", "state": "active", "mood": "good"}], "weather": 1})
    assert old.actors[0].name == "A"


def test_a_district_is_late_after_its_day_or_in_december_with_nothing_begun() -> None:
    open_one = Revision(id=1, orp="4102", year=2026, opened_at=NOW, opened_by=None, due_on=date(2026, 11, 10))
    begun = Progress(orp="4102", year=2026, revision=open_one, actors=3)
    assert begun.late(date(2026, 11, 10)) is None
    assert begun.late(date(2026, 11, 11)) is Late.OVERDUE
    closed = begun.model_copy(update={"revision": open_one.model_copy(update={"closed_at": NOW})})
    assert closed.late(date(2026, 12, 31)) is None
    nothing = Progress(orp="4102", year=2026, actors=3)
    assert (nothing.late(date(2026, 11, 30)), nothing.late(date(2026, 12, 1))) == (None, Late.NOT_BEGUN)
    assert Progress(orp="4102", year=2026).late(date(2026, 12, 1)) is None


def test_numbers_of_districts_are_added() -> None:
    assert added([Figures(actors=3, verified=1, white_spots=2), Figures(actors=2, steps_done=1)]) == Figures(
        actors=5, verified=1, steps_done=1
    )
