"""Wait for the server: poll until the work is done or the time is up."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ._call.redact import hide_items
from ._flow import awaited, given, run
from ._omit import is_omitted
from ._views import refuse_view
from .errors import APITimeoutError, ConfigurationError

if TYPE_CHECKING:
    from ._raw import RawResponse

__all__ = ["PollTimeoutError", "Wait", "await_for", "wait_for"]

T = TypeVar("T")
POLLING: Final = ("poll_interval_ms", "max_wait_seconds")  # what helpers take in addition to the arguments of a request
HINT: Final = "openai-poll-after-ms"
LONGEST_HINT: Final = 60.0  # seconds; longer requested intervals are ignored


class PollTimeoutError(APITimeoutError, TimeoutError):
    """The time limit was reached before the server finished; the server continues.

    Attributes:
        last: The latest state, None if the time ran out before the first poll.
    """

    last: Any = None


class Wait:
    """Decides how long to sleep between two polls, and when to give up.

    Args:
        is_busy: Whether the server is still working on an object. An unknown state counts as finished.
        what: Name of the object, for the error.
        interval: Seconds between two polls. None: as the server says (``openai-poll-after-ms``), otherwise ``default``.
        limit: Seconds in total, requests included; None for no limit.
        default: Seconds between two polls if nothing else is given.
        progress: Called with the object at each poll.

    Raises:
        ConfigurationError: A number is negative or not finite.
    """

    def __init__(
        self,
        is_busy: Callable[[Any], bool],
        what: str,
        *,
        interval: float | None = None,
        limit: float | None = None,
        default: float = 1.0,
        progress: Callable[[Any], object] | None = None,
    ) -> None:
        self._is_busy = is_busy
        self._what = what
        self._interval = _number(interval, "poll_interval")
        self._default = default
        self._limit = _number(limit, "max_wait_seconds")
        self._progress = progress
        self._expires: float | None = None
        self._last: Any = None

    def options(self, now: float) -> dict[str, Any]:
        """Return the options of the next request, which must not take longer than the time that is left.

        Args:
            now: Seconds of a clock that only goes forward.

        Raises:
            PollTimeoutError: No time is left.
        """
        if self._limit is None:
            return {}
        if self._expires is None:
            self._expires = now + self._limit
        if self.is_over(now):
            raise self.timeout()
        return {"deadline": self._expires - now}

    def is_over(self, now: float) -> bool:
        """Return whether the time is up."""
        return self._expires is not None and self._expires <= now

    def timeout(self) -> PollTimeoutError:
        """Return the error to raise when the time is up."""
        state = "has not finished" if self._last is not None else "has not been seen yet"
        return PollTimeoutError(f"timed out after {self._limit} s; {self._what} {state}", last=self._last)

    def delay(self, thing: Any, headers: Mapping[str, str], now: float) -> float | None:
        """Return the seconds to sleep before the next poll; None if this one was the last."""
        self._last = thing
        if self._progress is not None:
            self._progress(thing)
        if not self._is_busy(thing):
            return None
        seconds = self._interval
        if seconds is None:
            seconds = _hint(headers.get(HINT))
        if seconds is None:
            seconds = self._default
        return seconds if self._expires is None else max(min(seconds, self._expires - now), 0.0)


def _hint(text: str | None) -> float | None:
    try:
        seconds = float(text or "") / 1000
    except ValueError:
        return None
    return seconds if 0 < seconds <= LONGEST_HINT else None


def seconds_of(poll_interval_ms: float | None) -> float | None:
    """Return the seconds of an interval that users of the official client give in milliseconds.

    Raises:
        ConfigurationError: It is not a number.
    """
    found = _number(poll_interval_ms, "poll_interval_ms")
    return None if found is None else found / 1000


def _number(value: Any, name: str) -> float | None:
    """Return a number; None for a "not given" marker."""
    if value is None or is_omitted(value):
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not (math.isfinite(value) and value >= 0):
        raise ConfigurationError(f"{name} is {value!r}; it must be a number of at least 0")
    return value


def wait_for(look: Callable[..., RawResponse[T]], wait: Wait) -> T:
    """Poll an object until it is done.

    Args:
        look: A method of ``with_raw_response``, which takes the options of a request.
        wait: Decides.

    Raises:
        PollTimeoutError: The time is up.
    """
    thing: T = run(_until_done(look, wait, given, time.sleep))
    return thing


async def await_for(look: Callable[..., Awaitable[RawResponse[T]]], wait: Wait) -> T:
    """Poll an object until it is done, as `wait_for` does."""
    thing: T = await _until_done(look, wait, awaited, asyncio.sleep)
    return thing


async def _until_done(look: Any, wait: Wait, done: Any, sleep: Any) -> Any:
    while True:
        try:
            response = await done(look(**wait.options(time.monotonic())))
        except APITimeoutError as error:
            if isinstance(error, PollTimeoutError) or not wait.is_over(time.monotonic()):
                raise
            raise wait.timeout() from error
        thing = response.parse()
        delay = wait.delay(thing, response.headers, time.monotonic())
        if delay is None:
            return thing
        await done(sleep(delay))


def polling_options(client: Any, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return those options of a request that also apply to polling what it started.

    Raises:
        ConfigurationError: Before anything is started: a polling option is invalid, or the client is a raw-response
            view.
    """
    refuse_view(client)
    hide_items(params)  # which are in the frames of the helpers
    for name in POLLING:
        _number(params.get(name), name)
    return {name: params[name] for name in ("extra_headers", "extra_query", "timeout", "max_retries") if name in params}
