"""Notices in words: a module per feature; `table.py` gathers them.

A render looks at what is true at the moment of sending and returns the recipient's screen, or None where the recipient
may not see it any more or it is over: then the notice is cancelled. What quiet hours have put off is told as a line
each – the beginning of the screen's text – and rendered anew when it is opened.
"""

from handlers.recipient import Recipient, Render

__all__ = ["Recipient", "Render"]
