"""What keeps tests from depending on how fast the machine is at the moment.

Waiting for something to become so ends when it is so, and fails only after `LONG`. A limit of time that must pass in a
test is tried short at first, and longer wherever the machine was too slow for what has to come before it. That a call
ends at all shows that its limit was kept, where the server would never let it end.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

T = TypeVar("T")

LONG: Final = 120.0  # seconds: far beyond what any load makes of an operation that takes milliseconds
LIMIT: Final = object()  # in a table of options: the limit that is tried


class TooSoonError(Exception):
    """A limit passed before what was to come before it, because the machine was busy."""


def eventually(holds: Callable[[], Any], what: str = "what was waited for") -> None:
    """Wait until something holds; fail if it never does."""
    end = time.monotonic() + LONG
    pause = 0.0005
    while not holds():
        assert time.monotonic() < end, f"{what} did not happen within {LONG:g} s"
        time.sleep(pause)
        pause = min(pause * 2, 0.02)


def growing(first: float = 0.025) -> Iterator[float]:
    """Yield limits, each four times the one before; the last is far beyond any load."""
    limit = first
    while limit < LONG:
        yield limit
        limit *= 4


def patiently(act: Callable[[float], T], first: float = 0.025) -> T:
    """Call with a growing limit until the call does not say that the limit passed too soon."""
    for limit in growing(first):
        try:
            return act(limit)
        except TooSoonError as error:
            why = error
    raise AssertionError(f"the limit always passed too soon: {why}")


def in_time(condition: object, why: str) -> None:
    """Say that a limit passed too soon unless what had to come before it has come."""
    if not condition:
        raise TooSoonError(why)


def with_limit(options: dict[str, Any], limit: float) -> dict[str, Any]:
    """Put a limit into a table's options, in place of `LIMIT`."""
    return {name: limit if value is LIMIT else value for name, value in options.items()}
