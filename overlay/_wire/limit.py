"""How long a blocking call may take in total: no wait in a thread exceeds `LIMIT`.

An httpcore timeout applies to one wait, so a server that sends a byte now and then never reaches it. `LIMIT` is the
time at which all waiting of the current call ends. (An async call needs none: a task can be cancelled.)
"""

from __future__ import annotations

import contextlib
import threading
import time
from contextvars import ContextVar, copy_context
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future

__all__ = ["LIMIT", "left", "limited", "time_left", "within"]

T = TypeVar("T")
LIMIT: Final[ContextVar[float | None]] = ContextVar("overlay_limit", default=None)


@contextlib.contextmanager
def limited(moment: float | None) -> Iterator[None]:
    """End all waits of this thread at a `time.monotonic()`, or at one that was set before, if earlier."""
    before = LIMIT.get()
    token = LIMIT.set(moment if before is None else before if moment is None else min(moment, before))
    try:
        yield
    finally:
        LIMIT.reset(token)


def left(timeout: float | None) -> float | None:
    """Return a timeout in seconds, reduced to the time left until `LIMIT`."""
    limit = LIMIT.get()
    if limit is None:
        return timeout
    seconds = max(limit - time.monotonic(), 0.001)
    return seconds if timeout is None else min(seconds, timeout)


def time_left() -> float | None:
    """Return the seconds until `LIMIT`, a tiny number if it has passed, or None if there is none."""
    return left(None)


def within(work: Callable[[], T], seconds: float | None, discard: Callable[[T], object] | None = None) -> T:
    """Do blocking work that has no timeout, for at most so many seconds (None: no limit).

    It runs in a separate thread, because nothing else can end a wait for sockets that are not ours, or for a DNS
    lookup. If it is not done in time, it is left running and its result is discarded. If no thread can be started, as
    at the interpreter's exit (Python 3.12), the work is done here without a limit.

    Raises:
        TimeoutError: the time is up.
    """
    if seconds is None:
        return work()
    from concurrent.futures import Future  # calls with a limit only

    outcome: Future[T] = Future()
    thread = threading.Thread(target=copy_context().run, args=(_do, work, outcome), daemon=True)
    try:
        thread.start()
    except RuntimeError:
        return work()
    try:
        return outcome.result(seconds)
    except BaseException as error:
        if discard is not None:
            outcome.add_done_callback(lambda late: late.exception() or discard(late.result()))
        if isinstance(error, TimeoutError):
            raise TimeoutError("timed out") from None
        raise
    finally:
        del outcome  # it contains an error whose traceback contains this frame


def _do(work: Callable[[], T], outcome: Future[T]) -> None:
    try:
        outcome.set_result(work())
    except BaseException as error:  # noqa: BLE001  # it is raised again where it is waited for
        outcome.set_exception(error)
