"""What leaves for whom: messages written over an older one, and messages for groups."""

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from bot.notices.table import NOTICES
from bot.pacer import Pacer
from bot.sender import FRESH
from domain.notice import Notice, NoticeKind, Priority
from handlers.recipient import Recipient
from locales.translator import LANGUAGES, translator
from sandbox.chats import Chat
from sandbox.chats import Person as Owner
from sandbox.errors import ApiError
from storage.groups import Groups
from storage.outbox import Outbox
from tests.stage.stage import CHEB, Beginning, Stage, playing
from views.bundle import kind_key
from views.screen import Screen

LANGUAGES_AND_KINDS = [(language, kind) for language in LANGUAGES for kind in NoticeKind]
GROUP, NEW_GROUP = -5001, -1005001
NIGHT = "2026-11-25 02:30"


@pytest.fixture
async def stage(cast_network: Beginning, tmp_path: Path) -> AsyncIterator[Stage]:
    """The bot with Ana, who coordinates Cheb."""
    async with playing(Stage(cast_network.copied(tmp_path))) as stage:
        for chat in (GROUP, NEW_GROUP):
            stage.telegram.world.chats[chat] = Chat(Owner(chat, "Síť Chebsko"), is_started=True)
        yield stage


async def board(to: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """Words with what the recipient is, over an older message where one is named."""
    over = int(subject.get("over", 0)) or None
    private = subject.get("secret") == 1
    words = f"{subject['code']} pro {to.person.home_orp}, {len(to.access.grants)} práv"
    return Screen(words, replaces=over, private=private)


async def tell(stage: Stage, code: str, *, to: int = 1, group: int | None = None, **subject: int) -> None:
    now = stage.clock()
    notice = Notice(
        recipient=to,
        kind=NoticeKind.FAULT,
        subject={"code": code, **subject},
        dedupe_key=code,
        due_at=now,
        drop_at=now + timedelta(days=1),
        priority=Priority.PERSONAL,
        group=group,
    )
    async with stage.database.transaction() as connection:
        await Outbox(connection).put(notice)


async def delivers(stage: Stage) -> None:
    notices = {**stage.house.notices, NoticeKind.FAULT: board}
    await stage.sender(Pacer(stage.pace, stage.pace.sleep), notices).empty()


async def ends(stage: Stage) -> list[tuple[str, int | None]]:
    return [(row["state"], row["message"]) for row in await stage.rows("SELECT state, message FROM outbox ORDER BY id")]


async def links(stage: Stage, topic: int | None = None, chat: int = GROUP) -> int:
    async with stage.database.transaction() as connection:
        return await Groups(connection).link(chat, topic, "Síť Chebsko", CHEB, 1, stage.clock())


def heard(stage: Stage, chat: int = GROUP) -> list[str]:
    return [message.text for message in stage.telegram.world.chats[chat].messages.values()]


async def first_told(stage: Stage) -> int:
    await tell(stage, "first")
    await delivers(stage)
    stage.ana.sees()
    return stage.ana.screen.id


async def test_a_message_is_written_over_the_older_one_also_in_quiet_hours(stage: Stage) -> None:
    first = await first_told(stage)
    count = len(stage.ana.messages)
    stage.clock.set(NIGHT)
    await tell(stage, "second", over=first)
    await delivers(stage)
    assert "second" in stage.ana.sees()
    assert (stage.ana.screen.id, len(stage.ana.messages)) == (first, count)
    assert await ends(stage) == [("sent", first), ("sent", first)]


async def test_a_message_that_says_so_already_counts_as_sent(stage: Stage) -> None:
    first = await first_told(stage)
    for code in ("second", "second again"):
        await tell(stage, code, over=first)
    stage.telegram.fails("editMessageText", with_=ApiError(400, "Bad Request: message is not modified"))
    await delivers(stage)
    assert await ends(stage) == [("sent", first)] * 3
    stage.ana.sees()


async def test_what_cannot_be_edited_any_more_comes_as_a_new_message(stage: Stage) -> None:
    first = await first_told(stage)
    stage.ana.deletes(stage.ana.screen)
    await tell(stage, "second", over=first)
    await delivers(stage)
    assert "second" in stage.ana.sees()
    assert stage.ana.screen.id != first


async def test_a_group_is_told_in_its_chat_and_topic_as_somebody_without_rights(stage: Stage) -> None:
    await tell(stage, "news", group=await links(stage, topic=7))
    await delivers(stage)
    assert heard(stage) == [f"news pro {CHEB}, 0 práv"]
    assert stage.telegram.calls("sendMessage")[-1]["message_thread_id"] == 7
    assert not stage.ana.unseen()


async def test_private_words_never_reach_a_group(stage: Stage) -> None:
    await tell(stage, "news", group=await links(stage), secret=1)
    await delivers(stage)
    assert heard(stage) == []
    assert [state for state, _ in await ends(stage)] == ["cancelled"]


async def test_a_group_linked_no_more_is_told_nothing(stage: Stage) -> None:
    group = await links(stage)
    await tell(stage, "news", group=group)
    async with stage.database.transaction() as connection:
        await Groups(connection).end(group, "unlinked", stage.clock())
    await delivers(stage)
    assert heard(stage) == []


async def test_a_group_is_told_at_most_twenty_times_a_minute_in_all_its_topics(stage: Stage) -> None:
    groups = [await links(stage, topic=topic) for topic in (1, 2)]
    begun = stage.pace()
    for number in range(4):
        await tell(stage, f"news{number}", group=groups[number % 2])
    await delivers(stage)
    assert len(heard(stage)) == 4
    assert stage.pace() - begun >= 9


async def test_a_group_is_not_woken_at_night(stage: Stage) -> None:
    group = await links(stage)
    stage.clock.set(NIGHT)
    for code in ("one", "two"):
        await tell(stage, code, group=group)
    await delivers(stage)
    assert heard(stage) == []
    stage.clock.set("2026-11-25 07:00")
    await delivers(stage)
    assert len(heard(stage)) == 2


async def test_a_group_that_became_a_supergroup_is_told_there_now_and_later(stage: Stage) -> None:
    group = await links(stage)
    await tell(stage, "one", group=group)
    moved = ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to=NEW_GROUP)
    stage.telegram.fails("sendMessage", with_=moved)
    await delivers(stage)
    await tell(stage, "two", group=group)
    await delivers(stage)
    assert [text.split()[0] for text in heard(stage, NEW_GROUP)] == ["one", "two"]
    assert heard(stage) == []


@pytest.mark.parametrize(
    "refusal",
    [
        ApiError(403, "Forbidden: bot was kicked from the supergroup chat"),
        ApiError(400, "Bad Request: not enough rights to send text messages to the chat"),
    ],
    ids=["kicked", "muted"],
)
async def test_a_group_that_lets_the_bot_write_no_more_is_linked_no_more_and_nobody_counts_as_unreachable(
    stage: Stage, refusal: ApiError
) -> None:
    group = await links(stage)
    await tell(stage, "news", group=group)
    stage.telegram.fails("sendMessage", with_=refusal)
    await delivers(stage)
    assert (await Groups(stage.database.reader).get(group)).ended_at is not None
    assert await stage.rows("SELECT id FROM person WHERE unreachable_since IS NOT NULL") == []
    assert "Síť Chebsko" in stage.ana.sees()
    assert [state for state, _ in await ends(stage)] == ["failed", "sent"]


async def test_what_has_waited_long_for_its_turn_is_made_anew_with_the_rights_of_that_moment(stage: Stage) -> None:
    async def sleep(seconds: float) -> None:
        """While the second message waits for its turn, time passes and all rights end."""
        await stage.pace.sleep(seconds)
        stage.clock.advance(seconds=FRESH.total_seconds() + 1)
        async with stage.database.transaction() as connection:
            await connection.run("UPDATE role_grant SET ended_at = 1")

    for person in (1, 2):
        await tell(stage, f"news{person}", to=person)
    await stage.sender(Pacer(stage.pace, sleep), {NoticeKind.FAULT: board}).empty()
    assert sorted(words.split(", ")[1] for words in (stage.ana.sees(), stage.bea.sees())) == ["0 práv", "1 práv"]


@pytest.mark.parametrize(("language", "kind"), LANGUAGES_AND_KINDS)
def test_every_kind_of_notice_has_its_words_and_a_name_for_many_of_it(language: str, kind: NoticeKind) -> None:
    assert kind in NOTICES
    assert translator(language).text(kind_key(kind))
