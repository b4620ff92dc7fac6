"""One's own card: read it, change its fields and send the difference, say that it holds; a correction of any card."""

from collections.abc import Callable
from dataclasses import replace

from domain.actor import Actor
from domain.audit import card_seen
from domain.card_editing import Edits, changes_of, editable, rebased
from domain.card_fields import FIELDS, Change, value_of
from domain.errors import NotFound, Refusal
from domain.proposal import WORDS_LIMIT, Proposal, ProposalKind
from domain.rights import Access, Action
from handlers.card import find_actor, opened_platforms, reading_of
from handlers.card_questions import QUESTIONS, question_for
from handlers.forms import Answers, Form, Text, begin, find_begun, go_on
from handlers.questions import always
from handlers.revision_asked import say_holds
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from storage.proposals import Proposals
from storage.revisions import Revisions
from usecases.change_card import change_card
from usecases.drafts import drop_form, keep_draft
from usecases.proposals import check_may_correct, propose
from usecases.revision_answers import note_correction
from views.card import EditCard, SuggestCorrection
from views.card_fields import GROUPS
from views.menu import OpenMyCards, message_screen
from views.my_card import (
    CardHolds,
    EditField,
    EditGroup,
    OpenMyCard,
    SendChanges,
    ShowDifference,
    TakeOut,
    difference_screen,
    fields_screen,
    groups_screen,
    my_card_screen,
    my_cards_screen,
    sent_screen,
)
from views.revision_asked import rest_row
from views.revision_taps import SayHolds
from views.screen import Screen
from views.words import html


async def open_my_cards(visit: Visit, _: OpenMyCards | None = None) -> None:
    """One's own card; of several, the list."""
    actors = await Actors(visit.reader).living(visit.access.own_actors) if visit.access.own_actors else []
    if len(actors) == 1:
        await open_my_card(visit, OpenMyCard(actors[0].id))
    else:
        await show(visit, my_cards_screen(visit.reading, actors))


async def open_my_card(visit: Visit, tap: OpenMyCard) -> None:
    """The card as it is published, with what waits."""
    actor, fields = await _to_edit(visit, tap.actor)
    waiting = [one for one in await Proposals(visit.reader).open_of(actor.id) if _concerns(visit, one)]
    seen = await reading_of(visit, visit.access, actor)
    seen = replace(seen, platforms=await opened_platforms(visit, seen.actor))
    await show(visit, my_card_screen(visit.reading, seen, waiting, fields))
    visit.saw(card_seen(visit.person.id, seen.actor, visit.now))


async def edit_card(visit: Visit, tap: EditCard) -> None:
    """The groups of fields."""
    actor, fields = await _to_edit(visit, tap.actor)
    draft = await _draft_of(visit, actor.id)
    await show(visit, groups_screen(visit.reading, actor, fields, len(_changes(visit, actor, draft))))


async def edit_group(visit: Visit, tap: EditGroup) -> None:
    """The fields of a group, with what the draft holds of them."""
    actor, fields = await _to_edit(visit, tap.actor)
    own = [field for field in GROUPS.get(tap.group, ()) if field in fields]
    if not own:
        raise NotFound
    new = {change.field: change.new for change in _changes(visit, actor, await _draft_of(visit, actor.id))}
    values = {field: new.get(field, value_of(actor.card, field)) for field in own}
    changed = [field for field in new if field in own]
    await show(visit, fields_screen(visit.reading, actor, tap.group, values, changed))


async def edit_field(visit: Visit, tap: EditField) -> None:
    """Ask for the value, with the present one to begin from."""
    actor, fields = await _to_edit(visit, tap.actor)
    if tap.field not in fields:
        raise NotFound
    value, draft = value_of(actor.card, tap.field), await _draft_of(visit, actor.id)
    if draft is None:
        begun = {"actor": actor.id, "base": {tap.field: value}, tap.field: value}
        await begin(visit, EDIT, begun, at=tap.field)
        return
    if tap.field not in draft.answers:
        base = {**draft.answers["base"], tap.field: value}
        draft = draft.model_copy(update={"answers": {**draft.answers, "base": base, tap.field: value}})
    await go_on(visit, draft.stepped(at=tap.field, page=0, query=""))


async def show_difference(visit: Visit, tap: ShowDifference) -> None:
    """What would be changed."""
    await go_on(visit, (await _begun(visit, tap.actor)).stepped(at=None, page=0, query=""))


async def take_out(visit: Visit, tap: TakeOut) -> None:
    """Leave this field as it is."""
    draft = await _begun(visit, tap.actor)
    base = {field: value for field, value in draft.answers["base"].items() if field != tap.field}
    answers = {key: value for key, value in draft.answers.items() if key != tap.field or key not in FIELDS}
    kept = draft.model_copy(update={"answers": answers | {"base": base}})
    await go_on(visit, kept.stepped(at=None, page=0, query=""))


async def send_changes(visit: Visit, tap: SendChanges) -> None:
    """Propose, or publish; where somebody has changed a field meanwhile, show the difference again instead."""
    house, draft = visit.house, await _begun(visit, tap.actor)
    actor, _ = await _to_edit(visit, tap.actor)
    if rebased(actor.card, draft.answers, draft.answers["base"]).overtaken:
        await go_on(visit, draft.stepped(at=None))
        return
    changes = _changes(visit, actor, draft)
    if not changes:
        raise Refusal("edit-nothing")
    is_published = await change_card(
        house.database, visit.access, house.codes, house.geography, actor.id, changes, house.operators, visit.now
    )
    await drop_form(house.database, visit.person.id, draft.id)
    screen = sent_screen(visit.say, actor, "edit-published" if is_published else "edit-sent")
    revision = await _asked_in(visit, actor)
    rest = (rest_row(visit.say, revision, actor.id),) if revision else ()
    await show(visit, replace(screen, rows=(*rest, *screen.rows)))


async def card_holds(visit: Visit, tap: CardHolds) -> None:
    """Say that everything on the card holds: an answer to an open revision, else the coordinator verifies it then."""
    actor, _ = await _to_edit(visit, tap.actor)
    if revision := await _asked_in(visit, actor):
        await say_holds(visit, SayHolds(revision, actor.id))
        return
    house, kind = visit.house, ProposalKind.CONFIRMATION
    await propose(house.database, visit.access, actor.id, (), visit.now, kind=kind, operators=house.operators)
    await show(visit, sent_screen(visit.say, actor, "card-holds-sent"))


async def suggest_correction(visit: Visit, tap: SuggestCorrection) -> None:
    """Ask anybody for the words."""
    actor = await find_actor(visit, tap.actor)
    await check_may_correct(visit.reader, visit.person.id, visit.now)
    await begin(visit, CORRECTION, {"actor": actor.id})


async def send_correction(visit: Visit, answers: Answers) -> None:
    """Send the words to those who keep the district."""
    house, kind, words = visit.house, ProposalKind.CORRECTION, answers["words"]
    id_ = int(answers["actor"])
    await propose(house.database, visit.access, id_, (), visit.now, kind=kind, words=words, operators=house.operators)
    await note_correction(house.database, visit.access, id_, visit.now)
    await show(visit, message_screen(visit.say, visit.say.html("correction-sent")))


async def sum_up(visit: Visit, draft: Draft, note: str) -> Screen:
    """The difference over the card as it is now; what others have changed meanwhile is said."""
    actor, _ = await _to_edit(visit, int(draft.answers["actor"]))
    edits = rebased(actor.card, draft.answers, draft.answers["base"])
    answers = edits.answers | {"base": edits.base, "actor": actor.id}
    if answers != draft.answers:
        draft = draft.model_copy(update={"answers": answers})
        draft = await keep_draft(visit.house.database, visit.person.id, draft, visit.now)
    changes, publishes = _changes(visit, actor, draft), visit.access.may_with(Action.EDIT_CARD, actor)
    return difference_screen(visit.reading, actor, draft.id, changes, edits.overtaken, note, publishes=publishes)


async def _not_by_button(_: Visit, __: Answers) -> None:
    """The difference has its own button."""
    raise Refusal("refused-old-button")


async def _about(visit: Visit, answers: Answers) -> str:
    """Whose card."""
    actor = await find_actor(visit, int(answers["actor"]))
    return f"<b>{html(actor.card.name)}</b>"


async def _about_own(visit: Visit, answers: Answers) -> str:
    """Whose card; nothing of it to somebody who changes it no more."""
    actor, _ = await _to_edit(visit, int(answers["actor"]))
    return f"<b>{html(actor.card.name)}</b>"


async def _to_edit(visit: Visit, actor_id: int) -> tuple[Actor, tuple[str, ...]]:
    """The whole actor and the fields this person may change; raises NotFound where there are none."""
    actor = await find_actor(visit, actor_id)
    fields = tuple(field for field in editable(visit.access, actor) if field in QUESTIONS)
    if not fields:
        raise NotFound
    return actor, fields


async def _asked_in(visit: Visit, actor: Actor) -> int | None:
    """The open revision in which this person may say that the card holds."""
    asked = await Revisions(visit.reader).open_about([actor.id] if actor.id in visit.access.own_actors else [])
    return next((one.revision for one in asked if not one.is_verified), None)


def _concerns(visit: Visit, proposal: Proposal) -> bool:
    """Those who speak for the actor see each other's changes; a correction is its author's own."""
    return proposal.kind is not ProposalKind.CORRECTION or proposal.author == visit.person.id


async def _draft_of(visit: Visit, actor: int) -> Draft | None:
    """The changes of this card that this person has begun."""
    draft = await find_begun(visit)
    return draft if draft and draft.form == EDIT.name and draft.answers["actor"] == actor else None


async def _begun(visit: Visit, actor: int) -> Draft:
    await _to_edit(visit, actor)
    draft = await _draft_of(visit, actor)
    if draft is None:
        raise Refusal("refused-old-button")
    return draft


def _changes(visit: Visit, actor: Actor, draft: Draft | None) -> tuple[Change, ...]:
    if draft is None:
        return ()
    edits = Edits(draft.answers, draft.answers["base"])
    return changes_of(actor.card, edits, editable(visit.access, actor))


def _chosen(field: str) -> Callable[[Answers], bool]:
    return lambda answers: field in answers


def _may_edit_somewhere(access: Access) -> bool:
    return bool(access.own_actors or access.own_orps)


def _anybody(_: Access) -> bool:
    return True


EDIT = Form(
    name="card-edit",
    questions=tuple(question_for(field, when=_chosen(field)) for field in FIELDS if field in QUESTIONS),
    may=_may_edit_somewhere,
    finish=_not_by_button,
    above=_about_own,
    summary=sum_up,
    guarded=always,
)
"""Answers beside those of the fields: the actor's id, and `base`, the published values that were shown, by field."""
CORRECTION = Form(
    name="correction",
    questions=(Text("words", limit=WORDS_LIMIT),),
    may=_anybody,
    finish=send_correction,
    above=_about,
)


def routes() -> Routes:
    """Commands, taps and forms of this feature."""
    return Routes(
        commands={"karta": open_my_cards, "card": open_my_cards},
        taps={
            **on(OpenMyCards, open_my_cards),
            **on(OpenMyCard, open_my_card),
            **on(EditCard, edit_card),
            **on(EditGroup, edit_group),
            **on(EditField, edit_field),
            **on(ShowDifference, show_difference),
            **on(TakeOut, take_out),
            **on(SendChanges, send_changes),
            **on(CardHolds, card_holds),
            **on(SuggestCorrection, suggest_correction),
        },
        forms=(EDIT, CORRECTION),
    )
