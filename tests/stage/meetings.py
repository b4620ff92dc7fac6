"""A platform of Cheb for scenarios: the club of Bea, OSPOD for which Ota speaks, and a school nobody speaks for."""

from domain.platform import Platform, PlatformType
from domain.rights import Role
from storage.actors import Actors
from storage.platforms import Platforms
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage
from usecases.meeting_reminders import tend_meetings, warn_of_risk

NETWORK, CASE = "Lokální síť Cheb", "Případové konference Cheb"


async def platform(stage: Stage, name: str = NETWORK, **fields: object) -> int:
    """A platform with the three actors, whose cards name it from now on."""
    kept = {"type": PlatformType.MINI_TEAM, "made_at": stage.clock(), "edited_at": stage.clock(), **fields}
    async with stage.database.transaction() as connection:
        number = (await Platforms(connection).add(Platform(id=0, orp=CHEB, name=name, **kept), None)).id
        club = await Actors(connection).get(stage.club.id)
        members = [club, *[one for one in await Actors(connection).serving(CHEB) if one.card.kind in ("ospod", "zs")]]
        cards = [one.card.model_copy(update={"platforms": (*one.card.platforms, name)}) for one in members]
        changed = [one.model_copy(update={"card": card}) for one, card in zip(members, cards, strict=True)]
        await Actors(connection).save(changed)
    return number


async def network(stage: Stage) -> int:
    """The platform of the cast; returns its id."""
    ospod = await stage.actor("OSPOD Cheb", kind="ospod")
    await stage.actor("ZŠ Cheb", kind="zs", phones=("+420000100300",))
    await stage.enters(stage.ota, Role.MEMBER, actor=ospod.id)
    return await platform(stage)


async def calls(person: Person, message: str = "příští úterý v 9 v zasedačce", agenda: str | None = None) -> None:
    """Call a meeting by one message."""
    await person.says("/setkani")
    await person.taps("Svolat setkání")
    await person.says(message)
    await (person.says(agenda) if agenda else person.taps("Přeskočit"))
    await person.taps("📨 Svolat")


async def ticks(stage: Stage) -> None:
    """What the ticks of meetings do now, and what leaves then."""
    await tend_meetings(stage.house.zone, stage.database, stage.clock())
    await warn_of_risk(stage.house.codes, stage.database, stage.clock())
    await stage.delivers_notices()
