"""Questions of a post: one free message that says it all, when it is, for whom, and on which boards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.codes import NeedDomain
from domain.errors import Refusal
from domain.free_post import read_free_post
from domain.moments import Moment, read_moment
from domain.post import MOST_PLACES, PLACE_LIMIT, TITLE_LIMIT, VALIDITIES, WORDS_LIMIT, Kind, boards_around
from domain.rights import Role
from handlers.choices import Choice, Many
from handlers.questions import Answers, Asking, Leaflet, Number, Question, Text, leaflet_of
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from usecases.posts import refuse_sheltered
from views.forms import Option
from views.posts import when_words
from views.words import domain_name, kind_name, name_in

NETWORK, PUBLIC, CHOSEN = "network", "public", "chosen"
ACTOR, DISTRICT = "a", "o"
OFFERED_ROLES = (Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR)
OF = "post"
SPOKEN = "spoken_for"
"""The answer to `who` where there is nothing to choose."""


@dataclass(frozen=True)
class Told(Text):
    """Free text that says no address that is never shown → str."""

    async def hear(self, asking: Asking) -> Draft:
        """A text, after the guard."""
        await _refuse_sheltered(asking, asking.visit.text)
        return await super().hear(asking)


@dataclass(frozen=True)
class FreeMessage(Text):
    """One message with all there is to say: answers the questions it can, so that only the others are asked → ""."""

    has_moment: bool = False

    def hint(self, asking: Asking) -> str:
        """That the leaflet has come already."""
        return asking.say.html("post-leaflet-came") if asking.draft.answers.get("leaflet") else ""

    async def hear(self, asking: Asking) -> Draft:
        """A text, or a picture or a PDF with one below it; a leaflet without words is kept, and the words asked for."""
        message = asking.message
        text, leaflet = asking.visit.text or (message.caption if message else None) or "", leaflet_of(message)
        draft = asking.draft.answered("leaflet", leaflet) if leaflet else asking.draft
        if text.strip():
            await asking.visit.house.words
            await _refuse_sheltered(asking, text)
            return self.read(replace(asking, draft=draft), text)
        if leaflet is None:
            raise Refusal("post-expects-message")
        return draft

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """The draft with the answers the text gives."""
        text = text.strip()
        draft, visit = super().read(asking, text, insisting=insisting), asking.visit
        moment = read_moment(text, visit.now, visit.house.zone) if self.has_moment else None
        said = read_free_post(text, moment, towns(visit))
        draft = draft.answered(self.key, "")
        answers = {
            "title": said.title or None,
            "words": said.words or None,
            "place": said.place,
            "places": said.places,
            "when": as_answer(moment) if moment else None,
        }
        for key, value in answers.items():
            if value is not None:
                draft = draft.answered(key, value)
        return draft


@dataclass(frozen=True)
class When(Question):
    """When an event is, in natural Czech → {"starts", "ends": ISO moments, "whole_day"}."""

    def hint(self, asking: Asking) -> str:
        """Examples."""
        return asking.say.html("post-expects-when")

    async def hear(self, asking: Asking) -> Draft:
        """A typed moment that is still to come."""
        moment = read_moment(asking.visit.text, asking.visit.now, asking.visit.house.zone)
        if moment is None:
            raise Refusal("post-expects-when")
        return asking.answered(as_answer(moment))

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The moment by the clock on the wall; None for one that has passed meanwhile."""
        moment = moment_of(value)
        if moment.over_at <= asking.visit.now:
            return None
        zone = asking.visit.house.zone
        return when_words(asking.say, zone, moment.starts_at, moment.ends_at, whole_day=moment.whole_day)


def as_answer(moment: Moment) -> dict[str, object]:
    """A moment as a draft keeps it."""
    ends = moment.ends_at.isoformat() if moment.ends_at else None
    return {"starts": moment.starts_at.isoformat(), "ends": ends, "whole_day": moment.whole_day}


def moment_of(value: Any) -> Moment:
    """A moment that a draft has kept."""
    ends = datetime.fromisoformat(value["ends"]) if value["ends"] else None
    return Moment(starts_at=datetime.fromisoformat(value["starts"]), ends_at=ends, whole_day=value["whole_day"])


async def speaker_of(visit: Visit, answers: Answers) -> tuple[int | None, str]:
    """The actor spoken for – None where it is the district – and the district the post belongs to."""
    who = str(answers[SPOKEN] if SPOKEN in answers else answers["who"])
    if who.startswith(DISTRICT):
        return None, who.removeprefix(DISTRICT)
    actor = await Actors(visit.reader).get(int(who.removeprefix(ACTOR)))
    if actor.card.seat is None:
        raise Refusal("refused-post-nowhere")
    return actor.id, actor.card.seat


async def speakers(visit: Visit, _: Answers) -> Sequence[Option]:
    """Own actors, own districts, then all actors of those."""
    orps, access, actors = visit.house.geography.orps, visit.access, Actors(visit.reader)
    own = {actor.id: actor.card.name for actor in await actors.living(access.own_actors)}
    others = await actors.living_names(access.own_orps) if access.own_orps else {}
    districts = sorted(access.own_orps, key=lambda code: orps[code].name)
    return [
        *(Option(f"{ACTOR}{id_}", name) for id_, name in own.items()),
        *(Option(f"{DISTRICT}{code}", visit.say.text("post-for-district", orp=orps[code].name)) for code in districts),
        *(Option(f"{ACTOR}{id_}", name) for id_, name in others.items() if id_ not in own),
    ]


def questions_of(kind: Kind) -> tuple[Question, ...]:
    """The questions of a post of this kind, in their order; those with a usual answer are asked when it is changed."""
    is_event = kind is Kind.EVENT
    of_event: tuple[Question, ...] = (
        When("when", of=OF),
        Told("place", limit=PLACE_LIMIT, of=OF),
        Number("places", least=1, most=MOST_PLACES, optional=True, of=OF),
    )
    return (
        FreeMessage("message", limit=WORDS_LIMIT, has_moment=is_event, when=_is_new),
        Choice("who", speakers, of=OF, when=_may_choose_who),
        Told("title", limit=TITLE_LIMIT, of=OF),
        *(of_event if is_event else ()),
        Told("words", limit=WORDS_LIMIT, optional=True, of=OF),
        Leaflet("leaflet", optional=True, of=OF),
        Choice("for", _readers, of=OF),
        Many("orps", _boards, of=OF),
        Many("domains", _domains, of=OF, when=_is_chosen),
        Many("group", _groups, of=OF, when=_is_chosen),
        Many("kinds", _kinds, of=OF, when=_is_chosen),
        Many("roles", _roles, of=OF, when=_is_chosen),
        *(() if is_event else (Choice("valid", _validities, of=OF),)),
    )


async def _readers(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(who, visit.say.text(f"post-readers-{who}")) for who in (NETWORK, PUBLIC, CHOSEN)]


async def _boards(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Those the actor serves, the neighbours, the region; on the board of the own district it hangs anyway."""
    actor_id, orp = await speaker_of(visit, answers)
    served = (await Actors(visit.reader).get(actor_id)).card.orps if actor_id else sorted(visit.access.own_orps)
    orps = visit.house.geography.orps
    return [Option(code, orps[code].name) for code in boards_around(orp, served, visit.house.geography) if code != orp]


async def _domains(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(domain.value, domain_name(visit.say, domain)) for domain in NeedDomain]


async def _groups(visit: Visit, _: Answers) -> Sequence[Option]:
    groups = visit.house.codes.target_groups.values()
    return [Option(group.code, name_in(visit.say, group)) for group in groups if group.kind in ("vek", "situace")]


async def _kinds(visit: Visit, _: Answers) -> Sequence[Option]:
    kinds = visit.house.codes.kinds.values()
    return [Option(kind.code, kind_name(visit.say, kind) or kind.code) for kind in kinds]


async def _roles(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(role.value, visit.say.text(f"role-{role.value.replace('_', '-')}")) for role in OFFERED_ROLES]


async def _validities(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(str(days), visit.say.text("post-days", count=days)) for days in VALIDITIES]


def _is_chosen(answers: Answers) -> bool:
    return answers.get("for") == CHOSEN


def _is_new(answers: Answers) -> bool:
    return "post" not in answers


def _may_choose_who(answers: Answers) -> bool:
    return SPOKEN not in answers


def towns(visit: Visit) -> Callable[[str], bool]:
    """Whether a text is the name of a municipality; while the names are still being read, nothing is."""
    words = visit.house.words
    if not words.done():
        return lambda _: False
    gazetteer = words.result().gazetteer
    return lambda name: gazetteer.orp(name) is not None or gazetteer.municipality(name) is not None


async def _refuse_sheltered(asking: Asking, text: str) -> None:
    visit, answers = asking.visit, asking.draft.answers
    if {SPOKEN, "who"} & answers.keys():
        orps = {(await speaker_of(visit, answers))[1]}
    else:  # whoever it will be: one of these
        own = await Actors(visit.reader).living(visit.access.own_actors)
        orps = {actor.card.seat for actor in own if actor.card.seat} | visit.access.own_orps
    await refuse_sheltered(visit.reader, text, orps)
