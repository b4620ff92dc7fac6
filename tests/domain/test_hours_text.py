"""Opening hours in words."""

import pytest

from domain.hours import OpeningHours
from domain.hours_text import read_hours

DAYS = ("po", "út", "st", "čt", "pá", "so", "ne")


def shown(hours: OpeningHours | None) -> str:
    assert hours is not None
    if hours.nonstop:
        return "nonstop"
    if hours.week is None:
        return "?"
    days = (
        f"{day} " + ",".join(f"{span.since:%H:%M}-{span.to:%H:%M}" for span in spans)
        for day, spans in zip(DAYS, hours.week, strict=True)
        if spans
    )
    return "; ".join(days)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Po–Pá 8:00–16:00", "po 08:00-16:00; út 08:00-16:00; st 08:00-16:00; čt 08:00-16:00; pá 08:00-16:00"),
        ("po, st 8-17; út, čt 8-14", "po 08:00-17:00; út 08:00-14:00; st 08:00-17:00; čt 08:00-14:00"),
        ("út a čt 13-18", "út 13:00-18:00; čt 13:00-18:00"),
        ("Po 8–17\nSt 8–17", "po 08:00-17:00; st 08:00-17:00"),
        ("Po-Čt 9:00-15:30", "po 09:00-15:30; út 09:00-15:30; st 09:00-15:30; čt 09:00-15:30"),
        ("út 8.00 – 16.00 hod.", "út 08:00-16:00"),
        ("pondělí až úterý od 8 do 16 hodin", "po 08:00-16:00; út 08:00-16:00"),
        ("v úterý a ve čtvrtek 9–11 a 13–15", "út 09:00-11:00,13:00-15:00; čt 09:00-11:00,13:00-15:00"),
        ("Po: 8–12, 13–17; Út: zavřeno; so, ne zavřeno", "po 08:00-12:00,13:00-17:00"),
        ("pá–so 18–6", "pá 18:00-06:00; so 18:00-06:00"),
        ("ne–po 8–10", "po 08:00-10:00; ne 08:00-10:00"),
        ("víkend 10-14", "so 10:00-14:00; ne 10:00-14:00"),
        ("8–16 (po)", "po 08:00-16:00"),
        ("st 20-24", "st 20:00-00:00"),
        *(
            (words, "nonstop")
            for words in ("nonstop", "24/7", "NEPŘETRŽITĚ", "24 hodin denně", "po-ne 0-24", "denně nonstop")
        ),
    ],
)
def test_words_that_surely_mean_hours_are_read(text: str, meaning: str) -> None:
    assert shown(read_hours(text)) == meaning


def test_daily_hours_hold_for_seven_days() -> None:
    hours = read_hours("denně 8-20")
    assert hours is not None
    assert hours.week is not None
    assert [len(spans) for spans in hours.week] == [1] * 7


@pytest.mark.parametrize(
    "text",
    [
        *(
            "dle domluvy",
            "na objednání",
            "8-16",
            "po-pá",
            "po 8",
            "Po 8-25",
            "lichý týden po 8-12",
            "Po 8-12 po dohodě",
        ),
        *(
            "1.9.-30.6. po 8-12",
            "po-pá dopoledne",
            "út 13-18 i čt",
            "-",
            "každé první pondělí 9-11",
            "so 9-12 jen v létě",
        ),
    ],
)
def test_words_that_are_not_sure_keep_their_text_and_no_week(text: str) -> None:
    hours = read_hours(text)
    assert hours == OpeningHours(text=text)


def test_an_empty_cell_is_no_hours() -> None:
    assert read_hours("  \n ") is None
