"""When to retry, and after what delay: decisions on plain data; clock and randomness are passed in."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from .._omit import is_omitted
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

__all__ = ["RetryPolicy", "backoff", "chosen_policy", "limits_in", "server_delay"]

_SECONDS: Final = re.compile(r"[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)
_JITTER: Final = 0.25
_SAID: Final = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Decides which failures are retried, and after what delay.

    A policy has no state and can be shared by clients and threads. Set the numbers, as in `RetryPolicy(max_retries=5,
    max_delay=30)`, or subclass it and override `delay`.

    Attributes:
        max_retries: attempts after the first.
        initial_delay: seconds before the first retry if the server names no delay; doubles with every retry.
        max_delay: upper limit of that delay, in seconds.
        max_server_delay: the longest delay, in seconds, that a server can ask for; if it asks for more, the call is not
            retried. For ``x-ratelimit-reset-*`` headers, it limits the wait.

    Raises:
        ConfigurationError: a number is negative, or not a number.
    """

    max_retries: int = 2
    initial_delay: float = 0.5
    max_delay: float = 8.0
    max_server_delay: float = 120.0

    def __post_init__(self) -> None:
        if isinstance(self.max_retries, bool) or not isinstance(self.max_retries, int) or self.max_retries < 0:
            raise ConfigurationError(f"max_retries must be an integer of at least 0, not {self.max_retries!r}")
        for name in ("initial_delay", "max_delay", "max_server_delay"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:  # also: not a number
                raise ConfigurationError(f"{name} must be a number of seconds of at least 0, not {value!r}")

    def with_retries(self, max_retries: Any) -> RetryPolicy:
        """Return a policy with another number of retries; None and the "not given" marker leave it unchanged."""
        if max_retries is None or is_omitted(max_retries):
            return self
        if type(self) is RetryPolicy and type(max_retries) is int:
            return _with_retries(self, max_retries)
        return replace(self, max_retries=max_retries)

    def delay(
        self,
        *,
        retries_taken: int,
        status: int | None,
        headers: Mapping[str, str],
        code: str | None,
        random: float,
        now: float,
    ) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up.

        Args:
            retries_taken: retries already made in this call; 0 after the first attempt.
            status: status of the response, or for an error with status 200 the one that its code stands for; None
                without a response (connection error, timeout).
            headers: headers of the response, looked up by lower-case name; empty without a response.
            code: `code` of the API's error object, if there was one.
            random: a number in [0, 1), for the jitter.
            now: current Unix seconds, to compare with an HTTP date.
        """
        if retries_taken >= self.max_retries or code == "insufficient_quota":
            return None
        if not self.is_retryable(status, headers):
            return None
        asked = server_delay(headers, now)
        if asked is not None:
            return asked if asked <= self.max_server_delay else None
        if status == 429 and (reset := _reset_delay(headers)) is not None and reset <= self.max_server_delay:
            return reset  # a longer one says when the whole limit is back, which is more than the request may need
        return backoff(retries_taken, self.initial_delay, self.max_delay, random)

    def is_retryable(self, status: int | None, headers: Mapping[str, str]) -> bool:
        """Return whether a failure may be transient; `x-should-retry` takes precedence over the status."""
        if (said := _SAID.get(headers.get("x-should-retry", "").strip().lower())) is not None:
            return said
        return status is None or status in (408, 409, 429) or status >= 500


def backoff(retries: int, initial: float, most: float, random: float) -> float:
    """Return the seconds before a retry, which double with each; ``random`` in [0, 1) removes up to a quarter."""
    # The exponent is bounded because 2.0 ** 1024 overflows; the delay stops growing long before.
    return float(min(initial * 2.0 ** min(retries, 64), most) * (1 - _JITTER * random))


def chosen_policy(given: Any, before: RetryPolicy, max_retries: Any) -> RetryPolicy:
    """Return the retry policy of a client's settings.

    Raises:
        ConfigurationError: `given` is not a policy, or the number is invalid.
    """
    policy = before if given is None or is_omitted(given) else given
    if not isinstance(policy, RetryPolicy):
        raise ConfigurationError(f"retry_policy must be an instance of RetryPolicy or of a subclass, not {policy!r}")
    return policy.with_retries(max_retries)


def _reset_delay(headers: Mapping[str, str]) -> float | None:
    from ..rate_limits import reset_delay  # of a response that says the limit is reached

    return reset_delay(headers)


def server_delay(headers: Mapping[str, str], now: float) -> float | None:
    """Read the wait in seconds that `retry-after-ms` or `Retry-After` (RFC 9110, 10.2.3) asks for.

    Returns:
        A positive number of seconds, or None if neither header has a usable one.
    """
    milliseconds = headers.get("retry-after-ms", "").strip()
    if _SECONDS.fullmatch(milliseconds) and (wait := float(milliseconds) / 1000):
        return wait
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return float(value) or None
    try:
        date = parsedate_to_datetime(value)
        wait = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, TypeError, IndexError, OverflowError):  # an invalid date: treat it as missing
        return None
    return wait if wait > 0 else None


@lru_cache
def _with_retries(policy: RetryPolicy, max_retries: int) -> RetryPolicy:
    """Make a policy once for all calls with the same number: making one checks it."""
    return replace(policy, max_retries=max_retries)


def limits_in(response: httpx.Response) -> dict[str, str]:
    """Return the headers about rate limits, names in lower case."""
    found = [(name.lower(), value) for name, value in response.headers.raw if name[:12].lower() == b"x-ratelimit-"]
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in found}
