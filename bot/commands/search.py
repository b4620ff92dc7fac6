"""`search TEXT`: the search of the bot, as a crisis worker sees it; `search -` answers line by line."""

import asyncio
import json
import sys
from argparse import ArgumentTypeError, Namespace
from datetime import UTC, datetime

from bot.commands import Commands
from bot.names import find_orp
from bot.opening import open_existing
from bot.reference import Reference, load_reference
from bot.settings import Settings
from bot.terminal import say
from domain.actor import Actor
from domain.codes import NeedDomain
from domain.gazetteer import PlaceMatch
from domain.order import Found
from domain.phones import international
from domain.places import Geography
from domain.rights import Access, Grant, Role
from domain.search import SearchAnswer
from storage.database import Database
from usecases.search import search as search_for

FROM_STDIN = "-"
LIMIT = 10
LOOKED_THROUGH = 1_000  # results before --domain and --crisis pick theirs


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("search", help="find actors as a crisis worker would")
    parser.add_argument("text", metavar="TEXT", help="what is needed and where; - reads a query a line")
    parser.add_argument("--orp", metavar="NAME", help="district of the person who asks, where the text names no place")
    parser.add_argument(
        "--domain", choices=[domain.value for domain in NeedDomain], metavar="CODE", help=", ".join(NeedDomain)
    )
    parser.add_argument("--crisis", action="store_true", help="only actors of the crisis network")
    parser.add_argument("--limit", type=_limit, default=LIMIT, metavar="N", help="at most (default %(default)s)")
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON line")
    parser.set_defaults(command=search)


def search(settings: Settings, options: Namespace) -> int:
    """Print the results in their order."""
    asyncio.run(_search(settings, options))
    return 0


def _limit(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= LOOKED_THROUGH:
        raise ArgumentTypeError(f"a number from 1 to {LOOKED_THROUGH} is expected")
    return int(text)


async def _search(settings: Settings, options: Namespace) -> None:
    async with open_existing(settings.database) as database:
        reference = load_reference()
        if options.text != FROM_STDIN:
            say(await _answer(database, reference, options, options.text, as_json=options.json))
            return
        for line in sys.stdin or ():
            if line.strip():
                say(await _answer(database, reference, options, line.strip(), as_json=True))


async def _answer(database: Database, reference: Reference, options: Namespace, text: str, *, as_json: bool) -> str:
    now, home = datetime.now(UTC), find_orp(reference.geography, options.orp) if options.orp is not None else None
    answer = await search_for(
        database.reader,
        text,
        access=_crisis_worker(home, now),
        codes=reference.codes,
        geography=reference.geography,
        gazetteer=reference.gazetteer,
        lexicon=reference.lexicon,
        home=home,
        now=now,
        limit=LOOKED_THROUGH if options.crisis or options.domain else options.limit,
    )
    results = [found for found in answer.results if _is_wanted(found.actor, options)][: options.limit]
    return (_as_json if as_json else _as_text)(text, answer, results, reference.geography)


def _crisis_worker(home: str | None, now: datetime) -> Access:
    grant = Grant(id=0, person=0, role=Role.CRISIS_WORKER, orp=home, granted_at=now)
    return Access(person=0, grants=(grant,))


def _is_wanted(actor: Actor, options: Namespace) -> bool:
    card = actor.card
    return (not options.crisis or card.in_crisis_network) and (not options.domain or options.domain in card.domains)


def _as_json(text: str, answer: SearchAnswer, results: list[Found], geography: Geography) -> str:
    rows = [_row(found, geography) for found in results]
    place = _place_name(answer.query.place, geography)
    return json.dumps({"query": text, "place": place, "results": rows}, ensure_ascii=False)


def _row(found: Found, geography: Geography) -> dict[str, object]:
    """`kind` is a code of service_types.csv, `state` a word of capacity, `phone` is in international form."""
    card = found.actor.card
    return {
        "id": found.actor.id,
        "name": card.name,
        "orps": [geography.orps[code].name for code in card.orps],
        "kind": card.kind,
        "state": found.state,
        "phone": international(card.phone_to_call) if card.phone_to_call else None,
    }


def _as_text(_: str, answer: SearchAnswer, results: list[Found], geography: Geography) -> str:
    rows = [_row(found, geography) for found in results]
    place = _place_name(answer.query.place, geography)
    head = f"{len(rows)} of {answer.total} found" + (f", place: {place}" if place else "")
    lines = (f"{row['id']:>6}  {row['state']:<12}  {row['phone'] or '':<17}  {row['name']}" for row in rows)
    return "\n".join((head, *lines))


def _place_name(place: PlaceMatch | None, geography: Geography) -> str | None:
    if place is None:
        return None
    if place.municipality:
        return place.municipality.name
    if place.orp:
        return geography.orps[place.orp].name
    if place.kraj:
        return geography.kraje[place.kraj].name
    return place.candidates[0].name if place.candidates else None
