"""A filter in words: its attributes, the values of each, and the chips that take a condition off."""

from domain.actor import AgeRange
from domain.capacity import State
from domain.codes import Focus, Form, NeedDomain
from domain.filter import NO, NOTHING, YES, Attribute, Condition, Filter, age_of
from domain.query import OLDEST
from views.found import LABEL_LIMIT, Reading, shorten
from views.words import age_range_words, domain_name, kind_name, kind_of, name_in, state_words


def attribute_name(read: Reading, attribute: Attribute) -> str:
    """The name of an attribute."""
    return read.say.text(f"network-by-{attribute}")


def chip_words(read: Reading, condition: Condition) -> str:
    """A condition in a few words."""
    value = value_words(read, condition.attribute, condition.value)
    return shorten(f"{attribute_name(read, condition.attribute)}: {value}", LABEL_LIMIT)


def filter_words(read: Reading, chosen: Filter) -> str:
    """All conditions in one line of plain text."""
    return "; ".join(chip_words(read, condition) for condition in chosen.conditions)


def value_words(read: Reading, attribute: Attribute, value: str) -> str:
    """A value as people read it; what our lists do not know is shown as it is."""
    say = read.say
    if value == NOTHING:
        return say.text("network-no-platform" if attribute is Attribute.PLATFORM else "network-none")
    if value in (YES, NO):
        return say.text(f"form-{value}")
    match attribute:
        case Attribute.ORP if value in read.geography.orps:
            return read.geography.orps[value].name
        case Attribute.KIND:
            return kind_name(say, kind_of(read.codes, value)) or value
        case Attribute.DOMAIN if value in set(NeedDomain):
            return domain_name(say, NeedDomain(value))
        case Attribute.FOCUS if value in set(Focus):
            return say.text(f"focus-{value}")
        case Attribute.FORM if value in set(Form):
            return say.text(f"form-{value}")
        case Attribute.CAPACITY if value in set(State):
            return state_words(say, State(value))
        case Attribute.STATE:
            return say.text(f"network-state-{value.replace('_', '-')}")
        case Attribute.SITUATION if value in read.codes.target_groups:
            return name_in(say, read.codes.target_groups[value])
        case Attribute.AGE:
            return _age_words(read, value)
    return value


def _age_words(read: Reading, value: str) -> str:
    bands = (group for group in read.codes.target_groups.values() if group.kind == "vek" and age_of(group) == value)
    if band := next(bands, None):
        return name_in(read.say, band)
    since, _, to = value.partition("-")
    return age_range_words(read.say, AgeRange(since=int(since), to=None if int(to) == OLDEST else int(to)))
