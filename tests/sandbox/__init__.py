"""Tests of the stand-in of the Bot API, with the real python-telegram-bot against it."""
