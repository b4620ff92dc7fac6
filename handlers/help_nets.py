"""/pomoc: the help net of a risk phenomenon – by everyday words or by need domain, stage by stage, in a district."""

from domain.audit import phones_seen
from domain.codes import NeedDomain, Phenomenon
from domain.errors import NotFound
from domain.help_net import kinds_of, phenomena_in
from domain.local_text import net_subject
from domain.query import understand
from domain.rights import Action
from handlers import search
from handlers.ask_place import ask_place
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.drafts import Draft
from storage.local_texts import LocalTexts
from usecases.drafts import drop_draft, keep_draft
from usecases.help_nets import NetReader
from views.help_nets import (
    NetDomain,
    NetReading,
    OpenNet,
    domain_screen,
    net_screen,
    nets_screen,
    phenomena_screen,
    stages_screen,
)
from views.menu import OpenNets, OpenPhenomenon
from views.place import NET, net_purpose

WORDS_FORM = "net-words"


async def open_nets(visit: Visit, _: OpenNets | None = None) -> None:
    """Ask what is going on; words behind the command say it."""
    words = visit.text.partition(" ")[2].strip()
    if words:
        await look_for(visit, words)
    else:
        await keep_draft(visit.house.database, visit.person.id, Draft(form=WORDS_FORM, answers={}), visit.now)
        await show(visit, nets_screen(visit.say))


async def typed(visit: Visit, _: Draft) -> None:
    """Words typed in place of a button."""
    await drop_draft(visit.house.database, visit.person.id)
    await look_for(visit, visit.text)


async def look_for(visit: Visit, text: str) -> None:
    """The phenomenon the words name, or those to choose from; words of none are searched for as anywhere else."""
    words, codes = await visit.house.words, visit.house.codes
    query = understand(text, words.lexicon, words.gazetteer, visit.person.home_orp)
    found, orp = phenomena_in(query, codes), (query.place.orp if query.place else None) or ""
    if len(found) == 1:
        await open_phenomenon(visit, OpenPhenomenon(found[0], orp))
    elif found:
        phenomena = [codes.phenomena[code] for code in found]
        await show(visit, phenomena_screen(visit.say, visit.say.html("net-which"), phenomena, orp))
    elif visit.access.may(Action.SEARCH):
        await search.ask_words(visit, text)
    else:
        await show(visit, nets_screen(visit.say))


async def choose_domain(visit: Visit, tap: NetDomain) -> None:
    """The phenomena of a need domain."""
    if tap.domain not in list(NeedDomain):
        raise NotFound
    await show(visit, domain_screen(visit.reading, NeedDomain(tap.domain)))


async def open_phenomenon(visit: Visit, tap: OpenPhenomenon) -> None:
    """The stages, in the words of the district where one is known."""
    phenomenon = _phenomenon(visit, tap.phenomenon)
    orp = _district(visit, tap.orp)
    keys = [net_subject(phenomenon.code, stage.number).key for stage in phenomenon.stages]
    local = await LocalTexts(visit.reader).of_each(orp, keys)
    await show(visit, stages_screen(visit.reading, phenomenon, orp, [local[key] for key in keys]))


async def open_net(visit: Visit, tap: OpenNet) -> None:
    """A page of the net; without a district, ask for it."""
    phenomenon = _phenomenon(visit, tap.phenomenon)
    if tap.stage not in [stage.number for stage in phenomenon.stages]:
        raise NotFound
    orp = _district(visit, tap.orp)
    if not orp:
        await ask_place(visit, net_purpose(phenomenon.code, tap.stage))
        return
    screen, found = net_screen(visit.reading, await _read(visit, phenomenon, tap.stage, orp), tap.page)
    await show(visit, screen)
    visit.saw(phones_seen(visit.person.id, (one.actor for one in found), visit.now))


async def in_district(visit: Visit, purpose: str, orp: str) -> None:
    """A district was chosen for a net."""
    phenomenon, _, stage = purpose.removeprefix(NET).rpartition("-")
    await open_net(visit, OpenNet(phenomenon, int(stage), orp))


async def _read(visit: Visit, phenomenon: Phenomenon, number: int, orp: str) -> NetReading:
    stage, codes, access = phenomenon.stage(number), visit.house.codes, visit.access
    local = await LocalTexts(visit.reader).of(orp, net_subject(phenomenon.code, number).key)
    net = NetReader(visit.reader, access, codes, visit.house.geography, visit.now)
    return NetReading(
        phenomenon=phenomenon,
        stage=stage,
        orp=orp,
        local=local,
        kinds=await net.read(kinds_of(stage, local, codes), orp),
        sees_actors=access.may(Action.SEARCH),
        sees_all=access.may(Action.READ_NETWORK),
        may_edit=access.may(Action.EDIT_TEXTS, orps=(orp,)),
    )


def _phenomenon(visit: Visit, code: str) -> Phenomenon:
    if code not in visit.house.codes.phenomena:
        raise NotFound
    return visit.house.codes.phenomena[code]


def _district(visit: Visit, orp: str) -> str:
    """The district asked for, else the home; empty where neither is known."""
    if orp and orp not in visit.house.geography.orps:
        raise NotFound
    return orp or visit.person.home_orp or ""


def routes() -> Routes:
    """Commands, taps and typed words of this feature."""
    return Routes(
        commands={"pomoc": open_nets, "nets": open_nets},
        taps={
            **on(OpenNets, open_nets),
            **on(NetDomain, choose_domain),
            **on(OpenPhenomenon, open_phenomenon),
            **on(OpenNet, open_net),
        },
        drafts={WORDS_FORM: typed},
    )
