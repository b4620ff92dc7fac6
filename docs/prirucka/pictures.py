"""The pictures of the handbook, taken from a fresh demo: `python -m docs.prirucka.pictures [NAME…]`."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.async_api import Locator, Page, ViewportSize, expect

from tests.browser.phones import ANA, BEA, OTA, RADKA, VERA, phone, press, say, shows
from tests.browser.running import opened, running_demo
from tests.browser.test_workbooks import downloads, edits

FOLDER = Path(__file__).parent / "obrazky"
DESK: ViewportSize = {"width": 2040, "height": 1250}
"""All phones side by side, high enough for a card."""
SCALE, COLOURS = 1.25, 256
CLUB = "NZDM Vrabčák (DEMO)"
SETTLED_SECONDS = 2.0
"""A message that has come shines for a while."""


async def take(telephone: Locator, name: str) -> None:
    """Keep a picture of one phone."""
    await telephone.get_by_test_id("button").last.scroll_into_view_if_needed()
    await asyncio.sleep(SETTLED_SECONDS)
    keep(await telephone.screenshot(), FOLDER / f"{name}.png")


def keep(picture: bytes, file: Path) -> None:
    """Store a picture with fewer colours."""
    Image.open(BytesIO(picture)).convert("RGB").quantize(COLOURS).save(file, optimize=True)


async def desk(page: Page) -> None:
    """All phones, each with a menu or a first list."""
    await say(phone(page, OTA), "/krize")
    await say(phone(page, RADKA), "/revize")
    await phone(page, VERA).get_by_test_id("start").click()
    await shows(phone(page, VERA), "nástěnka sítě služeb")
    await asyncio.sleep(SETTLED_SECONDS)
    keep(await page.screenshot(), FOLDER.parents[1] / "phones.png")


async def capacity(page: Page) -> None:
    """A member's menu, and a report of three taps."""
    bea = phone(page, BEA)
    await say(bea, "/menu")
    await shows(bea, "nástěnka sítě služeb")
    await take(bea, "zastupce-kapacita")


async def board(page: Page) -> None:
    """A post read out of one message."""
    bea = phone(page, BEA)
    await say(bea, "/akce")
    await shows(bea, "jednou zprávou")
    await say(bea, "příští čtvrtek od 14 do 16 přednáška o vapování pro rodiče v knihovně v Chebu")
    await shows(bea, "Za koho píšete?")
    await press(bea, CLUB)
    await shows(bea, "Takto se příspěvek zobrazí")
    await take(bea, "zastupce-nastenka")


async def crisis(page: Page) -> None:
    """Who can help now."""
    ota = phone(page, OTA)
    await say(ota, "/krize")
    await shows(ota, "Kdo může pomoci")
    await take(ota, "ospod-krize")


async def inquiry(page: Page) -> None:
    """One call for a place, and the first answer."""
    ota, bea = phone(page, OTA), phone(page, BEA)
    await say(ota, "/hledam")
    for question, label in (
        ("Co je potřeba?", "Bezpečí"),
        ("Pro jaký věk?", "6–10 let"),
        ("Ve které ORP?", "Cheb"),
        ("Jak to spěchá?", "Hned"),
    ):
        await shows(ota, question)
        await press(ota, label)
    await say(ota, "+420 000 111 222")
    await press(ota, "Odeslat teď")
    await press(bea, "Mám místo")
    await shows(ota, "Mají místo. Zavolejte:")
    await take(ota, "ospod-misto")


async def announcement(page: Page) -> None:
    """An announcement before it leaves: how many people it reaches."""
    ana = phone(page, ANA)
    await say(ana, "/oznameni")
    await press(ana, "Nové oznámení")
    await shows(ana, "Napište text oznámení")
    await say(ana, "Ve čtvrtek od 9 hodin se koná vzdělávání o práci s rodinou. Přihlaste se prosím.")
    await shows(ana, "Rozepsané oznámení")
    await take(ana, "koordinator-oznameni")


async def network(page: Page) -> None:
    """The coordinator's own network."""
    ana = phone(page, ANA)
    await say(ana, "/sit")
    await shows(ana, "Moje síť")
    await take(ana, "koordinator-sit")


async def revision(page: Page) -> None:
    """The question of a yearly revision, and how far it has come."""
    ana, bea = phone(page, ANA), phone(page, BEA)
    await say(ana, "/revize")
    await press(ana, "Zahájit revizi")
    await press(ana, "Ano, zahájit a rozeslat")
    await shows(bea, f"platí karta „{CLUB}“")
    await take(bea, "zastupce-revize")
    await press(bea, "Platí beze změny")
    await shows(bea, "Děkujeme")
    await say(ana, "/revize")
    await shows(ana, "Ověřené (1)")
    await take(ana, "koordinator-revize")


async def progress(page: Page) -> None:
    """The picture of a region's revision, as it is sent."""
    radka = phone(page, RADKA)
    await say(radka, "/revize")
    await press(radka, "Revize v kraji")
    await shows(radka, "v kraji")
    await press(radka, "Obrázek")
    picture = radka.locator(".media img").last
    await expect(picture).to_be_visible()
    source = await picture.evaluate("image => image.src")
    (FOLDER.parents[1] / "pictures" / "revision_progress.png").write_bytes(
        await (await page.request.get(source)).body()
    )


async def workbooks(page: Page) -> None:
    """A workbook sent back, and what it would change."""
    ana = phone(page, ANA)
    await say(ana, "/menu")
    await press(ana, "Revize a plán sítě")
    await press(ana, "Tabulky (Excel)")
    await shows(ana, "Bez soukromých poznámek:")
    await press(ana, "📄 Aktéři")
    await expect(ana.get_by_test_id("download").last).to_be_visible(timeout=20_000)
    with TemporaryDirectory() as folder:
        file = await downloads(page, ana, Path(folder))
        edits(file)
        await ana.get_by_test_id("file-document").set_input_files(file)
        await shows(ana, "změněné buňky")
    await press(ana, "Prohlédnout a vybrat")
    await shows(ana, "Nová 99, Cheb")
    await take(ana, "koordinator-tabulky")


async def coverage(page: Page) -> None:
    """White spots of a district as a picture."""
    ana = phone(page, ANA)
    await say(ana, "/menu")
    await press(ana, "Revize a plán sítě")
    await press(ana, "Bílá místa")
    await shows(ana, "Bílá místa: Cheb")
    await press(ana, "Potřeby × prevence")
    await press(ana, "Obrázek")
    await expect(ana.locator(".media img").last).to_be_visible()
    await take(ana, "koordinator-bila-mista")


STEPS: dict[str, Callable[[Page], Awaitable[None]]] = {
    "telefony": desk,
    "kapacita": capacity,
    "nastenka": board,
    "krize": crisis,
    "misto": inquiry,
    "sit": network,
    "oznameni": announcement,
    "revize": revision,
    "prubeh": progress,
    "tabulky": workbooks,
    "bila-mista": coverage,
}
"""In this order: some go on where an earlier one has stopped."""


async def main(names: list[str]) -> None:
    """Take all pictures, or those named."""
    FOLDER.mkdir(exist_ok=True)
    async with running_demo() as address, opened(address, DESK, SCALE) as page:
        for name in names or STEPS:
            await STEPS[name](page)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
