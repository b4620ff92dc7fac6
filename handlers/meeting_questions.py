"""Questions of a meeting: which platform, one free message with the day and the place, the days of a poll."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from domain.clock_words import find_times
from domain.errors import Refusal
from domain.free_meeting import read_free_meeting, read_options
from domain.meeting import AGENDA_LIMIT, LINK_LIMIT, MOST_OPTIONS, PLACE_LIMIT, TITLE_LIMIT, check_link
from domain.moments import Moment, plain_of, read_moment
from domain.platform import Platform, may_keep
from handlers.choices import Choice, Many
from handlers.post_questions import as_answer, moment_of, towns
from handlers.questions import Answers, Asking, Question, Text, always
from handlers.time_questions import Day, day_words
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from storage.platforms import Platforms
from usecases.guard_text import refuse_personal_data
from usecases.posts import refuse_sheltered
from views.forms import Do, Option
from views.posts import when_words
from views.screen import Row, in_rows
from views.words import date_words

OF = "meeting-ask"
OPEN, CONFIDENTIAL, DISTRICT = "p", "c", "o"
"""How the value of a platform begins, or of a district; of a case conference no subject is asked."""
CLOCK_LIMIT = 40
POLL_OPEN = timedelta(days=7)


@dataclass(frozen=True)
class Told(Text):
    """Free text that says no address that is never shown → str."""

    async def hear(self, asking: Asking) -> Draft:
        """A text, after the guard."""
        await _refuse_sheltered(asking, asking.visit.text)
        return await super().hear(asking)

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """The draft with this text; of a case conference nobody may insist."""
        return super().read(asking, text, insisting=insisting and not is_confidential(asking.draft.answers))


@dataclass(frozen=True)
class FreeMeeting(Told):
    """One message that says when and where: answers the questions it can, so that only the others are asked → ""."""

    def read(self, asking: Asking, text: str, *, insisting: bool = False) -> Draft:
        """The draft with the answers the text gives; of a case conference nothing but the day and the place."""
        text, visit = text.strip(), asking.visit
        draft = super().read(asking, text, insisting=insisting).answered(self.key, "")
        moment = read_moment(text, visit.now, visit.house.zone)
        said = read_free_meeting(text, moment, towns(visit))
        answers = {"place": said.place[:PLACE_LIMIT] if said.place else None}
        if not is_confidential(draft.answers):
            answers |= {"title": said.title[:TITLE_LIMIT] or None, "agenda": said.words[:AGENDA_LIMIT] or None}
        for key, value in answers.items():
            if value is not None:
                draft = draft.answered(key, value)
        return draft if moment is None else with_moment(draft, "when", moment, visit.house.zone)


@dataclass(frozen=True)
class When(Question):
    """The day and the time, in natural Czech, at once or one after the other → {"starts", "ends": ISO moments}."""

    def hint(self, asking: Asking) -> str:
        """Examples; where the day was said, what is missing is the time."""
        day = _day_said(asking)
        if day is None:
            return asking.say.html("meeting-expects-when")
        return asking.say.html("meeting-expects-clock", day=day_words(asking.say, day))

    async def hear(self, asking: Asking) -> Draft:
        """A moment still to come; a time alone belongs to the day said before. A place said with it is taken too."""
        visit, text = asking.visit, asking.visit.text.strip()
        draft = with_moment(asking.draft, self.key, _heard(asking, text), visit.house.zone)
        place = read_free_meeting(text, read_moment(text, visit.now, visit.house.zone), towns(visit)).place
        if not place or draft.answers.get("place"):
            return draft
        await _refuse_sheltered(asking, place)
        return draft.answered("place", place[:PLACE_LIMIT])

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The moment by the clock on the wall; None for one that has passed meanwhile."""
        return _words(asking, moment_of(value))


@dataclass(frozen=True)
class Days(Question):
    """Up to eight days of a poll, one by one or several at once, each on a line → list of {"starts", "ends"}."""

    def asks(self, asking: Asking) -> str:
        """How many can be offered."""
        return asking.say.html(f"{OF}-{self.key}", most=MOST_OPTIONS)

    async def rows(self, asking: Asking) -> tuple[Row, ...]:
        """What is offered so far, each to be taken off, and the button that confirms."""
        days = asking.part or []
        offs = [asking.button(f"✖️ {_words(asking, moment_of(day))}", day["starts"].replace(":", ".")) for day in days]
        done = asking.button(asking.say.text("button-form-done-count", count=len(days)), do=Do.DONE)
        return (*in_rows(offs, 1), *(((done,),) if len(days) > 1 else ()))

    def hint(self, asking: Asking) -> str:
        """Examples, and that a tap takes a day off."""
        return asking.say.html("meeting-options-remove" if asking.part else "meeting-expects-when")

    async def hear(self, asking: Asking) -> Draft:
        """Days, each on a line; what is not understood is quoted, and nothing of the message is kept."""
        lines = [line.strip(" •-–*\t") for line in asking.visit.text.splitlines() if line.strip(" •-–*\t")]
        days = {day["starts"]: day for day in asking.part or []}
        for line in lines:
            days |= {moment.starts_at.isoformat(): as_answer(moment) for moment in _read_line(asking, line)}
        if not lines:
            raise Refusal("meeting-expects-when")
        if len(days) > MOST_OPTIONS:
            raise Refusal("refused-meeting-options-most", most=MOST_OPTIONS)
        return asking.draft.with_part(self.key, [days[key] for key in sorted(days)])

    async def pick(self, asking: Asking, value: str) -> Draft:
        """Take a day off."""
        days = [day for day in asking.part or [] if day["starts"].replace(":", ".") != value]
        return asking.draft.with_part(self.key, days)

    async def done(self, asking: Asking) -> Draft:
        """At least two days that are still to come."""
        days = [day for day in asking.part or [] if moment_of(day).starts_at > asking.visit.now]
        if len(days) < 2:
            raise Refusal("refused-meeting-options-few")
        draft = asking.answered(days)
        first = moment_of(days[0]).starts_at
        return draft if "until" in draft.answers else draft.answered("until", _usual_until(asking.visit, first))

    async def words(self, asking: Asking, value: Any) -> str | None:
        """All days; None where one has passed meanwhile."""
        words = [_words(asking, moment_of(day)) for day in value]
        return None if None in words else "; ".join(word for word in words if word)


@dataclass(frozen=True)
class Clock(Question):
    """The time of day, perhaps with the end → {"at": minute, "minutes": length or None}."""

    def hint(self, asking: Asking) -> str:
        """Examples."""
        return asking.say.html("meeting-expects-time")

    async def hear(self, asking: Asking) -> Draft:
        """A time in any usual way."""
        text = asking.visit.text.strip()
        bare = f"v {text}" if text[:1].isdigit() and len(text) <= CLOCK_LIMIT else text
        said = next(iter(find_times(plain_of(text)) or find_times(plain_of(bare))), None)
        if said is None:
            raise Refusal("meeting-expects-time")
        minutes = said.end - said.start if said.end is not None and said.end > said.start else None
        return asking.answered({"at": said.start % (24 * 60), "minutes": minutes})

    async def words(self, asking: Asking, value: Any) -> str | None:
        """9:00–11:00."""
        return clock_words(value["at"], value["minutes"])


@dataclass(frozen=True)
class Minutes(Question):
    """The minutes of a meeting → {"link": address} or {"file": Telegram's id of a document}."""

    def hint(self, asking: Asking) -> str:
        """What is expected."""
        return asking.say.html("meeting-expects-minutes")

    async def hear(self, asking: Asking) -> Draft:
        """A link, or a document."""
        document = asking.message.document if asking.message else None
        if document is not None:
            refuse_personal_data(document.file_name)
            return asking.answered({"file": document.file_id})
        text = asking.visit.text.strip()
        if "." not in text or len(text.split()) != 1 or len(text) > LINK_LIMIT:
            raise Refusal("meeting-expects-minutes")
        link = text if "://" in text else f"https://{text}"
        check_link(link)
        refuse_personal_data(link)
        return asking.answered({"link": link})

    async def words(self, asking: Asking, value: Any) -> str | None:
        """The link, or that there is a file."""
        return value.get("link") or asking.say.text("meeting-minutes-file")


@dataclass(frozen=True)
class WhichPlatform(Choice):
    """A platform this person keeps, or – given beforehand, never chosen – a whole district → its value."""

    async def words(self, asking: Asking, value: Any) -> str | None:
        """Its name; None for a platform this person keeps no more."""
        if is_of_district(asking.draft.answers):
            return asking.visit.house.geography.orps[orp_of(asking.draft.answers)].name
        return await super().words(asking, value)


def platform_question() -> WhichPlatform:
    """Which platform is called together."""
    return WhichPlatform("platform", platforms, of=OF)


async def platforms(visit: Visit, _: Answers) -> Sequence[Option]:
    """Those this person keeps, by name."""
    orps = visit.house.geography.orps
    kept = await kept_platforms(visit)
    several = len({one.orp for one in kept}) > 1
    return [Option(platform_value(one), f"{one.name} · {orps[one.orp].name}" if several else one.name) for one in kept]


async def kept_platforms(visit: Visit) -> list[Platform]:
    """Living platforms whose meetings this person calls."""
    stored, access = Platforms(visit.reader), visit.access
    found = await stored.of_orps(access.own_orps) if access.own_orps else []
    found += await stored.coordinated_by(access.own_actors) if access.own_actors else []
    found += await stored.of_person(access.person)
    kept = {one.id: one for one in found if may_keep(access, one)}
    return sorted(kept.values(), key=lambda one: (one.name_key, one.id))


def platform_value(platform: Platform) -> str:
    """A platform as an answer: whether it is one of which no subject is asked, and its id."""
    return f"{CONFIDENTIAL if platform.is_confidential else OPEN}{platform.id}"


def platform_of(answers: Answers) -> int:
    """The id of the platform chosen; 0 for a whole district."""
    return 0 if is_of_district(answers) else int(str(answers["platform"])[1:])


def orp_of(answers: Answers) -> str:
    """The district that meets as a whole."""
    return str(answers["platform"])[1:]


def is_of_district(answers: Answers) -> bool:
    """True where a whole district meets, no platform of it."""
    return str(answers.get("platform", "")).startswith(DISTRICT)


def is_confidential(answers: Answers) -> bool:
    """True where a case conference was chosen."""
    return str(answers.get("platform", "")).startswith(CONFIDENTIAL)


def says_more(answers: Answers) -> bool:
    """True where a subject may be asked."""
    return not is_confidential(answers)


def invited_question(key: str, when: Callable[[Answers], bool] = always) -> Many:
    """Which actors are invited to a case conference, or of a district."""
    return Many(key, _actors, of=OF, least=1, when=lambda answers: is_chosen(answers) and when(answers))


def is_chosen(answers: Answers) -> bool:
    """True where the invited are chosen one by one."""
    return is_confidential(answers) or is_of_district(answers)


async def _actors(visit: Visit, answers: Answers) -> Sequence[Option]:
    if is_of_district(answers):
        serving = await Actors(visit.reader).serving(orp_of(answers))
        return [Option(str(actor.id), actor.card.name) for actor in sorted(serving, key=lambda one: one.card.name)]
    actors = await Platforms(visit.reader).actors(platform_of(answers))
    names = await Actors(visit.reader).names(actors)
    return [Option(str(actor), names[actor]) for actor in actors if actor in names]


def with_moment(draft: Draft, key: str, moment: Moment, zone: tzinfo) -> Draft:
    """The draft with this moment; of a day without a time only the day, so that the time is asked."""
    if moment.whole_day:
        return draft.with_part(key, {"day": moment.starts_at.astimezone(zone).date().isoformat()})
    return draft.answered(key, as_answer(moment))


def clock_words(at: int, minutes: int | None) -> str:
    """A time of day by its minutes after midnight."""
    ends = "" if minutes is None else f"–{_clock(at + minutes)}"
    return f"{_clock(at)}{ends}"


def until_question() -> Day:
    """Until when a poll is open."""
    return Day("until", of=OF)


def _heard(asking: Asking, text: str) -> Moment:
    """The moment said; raises Refusal with an example."""
    visit, day = asking.visit, _day_said(asking)
    moment = None
    if day is not None:
        bare = f"v {text.strip()}" if text.strip()[:1].isdigit() else text.strip()
        with_day = read_moment(f"{date_words(day)} {bare}", visit.now, visit.house.zone)
        moment = with_day if with_day and not with_day.whole_day else None
    moment = moment or read_moment(text, visit.now, visit.house.zone)
    if moment is None:
        raise Refusal("meeting-expects-when")
    return moment


def _read_line(asking: Asking, line: str) -> list[Moment]:
    moments = read_options(line, asking.visit.now, asking.visit.house.zone)
    if not moments:
        refuse_personal_data(line)
        raise Refusal("meeting-option-unread", line=line[:80])
    return moments


def _day_said(asking: Asking) -> date | None:
    part = asking.part
    return date.fromisoformat(part["day"]) if isinstance(part, dict) and "day" in part else None


def _words(asking: Asking, moment: Moment) -> str | None:
    if moment.starts_at <= asking.visit.now:
        return None
    return when_words(asking.say, asking.visit.house.zone, moment.starts_at, moment.ends_at, whole_day=False)


def _usual_until(visit: Visit, first: datetime) -> str:
    """A week, or until the day before the first one."""
    zone = visit.house.zone
    today = visit.now.astimezone(zone).date()
    day_before = first.astimezone(zone).date() - timedelta(days=1)
    return max(today, min(today + POLL_OPEN, day_before)).isoformat()


def _clock(minutes: int) -> str:
    minutes %= 24 * 60
    return f"{minutes // 60}:{minutes % 60:02}"


async def _refuse_sheltered(asking: Asking, text: str) -> None:
    """Raises Refusal for an address that is never shown."""
    answers, reader = asking.draft.answers, asking.visit.reader
    if "platform" in answers:
        platform = await Platforms(reader).find(platform_of(answers))
        await refuse_sheltered(reader, text, {platform.orp if platform else orp_of(answers)})


def moment_key(value: Any) -> tuple[datetime, datetime | None]:
    """A kept moment as its beginning and end."""
    moment = moment_of(value)
    return moment.starts_at, moment.ends_at
