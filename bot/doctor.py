"""The checks of `doctor`: each gives one line of good news or a fault with what to do."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.integrity import find_damage, is_foreign, stored_version
from bot.settings import MISSING_TOKEN, Settings
from bot.terminal import Fault, explain
from bot.whoami import Whoami, ask_whoami
from domain.codes import Value
from storage.database import Database
from storage.migrate import newest_version
from storage.outbox import Outbox, Standing

CLOCK_TOLERANCE = timedelta(seconds=30)
FAILED_SINCE = timedelta(days=1)
SENT_WITHIN = timedelta(minutes=10)
ROOM_AT_LEAST = 200 * 1024 * 1024
MEGABYTE = 1024 * 1024


class Finding(Value):
    """One line of the doctor; `advice` is there for a fault only."""

    text: str
    advice: str | None = None

    def __str__(self) -> str:
        return f"ok {self.text}" if self.advice is None else f"FAULT {self.text} – {self.advice}"


async def examine(settings: Settings, now: datetime) -> list[Finding]:
    """All checks in the order in which an operator would put things right."""
    findings = [_settings(settings), *_database(settings), _disk(settings), *(await _outbox(settings, now))]
    return [*findings, *(await _telegram(settings, now))] if settings.token.get_secret_value() else findings


def _settings(settings: Settings) -> Finding:
    if not settings.token.get_secret_value():
        return Finding(text="settings", advice=MISSING_TOKEN)
    return Finding(text=f"settings: {len(settings.operators)} operators, {settings.time_zone}, {settings.log_level}")


def _database(settings: Settings) -> Iterator[Finding]:
    path = settings.database
    if not path.is_file():
        yield Finding(text=f"database {path} is missing", advice="run `python -m bot migrate` or set SITOVKA_DATABASE")
        return
    try:
        yield _file(settings)
        yield _soundness(settings)
        yield _version(settings)
    except sqlite3.Error as error:
        yield Finding(text=f"database {path}", advice=explain(error) or str(error))


def _file(settings: Settings) -> Finding:
    path = settings.database
    if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        advice = "give the user that runs the bot the right to write the file and its folder"
        return Finding(text=f"database {path} cannot be written", advice=advice)
    return Finding(text=f"database {path}: {path.stat().st_size / MEGABYTE:.1f} MB")


def _soundness(settings: Settings) -> Finding:
    damage = find_damage(settings.database)
    if damage:
        return Finding(text=f"integrity: {damage}", advice="stop the bot, keep the file aside and put back a backup")
    return Finding(text="integrity of the database")


def _version(settings: Settings) -> Finding:
    if is_foreign(settings.database):
        return Finding(text="the file is a database of another program", advice="check SITOVKA_DATABASE")
    have, newest = stored_version(settings.database), newest_version()
    if have > newest:
        return Finding(text=f"schema version {have} is newer than {newest}", advice="update the program")
    if have < newest:
        return Finding(text=f"schema version {have} is older than {newest}", advice="run `python -m bot migrate`")
    return Finding(text=f"schema version {have}")


def _disk(settings: Settings) -> Finding:
    folder = next(folder for folder in settings.database.absolute().parents if folder.is_dir())
    free = shutil.disk_usage(folder).free
    size = settings.database.stat().st_size if settings.database.is_file() else 0
    text = f"disk: {free / MEGABYTE:,.0f} MB free"
    # Twice the file: a backup, and the log that grows beside the database.
    return Finding(text=text, advice=None if free > max(ROOM_AT_LEAST, 2 * size) else "make room on the disk")


async def _outbox(settings: Settings, now: datetime) -> list[Finding]:
    """Only of a database that can be used; what is wrong with it has been told by now."""
    try:
        if is_foreign(settings.database) or stored_version(settings.database) != newest_version():
            return []
        standing = await _standing(settings, now)
    except sqlite3.Error:
        return []
    text = f"outbox: {standing.waiting} due, {standing.failed} failed in a day"
    if standing.oldest is None or now - standing.oldest < SENT_WITHIN:
        return [Finding(text=text)]
    text += f", the oldest due for {(now - standing.oldest).total_seconds() / 60:.0f} min"
    return [Finding(text=text, advice="see that the bot runs and reaches Telegram")]


async def _standing(settings: Settings, now: datetime) -> Standing:
    database = await Database.open(settings.database)
    try:
        return await Outbox(database.reader).standing(now, now - FAILED_SINCE)
    finally:
        await database.close()


async def _telegram(settings: Settings, now: datetime) -> list[Finding]:
    try:
        answer = await ask_whoami(settings)
    except Fault as fault:
        text, _, advice = str(fault).partition(": ")
        return [Finding(text=text, advice=advice)]
    return [Finding(text=f"Telegram knows the bot as @{answer.username}"), _inline(answer), _clock(answer, now)]


def _inline(answer: Whoami) -> Finding:
    if answer.is_inline:
        return Finding(text="inline mode: on")
    return Finding(text="inline mode is off", advice="send /setinline to @BotFather, so that cards can be passed on")


def _clock(answer: Whoami, now: datetime) -> Finding:
    if answer.answered_at is None:
        return Finding(text="clock: Telegram's answer bears no time to compare with")
    off = abs(now - answer.answered_at)
    text = f"clock: {off.total_seconds():.0f} s from Telegram's"
    return Finding(text=text, advice=None if off < CLOCK_TOLERANCE else "set the clock, best by a time service (NTP)")
