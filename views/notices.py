"""What people read about the deeds of others: a function per kind of notice."""

from locales.translator import Translator
from views.screen import Screen


def fault_screen(say: Translator, *, code: str, kind: str) -> Screen:
    """To an operator: what failed and where, and under which code the log tells more."""
    return Screen(say.html("notice-fault", code=code, kind=kind))
