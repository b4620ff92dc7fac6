"""One free message: its title, day, place and number of places are found, and no word of it is lost."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.free_post import FreePost, read_free_post
from domain.moments import read_moment
from domain.post import PLACE_LIMIT, TITLE_LIMIT
from domain.words import WORD, fold

PRAGUE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TOWNS = {"Cheb", "Chebu", "Sokolov", "Sokolově", "Aši", "Františkových Lázních"}


def read(text: str) -> FreePost:
    text = text.strip()
    return read_free_post(text, read_moment(text, NOW, PRAGUE), TOWNS.__contains__)


def local(post: FreePost) -> str:
    assert post.moment
    return f"{post.moment.starts_at.astimezone(PRAGUE):%Y-%m-%d %H:%M}"


def test_one_sentence_says_what_when_and_where() -> None:
    post = read("Setkání rodičů příští úterý v 9 v knihovně v Chebu, hlídání dětí zajištěno")
    assert (post.title, post.place, local(post)) == ("Setkání rodičů", "v knihovně v Chebu", "2026-12-01 09:00")
    assert post.words == "Hlídání dětí zajištěno"


def test_the_day_may_come_first() -> None:
    post = read("Příští úterý v 9 v knihovně proběhne beseda pro rodiče. Vstup zdarma. Přihlaste se u nás.")
    assert (post.title, post.place) == ("Beseda pro rodiče", "v knihovně")
    assert post.words == "Vstup zdarma. Přihlaste se u nás."


def test_of_several_lines_the_first_is_the_title_and_the_others_stay_as_they_are() -> None:
    post = read(
        "Beseda o dluzích\n12. 1. 2027 od 14 do 16 h\nKde: Městská knihovna, Májová 20, Cheb\nKapacita 20 míst."
    )
    assert (post.title, post.places) == ("Beseda o dluzích", 20)
    assert post.place == "Městská knihovna, Májová 20, Cheb"
    assert "Kapacita 20 míst." in post.words
    assert post.moment
    assert post.moment.ends_at == datetime(2027, 1, 12, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Školení on-line 8. 12. v 10:00", "on-line"),
        ("Snídaně 5. prosince v 9 na náměstí Krále Jiřího v Chebu pro rodiny", "na náměstí Krále Jiřího v Chebu"),
        ("Den pěstounů v sobotu v 10, Sportovní hala, Májová 12, Cheb", "Sportovní hala, Májová 12, Cheb"),
        ("Workshop 3. prosince v 17:00 ve Františkových Lázních", "ve Františkových Lázních"),
        ("Dílna zítra ve 14 v klubu Kompas", "v klubu Kompas"),
        ("Porada zítra ve 14 v rámci projektu Šance", None),
        ("Sbírka zítra na podporu rodin", None),
        ("Platforma pro bezpečí za 14 dní", None),
    ],
)
def test_the_place_is_what_names_a_building_a_street_or_a_town(text: str, place: str | None) -> None:
    assert read(text).place == place


def test_a_message_of_a_time_alone_has_no_title() -> None:
    assert read("Příští úterý v 9").title == ""


def test_a_long_first_sentence_is_cut_for_the_title_and_kept_whole_in_the_words() -> None:
    text = "Hledáme " + "velmi ochotné dobrovolníky " * 10 + "na doučování. Ozvěte se."
    post = read(text)
    assert len(post.title) <= TITLE_LIMIT
    assert post.title.endswith("…")
    assert post.words == text


def test_a_wish_has_the_first_sentence_for_its_title() -> None:
    post = read_free_post("Hledáme dobrovolníky. Dva večery týdně v Aši.", None, TOWNS.__contains__)
    assert (post.title, post.words, post.place) == ("Hledáme dobrovolníky", "Dva večery týdně v Aši.", None)


PIECES = st.sampled_from(
    [
        *("Beseda", "pro", "rodiče", "zítra", "v 9", "v knihovně", "v Chebu", ",", ".", "\n", "kapacita 20 míst", "a"),
        *("Kde: radnice", "12. 1. 2027", "od 14 do 16 h", "Vstup zdarma!", "(s dětmi)", "on-line", "–", "Májová 12"),
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=14).map(" ".join))
def test_no_word_is_lost_and_nothing_is_too_long(text: str) -> None:
    text = text.strip()
    post = read(text)
    assert len(post.title) <= TITLE_LIMIT
    assert len(post.place or "") <= PLACE_LIMIT
    kept = f"{post.title} {post.words} {post.place or ''}"
    said = fold(_without_times(text, post))
    lost = [word for word in WORD.findall(said) if word not in fold(kept)]
    assert [word for word in lost if word not in EMPTY] == []


EMPTY = {
    *("se", "kona", "bude", "probehne", "dne", "od", "ve", "v", "na", "u", "a", "i"),
    "kde",
    "kapacita",
    "20",
    "mist",
}


def _without_times(text: str, post: FreePost) -> str:
    for since, to in sorted(post.moment.spans if post.moment else (), reverse=True):
        text = text[:since] + " " + text[to:]
    return text
