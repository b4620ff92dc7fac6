"""/akce, /projekt, /prani: write a post, see it as it will be read, send it; edit, renew, withdraw and report it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from domain.actor import AgeRange
from domain.codes import NeedDomain
from domain.errors import NotFound
from domain.event import COMING, concerns_guests
from domain.post import (
    DAYS_VALID,
    Audience,
    Fault,
    FileKind,
    Kind,
    Post,
    State,
    Wording,
    changed_parts,
    first_state,
    is_valid,
    state_after_edit,
    valid_until,
)
from domain.rights import Access, Action, Role
from handlers.board import find_post, show_post
from handlers.forms import Answers, Form, begin
from handlers.post_questions import (
    ACTOR,
    CHOSEN,
    DISTRICT,
    NETWORK,
    PUBLIC,
    SPOKEN,
    moment_of,
    questions_of,
    speaker_of,
    speakers,
)
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from storage.guests import Guests
from storage.posts import BoardRules, Posts
from usecases.posts import NewPost, edit, publish, renew, report, spoken, withdraw
from views.posts import (
    BeginPost,
    ChooseFault,
    EditPost,
    OpenLeaflet,
    OpenMyPosts,
    Posted,
    RenewPost,
    RepeatPost,
    ReportPost,
    WithdrawPost,
    faults_screen,
    my_posts_screen,
    preview_screen,
    withdraw_screen,
)
from views.screen import Screen
from views.words import local_date

OVER_SHOWN = timedelta(days=90)
"""How long a post that is over stands among one's own."""
WRITTEN = (Kind.EVENT, Kind.PROJECT, Kind.WISH)
CHANGED = {
    Kind.EVENT: ("title", "when", "place", "words", "places", "leaflet", "for", "orps"),
    Kind.PROJECT: ("title", "words", "leaflet", "for", "orps", "valid"),
    Kind.WISH: ("title", "words", "leaflet", "for", "orps", "valid"),
}
"""What the preview offers to change, by the keys of the questions."""
NARROWED = ("domains", "group", "kinds", "roles")


async def begin_post(visit: Visit, tap: BeginPost) -> None:
    """The form of a kind."""
    if tap.kind not in WRITTEN:
        raise NotFound
    await begin_with(visit, Kind(tap.kind), {})


async def open_my_posts(visit: Visit, tap: OpenMyPosts) -> None:
    """The posts this person speaks for."""
    if not _may_write(visit.access):
        raise NotFound
    access, since = visit.access, visit.now - OVER_SHOWN
    posts = await Posts(visit.reader).spoken_for(access.own_actors, access.own_orps, since)
    await show(visit, my_posts_screen(visit.reading, posts, tap.page))


async def send_post(visit: Visit, answers: Answers) -> None:
    """Publish a new post, or save a changed one."""
    house = visit.house
    orps, wording = await _orps(visit, answers), _wording(visit, answers)
    if "post" in answers:
        numbers = int(answers["post"]), int(answers["sequence"])
        post = await edit(house.database, visit.access, house.geography, *numbers, wording, orps, visit.now, house.zone)
        done = "post-saved"
    else:
        actor, orp = await speaker_of(visit, answers)
        new = NewPost(kind=Kind(answers["kind"]), actor=actor, orp=orp, orps=orps, wording=wording)
        post = await publish(house.database, visit.access, house.geography, new, visit.now, house.zone)
        done = "post-published"
    note = visit.say.html("post-sent" if post.state is State.WAITING else done)
    missing = [house.geography.orps[code].name for code in orps if code not in post.orps]
    if missing:
        note += "\n" + visit.say.html("post-not-hung", orps=", ".join(missing))
    await show_post(visit, post.id, note)


async def begin_edit(visit: Visit, tap: EditPost) -> None:
    """The preview of a post as it is, each answer of it to be changed."""
    post = await spoken(visit.reader, visit.access, tap.post)
    if post.state is State.WITHDRAWN or post.kind not in WRITTEN:
        raise NotFound
    await begin(visit, FORMS[post.kind], _answers(visit, post) | {"post": post.id, "sequence": post.sequence})


async def begin_again(visit: Visit, tap: RepeatPost) -> None:
    """A new post with the words of an older one; a new event has its own time."""
    post = await spoken(visit.reader, visit.access, tap.post)
    answers = {key: value for key, value in _answers(visit, post).items() if key != "when"}
    await begin_with(visit, post.kind, answers | {"message": ""})


async def renew_post(visit: Visit, tap: RenewPost) -> None:
    """Let it hold as long again."""
    post = await renew(visit.house.database, visit.access, tap.post, visit.now)
    day = local_date(post.valid_until, visit.house.zone)
    await show_post(visit, post.id, visit.say.html("post-renewed", day=day))


async def withdraw_post(visit: Visit, tap: WithdrawPost) -> None:
    """Ask, then take it back."""
    if tap.sure:
        post = await withdraw(visit.house.database, visit.access, tap.post, visit.now)
        await show_post(visit, post.id, visit.say.html("post-withdrawn"))
    else:
        await show(visit, withdraw_screen(visit.reading, await spoken(visit.reader, visit.access, tap.post)))


async def choose_fault(visit: Visit, tap: ChooseFault) -> None:
    """What is wrong with it."""
    await show(visit, faults_screen(visit.reading, await _to_report(visit, tap.post)))


async def report_post(visit: Visit, tap: ReportPost) -> None:
    """Tell the coordinators."""
    if tap.fault not in set(Fault):
        raise NotFound
    post = await _to_report(visit, tap.post)
    await report(visit.house.database, visit.access, post.id, Fault(tap.fault), visit.now)
    await show_post(visit, post.id, visit.say.html("post-reported", title=post.title))


async def send_leaflet(visit: Visit, tap: OpenLeaflet) -> None:
    """The picture or the PDF, in a new message."""
    post = await find_post(visit, tap.post)
    if post.file is None:
        raise NotFound
    words, protect = visit.say.html("post-leaflet-of", title=post.title), not post.public
    if post.file_kind is FileKind.PHOTO:
        await show(visit, Screen(words, photo=post.file, protect=protect))
    else:
        await show(visit, Screen(words, document=post.file, protect=protect))


async def preview(visit: Visit, draft: Draft, note: str) -> Screen:
    """The post as it will be read."""
    answers = draft.answers
    actor_id, orp = await speaker_of(visit, answers)
    actor = (await Actors(visit.reader).names([actor_id])).get(actor_id) if actor_id else None
    wording, kind = _wording(visit, answers), Kind(answers["kind"])
    moderated = bool(await BoardRules(visit.reader).moderated((orp,)))
    before = await spoken(visit.reader, visit.access, int(answers["post"])) if "post" in answers else None
    state = (
        state_after_edit(visit.access, before, moderated=moderated)
        if before
        else first_state(visit.access, orp, moderated=moderated)
    )
    post = Post(
        **dict(wording),
        kind=kind,
        actor=actor_id,
        orp=orp,
        orps=await _orps(visit, answers),
        author=visit.person.id,
        state=State.PUBLISHED,
        valid_until=valid_until(wording, visit.now, visit.house.zone),
        made_at=visit.now,
    )
    keys = CHANGED[kind] + (NARROWED if answers["for"] == CHOSEN else ())
    return preview_screen(
        visit.reading,
        Posted(post, actor),
        draft.id,
        (() if SPOKEN in answers else ("who",)) + keys,
        note,
        waits=state is State.WAITING,
        is_new=before is None,
        changed=changed_parts(before, post) if before else (),
        tells_guests=before is not None and await _tells_guests(visit, before, post),
    )


async def _tells_guests(visit: Visit, before: Post, after: Post) -> bool:
    """True where somebody hears of this change: guests of an event that hangs."""
    if not is_valid(before, visit.now) or not concerns_guests(before, after):
        return False
    turnout = await Guests(visit.reader).turnout(before.id)
    return any(turnout.of(answer) for answer in COMING)


async def begin_with(visit: Visit, kind: Kind, answers: Answers) -> None:
    """A new post: ask what these answers do not say; what is usual is answered beforehand."""
    if not _may_write(visit.access):
        raise NotFound
    usual: dict[str, object] = {"kind": kind.value, "words": None, "leaflet": None, "for": NETWORK, "orps": []}
    usual |= {key: [] for key in NARROWED}
    usual |= {"places": None} if kind is Kind.EVENT else {"valid": str(DAYS_VALID[kind])}
    who = await speakers(visit, {})
    if len(who) == 1:
        usual |= {SPOKEN: who[0].value}
    await begin(visit, FORMS[kind], usual | dict(answers))


async def _to_report(visit: Visit, post_id: int) -> Post:
    if not visit.access.may(Action.TAKE_PART):
        raise NotFound
    return await find_post(visit, post_id)


def _answers(visit: Visit, post: Post) -> dict[str, object]:
    """A post as the answers that would make it."""
    audience = post.audience
    bands = visit.house.codes.target_groups.values()
    ages = [band.code for band in bands if band.kind == "vek" and _ages_of(visit, band.code) in audience.ages]
    is_event = post.starts_at is not None
    return {
        "kind": post.kind.value,
        SPOKEN: f"{DISTRICT}{post.orp}" if post.actor is None else f"{ACTOR}{post.actor}",
        "title": post.title,
        "words": post.words or None,
        "leaflet": {"file": post.file, "kind": post.file_kind} if post.file else None,
        "for": PUBLIC if post.public else NETWORK if audience.is_everybody else CHOSEN,
        "orps": [code for code in post.orps if code != post.orp],
        "domains": list(audience.domains),
        "group": [*ages, *audience.situations],
        "kinds": list(audience.kinds),
        "roles": list(audience.roles),
        **(
            {"when": _when(post), "place": post.place, "places": post.places}
            if is_event
            else {"valid": str(post.valid_days)}
        ),
    }


def _when(post: Post) -> dict[str, object]:
    starts, ends = post.starts_at, post.ends_at
    return {
        "starts": starts.isoformat() if starts else None,
        "ends": ends.isoformat() if ends else None,
        "whole_day": post.whole_day,
    }


def _wording(visit: Visit, answers: Answers) -> Wording:
    """What the answers say."""
    moment = moment_of(answers["when"]) if answers.get("when") else None
    leaflet = answers.get("leaflet") or {}
    return Wording(
        title=answers["title"],
        words=answers.get("words") or "",
        place=answers.get("place"),
        starts_at=moment.starts_at if moment else None,
        ends_at=moment.ends_at if moment else None,
        whole_day=moment.whole_day if moment else False,
        places=answers.get("places"),
        file=leaflet.get("file"),
        file_kind=FileKind(leaflet["kind"]) if leaflet else None,
        audience=_audience(visit, answers),
        public=answers["for"] == PUBLIC,
        valid_days=int(answers["valid"]) if answers.get("valid") else None,
    )


def _audience(visit: Visit, answers: Answers) -> Audience:
    if answers["for"] != CHOSEN:
        return Audience()
    groups = visit.house.codes.target_groups
    chosen = [groups[code] for code in answers.get("group") or () if code in groups]
    return Audience(
        domains=tuple(NeedDomain(value) for value in answers.get("domains") or ()),
        ages=tuple(_ages_of(visit, one.code) for one in chosen if one.kind == "vek"),
        situations=tuple(one.code for one in chosen if one.kind == "situace"),
        kinds=tuple(answers.get("kinds") or ()),
        roles=tuple(Role(value) for value in answers.get("roles") or ()),
    )


def _ages_of(visit: Visit, code: str) -> AgeRange:
    band = visit.house.codes.target_groups[code]
    return AgeRange(since=band.age_from or 0, to=band.age_to)


async def _orps(visit: Visit, answers: Answers) -> tuple[str, ...]:
    """The boards asked for, the own one first."""
    _, orp = await speaker_of(visit, answers)
    return tuple(dict.fromkeys((orp, *(answers.get("orps") or ()))))


def _may_write(access: Access) -> bool:
    return bool(access.own_actors or access.own_orps)


def _command(kind: Kind) -> Callable[[Visit], Awaitable[None]]:
    return lambda visit: begin_with(visit, kind, {})


FORMS = {
    kind: Form(
        name=f"post-{kind.value}", questions=questions_of(kind), may=_may_write, finish=send_post, summary=preview
    )
    for kind in WRITTEN
}
"""Answers beside those of the questions: `kind`; of a post that is changed `post` and its `sequence`."""
COMMANDS = {
    "akce": Kind.EVENT,
    "event": Kind.EVENT,
    "projekt": Kind.PROJECT,
    "project": Kind.PROJECT,
    "prani": Kind.WISH,
    "wish": Kind.WISH,
}


def routes() -> Routes:
    """Commands, taps and forms of this feature."""
    return Routes(
        commands={name: _command(kind) for name, kind in COMMANDS.items()},
        taps={
            **on(BeginPost, begin_post),
            **on(OpenMyPosts, open_my_posts),
            **on(EditPost, begin_edit),
            **on(RepeatPost, begin_again),
            **on(RenewPost, renew_post),
            **on(WithdrawPost, withdraw_post),
            **on(ChooseFault, choose_fault),
            **on(ReportPost, report_post),
            **on(OpenLeaflet, send_leaflet),
        },
        forms=tuple(FORMS.values()),
    )
