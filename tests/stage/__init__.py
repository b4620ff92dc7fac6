"""The stage of scenario tests: a fake Telegram, a settable clock and a cast of people around the real bot."""
