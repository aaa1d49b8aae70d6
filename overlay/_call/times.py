"""Query parameters that are Unix seconds: those whose names end in ``_time`` or ``_at``."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError

__all__ = ["unix_seconds"]


def unix_seconds(name: str, value: Any) -> Any:
    """Return a point in time as whole Unix seconds; a date begins at midnight UTC, as the API's days do.

    Numbers, and anything that is not a time, stay as they are.

    Raises:
        ConfigurationError: A datetime has no zone, or a text is no date and no time.
    """
    if isinstance(value, Mapping):
        return {key: unix_seconds(f"{name}.{key}", item) for key, item in value.items()}
    if isinstance(value, str) and not value.strip().isdigit():
        value = _read(name, value)
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        value = dt.datetime.combine(value, dt.time(), dt.UTC)
    if not isinstance(value, dt.datetime):
        return value
    if value.utcoffset() is None:
        raise ConfigurationError(
            f"{name} has no time zone, so it may be hours off: {value.isoformat()} in UTC is "
            f"{value.isoformat()}Z, or .replace(tzinfo=datetime.UTC); for local time call .astimezone()"
        )
    return math.floor(value.timestamp())


def _read(name: str, text: str) -> dt.date:
    stripped = text.strip()
    try:
        if len(stripped) <= len("2026-11-01"):
            return dt.date.fromisoformat(stripped)
        return dt.datetime.fromisoformat(stripped)
    except ValueError:
        pass
    raise ConfigurationError(
        f"{name} is {text!r}, which is not a time: pass a datetime with a time zone, a date, an ISO string such as "
        "2026-11-01 or 2026-11-01T12:00:00Z, or Unix seconds"
    )
