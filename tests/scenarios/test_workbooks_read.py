"""Reading of workbooks: three in a row, one at a time, a fault on the way, things of one name told apart."""

import asyncio

import pytest

import handlers.workbooks
from tests.scenarios.test_workbooks import KOMPAS, fetches, opens, sends
from tests.stage.meetings import NETWORK, network
from tests.stage.stage import Stage
from tests.stage.workbooks import ADDRESS, NAME, foreign, with_cells

ACTIVITY = "mentor nebo „velký kamarád“ pro dítě, kterému chybí stálá osoba"


async def test_three_workbooks_sent_in_a_row_all_wait_to_be_decided(stage: Stage) -> None:
    await network(stage)
    for book, named, cells in (
        ("Aktéři", NAME, {(KOMPAS, ADDRESS): "Krátká 5"}),
        ("Platformy", "Název platformy", {(NETWORK, "Cíle"): "Nikdo nezůstane sám"}),
        ("Potřeby a činnosti", "Činnost", {(ACTIVITY, "Jak to u nás probíhá"): "Každé úterý"}),
    ):
        file = await fetches(stage, stage.ana, f"📄 {book}")
        await sends(stage.ana, with_cells(file, cells, named))
    await opens(stage.ana)
    for book in ("Aktéři", "Platformy", "Potřeby a činnosti"):
        assert [one for one in stage.ana.buttons if f"Rozhodnout: {book}" in one]


async def test_an_untouched_workbook_waits_for_no_decision(stage: Stage) -> None:
    await sends(stage.ana, await fetches(stage, stage.ana))
    await opens(stage.ana)
    assert not [one for one in stage.ana.buttons if "Rozhodnout" in one]


async def test_a_fetched_workbook_is_not_said_to_be_written_any_more(stage: Stage) -> None:
    await fetches(stage, stage.ana)
    said = [message.text or "" for message in stage.ana.messages]
    assert [text for text in said if "Tabulky sítě" in text]
    assert not [text for text in said if "Píšu tabulku" in text]


async def test_a_fault_while_reading_does_not_leave_the_reading_standing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> int:
        raise ZeroDivisionError

    file = await fetches(stage, stage.ana)
    monkeypatch.setattr(handlers.workbooks, "take_workbook", fail)
    await sends(stage.ana, file)
    stage.hearing.forgive("ZeroDivisionError")
    said = [message.text or "" for message in stage.ana.messages]
    assert not [text for text in said if "Čtu soubor" in text]
    assert "Kód chyby" in said[-1]


async def test_one_workbook_is_read_at_a_time_and_others_wait(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    async with stage.house.one_workbook:
        sending = asyncio.create_task(stage.ana.sends_document("akteri.xlsx", file))
        async with asyncio.timeout(10):
            while not stage.telegram.calls("getFile"):  # noqa: ASYNC110 - the bot is waited for, not timed
                await asyncio.sleep(0.01)
        assert "Čtu soubor" in stage.ana.sees()
        assert await stage.rows("SELECT 1 FROM workbook_import") == []
    await sending
    assert "Není co měnit" in stage.ana.sees()


async def test_things_of_one_name_are_told_apart_by_what_they_differ_in(stage: Stage) -> None:
    await stage.actor("Klub Stejný", kind="nzdm", address="Dlouhá 1")
    await stage.actor("Klub Stejný", kind="nzdm", address="Krátká 2")
    await sends(stage.ana, foreign(("Klub Stejný", "NZDM", "Cheb", "Nová 3")))
    await stage.ana.taps("Nechat v botu všechny")
    await stage.ana.taps("Nejasné řádky (1)")
    likely = [one for one in stage.ana.buttons if one.startswith("Je to Klub")]
    assert [one.split(", ")[-1] for one in likely] == ["Dlouhá 1", "Krátká 2"]
