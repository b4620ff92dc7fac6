"""Questions answered from a list: one of it, several of it, a district."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from domain.answers import narrow
from domain.errors import Refusal
from domain.words import fold
from handlers.questions import Answers, Asking, Question
from handlers.visit import Visit
from storage.drafts import Draft
from storage.places import Places
from usecases.guard_text import refuse_personal_data
from views.forms import Do, Option, option_button, turn_row, value_of
from views.screen import Row, in_rows

Options = Callable[[Visit, Answers], Awaitable[Sequence[Option]]]
PAGE = 8
LONGEST_QUERY = 100
WHOLE_LIST = "all"
CHOSEN, NOT_CHOSEN = "☑ ", "☐ "


@dataclass(frozen=True)
class Choice(Question):
    """One option of a list that may depend on the answers before → its value, or {"words": "…"} in `own_words`."""

    options: Options
    own_words: bool = False

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """A page of the options that match the words typed, and the words themselves where they may be the answer."""
        options = await self.options(asking.visit, asking.draft.answers)
        shown, query = list(range(len(options))), asking.draft.step.query
        if query:
            shown = narrow([option.label for option in options], query)
        page, pages = asking.draft.step.page, -(-len(shown) // PAGE)
        part = shown[page * PAGE : (page + 1) * PAGE]
        rows = [
            (option_button(self.label(asking, options[at]), asking.draft.id, self.key, at, options[at]),) for at in part
        ]
        own = [(asking.button(asking.say.text("form-all-options"), WHOLE_LIST, Do.TURN),)] if query else []
        if self.own_words and query:
            own.append((asking.button(asking.say.text("form-own-words", words=query)[:60], do=Do.OWN_WORDS),))
        return (*rows, *turn_row(asking.say, asking.draft.id, self.key, page, pages), *own)

    def label(self, asking: Asking, option: Option) -> str:
        """What the button of an option says."""
        return option.label

    def hint(self, asking: Asking) -> str:
        """That a part of a name may be typed."""
        return asking.say.html("form-expects-words" if self.own_words else "form-expects-choice")

    async def hear(self, asking: Asking) -> Draft:
        """Words that name an option, or narrow the list; words of nothing in it are the answer where they may be."""
        words = typed_words(asking, "form-expects-words" if self.own_words else "form-expects-choice")
        options = await self.options(asking.visit, asking.draft.answers)
        found = narrow([option.label for option in options], words)
        if len(found) == 1 and fold(options[found[0]].label) == fold(words):
            return self.chosen(asking, options[found[0]].value)
        if not found and self.own_words:
            return asking.answered({"words": words})
        if not found:
            raise Refusal("form-no-such-choice", words=words)
        return asking.draft.stepped(query=words, page=0)

    async def pick(self, asking: Asking, value: str) -> Draft:
        """An option by button."""
        chosen = value_of(value, await self.options(asking.visit, asking.draft.answers))
        if chosen is None:
            raise Refusal("refused-old-button")
        return self.chosen(asking, chosen)

    def chosen(self, asking: Asking, value: str) -> Draft:
        """The draft with this option."""
        return asking.answered(value)

    def take_words(self, asking: Asking) -> Draft:
        """The draft with the words typed as the answer."""
        if not self.own_words or not asking.draft.step.query:
            raise Refusal("refused-old-button")
        return asking.answered({"words": asking.draft.step.query})

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The label of the option, or the own words."""
        if isinstance(value, dict):
            return str(value["words"])
        options = await self.options(asking.visit, asking.draft.answers)
        return next((option.label for option in options if option.value == value), None)


@dataclass(frozen=True)
class Many(Choice):
    """Options ticked one by one, at least `least` → list of their values in the order of the list."""

    least: int = 0

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The options with what is ticked, and the button that confirms."""
        label = asking.say.text("button-form-done-count", count=len(asking.part or []))
        return (*await super().rows(asking), (asking.button(label, do=Do.DONE),))

    def label(self, asking: Asking, option: Option) -> str:
        """Ticked or not."""
        return (CHOSEN if option.value in (asking.part or []) else NOT_CHOSEN) + option.label

    def hint(self, asking: Asking) -> str:
        """That several may be ticked."""
        return asking.say.html("form-expects-many", least=self.least)

    def chosen(self, asking: Asking, value: str) -> Draft:
        """The draft with this option ticked, or not ticked any more."""
        ticked = [one for one in asking.part or [] if one != value]
        if len(ticked) == len(asking.part or []):
            ticked.append(value)
        return asking.draft.with_part(self.key, ticked)

    async def done(self, asking: Asking) -> Draft:
        """What is ticked and still offered is the answer."""
        options = await self.options(asking.visit, asking.draft.answers)
        ticked = [option.value for option in options if option.value in (asking.part or [])]
        if len(ticked) < self.least:
            raise Refusal("form-expects-many", least=self.least)
        return asking.answered(ticked)

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The labels; None where some are not offered any more."""
        options = await self.options(asking.visit, asking.draft.answers)
        labels = [option.label for option in options if option.value in value]
        if len(labels) < len(value):
            return None
        return ", ".join(labels) or asking.say.text("form-nothing")


@dataclass(frozen=True)
class District(Question):
    """A district: home and its neighbours by button, any other by a typed or sent place → its ORP code."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The districts found for a name, else those at home."""
        orps = asking.visit.house.geography.orps
        offered = [code for code in asking.draft.step.parts.get(self.key) or self._near(asking) if code in orps]
        return in_rows([asking.button(orps[code].name, code) for code in offered], 2)

    def hint(self, asking: Asking) -> str:
        """That any place may be typed or sent."""
        return asking.say.html("form-expects-place")

    async def hear(self, asking: Asking) -> Draft:
        """A place typed in any case, or sent."""
        visit, location = asking.visit, asking.message.location if asking.message else None
        if location is not None:
            orp = await Places(visit.reader).orp_at(location.latitude, location.longitude)
            if orp is None:
                raise Refusal("refused-place-abroad")
            return asking.answered(orp)
        match = (await visit.house.words).gazetteer.answer(
            typed_words(asking, "form-expects-place"), visit.person.home_orp
        )
        if match is None:
            raise Refusal("form-expects-place")
        if match.orp is not None:
            return asking.answered(match.orp)
        of_kraj = visit.house.geography.orps_of_kraj(match.kraj) if match.kraj else ()
        return asking.draft.with_part(self.key, list(dict.fromkeys(of_kraj or (one.orp for one in match.candidates))))

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A district by button."""
        if value not in asking.visit.house.geography.orps:
            raise Refusal("refused-old-button")
        return asking.answered(value)

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The name of the district."""
        orp = asking.visit.house.geography.orps.get(value)
        return orp.name if orp else None

    def _near(self, asking: Asking) -> tuple[str, ...]:
        home, geography = asking.visit.person.home_orp, asking.visit.house.geography
        if home is None or home not in geography.orps:
            return ()
        return (home, *sorted(geography.neighbours.get(home, ()), key=lambda code: geography.orps[code].name))


def typed_words(asking: Asking, expected: str) -> str:
    """The words typed, without personal data; they are kept in the draft."""
    words = " ".join(asking.visit.text.split())
    if not 0 < len(words) <= LONGEST_QUERY:
        raise Refusal(expected)
    refuse_personal_data(words)
    return words
