"""Who of a help net is in a district as its reader may see them, and who is nearest where a kind is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.actor import Actor
from domain.capacity import Report
from domain.codes import CodeLists
from domain.crisis import judge
from domain.guide import OFFICE
from domain.help_net import LINE_OF_KIND, NetKind, nearest_district
from domain.order import Found, order_key
from domain.places import Geography
from domain.rights import Access, Action
from storage.capacity import Capacity
from storage.database import Connection
from storage.help_nets import HelpNets
from usecases.matching import as_readable

FIRST = 3
"""Actors of a kind that a net shows; a search shows the others."""


@dataclass(frozen=True)
class NetReader:
    """Reads nets for one person at one moment."""

    connection: Connection
    access: Access
    codes: CodeLists
    geography: Geography
    now: datetime

    async def read(self, kinds: Sequence[str], orp: str) -> tuple[NetKind, ...]:
        """Each kind of a net with the actors of the district; somebody who may not search gets the kinds alone."""
        if not self.access.may(Action.SEARCH):
            return tuple(NetKind(kind=kind) for kind in kinds)
        found = await self._found(orp, kinds, orp)
        missing = [kind for kind in kinds if kind not in found and kind not in LINE_OF_KIND and kind != OFFICE]
        nearest = await self._nearest(orp, missing)
        return tuple(
            NetKind(
                kind=kind,
                found=tuple(found.get(kind, ())[:FIRST]),
                total=len(found.get(kind, ())),
                nearest=nearest.get(kind),
            )
            for kind in kinds
        )

    async def of_kind(self, kind: str, orp: str) -> list[Found]:
        """All actors of a kind that serve a district, in the order of results, whether or not this person may search.

        What is asked for by name and not looked up, as the office of a district, is public with its card.
        """
        return (await self._found(orp, [kind], orp)).get(kind, [])

    async def _nearest(self, home: str, kinds: Sequence[str]) -> Mapping[str, Found]:
        """Of each kind the first actor of the nearest district where one sits."""
        seats = await HelpNets(self.connection).seats(kinds, inside=self._inside)
        districts = {kind: nearest_district(self.geography, home, orps) for kind, orps in seats.items()}
        nearest: dict[str, Found] = {}
        for orp in {orp for orp in districts.values() if orp}:
            found = await self._found(orp, [kind for kind, its in districts.items() if its == orp], home)
            for kind, some in found.items():
                nearest[kind] = next(one for one in some if one.actor.card.seat == orp)
        return nearest

    async def _found(self, orp: str, kinds: Sequence[str], home: str) -> Mapping[str, list[Found]]:
        """The actors that serve a district, by kind, in the order of results seen from `home`."""
        actors = await HelpNets(self.connection).serving(orp, kinds, inside=self._inside)
        reports = await Capacity(self.connection).latest([actor.id for actor in actors])
        judged = [self._judge(actor, reports.get(actor.id), home) for actor in actors]
        by_kind: dict[str, list[Found]] = {}
        for found in sorted(judged, key=lambda one: order_key(one, self.now)):
            by_kind.setdefault(found.actor.card.kind or "", []).append(as_readable(self.access, found, self.now))
        return by_kind

    def _judge(self, actor: Actor, report: Report | None, home: str) -> Found:
        return judge(actor, report, self.codes.kinds, self.geography, home, self.now)

    @property
    def _inside(self) -> bool:
        return self.access.may(Action.READ_NETWORK)
