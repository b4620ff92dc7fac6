"""Everything kept on a person, as a file; and the question before it is erased."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import ClassVar

from domain.places import Geography
from locales.translator import Translator
from views.menu import OpenSettings, menu_row
from views.screen import Row, Screen, button
from views.tap import Tap


class OpenMyData(Tap):
    """Send me everything kept on me."""

    prefix: ClassVar[str] = "mydata"


class AskErasure(Tap):
    """Tell me what erasing does, and ask."""

    prefix: ClassVar[str] = "eraseme"


class EraseMe(Tap):
    """Erase me; `asked` is when the question was asked (UTC seconds), an old one is asked again."""

    prefix: ClassVar[str] = "erasenow"
    asked: int


def my_data_row(say: Translator) -> Row:
    """The two ways to one's own data."""
    return (button(say.text("button-my-data"), OpenMyData()), button(say.text("button-erase-me"), AskErasure()))


def my_data_screen(
    say: Translator, facts: Mapping[str, Sequence[Mapping[str, object]]], now: datetime, zone: tzinfo
) -> Screen:
    """The file; moments in it are in local time."""
    content = {"made_at": now, **facts}
    text = json.dumps(content, ensure_ascii=False, indent=1, default=lambda moment: _local(moment, zone))
    name = f"moje-udaje-{now.astimezone(zone):%Y-%m-%d}.json"
    return Screen(say.html("my-data"), (menu_row(say),), document=(name, text.encode()))


def erasure_screen(
    say: Translator, geography: Geography, alone: Sequence[tuple[str | None, str | None]], now: datetime
) -> Screen:
    """What goes and what stays; `alone` are districts and regions left without a coordinator."""
    warnings = [_warning(say, geography, orp, kraj) for orp, kraj in alone]
    text = "\n\n".join((say.html("erase-title"), say.html("erase-goes"), say.html("erase-stays"), *warnings))
    return Screen(
        text,
        (
            (button(say.text("button-erase-now"), EraseMe(int(now.timestamp()))),),
            (button(say.text("button-erase-not"), OpenSettings()), button(say.text("button-my-data"), OpenMyData())),
        ),
    )


def erased_screen(say: Translator) -> Screen:
    """The last screen: nothing to tap."""
    return Screen(say.html("erased"))


def _warning(say: Translator, geography: Geography, orp: str | None, kraj: str | None) -> str:
    if orp:
        return say.html("erase-last-coordinator", orp=geography.orps[orp].name)
    return say.html("erase-last-regional", kraj=geography.kraje[kraj or ""].name)


def _local(moment: object, zone: tzinfo) -> str:
    if not isinstance(moment, datetime):
        raise TypeError(type(moment).__name__)
    return moment.astimezone(zone).isoformat()
