"""«Hlídat»: from a search, a list, a filter or the board; what somebody hears of, how often, and with which words."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.board import WIDEST, BoardView, boards_within
from domain.codes import NeedDomain
from domain.errors import NotFound, Refusal
from domain.places import Ring
from domain.post import Kind
from domain.rights import Access, Action
from domain.subscription import WORDS_LIMIT, Pace, Sort, Sought, Subscription, read_words
from handlers.choices import Choice, District, Many
from handlers.forms import Answers, Form, Option, Text, begin
from handlers.network import open_filter
from handlers.questions import Asking
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import House, Visit
from storage.drafts import Draft
from storage.questions import Questions
from storage.saved_filters import SavedFilters
from storage.subscriptions import Subscriptions
from usecases.filters import check_coordinator
from usecases.news import Lookup
from usecases.subscriptions import choose_pace, choose_words, forget, own_subscriptions, subscription_of, watch
from views.filter_words import filter_words
from views.menu import OpenSubscriptions
from views.search import ANY_NEED, Guided, criteria_of
from views.subscriptions import (
    DAYS,
    HOURS,
    AskWords,
    ChooseHour,
    ClearWords,
    ForgetSubscription,
    OpenSubscription,
    SetHour,
    SetPace,
    SetWeekday,
    WatchBoard,
    WatchFilter,
    WatchGuided,
    WatchList,
    WatchPlaces,
    WatchQuestion,
    board_name,
    forget_screen,
    guided_name,
    hours_screen,
    places_name,
    subscription_screen,
    subscriptions_screen,
)
from views.words import name_in

OWN, NEAR, KRAJ, OTHER = "own", "near", "kraj", "other"
"""Where a place is waited for."""
RING_OF = {OWN: Ring.OWN, NEAR: Ring.NEIGHBOUR, KRAJ: Ring.KRAJ}


def lookup_of(house: House) -> Lookup:
    """What cards are looked for with."""
    return Lookup(house.codes, house.geography, house.words, house.zone)


async def open_subscriptions(visit: Visit, _: OpenSubscriptions | None = None) -> None:
    """All that this person hears of."""
    await _show_all(visit)


async def open_subscription(visit: Visit, tap: OpenSubscription) -> None:
    """One of them."""
    await _show(visit, await subscription_of(visit.reader, visit.access, tap.subscription))


async def watch_question(visit: Visit, tap: WatchQuestion) -> None:
    """A search in own words."""
    question = await Questions(visit.reader).find(tap.question, visit.person.id)
    if question is None:
        raise Refusal("refused-old-button")
    await _watch(visit, Sort.CARDS, question, Sought(question=question))


async def watch_guided(visit: Visit, tap: WatchGuided) -> None:
    """A guided search."""
    house, guided = visit.house, Guided(tap.need, tap.orp, tap.age, tap.kind, tap.free)
    known = (not tap.age or tap.age in house.codes.target_groups) and (not tap.kind or tap.kind in house.codes.kinds)
    if tap.orp not in house.geography.orps or not known or tap.need not in {ANY_NEED, *NeedDomain}:
        raise NotFound
    name = guided_name(visit.reading, guided)
    await _watch(visit, Sort.CARDS, name, Sought(criteria=criteria_of(guided, house.codes)))


async def watch_list(visit: Visit, tap: WatchList) -> None:
    """A ready-made list."""
    saved = await SavedFilters(visit.reader).get(tap.list)
    if not saved.is_published or not visit.access.may(Action.READ_NETWORK):
        raise NotFound
    await _watch(visit, Sort.CARDS, saved.name, Sought(ready=saved.id))


async def watch_filter(visit: Visit, _: WatchFilter) -> None:
    """The filter a coordinator is working with."""
    check_coordinator(visit.access)
    chosen = await open_filter(visit)
    if not chosen.conditions:
        raise NotFound
    await _watch(visit, Sort.CARDS, filter_words(visit.reading, chosen), Sought(filter=chosen))


async def watch_board(visit: Visit, tap: WatchBoard) -> None:
    """What a board shows."""
    view = _view(visit, tap)
    sought = Sought(
        orps=boards_within(visit.house.geography, view.orp, view.ring),
        kinds=(view.kind.value,) if view.kind else (),
        domain=view.domain,
    )
    await _watch(visit, Sort.POSTS, board_name(visit.reading, view), sought)


async def begin_places(visit: Visit, tap: WatchPlaces) -> None:
    """Which places, and where."""
    house = visit.house
    if (tap.kind and tap.kind not in house.codes.kinds) or (tap.orp and tap.orp not in house.geography.orps):
        raise NotFound
    kinds = {"kinds": [tap.kind]} if tap.kind else {}
    where = {"where": OTHER, "orp": tap.orp} if tap.orp else {}
    await begin(visit, PLACES, {**kinds, **where})


async def finish_places(visit: Visit, answers: Answers) -> None:
    """Watch for them; what opens is told at once."""
    home, where = visit.person.home_orp, answers["where"]
    if where != OTHER and home is None:
        raise NotFound
    orps = (answers["orp"],) if where == OTHER else boards_within(visit.house.geography, home or "", RING_OF[where])
    sought = Sought(kinds=tuple(answers["kinds"]), orps=orps)
    await _watch(visit, Sort.PLACES, places_name(visit.reading, sought), sought, Pace.AT_ONCE)


async def set_pace(visit: Visit, tap: SetPace) -> None:
    """How often."""
    if tap.pace not in set(Pace):
        raise NotFound
    await _change(visit, tap.subscription, pace=Pace(tap.pace))


async def choose_hour(visit: Visit, tap: ChooseHour) -> None:
    """The hours of a day."""
    subscription = await subscription_of(visit.reader, visit.access, tap.subscription)
    await show(visit, hours_screen(visit.reading, subscription))


async def set_hour(visit: Visit, tap: SetHour) -> None:
    """At which hour."""
    if tap.hour >= HOURS:
        raise NotFound
    await _change(visit, tap.subscription, hour=tap.hour)


async def set_weekday(visit: Visit, tap: SetWeekday) -> None:
    """On which day of the week."""
    if tap.weekday >= DAYS:
        raise NotFound
    await _change(visit, tap.subscription, weekday=tap.weekday)


async def ask_words(visit: Visit, tap: AskWords) -> None:
    """Which words have to be there, or must not be."""
    subscription = await subscription_of(visit.reader, visit.access, tap.subscription)
    await begin(visit, EXCLUDE if tap.without else INCLUDE, {"subscription": subscription.id})


async def include_words(visit: Visit, answers: Answers) -> None:
    """These words have to be there."""
    await _choose_words(visit, int(answers["subscription"]), include=read_words(answers["words"]))


async def exclude_words(visit: Visit, answers: Answers) -> None:
    """These words must not be there."""
    await _choose_words(visit, int(answers["subscription"]), exclude=read_words(answers["words"]))


async def clear_words(visit: Visit, tap: ClearWords) -> None:
    """No words any more."""
    await _choose_words(visit, tap.subscription, include=(), exclude=())


async def forget_it(visit: Visit, tap: ForgetSubscription) -> None:
    """Ask, then watch it no more."""
    subscription = await subscription_of(visit.reader, visit.access, tap.subscription)
    if not tap.sure:
        await show(visit, forget_screen(visit.reading, subscription))
        return
    await forget(visit.house.database, visit.access, tap.subscription)
    await _show_all(visit, visit.say.html("watch-forgotten"))


async def _watch(visit: Visit, sort: Sort, name: str, sought: Sought, pace: Pace = Pace.DAILY) -> None:
    house = visit.house
    kept = await watch(
        house.database, lookup_of(house), visit.access, visit.person, sort, name, sought, visit.now, pace
    )
    await _show(visit, kept, visit.say.html("watch-kept"))


async def _change(
    visit: Visit, number: int, *, pace: Pace | None = None, hour: int | None = None, weekday: int | None = None
) -> None:
    house = visit.house
    changed = await choose_pace(
        house.database,
        visit.access,
        visit.person,
        number,
        visit.now,
        house.zone,
        pace=pace,
        hour=hour,
        weekday=weekday,
    )
    await _show(visit, changed)


async def _choose_words(
    visit: Visit, number: int, *, include: tuple[str, ...] | None = None, exclude: tuple[str, ...] | None = None
) -> None:
    changed = await choose_words(visit.house.database, visit.access, number, include=include, exclude=exclude)
    await _show(visit, changed)


async def _show_all(visit: Visit, note: str = "") -> None:
    await own_subscriptions(visit.house.database, visit.access, visit.person, visit.now, visit.house.zone)
    own = await Subscriptions(visit.reader).of(visit.person.id)
    keeps_groups = visit.access.may(Action.KEEP_BOARD, orps=visit.access.own_orps)
    await show(visit, subscriptions_screen(visit.reading, own, note, keeps_groups=keeps_groups))


async def _show(visit: Visit, subscription: Subscription, note: str = "") -> None:
    await show(visit, subscription_screen(visit.reading, subscription, note))


def _view(visit: Visit, tap: WatchBoard) -> BoardView:
    """Raises NotFound for a choice no button of ours carries."""
    known = tap.orp in visit.house.geography.orps and tap.ring in list(Ring) and tap.ring <= WIDEST
    if not known or tap.kind not in {"", *Kind} or tap.domain not in {"", *NeedDomain}:
        raise NotFound
    return BoardView(
        orp=tap.orp,
        ring=Ring(tap.ring),
        kind=Kind(tap.kind) if tap.kind else None,
        domain=NeedDomain(tap.domain) if tap.domain else None,
    )


@dataclass(frozen=True)
class Words(Text):
    """Words divided by commas or spaces → str."""

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """The words as they were typed; raises Refusal where there are none, or too many."""
        read_words(text)
        return super().read(asking, text, insisting=insisting)


async def _kinds(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(code, name_in(visit.say, kind)) for code, kind in visit.house.codes.kinds.items()]


async def _places(visit: Visit, _: Answers) -> Sequence[Option]:
    home = visit.person.home_orp
    near = [Option(where, visit.say.text(f"watch-place-where-{where}")) for where in RING_OF] if home else []
    return [*near, Option(OTHER, visit.say.text("watch-place-where-other"))]


def _takes_part(access: Access) -> bool:
    return access.may(Action.TAKE_PART)


def _is_elsewhere(answers: Answers) -> bool:
    return answers.get("where") == OTHER


PLACES = Form(
    name="watch-place",
    questions=(
        Many("kinds", _kinds, least=1),
        Choice("where", _places),
        District("orp", when=_is_elsewhere),
    ),
    may=_takes_part,
    finish=finish_places,
)
INCLUDE = Form(
    name="watch-with",
    questions=(Words("words", limit=WORDS_LIMIT),),
    may=_takes_part,
    finish=include_words,
    at_once=True,
)
EXCLUDE = Form(
    name="watch-without",
    questions=(Words("words", limit=WORDS_LIMIT),),
    may=_takes_part,
    finish=exclude_words,
    at_once=True,
)


def routes() -> Routes:
    """Commands, taps and forms of this feature."""
    return Routes(
        commands={"hlidani": open_subscriptions, "watches": open_subscriptions},
        taps={
            **on(OpenSubscriptions, open_subscriptions),
            **on(OpenSubscription, open_subscription),
            **on(WatchQuestion, watch_question),
            **on(WatchGuided, watch_guided),
            **on(WatchList, watch_list),
            **on(WatchFilter, watch_filter),
            **on(WatchBoard, watch_board),
            **on(WatchPlaces, begin_places),
            **on(SetPace, set_pace),
            **on(ChooseHour, choose_hour),
            **on(SetHour, set_hour),
            **on(SetWeekday, set_weekday),
            **on(AskWords, ask_words),
            **on(ClearWords, clear_words),
            **on(ForgetSubscription, forget_it),
        },
        forms=(PLACES, INCLUDE, EXCLUDE),
    )
