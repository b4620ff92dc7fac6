"""The commands offered behind Telegram's menu button: those of a role, named in a language."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b

from domain.rights import Access, Action
from locales.translator import SOURCE_LANGUAGE, Translator


@dataclass(frozen=True)
class Command:
    """A command by its Czech and its English name; `offered` says to whom."""

    czech: str
    english: str
    offered: Callable[[Access], bool] = lambda _: True

    def name(self, language: str) -> str:
        """Without the slash; every command answers to both names, whatever the language."""
        return self.czech if language == SOURCE_LANGUAGE else self.english

    def words(self, say: Translator, access: Access) -> str:
        """What it is for, in a few words."""
        if self is CRISIS and not access.may(Action.SEARCH_CRISIS):
            return say.text("command-lines")
        return say.text(f"command-{self.english}")


def may_report(access: Access) -> bool:
    """Whether there may be any actor this person reports for."""
    return bool(access.own_actors or access.own_orps)


def may_manage_people(access: Access) -> bool:
    """Whether there may be any people in this person's care."""
    return bool(access.gives)


MENU = Command("menu", "menu")
CRISIS = Command("krize", "crisis")
INQUIRY = Command("hledam", "inquiry", lambda access: access.may(Action.ASK_INQUIRY))
SEARCH = Command("hledat", "search", lambda access: access.may(Action.SEARCH))
NETS = Command("pomoc", "nets")
WORRY = Command("obava", "worry")
CAPACITY = Command("kapacita", "capacity", may_report)
BOARD = Command("nastenka", "board")
EVENT = Command("akce", "event", may_report)
PROJECT = Command("projekt", "project", may_report)
WISH = Command("prani", "wish", may_report)
MEETINGS = Command("setkani", "meetings", lambda access: bool(access.grants))
CARD = Command("karta", "card", lambda access: bool(access.own_actors))
PLATFORMS = Command("platformy", "platforms", lambda access: bool(access.grants))
PEOPLE = Command("lide", "people", may_manage_people)
NETWORK = Command("sit", "network", lambda access: access.may(Action.SEE_NETWORK_WORK, orps=access.own_orps))
REVISION = Command("revize", "revision", lambda access: access.may(Action.PLAN, orps=access.own_orps))
ANNOUNCE = Command("oznameni", "announce", lambda access: access.may(Action.ANNOUNCE, orps=access.own_orps))
POSTER = Command("plakat", "poster", lambda access: bool(access.grants))
SETTINGS = Command("nastaveni", "settings")
HELP = Command("napoveda", "help")
CANCEL = Command("zrusit", "cancel")
MY_DATA = Command("mojedata", "mydata")
ERASE_ME = Command("smazatme", "eraseme")
COMMANDS = (
    MENU,
    CRISIS,
    INQUIRY,
    SEARCH,
    CAPACITY,
    BOARD,
    EVENT,
    PROJECT,
    WISH,
    MEETINGS,
    NETS,
    WORRY,
    CARD,
    PLATFORMS,
    NETWORK,
    PEOPLE,
    REVISION,
    ANNOUNCE,
    POSTER,
    SETTINGS,
    HELP,
    CANCEL,
    MY_DATA,
    ERASE_ME,
)


def offered_commands(say: Translator, access: Access) -> tuple[tuple[str, str], ...]:
    """Name and description of each command of these roles, in the order of the menu."""
    return tuple((one.name(say.language), one.words(say, access)) for one in COMMANDS if one.offered(access))


def signature(commands: tuple[tuple[str, str], ...]) -> str:
    """The same for the same commands, names and descriptions alike."""
    return blake2b(repr(commands).encode(), digest_size=8).hexdigest()
