"""The main menu of a person, help, and the way back to it."""

from typing import ClassVar

from domain.actor import Actor
from domain.capacity import Report
from domain.rights import Access, Action, Role
from locales.translator import Translator
from views.screen import Button, Row, Screen, button
from views.tap import Tap


class OpenMenu(Tap):
    """Show the main menu."""

    prefix: ClassVar[str] = "menu"


class OpenHelp(Tap):
    """Show what can be done here in this role."""

    prefix: ClassVar[str] = "help"


class OpenSettings(Tap):
    """Show language and home district."""

    prefix: ClassVar[str] = "settings"


class OpenSearch(Tap):
    """Start a guided search."""

    prefix: ClassVar[str] = "search"


class OpenMyCrisis(Tap):
    """Show the crisis list of the home district."""

    prefix: ClassVar[str] = "now"


class OpenInquiries(Tap):
    """What I am looking for; where that is nothing, begin to look for a place."""

    prefix: ClassVar[str] = "inq"


class BeginInquiry(Tap):
    """Begin to look for a place, in this district where one is named."""

    prefix: ClassVar[str] = "inqn"
    orp: str = ""


class OpenCapacity(Tap):
    """Show the actors a person reports for."""

    prefix: ClassVar[str] = "cap"


class ReportFor(Tap):
    """Begin a report for an actor."""

    prefix: ClassVar[str] = "capa"
    actor: int


class ConfirmReport(Tap):
    """Say that this report still holds."""

    prefix: ClassVar[str] = "capok"
    actor: int
    report: int


class ShareNumber(Tap):
    """Let the person in by their own telephone number."""

    prefix: ClassVar[str] = "phone"


class AskAccess(Tap):
    """Begin a request for access, or show the one that waits."""

    prefix: ClassVar[str] = "ask"


class OpenRequests(Tap):
    """Show the open requests of own districts."""

    prefix: ClassVar[str] = "reqs"
    page: int = 0


class OpenNets(Tap):
    """Look for a help net."""

    prefix: ClassVar[str] = "nets"


class OpenPhenomenon(Tap):
    """The stages of a risk phenomenon, in the words of a district where one is known."""

    prefix: ClassVar[str] = "netp"
    phenomenon: str
    orp: str = ""


class OpenGuides(Tap):
    """«I worry about a child»: who is asking."""

    prefix: ClassVar[str] = "worry"


class OpenProposals(Tap):
    """Show what is proposed about cards of own districts."""

    prefix: ClassVar[str] = "props"
    page: int = 0


class OpenProposedActors(Tap):
    """Show actors of own districts that a register proposes."""

    prefix: ClassVar[str] = "regs"
    page: int = 0


class OpenPeople(Tap):
    """Show «people and invitations»."""

    prefix: ClassVar[str] = "people"


class OpenCoordinator(Tap):
    """Show who coordinates the network of this district, in a new message: the list or card stays above it."""

    prefix: ClassVar[str] = "coord"
    orp: str


class OpenMyCoordinator(Tap):
    """Show who coordinates the network where I work; where that is not known, ask."""

    prefix: ClassVar[str] = "coordme"


class OpenConversations(Tap):
    """Show the conversations I am in."""

    prefix: ClassVar[str] = "convs"
    page: int = 0


class OpenHomeBoard(Tap):
    """Show the board of the own district."""

    prefix: ClassVar[str] = "boards"


class OpenBoard(Tap):
    """Show a page of the boards around a district; empty strings choose nothing."""

    prefix: ClassVar[str] = "board"
    orp: str
    ring: int = 0
    kind: str = ""
    domain: str = ""
    page: int = 0


class OpenSubscriptions(Tap):
    """Show what I hear of, and how often."""

    prefix: ClassVar[str] = "subs"


class OpenNetwork(Tap):
    """Show own districts and the ready lists."""

    prefix: ClassVar[str] = "sit"


class OpenAnnouncements(Tap):
    """Show own announcements and what waits for a second coordinator."""

    prefix: ClassVar[str] = "anns"
    page: int = 0


class OpenMyCards(Tap):
    """Show one's own card, or the list of them."""

    prefix: ClassVar[str] = "cards"


class OpenPlatforms(Tap):
    """Show own platforms and those of a district, of the only own one where none is named."""

    prefix: ClassVar[str] = "plats"
    orp: str = ""
    page: int = 0


class OpenMeetings(Tap):
    """Show the meetings ahead of a person, of one platform where it is named."""

    prefix: ClassVar[str] = "mts"
    platform: int = 0
    page: int = 0


class OpenPlanning(Tap):
    """Show what a network is planned with."""

    prefix: ClassVar[str] = "plan"


class OpenPractice(Tap):
    """Show needs and activities of a district, of the home one where none is named."""

    prefix: ClassVar[str] = "nds"
    orp: str = ""


class AddActor(Tap):
    """Begin a new actor."""

    prefix: ClassVar[str] = "keepadd"


Reportable = tuple[Actor, Report | None]
MENU_ACTORS = 4


def menu_row(say: Translator) -> Row:
    """The last row of a screen: back to the menu."""
    return (button(say.text("button-menu"), OpenMenu()),)


def proposed_actors_row(say: Translator, count: int) -> tuple[Row, ...]:
    """The way to the actors that a register proposes, where there are any."""
    return ((button(say.text("button-register-new", count=count), OpenProposedActors()),),) if count else ()


def menu_screen(
    say: Translator,
    access: Access,
    mine: tuple[Reportable, ...],
    greeting: str = "",
    requests: int = 0,
    messages: int | None = None,
    proposals: int = 0,
    proposed_actors: int = 0,
    inquiries: int = 0,
    posts: int = 0,
) -> Screen:
    """The menu of these roles, the main job first; a report takes members three taps from here and a yes one.

    `messages` counts conversations with something new; None where there is no conversation. `proposed_actors` wait
    from a register. `inquiries` are those the person has open, `posts` those the person has not seen on the board.
    """
    hint = "menu-hint" if access.may(Action.SEARCH) else "menu-hint-members-only"
    text = "\n\n".join(filter(None, (greeting, say.html("menu-title"), roles_text(say, access), say.html(hint))))
    rows: list[Row] = []
    if access.may(Action.SEARCH_CRISIS):
        rows.append((button(say.text("button-crisis"), OpenMyCrisis()),))
    if access.may(Action.ASK_INQUIRY):
        label = say.text("button-inquiry-open-ones", count=inquiries) if inquiries else say.text("button-inquiry")
        rows.append((button(label, OpenInquiries()),))
    rows += _capacity_rows(say, mine)
    board = button(say.text("button-board-new", count=posts) if posts else say.text("button-board"), OpenHomeBoard())
    platforms = button(say.text("button-platforms"), OpenPlatforms())
    if access.grants:
        rows.append((board, button(say.text("button-meetings"), OpenMeetings())))
    if access.own_actors:
        rows.append((button(say.text("button-my-card"), OpenMyCards()), platforms))
    if waiting := _waiting(say, requests, proposals):
        rows.append(waiting)
    rows += proposed_actors_row(say, proposed_actors)
    if access.may(Action.SEARCH):
        rows.append((button(say.text("button-search"), OpenSearch()), *_whole_network(say, access)))
    rows.append(_worry_row(say, access))
    if not access.grants:
        rows += ((board,), *ways_in(say))
    if access.own_orps or len(mine) > MENU_ACTORS:
        capacity = button(say.text("button-capacity"), OpenCapacity())
        rows.append((capacity,) if access.own_actors else (capacity, platforms))
    if coordination := _coordination(say, access):
        rows.append(coordination)
    if reach := _reach_row(say, access, messages):
        rows.append(reach)
    rows.append((button(say.text("button-settings"), OpenSettings()), button(say.text("button-help"), OpenHelp())))
    return Screen(text, tuple(rows), protect=access.may(Action.READ_CRISIS))


def roles_text(say: Translator, access: Access) -> str:
    """The roles held, in one line."""
    roles = sorted(access.roles, key=list(Role).index)
    names = [say.text(f"role-{role.value.replace('_', '-')}") for role in roles] or [say.text("role-visitor")]
    return say.html("your-roles", roles=", ".join(names))


def _waiting(say: Translator, requests: int, proposals: int) -> Row:
    """What waits for a coordinator."""
    return (
        *([button(say.text("button-requests", count=requests), OpenRequests())] if requests else ()),
        *([button(say.text("button-proposals", count=proposals), OpenProposals())] if proposals else ()),
    )


def _worry_row(say: Translator, access: Access) -> Row:
    """What to do with a worry, and who helps: the lines for those who do not see the crisis list."""
    nets = () if access.may(Action.SEARCH) else (button(say.text("button-nets"), OpenNets()),)
    lines = () if access.may(Action.SEARCH_CRISIS) else (button(say.text("button-lines"), OpenMyCrisis()),)
    return (button(say.text("button-worry"), OpenGuides()), *nets, *lines)


def _whole_network(say: Translator, access: Access) -> Row:
    """What the network does, and for its coordinators how it is planned."""
    if access.own_orps:
        return (button(say.text("button-planning"), OpenPlanning()),)
    return (button(say.text("button-practice"), OpenPractice()),) if access.may(Action.READ_NETWORK) else ()


def _coordination(say: Translator, access: Access) -> Row:
    """The coordinator's own work: the network and its people."""
    return (
        *([button(say.text("button-network"), OpenNetwork())] if access.own_orps else ()),
        *([button(say.text("button-people"), OpenPeople())] if access.gives else ()),
        *([button(say.text("button-announcements"), OpenAnnouncements())] if access.own_orps else ()),
    )


def _reach_row(say: Translator, access: Access, messages: int | None) -> Row:
    """To the coordinator, for those who are none, and to the conversations, for those who have any."""
    coordinator = () if access.own_orps else (coordinator_button(say),)
    if messages is None:
        return coordinator
    return (*coordinator, button(say.text("button-messages", count=messages), OpenConversations()))


def _capacity_rows(say: Translator, mine: tuple[Reportable, ...]) -> list[Row]:
    if len(mine) > MENU_ACTORS:
        return []
    rows: list[Row] = []
    for actor, report in mine:
        rows.append((button(say.text("button-capacity-of", actor=actor.card.name), ReportFor(actor.id)),))
        if report is not None:
            label = say.text("button-unchanged-of", actor=actor.card.name)
            rows.append((button(label, ConfirmReport(actor.id, report.id)),))
    return rows


def ways_in(say: Translator) -> tuple[Row, ...]:
    """The two ways to a right without an invitation."""
    return (
        (button(say.text("button-share-number"), ShareNumber()),),
        (button(say.text("button-ask-access"), AskAccess()),),
    )


def message_screen(say: Translator, text: str) -> Screen:
    """A short answer with the way back."""
    return Screen(text, (menu_row(say),))


def dead_end_screen(say: Translator, text: str) -> Screen:
    """An answer that does not help on: beside the way back, somebody who may."""
    return Screen(text, ((coordinator_button(say), *menu_row(say)),))


def coordinator_button(say: Translator, orp: str | None = None) -> Button:
    """To the coordinator of this district, else of the person's own."""
    return button(say.text("button-coordinator"), OpenCoordinator(orp) if orp else OpenMyCoordinator())
