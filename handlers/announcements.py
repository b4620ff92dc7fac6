"""/oznameni: write an announcement, see whom it reaches, send it; confirm those of others; confirm having read one."""

from domain.announcement import BEGUN, CONFIRMED_ABOVE, MOST_RULE, Announcement, State, may_announce, may_confirm
from domain.announcement import may_keep as may_keep_it
from domain.errors import NotFound
from domain.rights import Access
from handlers.announcement_questions import CONTENT, FILE, SendTime, time_of
from handlers.announcement_report import show_report
from handlers.forms import Answers, Form, Number, Text, begin
from handlers.routes import Routes, on
from handlers.screen import answer, show
from handlers.visit import Visit
from storage.announcements import Announcements
from storage.people import People
from usecases import announcements as deeds
from usecases.announcement_sending import confirm_read, received, shown_again
from usecases.announcements import Confirmation, Reach, confirmation_of, kept, reach_of, to_confirm
from views.announcements import (
    ApproveAnnouncement,
    AskReceipt,
    BeginAnnouncement,
    CopyAnnouncement,
    DropAnnouncement,
    DropFile,
    EditWords,
    Meant,
    OpenAnnouncement,
    OpenConfirmRules,
    OpenToConfirm,
    ReadAnnouncement,
    ReturnAnnouncement,
    SendAnnouncement,
    SetConfirmRule,
    SetTime,
    ShowReceived,
    TakeBackAnnouncement,
    TestAnnouncement,
    alone_screen,
    announcements_screen,
    confirm_screen,
    draft_screen,
    drop_screen,
    received_screen,
    rules_screen,
    waiting_screen,
)
from views.filter_words import filter_words
from views.found import Reading
from views.menu import OpenAnnouncements, message_screen
from views.screen import Screen


async def open_announcements(visit: Visit, tap: OpenAnnouncements | None = None) -> None:
    """What waits for me, and what I have written."""
    await _show_all(visit, tap.page if tap else 0)


async def begin_one(visit: Visit, _: BeginAnnouncement) -> None:
    """A new draft, or one that was begun and left empty; its words are asked first."""
    own = await Announcements(visit.reader).of_author(visit.person.id)
    empty = next((one.id for one in own if one.is_empty and may_keep_it(visit.access, one)), None)
    number = empty or await deeds.begin(visit.house.database, visit.access, visit.person.home_orp, visit.now)
    await begin(visit, WORDS, {"announcement": number})


async def open_one(visit: Visit, tap: OpenAnnouncement) -> None:
    """A draft, what waits, or what became of it."""
    await show_one(visit, await kept(visit.reader, visit.access, tap.announcement))


async def edit_words(visit: Visit, tap: EditWords) -> None:
    """Ask for the words."""
    await kept(visit.reader, visit.access, tap.announcement)
    await begin(visit, WORDS, {"announcement": tap.announcement})


async def save_words(visit: Visit, answers: Answers) -> None:
    """The words, and a file where one was sent."""
    file = answers.get(FILE)
    changes = {"words": answers["content"], **({"file": file["file"], "file_kind": file["kind"]} if file else {})}
    await _change(visit, int(answers["announcement"]), **changes)


async def drop_file(visit: Visit, tap: DropFile) -> None:
    """Without the picture or the document."""
    await _change(visit, tap.announcement, file=None, file_kind=None)


async def ask_receipt(visit: Visit, tap: AskReceipt) -> None:
    """Ask readers to confirm, or not."""
    await _change(visit, tap.announcement, asks_receipt=tap.asks)


async def ask_time(visit: Visit, tap: SetTime) -> None:
    """Ask when."""
    await kept(visit.reader, visit.access, tap.announcement)
    await begin(visit, TIME, {"announcement": tap.announcement})


async def save_time(visit: Visit, answers: Answers) -> None:
    """Now, or at that time."""
    await _change(visit, int(answers["announcement"]), send_at=time_of(answers["time"]))


async def test(visit: Visit, tap: TestAnnouncement) -> None:
    """As it will come, to whoever asks alone."""
    one = await Announcements(visit.reader).get(tap.announcement)
    if not may_keep_it(visit.access, one):
        one = await to_confirm(visit.reader, visit.access, tap.announcement)
    await show(visit, await as_received(visit, one), fresh=True)


async def send(visit: Visit, tap: SendAnnouncement) -> None:
    """Send it to as many as the button says; a second tap changes nothing."""
    house, number, shown_in = visit.house, tap.announcement, visit.message.message_id if visit.message else None
    one = await deeds.send(
        house.database, visit.access, number, tap.people, visit.now, alone=tap.alone, shown_in=shown_in
    )
    if one is None:
        note = visit.say.html("announcement-count-changed")
        await show_one(visit, await kept(visit.reader, visit.access, number), note)
    elif one.state is State.DRAFT:
        await show(visit, alone_screen(visit.reading, one, tap.people))
    else:
        await show_one(visit, one)


async def drop(visit: Visit, tap: DropAnnouncement) -> None:
    """Ask, then throw the draft away."""
    one = await kept(visit.reader, visit.access, tap.announcement)
    if tap.sure:
        await deeds.drop(visit.house.database, visit.access, one.id)
        await _show_all(visit, 0)
    else:
        await show(visit, drop_screen(visit.say, one))


async def take_back(visit: Visit, tap: TakeBackAnnouncement) -> None:
    """A draft again."""
    await show_one(visit, await deeds.take_back(visit.house.database, visit.access, tap.announcement))


async def copy(visit: Visit, tap: CopyAnnouncement) -> None:
    """A draft with the same words and audience."""
    one, database = await kept(visit.reader, visit.access, tap.announcement), visit.house.database
    number = await deeds.begin(database, visit.access, one.orp, visit.now, one.audience)
    same = {name: getattr(one, name) for name in ("words", "file", "file_kind", "asks_receipt")}
    await _change(visit, number, **same)


async def open_to_confirm(visit: Visit, tap: OpenToConfirm) -> None:
    """What a second coordinator decides on."""
    one = await to_confirm(visit.reader, visit.access, tap.announcement)
    await show(visit, await confirming(visit, one))


async def approve(visit: Visit, tap: ApproveAnnouncement) -> None:
    """Let it leave."""
    await deeds.approve(visit.house.database, visit.access, tap.announcement, visit.now)
    await show(visit, message_screen(visit.say, visit.say.html("announcement-approved")))


async def ask_why(visit: Visit, tap: ReturnAnnouncement) -> None:
    """The reason first."""
    await to_confirm(visit.reader, visit.access, tap.announcement)
    await begin(visit, RETURN, {"announcement": tap.announcement})


async def send_back(visit: Visit, answers: Answers) -> None:
    """Back to its author."""
    number, reason = int(answers["announcement"]), answers["reason"]
    await deeds.send_back(visit.house.database, visit.access, number, reason, visit.now)
    await show(visit, message_screen(visit.say, visit.say.html("announcement-sent-back")))


async def read(visit: Visit, tap: ReadAnnouncement) -> None:
    """A recipient has read it; the author and the second coordinator who try it out only learn what this does."""
    one = await Announcements(visit.reader).get(tap.announcement)
    if may_keep_it(visit.access, one) or (one.state is State.WAITING and may_confirm(visit.access, one)):
        if visit.update.callback_query:
            await answer(visit.update.callback_query, visit.say.text("announcement-just-a-test"), alert=True)
        return
    one = await confirm_read(visit.house.database, visit.person.id, tap.announcement, visit.now)
    await _show_received(visit, one, has_read=True, toast=visit.say.text("announcement-thanks"))


async def show_received(visit: Visit, tap: ShowReceived) -> None:
    """The announcement itself, from a reminder."""
    one, has_read = await received(visit.reader, visit.person.id, tap.announcement, visit.now)
    await _show_received(visit, one, has_read=has_read)


async def open_rules(visit: Visit, tap: OpenConfirmRules) -> None:
    """Above how many people a second coordinator confirms."""
    await _show_rules(visit, tap.page)


async def ask_rule(visit: Visit, tap: SetConfirmRule) -> None:
    """Ask for the number."""
    if tap.orp not in visit.access.own_orps:
        raise NotFound
    await begin(visit, RULE, {"orp": tap.orp})


async def save_rule(visit: Visit, answers: Answers) -> None:
    """Keep it."""
    await deeds.set_rule(visit.house.database, visit.access, answers["orp"], int(answers["most"]), visit.now)
    await _show_rules(visit, 0)


async def show_one(visit: Visit, one: Announcement, note: str = "") -> None:
    """An own announcement as it stands."""
    if one.state in BEGUN or one.state is State.WITHDRAWN:
        await show_report(visit, one, note)
        return
    reach = await reach_of(visit.reader, visit.access, one.audience, visit.now)
    if one.state is State.DRAFT:
        by = await confirmation_of(visit.reader, one, len(reach.people))
        confirmation = "" if by is Confirmation.NOT_NEEDED else visit.say.html(f"announcement-confirms-{by.value}")
        await show(visit, draft_screen(visit.reading, one, meant_of(visit.reading, one, reach), note, confirmation))
    else:
        await show(visit, waiting_screen(visit.reading, one, meant_of(visit.reading, one, reach), note))


async def confirming(visit: Visit, one: Announcement) -> Screen:
    """What waits, as its second coordinator sees it."""
    author, access = await People(visit.reader).get(one.author or 0)
    reach = await reach_of(visit.reader, access, one.audience, visit.now)
    return confirm_screen(visit.reading, one, meant_of(visit.reading, one, reach), author.name)


async def as_received(visit: Visit, one: Announcement, *, has_read: bool = False) -> Screen:
    """As recipients see it."""
    author = (await People(visit.reader).get(one.author))[0].name if one.author else ""
    return received_screen(visit.reading, one, author, has_read=has_read)


def meant_of(reading: Reading, one: Announcement, reach: Reach) -> Meant:
    """The numbers of those it reaches."""
    audience = one.audience
    return Meant(
        people=len(reach.people),
        by_role=reach.by_role,
        blocked=len(reach.blocked),
        unreached=len(reach.unreached),
        only=filter_words(reading, audience.filter) if audience.filter else "",
        besides=filter_words(reading, audience.without) if audience.without else "",
    )


async def _change(visit: Visit, number: int, /, **changes: object) -> None:
    await show_one(visit, await deeds.change(visit.house.database, visit.access, number, **changes))


async def _show_received(visit: Visit, one: Announcement, *, has_read: bool, toast: str | None = None) -> None:
    tapped, message = visit.message, await show(visit, await as_received(visit, one, has_read=has_read), toast=toast)
    if tapped and message is not None and message != tapped.message_id:
        await shown_again(visit.house.database, visit.person.id, one.id, message, visit.now)


async def _show_all(visit: Visit, page: int) -> None:
    if not may_announce(visit.access):
        raise NotFound
    store = Announcements(visit.reader)
    own = [one for one in await store.of_author(visit.person.id) if may_keep_it(visit.access, one)]
    waiting = await store.waiting_in(visit.access.own_orps, visit.person.id)
    await show(visit, announcements_screen(visit.reading, own, waiting, page))


async def _show_rules(visit: Visit, page: int) -> None:
    if not may_announce(visit.access):
        raise NotFound
    store = Announcements(visit.reader)
    rules = {orp: await store.rule(orp) for orp in visit.access.own_orps}
    await show(
        visit,
        rules_screen(
            visit.reading, {orp: CONFIRMED_ABOVE if most is None else most for orp, most in rules.items()}, page
        ),
    )


def _may(access: Access) -> bool:
    return may_announce(access)


WORDS = Form(name="announcement-words", questions=(CONTENT,), may=_may, finish=save_words, at_once=True)
TIME = Form(name="announcement-time", questions=(SendTime("time"),), may=_may, finish=save_time, at_once=True)
RETURN = Form(
    name="announcement-return",
    questions=(Text("reason", limit=deeds.REASON_LIMIT),),
    may=_may,
    finish=send_back,
    at_once=True,
)
RULE = Form(
    name="announcement-rule", questions=(Number("most", most=MOST_RULE),), may=_may, finish=save_rule, at_once=True
)


def routes() -> Routes:
    """Commands, taps and forms of this feature."""
    return Routes(
        commands={"oznameni": open_announcements, "announce": open_announcements},
        taps={
            **on(OpenAnnouncements, open_announcements),
            **on(BeginAnnouncement, begin_one),
            **on(OpenAnnouncement, open_one),
            **on(EditWords, edit_words),
            **on(DropFile, drop_file),
            **on(AskReceipt, ask_receipt),
            **on(SetTime, ask_time),
            **on(TestAnnouncement, test),
            **on(SendAnnouncement, send),
            **on(DropAnnouncement, drop),
            **on(TakeBackAnnouncement, take_back),
            **on(CopyAnnouncement, copy),
            **on(OpenToConfirm, open_to_confirm),
            **on(ApproveAnnouncement, approve),
            **on(ReturnAnnouncement, ask_why),
            **on(ReadAnnouncement, read),
            **on(ShowReceived, show_received),
            **on(OpenConfirmRules, open_rules),
            **on(SetConfirmRule, ask_rule),
        },
        forms=(WORDS, TIME, RETURN, RULE),
    )
