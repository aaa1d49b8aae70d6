"""Points in time in requests: query parameters whose names end in ``_time`` or ``_at``, and some fields of bodies."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from ..errors import ConfigurationError

__all__ = ["unix_seconds", "with_times"]


def unix_seconds(name: str, value: Any) -> Any:
    """Return a time as Unix seconds; a date means midnight UTC, like the API's days.

    Numbers, and anything that is not a time, stay unchanged.

    Raises:
        ConfigurationError: A datetime has no time zone, or a text is neither a date nor a time.
    """
    if isinstance(value, Mapping):
        return {key: unix_seconds(f"{name}.{key}", item) for key, item in value.items()}
    if isinstance(value, str) and not value.strip().isdigit():
        value = _read(name, value)
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        value = dt.datetime.combine(value, dt.time(), dt.UTC)
    return math.floor(_zoned(name, value).timestamp()) if isinstance(value, dt.datetime) else value


def _iso_text(name: str, value: Any) -> Any:
    """Leave a point in time as it is: as text it is what the API takes there, if it has a zone."""
    return _zoned(name, value) if isinstance(value, dt.datetime) else value


def _zoned(name: str, value: dt.datetime) -> dt.datetime:
    if value.utcoffset() is not None:
        return value
    raise ConfigurationError(
        f"{name} has no time zone, so it may be hours off: {value.isoformat()} in UTC is "
        f"{value.isoformat()}Z, or .replace(tzinfo=datetime.UTC); for local time call .astimezone()"
    )


# Those of bodies have no rule of names: `expires_after` is a length, and `expires_at` may be text.
IN_BODIES: Final[Mapping[str, Mapping[str, Callable[[str, Any], Any]]]] = {
    "createBetaAgentsAutomations": {"run_at": unix_seconds},
    "updateBetaAgentsAutomations": {"run_at": unix_seconds},
    "createBetaAgentsVaultsCredentials": {"auth.expires_at": _iso_text},
    "updateBetaAgentsVaultsCredentials": {"auth.expires_at": _iso_text},
    "createEvalRun": {f"data_source.source.created_{which}": unix_seconds for which in ("after", "before")},
    "create-realtime-session": {"client_secret.expires_at": unix_seconds},
}


def with_times(operation: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the fields of a body with its points in time as the API takes them.

    Raises:
        ConfigurationError: As `unix_seconds`.
    """
    for path, convert in IN_BODIES.get(operation, {}).items():
        fields = _with(fields, path.split("."), path, convert)
    return fields


def _with(value: Any, steps: list[str], path: str, convert: Callable[[str, Any], Any]) -> Any:
    if not steps:
        return convert(path, value)
    if not isinstance(value, Mapping) or steps[0] not in value:
        return value
    return {**value, steps[0]: _with(value[steps[0]], steps[1:], path, convert)}


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
