"""Dates of birth in a text: a word of being born beside a date, a month or a year; not those of a whole group."""

import re
from collections.abc import Iterator

Span = tuple[int, int]
YEAR = "(?:19|20)[0-9]{2}"
MONTH = (
    "(?:led(?:en|na|nu)|únor[au]?|břez(?:en|na|nu)|dub(?:en|na|nu)|květ(?:en|na|nu)|červ(?:en|na|nu)|červen(?:ec|ce|ci)"
    "|srp(?:en|na|nu)|září|říj(?:en|na|nu)|listopadu?|prosin(?:ec|ce|ci)"
    "|january|february|march|april|may|june|july|august|september|october|november|december"
    "|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)"
)
DAY = (
    rf"(?:[0-9]{{1,2}}\s?[./-]\s?(?:[0-9]{{1,2}}|[IVX]{{1,4}})\s?[./-]\s?(?:{YEAR}|[0-9]{{2}})?(?![0-9])"
    rf"|[0-9]{{1,2}}\.?\s?{MONTH}(?:\s+{YEAR})?|{YEAR}-[0-9]{{2}}-[0-9]{{2}}(?![0-9]))"
)
PART = (
    rf"(?:(?:v\s+)?(?:{MONTH}|[0-9]{{1,2}}\s?[/.])\s?{YEAR}|(?:v\s+roce\s+|v\s+r\.\s?|roku\s+|r\.\s?)?{YEAR})"
    r"(?![0-9./–-])"
)
BORN = "en(?:[aáýo]|ého|ému|ém|ým|ou)?"
WORD = (
    rf"(?:\bdat(?:um|\.)?\s?nar(?:ození\b(?:\s+\w+)?|oz\.|\.)?|\bnar\.|\bnaroz(?:\.|{BORN}\b|ení\b)(?:\s?/\s?[aá])?"
    r"|\bnarodil[ao]?\s+se|\bse\s+narodil[ao]?\b|\bd\.\s?n\."
    r"|\bborn(?:\s+on)?|\bdate\s+of\s+birth|\bdob\b|народи(?:вся|лася|лась)|дата\s+народження|р\.\s?н\.)"
)
FILL = r"[\s:,–-]*(?:(?:je|byl[ao]?|dne|on|in|v|asi)\s+){0,2}"
PLURAL = r"(?:\bnaroz(?:ené|eny|eni|ených)\b)"
BORN_ON = re.compile(
    rf"(?:(?:{WORD}|{PLURAL}){FILL}|(?<![\w*])\*\s?){DAY}(?!\s?(?:–|-\s|až\b|do\b|a\s+(?:později|dříve|mladší|starší)|nebo\s+později))",
    re.I,
)
BORN_IN = re.compile(rf"(?:{WORD}{FILL}|dítě\s+narozené{FILL}|\(\*\s?){PART}", re.I)
ON_BORN = re.compile(rf"{DAY}[\s,(–-]{{0,3}}(?:se\s+narodil|naroz{BORN}\b|nar\.|dat(?:um|\.)\s?nar)", re.I)
GROUP = re.compile(r"(?:\bdět(?:i|í|em|mi|ech)|miminka|ročník\w*|\bkdo|kteří|všichni|osoby)\b[\s,]*(?:jsou\s+)?$", re.I)
HINTS = ("nar", "*", "d.n", "d. n", "born", "dob", "birth", "наро", "р.н", "р. н")
LOOK_BACK = 20


def birth_dates(text: str) -> Iterator[Span]:
    """Where dates of birth stand; a year alone counts where one person, not a group, was born in it."""
    low = text.lower()
    if not any(hint in low for hint in HINTS):
        return
    whole = [match.span() for pattern in (BORN_ON, ON_BORN) for match in pattern.finditer(text)]
    yield from whole
    for match in BORN_IN.finditer(text):
        inside = any(since < match.end() and match.start() < to for since, to in whole)
        if not inside and not GROUP.search(text[max(0, match.start() - LOOK_BACK) : match.start()]):
            yield match.span()
