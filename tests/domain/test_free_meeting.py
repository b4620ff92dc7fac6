"""A meeting out of one message: the day and the place, a title only where it stands first."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.free_meeting import read_free_meeting, read_options
from domain.moments import read_moment

PRAGUE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 11, 24, 9, tzinfo=PRAGUE)


@pytest.mark.parametrize(
    ("text", "title", "place", "agenda"),
    [
        ("příští úterý v 9 v zasedačce", "", "v zasedačce", ""),
        ("příští čtvrtek od 9 do 11 v zasedačce úřadu", "", "v zasedačce úřadu", ""),
        ("v zasedačce městského úřadu příští úterý v 9", "", "v zasedačce městského úřadu", ""),
        ("Porada o prevenci příští úterý v 9 v zasedačce úřadu", "Porada o prevenci", "v zasedačce úřadu", ""),
        ("příští úterý v 9 online", "", "online", ""),
        ("12. 1. 2027 od 9 do 11", "", None, ""),
        ("příští úterý v 9 na radnici. Vyhodnocení roku.", "", "na radnici", "Vyhodnocení roku."),
        ("příští úterý v 9\nVyhodnocení roku", "", None, "Vyhodnocení roku"),
        ("zítra v 9, městský úřad, sál 2\nPodzim v klubech", "", "městský úřad, sál 2", "Podzim v klubech"),
        ("zítra v 9\nV zasedačce úřadu\nProgram: rok v klubech", "", "V zasedačce úřadu", "rok v klubech"),
        ("zítra v 9\nMísto: Radnice, sál 2\nPodzim v klubech", "", "Radnice, sál 2", "Podzim v klubech"),
        ("zítra v 9 v zasedačce\n- program: rok v klubech", "", "v zasedačce", "- program: rok v klubech"),
        ("Porada týmu\nzítra v 9 v zasedačce\nRozpočet", "Porada týmu", "v zasedačce", "Rozpočet"),
        ("příští úterý v 9 podzim a děti venku", "", None, "Podzim a děti venku"),
        ("v zasedačce", "", "v zasedačce", ""),
        ("Porada o prevenci", "Porada o prevenci", None, ""),
    ],
)
def test_what_one_message_says(text: str, title: str, place: str | None, agenda: str) -> None:
    said = read_free_meeting(text, read_moment(text, NOW, PRAGUE), lambda name: name == "Chebu")
    assert (said.title, said.place, said.words) == (title, place, agenda)


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("příští úterý v 9", ["1. 12. 9:00"]),
        ("středa 2.12. 13-15, čtvrtek 3. prosince 10:00; 4. 12. v 9", ["2. 12. 13:00", "3. 12. 10:00", "4. 12. 9:00"]),
        ("čtvrtek 3. prosince, 10:00", ["3. 12. 10:00"]),
        ("ve středu 2. 12. a ve čtvrtek 3. 12. v 9", []),
        ("2. 12. 9:00, 13:00", []),
        ("2. 12., 3. 12. v 9", []),
        ("v zasedačce", []),
    ],
)
def test_a_line_offers_one_day_or_several_and_none_is_lost_or_mixed_with_another(line: str, days: list[str]) -> None:
    local = [one.starts_at.astimezone(PRAGUE) for one in read_options(line, NOW, PRAGUE)]
    assert [f"{one.day}. {one.month}. {one.hour}:{one.minute:02}" for one in local] == days
