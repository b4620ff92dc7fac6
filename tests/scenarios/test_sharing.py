"""Passing a card on: inline mode offers what anybody may read, links open by rights, posters carry them."""

from domain.actor import Actor, RecordState
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, Stage
from usecases.settings import choose_home

SECRETS = ("+420 000 700 001", "+420 000 700 002", "Dana Kontaktní", "tajná poznámka", "poznatek", "uvítáme", "Tajná 7")


async def furnished(stage: Stage) -> Actor:
    return await stage.actor(
        "Klub Pod Mostem",
        kind="nzdm",
        domain="chovani",
        phones=("+420000700700",),
        crisis_phone="+420000700001",
        in_crisis_network=True,
        contacts=[{"name": "Dana Kontaktní", "phone": "+420000700002"}],
        private_note="tajná poznámka",
        findings="poznatek",
        wishes="uvítáme dobrovolníky",
        address="Dlouhá 1, Cheb",
    )


def titles(results: list[dict[str, object]]) -> list[str]:
    return [str(result["title"]) for result in results]


async def test_a_word_being_typed_offers_the_card(stage: Stage) -> None:
    await furnished(stage)
    for words in ("klub pod", "Klub Pod Mostem", "nzdm mos", "KLUB MOST"):
        assert "Klub Pod Mostem" in titles(await stage.bea.asks_inline(words)), words
    assert titles(await stage.bea.asks_inline("ponorky")) == []


async def test_need_and_place_offer_the_card_too(stage: Stage) -> None:
    await stage.actor("Poradna Most k lidem", orps=(SOKOLOV,), kind="dluhova_poradna", domain="material")
    await stage.actor("Poradna Jinde", orps=(CHEB,), kind="dluhova_poradna", domain="material")
    assert titles(await stage.vera.asks_inline("dluhy v Sokolově")) == ["Poradna Most k lidem"]


async def test_the_message_sent_on_holds_public_fields_only_whoever_sends_it(stage: Stage) -> None:
    await furnished(stage)
    for person in (stage.ana, stage.bea, stage.ota, stage.vera):
        (result,) = await person.asks_inline("Klub Pod Mostem")
        assert "Dlouhá 1, Cheb" in str(result["text"])
        assert "+420 000 700 700" in str(result["text"])
        assert [secret for secret in SECRETS if secret in str(result)] == []


async def test_the_message_sent_on_says_no_capacity_but_its_day_and_where_to_look(stage: Stage) -> None:
    await furnished(stage)
    (result,) = await stage.bea.asks_inline("Klub Pod Mostem")
    assert "Stav k 24. 11. 2026" in str(result["text"])
    assert not [word for word in ("VOLNO", "PLNO", "NEVÍME") if word in str(result["text"])]


async def test_network_ended_and_not_referred_cards_are_offered_to_nobody(stage: Stage) -> None:
    await stage.actor("Tým Skrytý", audience="network")
    ended, avoided = await stage.actor("Klub Zaniklý"), await stage.actor("Klub Varovaný")
    await stage.changes(ended, RecordState.ENDED)
    await stage.changes(avoided, RecordState.DO_NOT_REFER, "interní důvod")
    for person in (stage.ana, stage.bea, stage.ota, stage.vera):
        for words in ("Tým Skrytý", "Klub Zaniklý", "Klub Varovaný", f"#{ended.id}", f"#{avoided.id}", "klub"):
            offered = titles(await person.asks_inline(words))
            assert not {"Tým Skrytý", "Klub Zaniklý", "Klub Varovaný"} & set(offered)


async def test_the_reason_why_a_card_is_closed_stays_inside(stage: Stage) -> None:
    actor = await stage.actor("Klub Na Čas Zavřený")
    await stage.changes(actor, RecordState.CLOSED, "nemoc pracovnice")
    (result,) = await stage.ana.asks_inline("Na Čas Zavřený")
    assert "dočasně" in str(result["text"]).lower()
    assert "nemoc" not in str(result)


async def test_a_sheltered_house_is_offered_with_its_district_only(stage: Stage) -> None:
    await stage.actor(
        "Dům Utajený", sheltered=True, address="Tajná 7", phones=("+420000700001",), web="https://tajny.example.org"
    )
    (result,) = await stage.ana.asks_inline("Dům Utajený")
    assert "Cheb" in str(result["text"])
    assert not [word for word in ("Tajná 7", "700 001", "tajny.example") if word in str(result)]


async def test_nothing_typed_offers_the_home_district(stage: Stage) -> None:
    await stage.actor("Klub Sokolovský", orps=(SOKOLOV,))
    assert titles(await stage.vera.asks_inline("")) == []
    await choose_home(stage.database, (await stage.access(stage.vera)).person, SOKOLOV)
    assert titles(await stage.vera.asks_inline("")) == ["Klub Sokolovský"]


async def test_those_of_the_home_district_come_first(stage: Stage) -> None:
    for number in range(4):
        await stage.actor(f"Klub Daleký {number}", orps=(AS,))
    await stage.actor("Klub Blízký", orps=(SOKOLOV,))
    await choose_home(stage.database, (await stage.access(stage.vera)).person, SOKOLOV)
    assert titles(await stage.vera.asks_inline("klub"))[0] == "Klub Blízký"


async def test_at_most_fifty_are_offered_kept_for_the_asker_alone(stage: Stage) -> None:
    for number in range(60):
        await stage.actor(f"Klub Číslo {number}")
    assert len(await stage.vera.asks_inline("klub")) == 50
    answer = stage.telegram.calls("answerInlineQuery")[-1]
    assert answer["is_personal"] is True
    assert int(str(answer["cache_time"])) <= 10


async def test_somebody_unknown_is_offered_cards_and_remembered_nowhere(empty_stage: Stage) -> None:
    await furnished(empty_stage)
    (result,) = await empty_stage.eve.asks_inline("Klub Pod Mostem")
    assert "As of 24. 11. 2026" in str(result["text"])
    assert await empty_stage.rows("SELECT * FROM person") == []


async def test_where_only_the_network_searches_a_visitor_is_offered_nothing(empty_stage: Stage) -> None:
    await furnished(empty_stage)
    empty_stage.visitors_search = False
    await empty_stage.restart()
    assert await empty_stage.vera.asks_inline("Klub Pod Mostem") == []


async def test_strange_words_offer_nothing_and_break_nothing(stage: Stage) -> None:
    for words in (
        '"',
        "*",
        "AND OR NOT",
        "NEAR(a b)",
        "#",
        "#x",
        "#99999999999999999999",
        "_",
        "a" * 256,
        "%'()",
        "²³",
    ):
        await stage.vera.asks_inline(words)


async def test_a_card_passed_on_into_the_chat_with_the_bot_is_not_taken_for_a_question(stage: Stage) -> None:
    await furnished(stage)
    (result,) = await stage.vera.asks_inline("Klub Pod Mostem")
    before = len(stage.vera.messages)
    await stage.vera.picks(result)
    assert len(stage.vera.messages) == before


async def opens(person: Person, payload: str) -> str:
    await person.says(f"/start {payload}")
    return person.sees()


async def test_the_share_button_offers_exactly_this_card(stage: Stage) -> None:
    actor = await furnished(stage)
    await stage.actor("Klub Pod Mostem Druhý")
    await opens(stage.bea, f"card_{actor.id}")
    share = next(one for row in stage.bea.screen.inline_rows() for one in row if "switch_inline_query" in one)
    assert titles(await stage.bea.asks_inline(str(share["switch_inline_query"]))) == ["Klub Pod Mostem"]


async def test_a_card_that_only_the_network_reads_has_no_share_button(stage: Stage) -> None:
    actor = await stage.actor("Tým Skrytý", audience="network")
    seen = await opens(stage.bea, f"card_{actor.id}")
    assert "Tým Skrytý" in seen
    assert "Sdílet" not in seen
    await stage.bea.taps_old(stage.bea.screen, f"poster:{actor.id}")
    assert "Tohle už tu není" in stage.bea.toast


async def test_a_link_opens_the_card_by_the_rights_of_the_reader(stage: Stage) -> None:
    actor = await furnished(stage)
    (result,) = await stage.ota.asks_inline(f"#{actor.id}")
    link = str(result["markup"])
    assert f"https://t.me/sitovka_bot?start=card_{actor.id}" in link
    assert "+420 000 700 001" in await opens(stage.ota, f"card_{actor.id}")
    assert "+420 000 700 001" not in await opens(stage.vera, f"card_{actor.id}")
    assert "Dlouhá 1, Cheb" in stage.vera.sees()


async def test_somebody_new_comes_in_by_a_link(empty_stage: Stage) -> None:
    actor = await furnished(empty_stage)
    assert "Klub Pod Mostem" in await opens(empty_stage.vera, f"card_{actor.id}")


async def test_a_link_to_what_may_not_be_opened_answers_kindly_and_the_same(stage: Stage) -> None:
    hidden, ended = await stage.actor("Tým Skrytý", audience="network"), await stage.actor("Klub Zaniklý")
    await stage.changes(ended, RecordState.ENDED)
    answers = {await opens(stage.vera, f"card_{actor}") for actor in (hidden.id, ended.id, 987654)}
    assert len(answers) == 1
    assert "neukážu" in answers.pop()
    assert "Požádat o přístup" in stage.vera.sees()
    assert "Zaniklý" not in await opens(stage.bea, f"card_{ended.id}")
    assert "Tým Skrytý" in await opens(stage.bea, f"card_{hidden.id}")


async def test_a_link_to_a_merged_card_opens_the_one_that_remains(stage: Stage) -> None:
    merged, kept = await stage.actor("Klub Dvojí"), await stage.actor("Klub Jediný")
    await stage.changes(merged, RecordState.ENDED)
    async with stage.database.transaction() as connection:
        await connection.run(
            "INSERT INTO actor_merge (merged, into_, merged_at) VALUES (:merged, :kept, 1)",
            merged=merged.id,
            kept=kept.id,
        )
    assert "Klub Jediný" in await opens(stage.vera, f"card_{merged.id}")


async def test_a_link_to_a_district_shows_its_services(stage: Stage) -> None:
    await stage.actor("Tým Skrytý", audience="network")
    seen = await opens(stage.vera, f"orp_{CHEB}")
    assert "NZDM Kompas Cheb" in seen
    assert "Tým Skrytý" not in seen
    assert "Tohle už tu není" in await opens(stage.vera, "orp_0000")


async def test_a_poster_comes_as_a_page_to_print(stage: Stage) -> None:
    actor = await furnished(stage)
    await opens(stage.vera, f"card_{actor.id}")
    await stage.vera.taps("Plakát")
    file = stage.vera.screen.media["document"]
    assert isinstance(file, dict)
    assert file["file_name"] == "plakat-klub-pod-mostem.pdf"
    content = stage.telegram.world.files.get(str(file["file_id"])).content
    assert content.startswith(b"%PDF")
    assert "vyzkoušejte kód" in stage.vera.sees()


async def test_a_coordinator_makes_the_poster_of_a_district(stage: Stage) -> None:
    await stage.ana.says("/plakat")
    await stage.ana.taps("Plakát: ORP Cheb")
    assert "Pomoc pro děti a rodiny: Cheb" in stage.ana.sees()
