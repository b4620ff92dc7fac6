"""The process: settings, command line, wiring, the way to and from Telegram."""

import os

# retry_after as a timedelta: without it the library warns of the change at every 429. Read when telegram is imported.
os.environ.setdefault("PTB_TIMEDELTA", "true")
