"""A workbook in a real browser: Ana downloads it, edits it as in Excel, sends it back, picks, stores, puts back."""

from pathlib import Path

from playwright.async_api import Locator, Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import ANA, BEA, phone, pictures, press, say, shows
from tests.stage.workbooks import ADDRESS, with_cells, without_last

CLUB = "NZDM Vrabčák (DEMO)"
pytestmark = needs_chromium


async def downloads(page: Page, telephone: Locator, folder: Path) -> Path:
    """The file of the last message."""
    async with page.expect_download() as waiting:
        await telephone.get_by_test_id("download").last.click()
    file = await waiting.value
    await file.save_as(folder / file.suggested_filename)
    return folder / file.suggested_filename


def edits(file: Path) -> None:
    """Another address and capacity of the club, and one row deleted."""
    cells = {(CLUB, ADDRESS): "Nová 99, Cheb", (CLUB, "Kapacita"): "25 dětí najednou"}
    file.write_bytes(without_last(with_cells(file.read_bytes(), cells), 1))


async def test_ana_sends_an_edited_workbook_back(page: Page, tmp_path: Path) -> None:
    ana, bea = phone(page, ANA), phone(page, BEA)
    await shows(ana, "koordinátor sítě")
    await press(ana, "Revize a plán sítě")
    await press(ana, "Tabulky (Excel)")
    await shows(ana, "Bez soukromých poznámek:")
    await pictures(page, "workbooks")
    await press(ana, "📄 Aktéři")
    await expect(ana.get_by_test_id("download").last).to_be_visible(timeout=20_000)
    file = await downloads(page, ana, tmp_path)
    edits(file)

    await ana.get_by_test_id("file-document").set_input_files(file)
    await shows(ana, "změněné buňky")
    await pictures(page, "workbook-preview")
    await press(ana, "Prohlédnout a vybrat")
    await shows(ana, "Nová 99, Cheb")
    await press(ana, "Kapacita")
    await shows(ana, "Vybráno 1 z 2")
    await pictures(page, "workbook-pick")
    await press(ana, "Přijmout vybrané (1)")
    await press(ana, "Ano, uložit")
    await shows(ana, "1 buňka ze sešitu")
    await pictures(page, "workbook-stored")
    await press(ana, "Vrátit zpět")
    await press(ana, "Ano, vrátit zpět")
    await shows(ana, "Vrácen 1 údaj")

    await bea.get_by_test_id("file-document").set_input_files(file)
    await shows(bea, "zůstal neotevřený")
    await say(bea, "/menu")
    await shows(bea, "zástupce aktéra")
