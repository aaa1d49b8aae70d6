"""Periods of time as people write them: dates, months, "last month", "7 days". Pure: the current time is passed in."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Final

from dateutil.parser import isoparse, parse
from dateutil.relativedelta import relativedelta

from ..errors import ConfigurationError

__all__ = ["span"]

_AGO: Final = re.compile(r"(?:last )?(\d+) ?(h|d|w|m|hours?|days?|weeks?|months?)(?: ago)?")
_UNITS: Final = {"h": "hours", "d": "days", "w": "weeks", "m": "months"}
_MONTH: Final = re.compile(r"\d{4}-\d{2}")
_YEAR: Final = re.compile(r"\d{4}")


def span(since: str, until: str | None, now: datetime) -> tuple[datetime, datetime]:
    """Return the start and the end, in UTC.

    Args:
        since: A date, a month, "today", "yesterday", "this month", "last month", "this year", "7 days" or an ISO time.
        until: The same; for a period, its end. None: the end of ``since`` if that is a month or a day given in words,
            otherwise now.
        now: The current time, with a time zone.

    Raises:
        ConfigurationError: It is none of these, or ends before it starts.
    """
    begin, end = _read(since, now)
    if until is not None:
        end = _read(until, now)[1]
    elif not _is_closed(since):
        end = now
    end = min(end, now)
    if begin >= end:
        raise ConfigurationError(f"the period from {begin:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M} (UTC) is empty")
    return begin, end


def _is_closed(text: str) -> bool:
    return " ".join(text.lower().split()) in ("yesterday", "last month", "last year", "last week")


def _read(text: str, now: datetime) -> tuple[datetime, datetime]:
    word = " ".join(text.lower().split())
    today = datetime.combine(now.astimezone(UTC).date(), time(), UTC)
    named: dict[str, tuple[datetime, timedelta | relativedelta]] = {
        "now": (now, timedelta()),
        "today": (today, timedelta(days=1)),
        "yesterday": (today - timedelta(days=1), timedelta(days=1)),
        "this week": (today - timedelta(days=today.weekday()), timedelta(days=7)),
        "last week": (today - timedelta(days=today.weekday() + 7), timedelta(days=7)),
        "this month": (today.replace(day=1), relativedelta(months=1)),
        "last month": (today.replace(day=1) - relativedelta(months=1), relativedelta(months=1)),
        "this year": (today.replace(month=1, day=1), relativedelta(years=1)),
        "last year": (today.replace(month=1, day=1) - relativedelta(years=1), relativedelta(years=1)),
    }
    if word in named:
        begin, length = named[word]
        return begin, begin + length
    if ago := _AGO.fullmatch(word):
        begin = now - relativedelta(**{_UNITS[ago[2][0]]: int(ago[1])})  # type: ignore[arg-type]
        return begin, begin
    return _dated(word, text)


def _dated(word: str, text: str) -> tuple[datetime, datetime]:
    try:
        if _MONTH.fullmatch(word) or _YEAR.fullmatch(word):
            begin = isoparse(word).replace(tzinfo=UTC)
            return begin, begin + (relativedelta(months=1) if "-" in word else relativedelta(years=1))
        # Parsed twice with different defaults: a part that differs was not written.
        low, high = (parse(text, default=datetime(2000, *each)) for each in ((1, 1, 0, 0), (2, 2, 23, 59)))
    except (OverflowError, ValueError):
        raise ConfigurationError(
            f"{text!r} is not a time: write 2026-11-01, 2026-11, an ISO time, yesterday, last month, 7 days"
        ) from None
    if low.year == 2000 and "2000" not in text:
        raise ConfigurationError(f"{text!r} has no year: write 2026-11-01")
    begin = low if low.tzinfo else low.replace(tzinfo=UTC)
    if low.month != high.month:
        raise ConfigurationError(f"{text!r} has no month: write 2026-11-01 or 2026-11")
    length: timedelta | relativedelta = timedelta()
    if low.day != high.day:
        length = relativedelta(months=1)
    elif low.hour != high.hour:
        length = timedelta(days=1)
    return begin.astimezone(UTC), (begin + length).astimezone(UTC)
