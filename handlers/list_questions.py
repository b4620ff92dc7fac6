"""Questions answered by a list put together item by item: lines, phones, ages, places, districts, contacts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from domain.actor import AgeRange
from domain.answers import read_contact, read_phone, read_text
from domain.card_answers import LONGEST_LINE, MOST_ITEMS, read_emails, read_lines, read_numbers
from domain.errors import Refusal
from domain.places import Municipality
from handlers.choices import CHOSEN, NOT_CHOSEN, typed_words
from handlers.questions import Asking, Question
from storage.drafts import Draft
from storage.places import Places
from usecases.guard_text import refuse_personal_data
from views.card_fields import field_words
from views.forms import Do, Option, code_of, value_of
from views.screen import Button, Row, in_rows
from views.words import name_in

ADD, SKIP, MEANT = "add", "skip", "+"
CONTACT_STEPS = ("name", "role", "phone", "email")


@dataclass(frozen=True)
class Items(Question):
    """A list put together item by item: what is typed is added, what is tapped goes → list of JSON values."""

    rule: Callable[[str], list[Any]] = read_lines

    async def read(self, asking: Asking) -> list[Any]:
        """The items a message adds, after the guard; raises Refusal that says what is expected."""
        refuse_personal_data(asking.visit.text)
        return [one if isinstance(one, str) else one.model_dump(mode="json") for one in self.rule(asking.visit.text)]

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The items, each taken out by a tap, and the button that confirms."""
        items = [(_taken_out(asking, at, one),) for at, one in enumerate(self._options(asking))]
        return (*items, _done_row(asking, len(items)))

    def hint(self, asking: Asking) -> str:
        """What is expected."""
        return asking.say.html(f"card-expects-{self.key}", most=MOST_ITEMS)

    async def hear(self, asking: Asking) -> Draft:
        """More items."""
        return self.with_items(asking, await self.read(asking))

    async def pick(self, asking: Asking, value: str) -> Draft:
        """An item to take out."""
        at = value_of(value, self._options(asking))
        if at is None:
            raise Refusal("refused-old-button")
        return asking.draft.with_part(self.key, [one for n, one in enumerate(self.items(asking)) if n != int(at)])

    async def done(self, asking: Asking) -> Draft:
        """The items are all."""
        items = self.items(asking)
        if not items and not self.optional:
            raise Refusal(f"card-expects-{self.key}", most=MOST_ITEMS)
        return asking.answered(items)

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The value as a card shows it."""
        return field_words(asking.visit.reading, self.key, value)

    def items(self, asking: Asking) -> list[Any]:
        """The items so far."""
        return list(asking.part or [])

    def with_items(self, asking: Asking, added: Sequence[Any]) -> Draft:
        """The draft with more items, each once."""
        items = self.items(asking)
        items += [one for at, one in enumerate(added) if one not in items and one not in added[:at]]
        if len(items) > MOST_ITEMS:
            raise Refusal("card-too-many", most=MOST_ITEMS)
        return asking.draft.with_part(self.key, items)

    def _options(self, asking: Asking) -> list[Option]:
        read = asking.visit.reading
        return [Option(str(at), field_words(read, self.key, [one])) for at, one in enumerate(self.items(asking))]


@dataclass(frozen=True)
class Phones(Items):
    """Phone numbers, typed or sent as a contact → list of E.164."""

    async def read(self, asking: Asking) -> list[Any]:
        """A contact, or all numbers of a text."""
        contact = asking.message.contact if asking.message else None
        return [read_contact(contact.phone_number)] if contact else read_numbers(asking.visit.text)


@dataclass(frozen=True)
class Ages(Items):
    """Ages: the usual bands by button, any others typed → list of {"since", "to"}."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The bands, then the others that are set."""
        items, bands = self.items(asking), _bands(asking)
        ticks = [
            asking.button(f"{CHOSEN if band in items else NOT_CHOSEN}{name}"[:60], code)
            for code, (name, band) in bands.items()
        ]
        usual = [band for _, band in bands.values()]
        others = [(_taken_out(asking, n, one),) for n, one in enumerate(self._options(asking)) if items[n] not in usual]
        return (*in_rows(ticks, 2), *others, _done_row(asking, len(items)))

    async def hear(self, asking: Asking) -> Draft:
        """More ages, in place of what is within them."""
        added = await self.read(asking)
        typed = [AgeRange.model_validate(one) for one in added]
        set_before = [(one, AgeRange.model_validate(one)) for one in self.items(asking)]
        rest = [one for one, ages in set_before if not any(new.holds(ages) for new in typed)]
        return self.with_items(replace(asking, draft=asking.draft.with_part(self.key, rest)), added)

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A band goes in or out; another range out."""
        if value not in (bands := _bands(asking)):
            return await super().pick(asking, value)
        _, band = bands[value]
        if band not in self.items(asking):
            return self.with_items(asking, [band])
        return asking.draft.with_part(self.key, [one for one in self.items(asking) if one != band])


@dataclass(frozen=True)
class Municipalities(Items):
    """Places by the names of municipalities, typed in any case → list of {"name", "municipality"}."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The places set; where a name has several, those to choose from."""
        query = asking.draft.step.query
        if not query:
            return await super().rows(asking)
        orps = asking.visit.house.geography.orps
        meant = [
            (asking.button(f"{place.name} ({orps[place.orp].name})"[:60], f"{MEANT}{place.code}"),)
            for place in await _meant(asking, query)
        ]
        return (*meant, *await super().rows(asking))

    async def hear(self, asking: Asking) -> Draft:
        """A place, or a name that several have."""
        location = asking.message.location if asking.message else None
        if location is not None:
            return await self.locate(asking, location.latitude, location.longitude)
        words = typed_words(asking, "form-expects-place")
        places = await _meant(asking, words)
        if not places:
            raise Refusal("form-expects-place")
        return self.with_place(asking, places[0]) if len(places) == 1 else asking.draft.stepped(query=words)

    async def pick(self, asking: Asking, value: str) -> Draft:
        """The place that was meant, or one to take out."""
        if not value.startswith(MEANT):
            return await super().pick(asking, value)
        place = await Places(asking.visit.reader).municipality(value.removeprefix(MEANT))
        if place is None:
            raise Refusal("refused-old-button")
        return self.with_place(asking, place)

    def with_place(self, asking: Asking, place: Municipality) -> Draft:
        """The draft with one more place."""
        return self.with_items(asking, [{"name": place.name, "municipality": place.code}])

    async def locate(self, asking: Asking, latitude: float, longitude: float) -> Draft:
        """A sent location: a point is no municipality."""
        raise Refusal("form-expects-place")


@dataclass(frozen=True)
class Districts(Municipalities):
    """Districts, the seat first: any place typed or sent → list of ORP codes."""

    def with_place(self, asking: Asking, place: Municipality) -> Draft:
        """The draft with the district of a place."""
        return self.with_items(asking, [place.orp])

    async def locate(self, asking: Asking, latitude: float, longitude: float) -> Draft:
        """The district around a sent location."""
        orp = await Places(asking.visit.reader).orp_at(latitude, longitude)
        if orp is None:
            raise Refusal("refused-place-abroad")
        return self.with_items(asking, [orp])


@dataclass(frozen=True)
class Contacts(Items):
    """Contact persons, each by a small sequence of name, role, phone and e-mail → list of contacts."""

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """The persons set; inside the sequence, the way past the present step."""
        at, _ = _begun(asking)
        if at is not None:
            return ((asking.button(asking.say.text("card-contact-skip"), SKIP),),)
        *persons, done = await super().rows(asking)
        return (*persons, (asking.button(asking.say.text("card-add-contact"), ADD),), done)

    def hint(self, asking: Asking) -> str:
        """What the present step asks."""
        at, _ = _begun(asking)
        return asking.say.html(f"card-contact-{at}") if at else super().hint(asking)

    async def hear(self, asking: Asking) -> Draft:
        """The answer of the present step; outside the sequence it begins a new person by the name."""
        at, contact = _begun(asking)
        step = at or CONTACT_STEPS[0]
        return self._after(asking, step, contact | {step: _contact_part(asking, step)})

    async def pick(self, asking: Asking, value: str) -> Draft:
        """A new person, past a step, or a person to take out."""
        at, contact = _begun(asking)
        if value == SKIP and at is not None:
            return self._after(asking, at, contact)
        if value == ADD and at is None:
            return self._with(asking, self.items(asking), {"at": CONTACT_STEPS[0], "contact": {}})
        return await super().pick(asking, value)

    def items(self, asking: Asking) -> list[Any]:
        """The persons so far, without the one begun."""
        part = asking.part or []
        return list(part["items"] if isinstance(part, dict) else part)

    def _after(self, asking: Asking, step: str, contact: dict[str, Any]) -> Draft:
        later = CONTACT_STEPS[CONTACT_STEPS.index(step) + 1 :]
        if later:
            return self._with(asking, self.items(asking), {"at": later[0], "contact": contact})
        whole = {name: contact.get(name) for name in CONTACT_STEPS}
        return self.with_items(asking, [whole] if any(whole[name] for name in ("name", "phone", "email")) else [])

    def _with(self, asking: Asking, items: list[Any], begun: dict[str, Any]) -> Draft:
        return asking.draft.with_part(self.key, {"items": items, **begun})


def _done_row(asking: Asking, count: int) -> Row:
    return (asking.button(asking.say.text("button-form-done-count", count=count), do=Do.DONE),)


def _taken_out(asking: Asking, at: int, item: Option) -> Button:
    return asking.button(f"✖ {item.label}"[:60], code_of(at, item))


def _bands(asking: Asking) -> dict[str, tuple[str, dict[str, int | None]]]:
    """The age bands of the code list: name and range by code."""
    groups = asking.visit.house.codes.target_groups.items()
    return {
        code: (name_in(asking.say, group), {"since": group.age_from or 0, "to": group.age_to})
        for code, group in groups
        if group.kind == "vek"
    }


async def _meant(asking: Asking, words: str) -> tuple[Municipality, ...]:
    """The municipalities a text may mean; of several of a name the nearest ones first."""
    match = (await asking.visit.house.words).gazetteer.find(words, asking.visit.person.home_orp)
    if match is None:
        return ()
    return (match.municipality,) if match.municipality else match.candidates


def _begun(asking: Asking) -> tuple[str | None, dict[str, Any]]:
    """The step of the contact begun, and what is known of it; None outside the sequence."""
    part = asking.part
    return (part["at"], dict(part["contact"])) if isinstance(part, dict) else (None, {})


def _contact_part(asking: Asking, step: str) -> str:
    sent = asking.message.contact if asking.message else None
    if step == "phone":
        return read_contact(sent.phone_number) if sent else read_phone(asking.visit.text)
    if step == "email":
        return read_emails(asking.visit.text)[0]
    refuse_personal_data(asking.visit.text)
    words = " ".join(read_text(asking.visit.text, LONGEST_LINE).split())
    if not words:
        raise Refusal("form-expects-text")
    return words
