"""Words of a rule in Czech prose as marks: "každé první úterý v měsíci" is "every nth:1 wd:1 in month"."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from rapidfuzz.distance import OSA

from domain.clock_words import CARDINALS, SaidTime, find_times
from domain.day_words import DAY, NAMED, ORDINAL_DAYS, ORDINALS, SHORT, SHORT_WEEKDAYS, WEEKDAY, WEEKDAYS, find_days

Span = tuple[int, int]
VOCABULARY = {
    "every": "co kazdy kazde kazdou kazda kazdeho kazdem kazdych kazdym kazdymi vsechny",
    "always": "vzdy vzdycky pravidelne",
    "usual": "zpravidla vetsinou obvykle",
    "nth:1": "prvni prvnim",
    "nth:2": "druhy druhe druha druhou druhem",
    "nth:3": "treti tretim",
    "nth:4": "ctvrty ctvrte ctvrta ctvrtou ctvrtem",
    "nth:5": "paty pate pata patou patem",
    "nth:-1": "posledni poslednim posledniho",
    "nth:-2": "predposledni predposlednim predposledniho",
    "num:1": "jeden jedna jedno jednoho",
    "num:2": "dva dvou",
    "num:3": "trech",
    "num:4": "ctyrech",
    "num:5": "peti",
    "num:6": "sesti",
    "num:14": "ctrnacti",
    "times:1": "jednou jedenkrat",
    "times:2": "dvakrat",
    "times:3": "trikrat",
    "times:4": "ctyrikrat",
    "times:5": "petkrat",
    "times:6": "sestkrat",
    "x": "x krat",
    "per": "za",
    "from": "od",
    "to": "do az",
    "alternate": "ob",
    "day": "den dny dni dnu dnech",
    "week": "tyden tydny tydnu tydnech",
    "weekly": "tydne",
    "month": "mesic mesice mesici mesicu mesicich",
    "quarter": "ctvrtleti kvartal kvartalu kvartale",
    "fourth": "ctvrt",
    "halfyear": "pololeti pulrok pulroku",
    "half": "pul",
    "year": "rok roku roce roky roka",
    "daily": "denne kazdodenne",
    "biweekly": "ctrnactidenne dvoutydenne",
    "monthly": "mesicne",
    "bimonthly": "dvoumesicne",
    "quarterly": "ctvrtletne kvartalne",
    "halfyearly": "pololetne pulrocne",
    "yearly": "rocne kazdorocne",
    "even": "sudy sude sudou suda sudych sudem sudeho",
    "odd": "lichy liche lichou licha lichych lichem licheho",
    "except": "krome mimo vyjma vyjimkou vynechat vynechavame neschazime nesetkavame nekona nekonaji bez",
    "hols": "prazdniny prazdnin prazdninach prazdninami",
    "school": "skolni skolnich skolniho skolnim",
    "summer": "leto leta lete letni letnich letnimi",
    "special": "vanoc vanoce vanocich vanocni vanocnich velikonoc velikonoce velikonocni velikonocnich jarni jarnich "
    "podzimni podzimnich pololetni pololetnich",
    "pub": "svatky svatku svatek svatcich",
    "state": "statni statnich statnim",
    "end": "konce",
    "next": "pristi pristiho",
    "all": "cely celeho",
    "including": "vcetne",
    "in": "v ve na o behem pres pri",
    "working": "pracovni pracovnich vsedni vsednich",
    "weekend": "vikend vikendu vikendy vikendech",
    "and": "a i take taky plus",
    "or": "nebo anebo ci popripade",
    "vague": "zacatkem zacatku koncem konci polovine pulce obcas nepravidelne podle dle potreby domluvy nekdy asi "
    "zhruba",
    "part": "rano dopoledne odpoledne vecer navecer odp dop",
    ".": "se s schazime setkavame schazet schuzka schuzky setkani porada porady jednani kona konaji konat probiha bude "
    "budou je dne to tj tedy tzn vsak ale prosim celorocne hod hodin letosniho tohoto kalendarniho termin nas nase",
    "mon:1": "ledna leden lednu",
    "mon:2": "unora unor unoru",
    "mon:3": "brezna brezen breznu",
    "mon:4": "dubna duben dubnu",
    "mon:5": "kvetna kveten kvetnu",
    "mon:6": "cervna cerven cervnu",
    "mon:7": "cervence cervenec cervenci",
    "mon:8": "srpna srpen srpnu",
    "mon:9": "zari",
    "mon:10": "rijna rijen rijnu",
    "mon:11": "listopadu listopad",
    "mon:12": "prosince prosinec prosinci",
    "wd:0": "pondeli pondelky pondelek",
    "wd:1": "utery uterky uterek",
    "wd:2": "streda stredu stredy",
    "wd:3": "ctvrtek ctvrtka ctvrtky",
    "wd:4": "patek patku patky",
    "wd:5": "sobota sobotu soboty",
    "wd:6": "nedele nedeli",
}
WORDS = {word: mark for mark, words in VOCABULARY.items() for word in words.split()}
WORDS |= {word: f"num:{at}" for at, word in enumerate(CARDINALS, start=1)}
SIGNS = {",": ",", ";": ",", "/": ",", "&": "and", "+": "and", "-": "to", "–": "to", "—": "to", "×": "x"}
NTH = rf"(?:prvni\w*|druh\w+|treti\w*|ctvrt(?:y|e|a|ou|em|eho)|pat(?:y|e|a|ou|em|eho)|\w*posledni\w*|{DAY}\s?\.)"
BEFORE_A_DAY = re.compile(rf"\b(?:{NTH})(?=(?:\s?(?:,|a|i|nebo|/)?\s?{NTH})*\s?(?:{WEEKDAY}|{SHORT}\b))")
DOTTED = re.compile(rf"(?<![\d.,:])(?P<day>{DAY})\s?\.(?!\d)(?=\s*(?:$|[,;)]|(?!(?:h|hod\w*)\b)[a-z]))")
LEADS_AN_HOUR = re.compile(r"\b(?:ve?|do|mezi|kolem|okolo)\s*$")
GOES_ON_AFTER_AN_HOUR = re.compile(r"\s*(?:$|[,;)]|(?:hodin\w*|do|az|na|u|v|krome|mimo)\b)")
WRITTEN = re.compile(
    rf"(?<![\d.,:])(?:{DAY}\s?\.(?:\s?(?:\d{{1,2}}\s?\.|{NAMED}))?\s?(?:-|–|—|az|do)\s?)?{DAY}\s?\.\s?(?:\d{{1,2}}\s?\.|{NAMED})"
    r"(?:\s?20\d\d\b)?|\b20\d\d-\d\d-\d\d\b"
)
WITHOUT_A_DOT = re.compile(rf"(?:krome|mimo|vyjma|bez)\s(?P<day>{DAY}\.\s?\d{{1,2}})(?![\d.])")
DAY_OR_HOUR = re.compile(r"\b(?:od|do)\s\d{1,2}\.(?:[1-9]|1[0-2])(?![\d.])(?!\s?h)")
LENGTH = re.compile(
    r"\b(?:(?:na|trva|delka|v delce|po dobu)\s+)(?:(?P<count>\d{1,3}|jednu|dve|tri|ctyri|pul)\s?)?"
    r"(?P<unit>hodin\w*|hod\b|h\b|minut\w*|min\b)(?P<half>\sa\spul\b)?"
)
BARE_HOURS = re.compile(r"(?<!v )(?<!ve )(?<!do )(?<!od )\b(?:[2-4]|dve|tri|ctyri)\shodiny\b")
TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\s\w]")
SHORTEST_TYPED_WRONG, LONG = 5, 9
ENDS_A_SHORT_DAY = (None, ",", "and", "to", "|", "except")


class Mark(NamedTuple):
    """One word understood: what it is and where it stands."""

    mark: str
    span: Span


class Marked(NamedTuple):
    """A text as marks, with the dates, the times and the length in minutes that stand in it."""

    marks: list[Mark]
    dates: list[tuple[date, date]]
    times: list[SaidTime]
    minutes: list[int]
    unknown: list[Span]
    unclear: list[str]
    """What has to be asked back, by the part of its key."""
    typed_right: bool


def mark_words(plain: str, today: date) -> Marked:
    """The marks of a text without capitals and diacritics."""
    found: list[Mark] = []
    dates = _take_dates(plain, today, found)
    lengths = [*LENGTH.finditer(_masked(plain, found))]
    found += [Mark("|", said.span()) for said in lengths]
    unclear = ["number"] if DAY_OR_HOUR.search(plain) else []
    unclear += ["length"] if BARE_HOURS.search(_masked(plain, found)) else []
    found += [Mark(_nth(said.group()), said.span()) for said in BEFORE_A_DAY.finditer(_masked(plain, found))]
    found += _dotted(_masked(plain, found))
    times = find_times(_masked(plain, found))
    found += [Mark("|", time.span) for time in times]
    words, unknown, right = _words(_masked(plain, found), found)
    marks = sorted([*found, *words], key=lambda mark: mark.span)
    return Marked(marks, dates, times, [_length(one) for one in lengths], unknown, unclear, right)


def _masked(plain: str, found: list[Mark]) -> str:
    for _, (since, to) in found:
        plain = plain[:since] + ";" * (to - since) + plain[to:]
    return plain


def _take_dates(plain: str, today: date, found: list[Mark]) -> list[tuple[date, date]]:
    dates: list[tuple[date, date]] = []
    spans = [said.span() for said in WRITTEN.finditer(plain)]
    spans += [said.span("day") for said in WITHOUT_A_DOT.finditer(plain)]
    for span in spans:
        days = find_days(plain[slice(*span)], today)
        if len(days) == 1 and not any(mark.span[0] < span[1] and span[0] < mark.span[1] for mark in found):
            found.append(Mark(f"dates:{len(dates)}", span))
            dates.append((days[0].first, days[0].last))
    return dates


def _length(said: re.Match[str]) -> int:
    count = said["count"] or "1"
    number = int(count) if count.isdecimal() else {"jednu": 1, "dve": 2, "tri": 3, "ctyri": 4}.get(count, 0)
    if not said["unit"].startswith("h"):
        return number
    return number * 60 + (30 if said["half"] or count == "pul" else 0)


def _dotted(plain: str) -> list[Mark]:
    """Numbers with a dot that are days of a month or ordinals; "v 9." at the end of a sentence is an hour."""
    return [
        Mark(f"dot:{said['day']}", said.span())
        for said in DOTTED.finditer(plain)
        if not (LEADS_AN_HOUR.search(plain[: said.start()]) and GOES_ON_AFTER_AN_HOUR.match(plain, said.end()))
    ]


def _nth(word: str) -> str:
    if word[0].isdecimal():
        return f"dot:{word.rstrip(' .')}"
    if word in WORDS:
        return WORDS[word]
    return f"gen:{ORDINAL_DAYS[word]}" if word in ORDINAL_DAYS else f"?{word}"


def _words(plain: str, found: list[Mark]) -> tuple[list[Mark], list[Span], bool]:
    """Marks of the single words, where the unknown ones stand, and whether all were typed as they should be."""
    marks: list[Mark] = []
    unknown: list[Span] = [mark.span for mark in found if mark.mark.startswith("?")]
    right = True
    for said in re.finditer(rf"\b(?:{ORDINALS})\b|{TOKEN.pattern}", plain.replace(";", " ")):
        word, span = said.group(), said.span()
        mark = _mark(word)
        if mark is None:
            mark, right = _typed_wrong(word), False
        if mark is None:
            unknown.append(span)
        elif mark != ".":
            marks.append(Mark(mark, span))
    return _short_days(sorted([*marks, *found], key=lambda one: one.span), found, unknown), unknown, right


def _mark(word: str) -> str | None:
    if word.isdecimal():
        return f"year:{word}" if len(word) == 4 else f"num:{int(word)}"
    if word in ORDINAL_DAYS:
        return f"gen:{ORDINAL_DAYS[word]}"
    if word in WORDS:
        return WORDS[word]
    if word in SHORT_WEEKDAYS:
        return f"short:{SHORT_WEEKDAYS.index(word)}"
    if not word.isalpha():
        return SIGNS.get(word, ".")
    return next((f"wd:{at}" for at, day in enumerate(WEEKDAYS) if re.fullmatch(day, word)), None)


def _typed_wrong(word: str) -> str | None:
    """The mark of the one word that differs by a letter, by two where it is long; None where more are as near."""
    if len(word) < SHORTEST_TYPED_WRONG:
        return None
    most = 2 if len(word) >= LONG else 1
    near = {
        mark
        for known, mark in WORDS.items()
        if len(known) >= SHORTEST_TYPED_WRONG and OSA.distance(word, known, score_cutoff=most) <= most
    }
    return near.pop() if len(near) == 1 else None


def _short_days(marks: list[Mark], found: list[Mark], unknown: list[Span]) -> list[Mark]:
    """Short weekdays among the marks: "po" and "ne" are days only where nothing they could govern follows."""
    read: list[Mark] = []
    for at, (mark, span) in enumerate(marks):
        if mark.startswith("short:"):
            day = int(mark.removeprefix("short:"))
            before = marks[at - 1].mark if at else None
            after = marks[at + 1].mark if at + 1 < len(marks) else None
            if SHORT_WEEKDAYS[day] == "ne" and not (
                after in ENDS_A_SHORT_DAY and before in (",", "and", "to", "every") and marks[at - 2].mark != "hols"
            ):
                mark = "except" if after in ("in", "hols", "pub") else "not"
            elif SHORT_WEEKDAYS[day] == "po" and after not in ENDS_A_SHORT_DAY:
                unknown.append(span)
                continue
            else:
                mark = f"wd:{day}"
        if (mark, span) not in found:
            read.append(Mark(mark, span))
    return read


def days_between(first: date, last: date) -> list[date]:
    """All days from the first to the last."""
    return [first + timedelta(days=at) for at in range((last - first).days + 1)]
