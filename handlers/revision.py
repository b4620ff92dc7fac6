"""/revize: coordinators open the yearly revision, see who stands how, phone and keep what came of it."""

from domain.actor import RecordState
from domain.errors import NotFound, Refusal
from domain.proposal import ProposalKind
from domain.revision import Reply, Revision, Standing, count_standings
from domain.rights import Action, Role
from handlers.forms import begin
from handlers.keep_actor import STATE
from handlers.my_card import edit_card
from handlers.revision_asked import open_mine
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.database import Connection
from storage.people import People
from storage.proposals import Proposals
from storage.revision_people import RevisionPeople
from storage.revisions import Revisions
from usecases.revision import alternates_of, kept_revision, open_revision
from usecases.revision_answers import put_result, questions_for
from usecases.revision_closing import progress_of
from usecases.revision_keeping import set_alternate
from views.card import EditCard
from views.planning import OpenRevisions
from views.revision import (
    Revised,
    Shown,
    alternates_screen,
    begin_screen,
    revised_screen,
    revision_screen,
    revisions_screen,
    standing_screen,
)
from views.revision_closing import end_rows
from views.revision_region import OpenRegionProgress
from views.revision_taps import (
    BeginRevision,
    ChooseAlternate,
    EndRevised,
    ListStanding,
    OpenMine,
    OpenRevised,
    OpenRevision,
    PutResult,
    SetAlternate,
)
from views.screen import Row, button


async def open_either(visit: Visit) -> None:
    """Own districts for those who coordinate, else what one is asked oneself."""
    if visit.access.own_orps:
        await open_revisions(visit)
    else:
        await open_mine(visit)


async def open_revisions(visit: Visit, _: OpenRevisions | None = None) -> None:
    """The revisions of own districts; a single one at once."""
    orps = visit.access.own_orps
    if not orps:
        raise NotFound
    if len(orps) == 1:
        await show_revision(visit, min(orps))
        return
    found = await progress_of(visit.reader, orps, _year(visit), visit.house.zone)
    region = [(button(visit.say.text("button-revision-region"), OpenRegionProgress()),)]
    is_regional = Role.REGIONAL_COORDINATOR in visit.access.roles
    await show(visit, revisions_screen(visit.reading, found, await _mine(visit), region if is_regional else []))


async def open_one(visit: Visit, tap: OpenRevision) -> None:
    """That of a district."""
    await show_revision(visit, tap.orp)


async def begin_it(visit: Visit, tap: BeginRevision) -> None:
    """Say whom it asks, then open it; a second tap shows how it stands."""
    shown = await shown_of(visit, tap.orp)
    if shown.progress.revision is not None and shown.progress.revision.year == _year(visit):
        await show(visit, revision_screen(visit.reading, shown))
        return
    if not tap.sure:
        actors = [actor.id for actor in await Actors(visit.reader).seated_in([tap.orp])]
        speakers = await RevisionPeople(visit.reader).speakers(actors)
        people = {person for found in speakers.values() for person in found}
        without = sum(not found for found in speakers.values())
        await show(visit, begin_screen(visit.reading, shown.progress, len(actors), len(people), without))
        return
    await open_revision(visit.house.database, visit.access, tap.orp, visit.now, visit.house.zone)
    await show_revision(visit, tap.orp, visit.say.html("revise-begun"))


async def list_standing(visit: Visit, tap: ListStanding) -> None:
    """The actors that stand so."""
    if tap.standing not in list(Standing):
        raise NotFound
    revision = await kept_revision(visit.reader, visit.access, tap.revision)
    await _show_standing(visit, revision, Standing(tap.standing), tap.page)


async def open_revised(visit: Visit, tap: OpenRevised) -> None:
    """One actor."""
    await show(visit, revised_screen(visit.reading, await _revised(visit, tap.revision, tap.actor)))


async def put_it(visit: Visit, tap: PutResult) -> None:
    """Keep what a call came to, and go on with the others – or with the card, where it is to be changed."""
    if tap.result not in list(Reply):
        raise NotFound
    result = Reply(tap.result)
    before = await _revised(visit, tap.revision, tap.actor)
    await put_result(visit.house.database, visit.access, tap.revision, tap.actor, result, visit.now)
    if result is Reply.EDITS:
        await edit_card(visit, EditCard(tap.actor))
        return
    note = visit.say.html(f"revise-result-{result.value}", actor=before.actor.card.name)
    await _show_standing(visit, before.revision, before.asked.standing, 0, note)


async def begin_ending(visit: Visit, tap: EndRevised) -> None:
    """The form that ends an actor, with the reason written already."""
    one = await _revised(visit, tap.revision, tap.actor)
    if not one.revision.is_open or one.asked.has_ended:
        raise Refusal("refused-old-button")
    reason = visit.say.text("revise-ended-reason")
    ends = {"to": RecordState.ENDED.value, "was": one.actor.state.value, "reason": reason}
    await begin(visit, STATE, {"actor": tap.actor, **ends})


async def choose_alternate(visit: Visit, tap: ChooseAlternate) -> None:
    """Whom to ask in place of the actor's own people."""
    one = await _revised(visit, tap.revision, tap.actor)
    asked = RevisionPeople(visit.reader)
    candidates = await asked.candidates(tap.actor, one.revision.orp)
    names = await People(visit.reader).names(candidates)
    people = [(person, names[person] or visit.say.text("former-user")) for person in candidates]
    named = await asked.alternate(tap.actor)
    await show(visit, alternates_screen(visit.reading, one, people, tap.page, named))


async def name_alternate(visit: Visit, tap: SetAlternate) -> None:
    """Ask this person, or nobody."""
    await kept_revision(visit.reader, visit.access, tap.revision)
    is_asked = await set_alternate(visit.house.database, visit.access, tap.actor, tap.person, visit.now)
    key = "set" if not is_asked else "asked"
    note = visit.say.html(f"revise-alternate-{key}" if tap.person else "revise-alternate-dropped")
    await show(visit, revised_screen(visit.reading, await _revised(visit, tap.revision, tap.actor), note))


async def show_revision(visit: Visit, orp: str, note: str = "") -> None:
    """The revision of an own district as it stands."""
    await show(visit, revision_screen(visit.reading, await shown_of(visit, orp), note))


async def shown_of(visit: Visit, orp: str) -> Shown:
    """A district with what its coordinator reads; raises NotFound to others."""
    if not visit.access.may(Action.PLAN, orps=(orp,)):
        raise NotFound
    (progress,) = await progress_of(visit.reader, [orp], _year(visit), visit.house.zone)
    revision, revisions = progress.revision, Revisions(visit.reader)
    counts = count_standings(await revisions.asked(revision.id)) if revision else {}
    last = revision or await revisions.latest(orp)
    more = [*await _mine(visit), *(end_rows(visit.say, last) if last else ())]
    if len(visit.access.own_orps) > 1:
        more.append((button(visit.say.text("button-revise-districts"), OpenRevisions()),))
    opener = await opener_of(visit.reader, revision) if revision else None
    return Shown(progress, counts, await revisions.rule(orp), opener, more)


async def opener_of(reader: Connection, revision: Revision) -> str | None:
    """Who has opened it by name; None for the clock."""
    if revision.opened_by is None:
        return None
    return (await People(reader).names([revision.opened_by])).get(revision.opened_by, "")


async def revised_of(reader: Connection, revision: Revision, actor_id: int) -> Revised:
    """An actor in a revision with everything its coordinator reads there; the caller has checked the right."""
    people = RevisionPeople(reader)
    asked, actor = await Revisions(reader).asked_of(revision.id, actor_id), await Actors(reader).get(actor_id)
    speakers = (await people.speakers([actor_id], revision.id))[actor_id]
    left, alternates = await people.left(revision.id, actor_id), await alternates_of(reader, revision, actor_id)
    names = await People(reader).names([*speakers, *alternates, *(one.person for one in left)])
    # the correction of an alternate is an answer too
    kinds = (ProposalKind.CHANGE, ProposalKind.CORRECTION) if asked.reply is Reply.EDITS else (ProposalKind.CHANGE,)
    waiting = [one.id for one in await Proposals(reader).open_of(actor_id) if one.kind in kinds]
    return Revised(revision, asked, actor, names, speakers, left, alternates, waiting)


async def _revised(visit: Visit, revision_id: int, actor_id: int) -> Revised:
    revision = await kept_revision(visit.reader, visit.access, revision_id)
    return await revised_of(visit.reader, revision, actor_id)


async def _show_standing(visit: Visit, revision: Revision, standing: Standing, page: int, note: str = "") -> None:
    asked = [one for one in await Revisions(visit.reader).asked(revision.id) if one.standing is standing]
    actors = {actor.id: actor for actor in await Actors(visit.reader).with_ids([one.actor for one in asked])}
    asked.sort(key=lambda one: one.reply is Reply.UNREACHED)  # whoever was not reached comes after the others
    found = [Revised(revision, one, actors[one.actor], {}) for one in asked]
    await show(visit, standing_screen(visit.reading, revision, standing, found, page, note))


async def _mine(visit: Visit) -> list[Row]:
    """The way to what one is asked oneself."""
    count = len(await questions_for(visit.reader, visit.access))
    return [(button(visit.say.text("button-revise-mine", count=count), OpenMine()),)] if count else []


def _year(visit: Visit) -> int:
    return visit.now.astimezone(visit.house.zone).year


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"revize": open_either, "revision": open_either},
        taps={
            **on(OpenRevisions, open_revisions),
            **on(OpenRevision, open_one),
            **on(BeginRevision, begin_it),
            **on(ListStanding, list_standing),
            **on(OpenRevised, open_revised),
            **on(PutResult, put_it),
            **on(EndRevised, begin_ending),
            **on(ChooseAlternate, choose_alternate),
            **on(SetAlternate, name_alternate),
        },
    )
