"""`RateLimits`: the rate limits in a response, as ``rate_limits`` of errors, raw responses and the client."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

__all__ = ["RateLimits", "rate_limits_of", "reset_delay"]

_PREFIX: Final = "x-ratelimit-"
_NUMBER: Final = r"[0-9]{1,12}(?:\.[0-9]{1,12})?"
_PART: Final = re.compile(rf"({_NUMBER})(ms|us|µs|μs|ns|d|h|m|s)", re.ASCII)
_UNITS: Final = {"d": 86_400.0, "h": 3_600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9}
_LONGEST: Final = 366 * 86_400.0  # seconds; larger numbers are dates


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The ``x-ratelimit-*`` headers of one response; None for those that it did not have.

    Attributes:
        limit_requests: requests that you may send per period.
        remaining_requests: how many of them are left.
        reset_requests: seconds until the limit is fully reset.
        limit_tokens: tokens that you may use per period.
        remaining_tokens: how many of them are left.
        reset_tokens: seconds until the limit is fully reset.
    """

    limit_requests: int | None = None
    remaining_requests: int | None = None
    reset_requests: float | None = None
    limit_tokens: int | None = None
    remaining_tokens: int | None = None
    reset_tokens: float | None = None


def rate_limits_of(headers: Mapping[str, str]) -> RateLimits | None:
    """Read the limits from the headers of a response, looked up by lower-case name; None if it has none of them."""
    found = RateLimits(
        limit_requests=_count(headers.get(f"{_PREFIX}limit-requests")),
        remaining_requests=_count(headers.get(f"{_PREFIX}remaining-requests")),
        reset_requests=_seconds(headers.get(f"{_PREFIX}reset-requests")),
        limit_tokens=_count(headers.get(f"{_PREFIX}limit-tokens")),
        remaining_tokens=_count(headers.get(f"{_PREFIX}remaining-tokens")),
        reset_tokens=_seconds(headers.get(f"{_PREFIX}reset-tokens")),
    )
    return None if found == RateLimits() else found


def reset_delay(headers: Mapping[str, str]) -> float | None:
    """Return the seconds until a rate-limited request may pass; None if the headers do not say.

    The limit that was reached is the one with nothing left. If neither is at zero, the request may have asked for more
    than was left of either, and the later reset counts.
    """
    found = rate_limits_of(headers)
    if found is None:
        return None
    both = [
        (found.remaining_requests, found.reset_requests),
        (found.remaining_tokens, found.reset_tokens),
    ]
    resets = [reset for remaining, reset in both if remaining == 0 and reset]
    return max(resets or [reset for _, reset in both if reset], default=None)


def _count(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _seconds(text: str | None) -> float | None:
    """Read a duration such as "1s", "6m0s" or "20ms", or the plain seconds of other servers."""
    text = (text or "").strip().lower()
    if re.fullmatch(_NUMBER, text):
        found = float(text)
    else:
        parts = _PART.findall(text)
        if not parts or "".join(number + unit for number, unit in parts) != text:
            return None
        found = sum(float(number) * _UNITS[unit.replace("µ", "u").replace("μ", "u")] for number, unit in parts)
    return found if found <= _LONGEST else None
