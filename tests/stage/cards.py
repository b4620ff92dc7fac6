"""Opening hours for the actors of a scenario."""

from datetime import time

from domain.hours import OpeningHours, Span

NONSTOP = OpeningHours(text="nepřetržitě", nonstop=True)
BY_APPOINTMENT = OpeningHours(text="po domluvě")


def workdays(since: str, to: str) -> OpeningHours:
    """Monday to Friday from – to in Prague time."""
    spans = (Span(since=time.fromisoformat(since), to=time.fromisoformat(to)),)
    return OpeningHours(text=f"Po–Pá {since}–{to}", week=(spans,) * 5 + ((),) * 2)
