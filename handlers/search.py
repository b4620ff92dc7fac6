"""/hledat: find a service by choosing, or by writing what is needed and where."""

from domain.audit import phones_seen
from domain.demand import unmet_by_guide, unmet_by_words
from domain.errors import NotFound, Refusal
from domain.query import understand
from domain.rights import Action
from domain.search import Criteria, SearchAnswer, bare_district
from handlers import crisis
from handlers.ask_place import ask_place
from handlers.forms import offer_begun
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.questions import Questions
from usecases.demand import count_unmet
from usecases.lists import named_lists
from usecases.questions import keep_question
from usecases.search import search, search_guided
from views.found import PAGE
from views.lists import with_lists, with_named
from views.menu import OpenSearch
from views.screen import Screen
from views.search import (
    ChooseFilter,
    Guided,
    NeedChosen,
    TurnQuestion,
    criteria_of,
    filter_screen,
    guided_screen,
    members_only_screen,
    needs_screen,
    question_screen,
)
from views.subscriptions import WatchGuided, WatchPlaces, WatchQuestion, with_watch
from views.tap import Tap


async def open_search(visit: Visit, _: OpenSearch | None = None) -> None:
    """Choose a need; with words behind the command, search for them."""
    words = visit.text.partition(" ")[2].strip()
    if not visit.access.may(Action.SEARCH):
        await show(visit, members_only_screen(visit.say))
    elif words:
        await ask_words(visit, words)
    else:
        needs = needs_screen(visit.say)
        await show(visit, with_lists(visit.say, needs) if visit.access.may(Action.READ_NETWORK) else needs)


async def choose_need(visit: Visit, tap: NeedChosen) -> None:
    """A need was chosen: ask where."""
    await ask_place(visit, tap.need)


async def guided_in(visit: Visit, need: str, orp: str) -> None:
    """A district was chosen: show who is there; where nobody is, that is counted as unmet demand."""
    tap = Guided(need, orp)
    if unmet_by_guide(await _show_guided(visit, tap)):
        await count_unmet(visit.house.database, orp, _criteria(visit, tap).domain or "", visit.now)


async def turn_guided(visit: Visit, tap: Guided) -> None:
    """A page of a guided search."""
    await _show_guided(visit, tap)


async def _show_guided(visit: Visit, tap: Guided) -> SearchAnswer:
    _check_right(visit)
    criteria = _criteria(visit, tap)
    answer = await search_guided(
        visit.reader,
        criteria,
        access=visit.access,
        codes=visit.house.codes,
        geography=visit.house.geography,
        home=visit.person.home_orp,
        now=visit.now,
        limit=PAGE,
        offset=tap.page * PAGE,
    )
    screen = guided_screen(visit.reading, tap, answer)
    if visit.access.may(Action.READ_NETWORK):
        screen = with_lists(visit.say, screen, tap.orp)
    watch = WatchGuided(tap.need, tap.orp, tap.age, tap.kind, tap.free)
    await _show(visit, answer, _watched(visit, screen, watch, WatchPlaces(tap.orp, tap.kind)))
    return answer


async def choose_filter(visit: Visit, tap: ChooseFilter) -> None:
    """Choose an age band or a kind."""
    _check_right(visit)
    if tap.what not in ("age", "kind"):
        raise NotFound
    criteria = _criteria(visit, tap)
    kinds = await Actors(visit.reader).kinds_serving(
        tap.orp, criteria.domain, inside=visit.access.may(Action.READ_NETWORK)
    )
    await show(visit, filter_screen(visit.reading, tap, kinds))


async def ask(visit: Visit) -> None:
    """Free words: a bare place opens the crisis list for those who may see it, anything else is searched for."""
    words, home, neighbours = await visit.house.words, visit.person.home_orp, visit.house.geography.neighbours
    near = (home, *neighbours[home]) if home and home in neighbours else ()
    bare = bare_district(understand(visit.text, words.lexicon, words.gazetteer, home), near)
    if not visit.access.may(Action.SEARCH):
        await show(visit, members_only_screen(visit.say))
    elif bare and visit.access.may(Action.SEARCH_CRISIS):
        await crisis.show_crisis(visit, bare)
    else:
        await ask_words(visit, visit.text)


async def ask_words(visit: Visit, words: str) -> None:
    """Keep the question and show its first page; where nobody is found, that is counted as unmet demand."""
    question = await keep_question(visit.house.database, visit.person.id, words.strip(), visit.now)
    answer = await _show_question(visit, TurnQuestion(question, 0))
    if orp := unmet_by_words(answer):
        await count_unmet(visit.house.database, orp, "", visit.now)


async def turn_question(visit: Visit, tap: TurnQuestion) -> None:
    """A page of a search in the person's own words."""
    await _show_question(visit, tap)


async def _show_question(visit: Visit, tap: TurnQuestion) -> SearchAnswer:
    _check_right(visit)
    question = await Questions(visit.reader).find(tap.question, visit.person.id)
    if question is None:
        raise Refusal("refused-old-button")
    words = await visit.house.words
    answer = await search(
        visit.reader,
        question,
        access=visit.access,
        codes=visit.house.codes,
        geography=visit.house.geography,
        gazetteer=words.gazetteer,
        lexicon=words.lexicon,
        home=visit.person.home_orp,
        now=visit.now,
        limit=PAGE,
        offset=tap.page * PAGE,
    )
    screen = question_screen(visit.reading, tap.question, answer, tap.page)
    lists = await named_lists(visit.reader, visit.access, answer.query, visit.person.home_orp)
    screen = with_named(screen, [(one.id, one.name) for one in lists])
    await _show(visit, answer, _watched(visit, screen, WatchQuestion(tap.question)))
    return answer


async def _show(visit: Visit, answer: SearchAnswer, screen: Screen) -> None:
    await show(visit, await offer_begun(visit, screen))
    visit.saw(phones_seen(visit.person.id, (found.actor for found in answer.results), visit.now))


def _watched(visit: Visit, screen: Screen, *taps: Tap) -> Screen:
    return with_watch(visit.say, screen, *taps) if visit.access.may(Action.TAKE_PART) else screen


def _check_right(visit: Visit) -> None:
    if not visit.access.may(Action.SEARCH):
        raise Refusal("refused-search-members-only")


def _criteria(visit: Visit, tap: Guided | ChooseFilter) -> Criteria:
    try:
        criteria = criteria_of(tap, visit.house.codes)
    except ValueError:
        raise NotFound from None
    house = visit.house
    known = (not tap.age or tap.age in house.codes.target_groups) and (not tap.kind or tap.kind in house.codes.kinds)
    if tap.orp not in house.geography.orps or not known:
        raise NotFound
    return criteria


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"hledat": open_search, "search": open_search},
        taps={
            **on(OpenSearch, open_search),
            **on(NeedChosen, choose_need),
            **on(Guided, turn_guided),
            **on(ChooseFilter, choose_filter),
            **on(TurnQuestion, turn_question),
        },
    )
