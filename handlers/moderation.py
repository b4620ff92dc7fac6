"""Coordinators and the posts of their districts: approve, refuse, pin, hide with a reason, settle reports, rules."""

from collections.abc import Sequence

from domain.errors import NotFound, Refusal
from domain.post import Fault, State, kept_boards
from domain.rights import Access, Action
from handlers.board import show_post
from handlers.forms import Answers, Choice, Form, Option, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.posts import BoardRules, Posts
from usecases.posts import decide, hide, kept, pin, set_board_rule, settle_reports, show_again, take_down
from views.moderation import (
    ApprovePost,
    HidePost,
    OpenBoardRules,
    OpenModeration,
    PinPost,
    RefusePost,
    SetBoardRule,
    SettleReports,
    ShowAgain,
    TakeDown,
    moderation_screen,
    rules_screen,
    take_down_screen,
)
from views.posts import fault_words
from views.words import html

REFUSE, HIDE = "refuse", "hide"


async def open_moderation(visit: Visit, tap: OpenModeration) -> None:
    """What waits in own districts, and what was reported there."""
    _check_keeps(visit.access)
    posts = await Posts(visit.reader).to_decide(visit.access.own_orps)
    await show(visit, moderation_screen(visit.reading, posts, tap.page))


async def approve(visit: Visit, tap: ApprovePost) -> None:
    """Let it hang."""
    post = await decide(visit.house.database, visit.access, tap.post, visit.now, approve=True)
    await show_post(visit, post.id, visit.say.html("post-approved"))


async def ask_why_refuse(visit: Visit, tap: RefusePost) -> None:
    """The reason first."""
    await _ask_why(visit, tap.post, REFUSE, State.WAITING)


async def ask_why_hide(visit: Visit, tap: HidePost) -> None:
    """The reason first."""
    await _ask_why(visit, tap.post, HIDE, State.PUBLISHED)


async def send_verdict(visit: Visit, answers: Answers) -> None:
    """Refuse or hide it for the reason given."""
    database, post_id = visit.house.database, int(answers["post"])
    reason = answers["reason"]["words"] if isinstance(answers["reason"], dict) else str(answers["reason"])
    if answers["what"] == HIDE:
        await hide(database, visit.access, post_id, reason, visit.now)
    else:
        await decide(database, visit.access, post_id, visit.now, approve=False, reason=reason)
    await show_post(visit, post_id, visit.say.html(f"post-{answers['what']}-done"))


async def hang_again(visit: Visit, tap: ShowAgain) -> None:
    """Hang a hidden post again."""
    post = await show_again(visit.house.database, visit.access, tap.post, visit.now)
    await show_post(visit, post.id, visit.say.html("post-approved"))


async def pin_post(visit: Visit, tap: PinPost) -> None:
    """On top, or from there."""
    post = await pin(visit.house.database, visit.access, tap.post, visit.now)
    await show_post(visit, post.id)


async def settle(visit: Visit, tap: SettleReports) -> None:
    """Nothing is wrong with it."""
    post = await settle_reports(visit.house.database, visit.access, tap.post, visit.now)
    await show_post(visit, post.id, visit.say.html("post-settled"))


async def take_off_board(visit: Visit, tap: TakeDown) -> None:
    """Ask, then take it off the own board."""
    if tap.sure:
        post = await take_down(visit.house.database, visit.access, tap.post, tap.orp, visit.now)
        orp = visit.house.geography.orps[tap.orp].name
        await show_post(visit, post.id, visit.say.html("post-taken-down", orp=orp))
        return
    post = await Posts(visit.reader).get(tap.post)
    if tap.orp not in kept_boards(visit.access, post):
        raise NotFound
    await show(visit, take_down_screen(visit.reading, post, tap.orp))


async def open_rules(visit: Visit, tap: OpenBoardRules) -> None:
    """Where posts are looked at beforehand."""
    _check_keeps(visit.access)
    moderated = await BoardRules(visit.reader).moderated(visit.access.own_orps)
    rules = {orp: orp in moderated for orp in visit.access.own_orps}
    await show(visit, rules_screen(visit.reading, rules, tap.page))


async def set_rule(visit: Visit, tap: SetBoardRule) -> None:
    """Change it."""
    await set_board_rule(visit.house.database, visit.access, tap.orp, visit.now, moderated=tap.moderated)
    await open_rules(visit, OpenBoardRules())


async def _ask_why(visit: Visit, post_id: int, what: str, state: State) -> None:
    post = await kept(visit.reader, visit.access, post_id)
    if post.state is not state:
        raise Refusal("refused-post-decided")
    await begin(visit, VERDICT, {"post": post.id, "what": what})


async def _about(visit: Visit, answers: Answers) -> str:
    post = await kept(visit.reader, visit.access, int(answers["post"]))
    return f"<b>{html(post.title)}</b>"


async def _faults(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(fault.value, fault_words(visit.say, fault)) for fault in Fault]


def _keeps(access: Access) -> bool:
    return access.may(Action.KEEP_BOARD, orps=access.own_orps)


def _check_keeps(access: Access) -> None:
    if not _keeps(access):
        raise NotFound


VERDICT = Form(
    name="post-verdict",
    questions=(Choice("reason", _faults, own_words=True),),
    may=_keeps,
    finish=send_verdict,
    above=_about,
)
"""Answers beside that of the question: `post`, and `what` is done with it."""


def routes() -> Routes:
    """Taps and the form of this feature."""
    return Routes(
        taps={
            **on(OpenModeration, open_moderation),
            **on(ApprovePost, approve),
            **on(RefusePost, ask_why_refuse),
            **on(HidePost, ask_why_hide),
            **on(ShowAgain, hang_again),
            **on(PinPost, pin_post),
            **on(SettleReports, settle),
            **on(TakeDown, take_off_board),
            **on(OpenBoardRules, open_rules),
            **on(SetBoardRule, set_rule),
        },
        forms=(VERDICT,),
    )
