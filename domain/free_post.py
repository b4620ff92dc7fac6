"""A post out of one free message in Czech: its title, when and where it is, how many can come, and the rest."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from domain.codes import Value
from domain.moments import Moment, plain_of
from domain.post import MOST_PLACES, PLACE_LIMIT, TITLE_LIMIT

Span = tuple[int, int]
LABELLED = re.compile(r"(?:^|(?<=[\s,;.]))(?:kde|misto(?: konani)?)\s*:\s*(?P<place>[^\n;]+?)(?=\.(?:\s|$)|[\n;]|$)")
ONLINE = re.compile(r"\b(?:on-?line|pres (?:zoom|teams|meet)|na (?:zoomu|teamsech))\b")
NOUN = re.compile(
    r"(?:knihov|skol|radnic|urad|klub|centr|poradn|hrist|sal|hal|kostel|far[aeyou]|divadl|kin[eaou]|muze|galeri|park"
    r"|zahrad|namest|ulic|kavarn|restaurac|zbrojnic|nemocnic|ordinac|poliklini|zasedac|mistnos|budov|patr|hern"
    r"|telocvicn|stadion|skolk|azyl|klubovn|dilne|ucebn|dom[euo]|dum|zs|ms|ss|ddm|svc|nzdm|sas|ospod)\w*"
)
"""How a word begins that names a place where people meet."""
PREPOSITIONS = ("v", "ve", "na", "u", "do")
WITHIN = ("v", "ve", "na", "u")
BEFORE_NOUN = 3
TOKEN = re.compile(r"[^\W_](?:[\w/-]*\w)?")
ADDRESS_GAP = re.compile(r",?[ \t]+")
ROOM = re.compile(
    r"\b(?:kapacita|max(?:imalne|imum|\.)?|nejvys[e]?|omezeno na|pocet mist)\s*:?\s*(?:je\s+)?(?P<places>\d{1,4})\b"
    r"(?:\s*(?:mist[ao]?|osob|lidi|ucastnik\w*|rodin|deti)\b)?"
)
SENTENCE_END = re.compile(r"[.!?](?=\s+[^\Wa-z\d_]|\s*$)")
TRAILING = re.compile(r"(?:[\s,;:–—-]+|(?:^|\s)(?:se|kona|bude|konat|probehne|dne|od|ve?|na|u|a|i)(?=\s|$))+$")
LEADING = re.compile(r"^(?:[\s,;:.–—-]+|(?:se|kona|bude|konat|probehne|a|i)\s)+")
LEAST_LETTERS = 3


class FreePost(Value):
    """What a message says; what is None it does not say. No text of it is lost: what is no title is in `words`."""

    title: str
    words: str
    place: str | None = None
    places: int | None = None
    moment: Moment | None = None


class Token(NamedTuple):
    """A word of the text: folded, where it stands, and whether it begins with a capital."""

    word: str
    start: int
    end: int
    is_capital: bool


def read_free_post(text: str, moment: Moment | None, is_town: Callable[[str], bool]) -> FreePost:
    """The post said in a text (without blanks around it), from which `moment` was read; `is_town` knows the towns."""
    plain = plain_of(text)
    said = list(moment.spans) if moment else []
    place, where = find_place(text, _masked(plain, said), is_town) if moment else (None, None)
    room = ROOM.search(plain) if moment else None
    places = int(room["places"]) if room and 0 < int(room["places"]) <= MOST_PLACES else None
    taken = sorted([*said, *([where] if where else []), *([room.span()] if room and places else [])])
    title, words = _title_and_words(text, taken)
    return FreePost(title=title, words=words, place=place, places=places, moment=moment)


def find_place(text: str, plain: str, is_town: Callable[[str], bool]) -> tuple[str | None, Span | None]:
    """Where it is, in the author's words, and where that is said; `plain` has other matters masked by semicolons."""
    if labelled := LABELLED.search(plain):
        since, to = labelled.span("place")
        return text[since:to].strip()[:PLACE_LIMIT], labelled.span()
    tokens = _tokens(text, plain)
    for at, token in enumerate(tokens):
        if token.word in PREPOSITIONS and (end := _named_end(text, tokens, at + 1, is_town)):
            return _whole_place(text, tokens, at, end, is_town)
        if token.is_capital and text[: token.start].rstrip(" ").endswith(",") and (end := _bare_end(text, tokens, at)):
            return _whole_place(text, tokens, at, end, is_town)
    if online := ONLINE.search(plain):
        return text[slice(*online.span())], online.span()
    return None, None


def _whole_place(
    text: str, tokens: Sequence[Token], first: int, end: int, is_town: Callable[[str], bool]
) -> tuple[str, Span]:
    """The place from the first token on, with what goes on with it behind its noun: names, a street, a town."""
    while end < len(tokens):
        token, gap = tokens[end], text[tokens[end - 1].end : tokens[end].start]
        if ADDRESS_GAP.fullmatch(gap) and _belongs(text, tokens, end, gap, is_town):
            end += 1
        elif token.word in WITHIN and gap == " " and (further := _named_end(text, tokens, end + 1, is_town)):
            end = further
        else:
            break
    span = tokens[first].start, tokens[end - 1].end
    return text[slice(*span)][:PLACE_LIMIT], span


def _bare_end(text: str, tokens: Sequence[Token], first: int) -> int | None:
    """The token behind a noun of a place that stands without a preposition."""
    for at in range(first, min(first + BEFORE_NOUN, len(tokens))):
        if at > first and text[tokens[at - 1].end : tokens[at].start] != " ":
            break
        if NOUN.fullmatch(tokens[at].word):
            return at + 1
    return None


def _named_end(text: str, tokens: Sequence[Token], first: int, is_town: Callable[[str], bool]) -> int | None:
    """The token behind the noun of a place, or behind the name of a town."""
    if first >= len(tokens):
        return None
    for at in range(first, min(first + BEFORE_NOUN, len(tokens))):
        if text[tokens[at - 1].end : tokens[at].start] != " ":
            break
        if NOUN.fullmatch(tokens[at].word):
            return at + 1
    for length in (3, 2, 1) if text[tokens[first - 1].end : tokens[first].start] == " " else ():
        named = tokens[first : first + length]
        if len(named) == length and named[0].is_capital:
            name = text[named[0].start : named[-1].end]
            if is_town(name):
                return first + length
    return None


def _belongs(text: str, tokens: Sequence[Token], at: int, gap: str, is_town: Callable[[str], bool]) -> bool:
    """True for a name or number that goes on with a place: a proper name, a street with its number, a town."""
    token = tokens[at]
    if "," not in gap:
        return token.is_capital or token.word[0].isdigit()
    follows = [one.word for one in tokens[at + 1 : at + 4]]
    has_number = any(word[0].isdigit() for word in follows)
    return token.is_capital and (has_number or is_town(text[token.start : token.end]))


def _title_and_words(text: str, taken: Sequence[Span]) -> tuple[str, str]:
    """The title and what is left beside it; both empty where nothing but a time is said."""
    head_end = _head_end(text, taken)
    before = next((since for since, _ in taken if since < head_end), head_end)
    title = _tidied(text[:before])
    left = _without(text, taken, before, head_end)
    if len(title) < LEAST_LETTERS:
        title, _, left = _without(text, taken, 0, head_end).partition(",")
        title = _tidied(title)
    rest = text[head_end:].lstrip(".!?").strip()
    if len(title) < LEAST_LETTERS:
        return "", rest
    if len(title) > TITLE_LIMIT:
        return _shortened(title), text
    return _begun(title), "\n".join(filter(None, (_begun(_tidied(left)), rest)))


def _head_end(text: str, taken: Sequence[Span]) -> int:
    """Where the line or the sentence ends that holds the title."""
    line = text.find("\n")
    whole = line if line >= 0 else len(text)
    sentence = SENTENCE_END.search(_masked(text, taken), 0, whole)
    return sentence.start() if sentence and line < 0 else whole


def _without(text: str, taken: Sequence[Span], since: int, to: int) -> str:
    """A piece of the text without what was taken out of it."""
    kept, at = [], since
    for start, end in taken:
        if start < to and end > at:
            kept.append(text[at : max(start, at)].rstrip(" ,;–—-"))
            at = end
    kept.append(text[at:to].strip(" "))
    pieces = [_tidied(piece) for piece in kept]
    return ", ".join(filter(None, pieces))


def _tidied(piece: str) -> str:
    """Without signs and empty words at its ends."""
    ending = TRAILING.search(plain_of(piece))
    piece = piece[: ending.start()] if ending else piece
    beginning = LEADING.search(plain_of(piece))
    return piece[beginning.end() :].strip() if beginning else piece.strip()


def _begun(piece: str) -> str:
    return piece[:1].upper() + piece[1:]


def _shortened(title: str) -> str:
    title = _begun(title.strip())
    return title if len(title) <= TITLE_LIMIT else title[: TITLE_LIMIT - 1].rsplit(" ", 1)[0] + "…"


def _masked(text: str, spans: Sequence[Span]) -> str:
    for since, to in spans:
        text = text[:since] + ";" * (to - since) + text[to:]
    return text


def _tokens(text: str, plain: str) -> list[Token]:
    return [Token(said[0], *said.span(), text[said.start()].isupper()) for said in TOKEN.finditer(plain)]
