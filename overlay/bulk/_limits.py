"""Rate limits: requests and tokens per minute, requests in flight, the server's headers. Pure: time is passed in.

A run starts with few requests in flight and doubles them each round trip, like TCP. A 429 halves them, once for all
requests in progress, and stops new ones for as long as the server asks; after that the number grows slowly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..errors import ConfigurationError

__all__ = ["Governor", "Limits", "first_free"]

_FIRST: Final = 8  # requests in flight at the start
_BURST: Final = 1.0  # seconds' worth of a limit that may be sent at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The rate limits of a run; those that are None are learned from the server's ``x-ratelimit-*`` headers.

    Attributes:
        in_flight: Maximum number of concurrent requests.
        rpm: Requests per minute.
        tpm: Tokens per minute, of input and output.
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
    """A bucket that fills up steadily: a limit per minute. ``seen`` is the limit that the server reports."""

    def __init__(self, limit: float | None, now: float) -> None:
        self.is_given = limit is not None
        self.seen: float | None = None
        self._limit, self._level, self._at = limit, 0.0, now
        self._level = self._capacity()

    def _capacity(self) -> float:
        return max(1.0, (self._limit or 0.0) / 60 * _BURST)

    def _fill(self, now: float) -> None:
        if self._limit is not None:
            self._level = min(self._capacity(), self._level + (now - self._at) * self._limit / 60)
        self._at = now

    def wait(self, amount: float, now: float) -> float | None:
        """Return the seconds until there is enough; more than fits waits for a full bucket; None: there is no share."""
        if self._limit is None:
            return 0.0
        if not self._limit:
            return None
        self._fill(now)
        lacking = min(amount, self._capacity()) - self._level
        return max(0.0, lacking / (self._limit / 60))

    def take(self, amount: float, now: float) -> None:
        """Take an amount, or give back a negative one; it may go below zero."""
        if self._limit is not None:
            self._fill(now)
            self._level = min(self._capacity(), self._level - amount)

    @property
    def is_known(self) -> bool:
        """Whether there is a limit, given or seen."""
        return self._limit is not None

    def learn(self, limit: float | None, now: float) -> None:
        """Use the server's limit if the user set none."""
        if limit is not None and limit > 0:
            self.seen = limit
            if not self.is_given and limit != self._limit:
                known = self._limit is not None
                self._fill(now)
                self._limit = limit
                if not known:
                    self._level = self._capacity()

    def share(self, limit: float | None, now: float) -> None:
        """Use a share of a limit, which may be nothing, instead of the limit itself."""
        if limit is not None:
            self._fill(now)
            self._limit, self.is_given = limit, True
            self._level = min(self._level, self._capacity())


class Governor:
    """Decides when the next request may be sent, for one account.

    Attributes:
        in_flight: Requests in progress.
        window: The maximum of them.
        requests: Requests sent.
        tokens: Tokens used, estimated if no usage was reported.
    """

    def __init__(self, limits: Limits, now: float) -> None:
        self.in_flight = self.requests = 0
        self.tokens = 0.0
        self._most = limits.in_flight
        self.window = float(min(_FIRST, self._most))
        self._is_growing_fast = True
        self._requests, self._tokens = _Bucket(limits.rpm, now), _Bucket(limits.tpm, now)
        self._paused_until = now
        self._cut_at = now

    def wait(self, tokens: float, now: float) -> float | None:
        """Return the seconds until a request of so many tokens may be sent; None: not before another one has ended."""
        if self.in_flight >= max(1, int(self.window)):
            return None
        request, token = self._requests.wait(1, now), self._tokens.wait(tokens, now)
        if request is None or token is None:
            return None
        return max(0.0, self._paused_until - now, request, token)

    def started(self, tokens: float, now: float) -> None:
        """Count a request that is sent."""
        self.in_flight += 1
        self.requests += 1
        self.tokens += tokens
        self._requests.take(1, now)
        self._tokens.take(tokens, now)

    def answered(
        self, estimated: float, used: float | None, seen: tuple[float | None, float | None], now: float
    ) -> None:
        """Count an answer, and use the server's limits of requests and tokens per minute."""
        self.in_flight -= 1
        if used is not None:
            self.tokens += used - estimated
            self._tokens.take(used - estimated, now)
        self._requests.learn(seen[0], now)
        self._tokens.learn(seen[1], now)
        self.window = min(float(self._most), self.window + (1.0 if self._is_growing_fast else 1.0 / self.window))

    def failed(self, estimated: float, now: float) -> None:
        """Count a request that ended without an answer, and return its tokens."""
        self.in_flight -= 1
        self._tokens.take(-estimated, now)

    def limited(self, estimated: float, delay: float, sent_at: float, now: float) -> None:
        """Count a 429: send nothing for ``delay`` seconds, and then half as much at a time."""
        self.failed(estimated, now)
        self._paused_until = max(self._paused_until, now + delay)
        if sent_at >= self._cut_at:  # those that were in progress at the last cut say nothing new
            self.window = max(1.0, self.window / 2)
            self._is_growing_fast = False
            self._cut_at = now

    # --- if several processes share the limits of one account

    @property
    def counts_tokens(self) -> bool:
        """Whether a limit of tokens is known."""
        return self._tokens.is_known

    @property
    def seen(self) -> tuple[float | None, float | None]:
        """The requests and tokens per minute that the server allows, as far as known."""
        return self._requests.seen, self._tokens.seen

    def paused(self, now: float) -> float:
        """Return for how many more seconds nothing may be sent."""
        return max(0.0, self._paused_until - now)

    def share(self, rpm: float | None, tpm: float | None, pause: float, now: float) -> None:
        """Use a share of the limits from now on (None: as before), and the pause that another process was told."""
        self._requests.share(rpm, now)
        self._tokens.share(tpm, now)
        self._paused_until = max(self._paused_until, now + pause)


def first_free(governors: Sequence[Governor], tokens: float, now: float, other_than: int | None) -> int | None:
    """Return the index of the first account that may send now, preferably another one than that; None: none may."""
    found = None
    for index, governor in enumerate(governors):
        if governor.wait(tokens, now) == 0.0:
            if index != other_than:
                return index
            found = index
    return found
