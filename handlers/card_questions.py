"""The question of a form that fits a field of a card; its answer is the value of the field as JSON."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.actor import Audience
from domain.answers import narrow
from domain.card_answers import (
    LONGEST_LINE,
    LONGEST_WORDS,
    read_ages,
    read_card_ico,
    read_emails,
    read_tags,
    read_web,
)
from domain.codes import Focus, NeedDomain
from domain.codes import Form as ServiceForm
from domain.errors import NotFound
from handlers.choices import Choice, Many, typed_words
from handlers.list_questions import Ages, Contacts, Districts, Items, Municipalities, Phones
from handlers.questions import Answers, Asking, Number, Phone, Question, Text, YesNo, always
from handlers.time_questions import Hours
from handlers.visit import Visit
from storage.drafts import Draft
from usecases.guard_text import refuse_personal_data
from views.forms import Option
from views.words import domain_name, name_in

NOT_ACTORS = "rodina"
"""The group of kinds that are people around a child rather than services."""
LONGEST_RHYTHM_HOURS = 90 * 24
CARD = "card"
"""The questions of fields are worded by `card-…`, whatever form they stand in."""


@dataclass(frozen=True)
class OneLine(Text):
    """A line of text read by a rule of its field → str."""

    rule: Callable[[str], str] = str

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """The draft with what the rule makes of the text."""
        refuse_personal_data(text, insisting=insisting)
        return asking.answered(self.rule(text))

    def hint(self, asking: Asking) -> str:
        """What is expected."""
        return asking.say.html(f"card-expects-{self.key}")


@dataclass(frozen=True)
class Situations(Many):
    """Life situations of the code list ticked; words that are not in it are added as they are → list of str."""

    async def hear(self, asking: Asking) -> Draft:
        """Words that narrow the list, or a situation of one's own."""
        words = typed_words(asking, "form-expects-words")
        options = await self.options(asking.visit, asking.draft.answers)
        if narrow([option.label for option in options], words):
            return await super().hear(asking)
        return asking.answered([*(asking.part or []), words]).stepped(at=self.key)


def question_for(name: str, *, when: Callable[[Answers], bool] = always, optional: bool = True) -> Question:
    """The question of a field of a card, keyed by the field and worded by `card-…`; its answer is the field's JSON.

    An optional one may be passed over: None then. Raises NotFound where there is no such question.
    """
    question = QUESTIONS.get(name)
    if question is None:
        raise NotFound
    return replace(question, of=CARD, when=when, optional=optional and name not in ALWAYS_SAID)


async def kinds(visit: Visit, _: Answers) -> Sequence[Option]:
    """Kinds of actors, each with its abbreviation, so that it can be typed."""
    actors = (kind for kind in visit.house.codes.kinds.values() if kind.group != NOT_ACTORS)
    return [Option(kind.code, _with_abbreviation(name_in(visit.say, kind), kind.abbreviations)) for kind in actors]


def _with_abbreviation(name: str, abbreviations: Sequence[str]) -> str:
    short = [one for one in abbreviations if one.casefold() not in name.casefold()]
    return f"{name} ({short[0]})" if short else name


async def _domains(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(domain.value, domain_name(visit.say, domain)) for domain in NeedDomain]


async def _foci(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(focus.value, visit.say.text(f"focus-{focus.value}")) for focus in Focus]


async def _service_forms(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(form.value, visit.say.text(f"form-{form.value}")) for form in ServiceForm]


async def _audiences(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(audience.value, visit.say.text(f"visibility-{audience.value}")) for audience in Audience]


async def _situations(visit: Visit, answers: Answers) -> Sequence[Option]:
    """The situations of the code list, and the card's own ones."""
    groups = visit.house.codes.target_groups
    listed = [Option(code, name_in(visit.say, group)) for code, group in groups.items() if group.kind != "vek"]
    return listed + [Option(own, own) for own in answers.get("situations") or () if own not in groups]


ALWAYS_SAID = frozenset(("name", "orps"))
"""Fields that no card leaves empty."""
QUESTIONS: Mapping[str, Question] = {
    question.key: question
    for question in (
        Text("name", limit=LONGEST_LINE),
        OneLine("ico", rule=read_card_ico),
        YesNo("formal"),
        Choice("kind", kinds),
        Text("founder", limit=LONGEST_LINE),
        Text("resort", limit=LONGEST_LINE),
        Choice("domain", _domains),
        Many("further_domains", _domains),
        Choice("focus", _foci),
        YesNo("in_crisis_network"),
        Phone("crisis_phone"),
        Hours("crisis_hours"),
        Ages("ages", rule=read_ages),
        Situations("situations", _situations),
        Many("forms", _service_forms),
        YesNo("online"),
        Districts("orps"),
        Municipalities("places"),
        Text("address", limit=LONGEST_LINE),
        YesNo("sheltered"),
        Hours("hours"),
        Text("capacity_text", limit=LONGEST_LINE),
        Text("occupancy_text", limit=LONGEST_LINE),
        Phones("phones"),
        Items("emails", rule=read_emails),
        OneLine("web", rule=read_web),
        Contacts("contacts"),
        Items("platforms"),
        Text("findings", limit=LONGEST_WORDS),
        Text("wishes", limit=LONGEST_WORDS),
        Text("private_note", limit=LONGEST_WORDS),
        Items("tags", rule=read_tags),
        Text("news", limit=LONGEST_WORDS),
        Choice("audience", _audiences),
        Number("rhythm_hours", 1, LONGEST_RHYTHM_HOURS),
    )
}
