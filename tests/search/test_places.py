"""Every district in its cases, municipalities, everyday names – and words that are no places."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.words import fold
from storage.reference import load_municipalities
from tests.search.network import GEOGRAPHY, ORPS, gazetteer

DISTRICTS = Path(__file__).parent / "districts.csv"
SENTENCES = ("{}", "psycholog pro děti {} prosím", "potřebuji poradit s dluhy {}")


def districts() -> list[dict[str, str]]:
    with DISTRICTS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def orp_in(text: str, home: str | None = None) -> str | None:
    match = gazetteer().find(text, home)
    return GEOGRAPHY.orps[match.orp].name if match and match.orp else None


def test_the_table_of_cases_holds_every_district() -> None:
    assert {row["name"] for row in districts()} == set(ORPS)


@pytest.mark.parametrize("row", districts(), ids=lambda row: row["name"])
def test_a_district_is_found_in_its_cases_with_and_without_diacritics(row: dict[str, str]) -> None:
    said = [row["where"], row["whence"], f"ORP {row['name']}", f"okres {row['name']}"]
    texts = [sentence.format(spelt) for words in said for spelt in (words, fold(words)) for sentence in SENTENCES]
    assert {text: orp_in(text) for text in texts} == dict.fromkeys(texts, row["name"])


@pytest.mark.parametrize("row", districts(), ids=lambda row: row["name"])
def test_a_whole_text_names_a_district_in_any_case(row: dict[str, str]) -> None:
    texts = [row["name"], row["name"].lower(), row["name"].upper(), fold(row["name"]), row["where"], row["whence"]]
    assert {gazetteer().orp(text) for text in texts} == {ORPS[row["name"]]}


@pytest.mark.parametrize(
    ("text", "orp"),
    [
        ("na Chebsku", "Cheb"),
        ("Chebsko", "Cheb"),
        ("mostecko", "Most"),
        ("z Ašska", "Aš"),
        ("na Karlovarsku", "Karlovy Vary"),
        ("Teplicko", "Teplice"),
        ("Ústí n. L.", "Ústí nad Labem"),
        ("usti n.L.", "Ústí nad Labem"),
        ("K. Vary", "Karlovy Vary"),
        ("Č. Budějovice", "České Budějovice"),
        ("Mar. Lázně", "Mariánské Lázně"),
        ("KV", "Karlovy Vary"),
        ("klub kv", "Karlovy Vary"),
        ("Vary", "Karlovy Vary"),
        ("ve Varech", "Karlovy Vary"),
        ("Mariánky", "Mariánské Lázně"),
        ("v Mariánkách", "Mariánské Lázně"),
        ("Budějky", "České Budějovice"),
        ("v Boleslavi", "Mladá Boleslav"),
        ("Hradec", "Hradec Králové"),
        ("Valmez", "Valašské Meziříčí"),
        ("v Praze 4", "Praha"),
        ("okolí Sokolova", "Sokolov"),
        ("poblíž Kraslic", "Kraslice"),
        ("Frýdek - Místek", "Frýdek-Místek"),
        ("AZYLÁK CHEB", "Cheb"),
        ("klub as", "Aš"),
        ("pomoc v tepilcich", "Teplice"),
        ("dluhy v karlovich varech", "Karlovy Vary"),
        ("marjanske lazne", "Mariánské Lázně"),
        ("sokolof", "Sokolov"),
    ],
)
def test_everyday_names_regions_abbreviations_and_slips_name_a_district(text: str, orp: str) -> None:
    assert orp_in(text) == orp


@pytest.mark.parametrize(
    ("text", "municipality", "orp"),
    [
        ("v Lázních Kynžvart", "Lázně Kynžvart", "Mariánské Lázně"),
        ("ve Františkových Lázních", "Františkovy Lázně", "Cheb"),
        ("pomoc hazlov", "Hazlov", "Aš"),
        ("u Nejdku", "Nejdek", "Karlovy Vary"),
        ("v Horní Blatné", "Horní Blatná", "Ostrov"),
        ("na Božím Daru", "Boží Dar", "Ostrov"),
        ("z Kynšperka", "Kynšperk nad Ohří", "Sokolov"),
        ("ve Velké Hleďsebi", "Velká Hleďsebe", "Mariánské Lázně"),
        ("doktor v Teplé", "Teplá", "Mariánské Lázně"),
        ("psycholog Jáchymov", "Jáchymov", "Ostrov"),
    ],
)
def test_a_municipality_leads_to_its_district(text: str, municipality: str, orp: str) -> None:
    match = gazetteer().find(text, None)
    assert match is not None
    assert match.municipality is not None
    assert match.orp is not None
    assert (match.municipality.name, GEOGRAPHY.orps[match.orp].name) == (municipality, orp)


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("pro Uhelnou Příbram", "Uhelná Příbram"),
        ("Hrádkem nad Nisou", "Hrádek nad Nisou"),
        ("pomoc ochozu u brna", "Ochoz u Brna"),
        ("Horního Slavkova ospod", "Horní Slavkov"),
        ("psycholog fr.lazne", "Františkovy Lázně"),
        ("mar lazne", "Mariánské Lázně"),
        ("doktor do Kynžvartu", "Lázně Kynžvart"),
        ("nejdku", "Nejdek"),
        ("luby", "Luby"),
        ("Aši", "Aš"),
        ("v Pištíně", "Pištín"),
        ("v Pístině", "Pístina"),
        ("přestěhovali jsme se z Chebu do Hazlova", "Hazlov"),
        ("у Соколові", "Sokolov"),
    ],
)
def test_a_place_is_found_as_people_write_it(text: str, municipality: str) -> None:
    match = gazetteer().find(text)
    assert match is not None
    assert match.municipality is not None
    assert match.municipality.name == municipality


def test_a_form_that_two_places_share_is_asked_about() -> None:
    match = gazetteer().find("v pistine")
    assert match is not None
    assert match.orp is None
    assert {place.name for place in match.candidates} == {"Pištín", "Pístina"}


def test_of_a_town_and_a_village_of_its_name_next_door_the_near_one_is_meant() -> None:
    assert orp_in("Hranice", ORPS["Cheb"]) == "Aš"
    assert orp_in("Hranice", ORPS["Přerov"]) == "Hranice"
    assert orp_in("Hranice") == "Hranice"


@pytest.mark.parametrize(
    ("text", "orp"), [("teplá", "Mariánské Lázně"), ("v teplé", "Mariánské Lázně"), ("písek", "Písek")]
)
def test_an_answer_to_the_question_where_may_be_a_word_of_every_day(text: str, orp: str) -> None:
    match = gazetteer().answer(text)
    assert match is not None
    assert match.orp == ORPS[orp]


@pytest.mark.parametrize(
    ("text", "kraj"),
    [
        ("Karlovarský kraj", "Karlovarský kraj"),
        ("azylové domy v karlovarskem kraji", "Karlovarský kraj"),
        ("na Vysočině", "Kraj Vysočina"),
        ("celý Ústecký kraj", "Ústecký kraj"),
    ],
)
def test_a_region_is_no_district(text: str, kraj: str) -> None:
    match = gazetteer().find(text)
    assert match is not None
    assert match.orp is None
    assert match.kraj is not None
    assert GEOGRAPHY.kraje[match.kraj].name == kraj


NO_PLACES = """
nechodí do školy
pro žáky na základní škole
hledám práci na úřadě
asi potřebuju psychologa
až ráno
volné místo pro matku s dětmi
v noci se bojí
utekla z domova
na ubytovně není voda
po škole nemá kam jít
od pondělí do úterý
jsme na ulici
bydlí u babičky
nemáme na jídlo
v těžké situaci
do rána někde přespat
manžel pije a u soudu lže
na hřišti berou drogy
ve velké nouzi
od rodičů
z vězení se vrátil otec
v rodině je násilí
bez domova v zimě
letní tábor pro děti
táborová škola v přírodě
z ničeho nic
na vesnici
matka od dvou dětí
kolem poledne
u doktora
z hladu krade
v azylovém domě
ze strachu
v pořádku
Police nás poslala dál
Práce pro mladé
říká že už nechce žít
potřebuju azylák do pátku
chybí asistent už týden
kolik stojí obědy
má právo na praxi od března
stojí na mostě a chce skočit
hraje si na písku
má rád slané jídlo
pomáhá na letní tábory
""".strip().splitlines()


@pytest.mark.parametrize("text", NO_PLACES)
def test_common_words_are_no_villages(text: str) -> None:
    assert gazetteer().find(text) is None


def test_of_places_of_one_name_the_one_near_home_is_meant() -> None:
    assert orp_in("Nová Ves", ORPS["Karlovy Vary"]) == "Sokolov"
    assert orp_in("Nová Ves", ORPS["Liberec"]) == "Liberec"


def test_a_name_of_many_places_is_not_decided_without_a_home() -> None:
    match = gazetteer().find("Nová Ves")
    assert match is not None
    assert match.orp is None
    assert {place.name for place in match.candidates} == {"Nová Ves"}


def test_every_municipality_is_found_near_its_district() -> None:
    lost = [
        town.name
        for town in load_municipalities()
        if (found := gazetteer().municipality(town.name, [town.orp])) is None or found.orp != town.orp
    ]
    assert lost == []


def test_the_span_of_a_match_says_the_place_and_nothing_else() -> None:
    text = "kdo pomůže s dluhy v Teplicích prosím"
    match = gazetteer().find(text)
    assert match is not None
    assert text[match.start : match.end] == "v Teplicích"


@given(st.text(max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    match = gazetteer().find(text, ORPS["Cheb"])
    assert match is None or 0 <= match.start < match.end <= len(text)


@pytest.mark.parametrize("text", ["dluhy aš", "dluhy as", "v aši", "do aše", "nechodí do školy as", "AŠ"])
def test_the_shortest_name_is_found_in_its_cases(text: str) -> None:
    assert orp_in(text) == "Aš"


@pytest.mark.parametrize("text", ["jako dluhy", "asi dluhy", "až zítra", "az zitra", "jak se na to ptát"])
def test_words_that_resemble_the_shortest_name_are_no_place(text: str) -> None:
    assert gazetteer().find(text) is None
