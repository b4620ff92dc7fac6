"""What a person can do here: the lines of each role held, each with its command."""

from domain.rights import Access, Action
from locales.translator import Translator
from views.commands import (
    ANNOUNCE,
    CANCEL,
    CAPACITY,
    CARD,
    CRISIS,
    ERASE_ME,
    INQUIRY,
    MEETINGS,
    MY_DATA,
    NETS,
    NETWORK,
    PEOPLE,
    POSTER,
    REVISION,
    SEARCH,
    SETTINGS,
    WORRY,
    Command,
    may_manage_people,
    may_report,
)
from views.menu import coordinator_button, menu_row
from views.screen import Screen


def help_screen(say: Translator, access: Access, home: str | None, *, has_coordinator: bool) -> Screen:
    """What can be done in these roles; `home` is the name of the person's district, where one is known."""
    seeks_crisis = access.may(Action.SEARCH_CRISIS)
    job = [
        _line(say, "help-crisis", CRISIS) if seeks_crisis else "",
        _line(say, "help-inquiry", INQUIRY) if access.may(Action.ASK_INQUIRY) else "",
        _line(say, "help-capacity", CAPACITY) if may_report(access) else "",
        say.html("help-capacity-coordinator") if access.own_orps else "",
        _line(say, "help-card", CARD) if access.own_actors else "",
        _line(say, "help-meetings", MEETINGS) if access.grants else "",
        say.html("help-meetings-keeper") if access.own_orps else "",
        _line(say, "help-network", NETWORK) if access.own_orps else "",
        _line(say, "help-revision", REVISION) if access.own_orps else "",
        _line(say, "help-announce", ANNOUNCE) if access.own_orps else "",
        _line(say, "help-people", PEOPLE) if may_manage_people(access) else "",
        _line(say, "help-search", SEARCH) if access.may(Action.SEARCH) else "",
        _line(say, "help-nets", NETS),
        _line(say, "help-worry", WORRY),
        say.html("help-nearest") if access.may(Action.SEARCH) else "",
        _line(say, "help-poster", POSTER) if access.grants else "",
        "" if seeks_crisis else _line(say, "help-lines", CRISIS),
    ]
    network = [
        "" if access.grants else say.html("help-visitor"),
        "" if home is None or access.own_orps else _coordinator(say, home, has_coordinator),
    ]
    own = [
        _line(say, "help-settings", SETTINGS),
        say.html("help-my-data", data=_slash(say, MY_DATA), erase=_slash(say, ERASE_ME)),
        _line(say, "help-cancel", CANCEL),
    ]
    parts = ([say.html("help-title")], job, network, own, [say.html("help-privacy")])
    texts = ("\n".join(filter(None, part)) for part in parts)
    coordinator = () if access.own_orps else (coordinator_button(say),)
    return Screen("\n\n".join(filter(None, texts)), ((*coordinator, *menu_row(say)),))


def _coordinator(say: Translator, home: str, has_coordinator: bool) -> str:
    return say.html("help-coordinated" if has_coordinator else "help-not-coordinated", orp=home)


def _line(say: Translator, key: str, command: Command) -> str:
    return say.html(key, command=_slash(say, command))


def _slash(say: Translator, command: Command) -> str:
    return f"/{command.name(say.language)}"
