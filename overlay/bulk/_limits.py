"""Rate limits: requests and tokens per minute, requests in flight, the server's headers. Pure: time is passed in.

It begins with few requests in flight and doubles them each round trip, as TCP does; a 429 halves them, once for all
requests that were under way, and stops new ones until the server wants them again; after that the number grows slowly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..errors import ConfigurationError

__all__ = ["Governor", "Limits"]

_FIRST: Final = 8  # requests in flight at the beginning
_BURST: Final = 1.0  # seconds' worth of a limit that may go out at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a run keeps to; what is None is learnt from the server's ``x-ratelimit-*`` headers.

    Attributes:
        in_flight: Maximum number of concurrent requests.
        rpm: Requests per minute.
        tpm: Tokens per minute, of questions and answers.
    """

    in_flight: int = 100
    rpm: float | None = None
    tpm: float | None = None

    def __post_init__(self) -> None:
        for name in ("in_flight", "rpm", "tpm"):
            value = getattr(self, name)
            if value is None and name != "in_flight":
                continue
            if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
                raise ConfigurationError(f"{name} must be a number above 0, not {value!r}")


class _Bucket:
    """Something that fills up steadily: a limit per minute."""

    def __init__(self, limit: float | None, now: float) -> None:
        self.is_given = limit is not None
        self._limit, self._level, self._at = limit, 0.0, now
        self._level = self._capacity()

    def _capacity(self) -> float:
        return max(1.0, (self._limit or 0.0) / 60 * _BURST)

    def _fill(self, now: float) -> None:
        if self._limit is not None:
            self._level = min(self._capacity(), self._level + (now - self._at) * self._limit / 60)
        self._at = now

    def wait(self, amount: float, now: float) -> float:
        """Return the seconds until there is enough; more than fits in waits for a full bucket."""
        if self._limit is None:
            return 0.0
        self._fill(now)
        lacking = min(amount, self._capacity()) - self._level
        return max(0.0, lacking / (self._limit / 60))

    def take(self, amount: float, now: float) -> None:
        """Take an amount, or give back a negative one; it may go below zero."""
        if self._limit is not None:
            self._fill(now)
            self._level = min(self._capacity(), self._level - amount)

    def learn(self, limit: float | None, now: float) -> None:
        """Take over the server's limit where the user gave none."""
        if limit is not None and limit > 0 and not self.is_given and limit != self._limit:
            known = self._limit is not None
            self._fill(now)
            self._limit = limit
            if not known:
                self._level = self._capacity()


class Governor:
    """Decides when the next request may go, for one account.

    Attributes:
        in_flight: Requests under way.
        window: How many may be.
    """

    def __init__(self, limits: Limits, now: float) -> None:
        self.in_flight = 0
        self._most = limits.in_flight
        self.window = float(min(_FIRST, self._most))
        self._is_growing_fast = True
        self._requests, self._tokens = _Bucket(limits.rpm, now), _Bucket(limits.tpm, now)
        self._paused_until = now
        self._cut_at = now

    def wait(self, tokens: float, now: float) -> float | None:
        """Return the seconds until a request of so many tokens may go; None: not before another one has ended."""
        if self.in_flight >= max(1, int(self.window)):
            return None
        waits = (self._paused_until - now, self._requests.wait(1, now), self._tokens.wait(tokens, now))
        return max(0.0, *waits)

    def started(self, tokens: float, now: float) -> None:
        """Count a request that goes out."""
        self.in_flight += 1
        self._requests.take(1, now)
        self._tokens.take(tokens, now)

    def answered(self, estimated: float, used: float | None, headers: Mapping[str, str], now: float) -> None:
        """Count an answer, and take the server at its word."""
        self.in_flight -= 1
        if used is not None:
            self._tokens.take(used - estimated, now)
        self._requests.learn(_number(headers, "x-ratelimit-limit-requests"), now)
        self._tokens.learn(_number(headers, "x-ratelimit-limit-tokens"), now)
        self.window = min(float(self._most), self.window + (1.0 if self._is_growing_fast else 1.0 / self.window))

    def failed(self, estimated: float, now: float) -> None:
        """Count a request that ended without an answer, and give its tokens back."""
        self.in_flight -= 1
        self._tokens.take(-estimated, now)

    def limited(self, estimated: float, delay: float, sent_at: float, now: float) -> None:
        """Count a 429: nothing goes out for ``delay`` seconds, and then half as much at a time."""
        self.failed(estimated, now)
        self._paused_until = max(self._paused_until, now + delay)
        if sent_at >= self._cut_at:  # those that were under way at the last cut say nothing new
            self.window = max(1.0, self.window / 2)
            self._is_growing_fast = False
            self._cut_at = now


def _number(headers: Mapping[str, str], name: str) -> float | None:
    try:
        return float(headers[name])
    except (KeyError, ValueError):
        return None
