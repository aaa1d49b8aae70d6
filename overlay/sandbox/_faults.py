"""Simulated failures: decides which call fails, and how; `_app` carries it out.

The same calls meet the same faults: a share of all calls is selected by counting, not at random.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ._call import Answer, ApiError
from ._store import digest

STATUSES = (429, 500, 503)  # failures for a share of the calls, in rotation
TEXTS = {
    429: ("Rate limit reached for requests", "rate_limit_exceeded"),
    500: ("The server had an error while processing this request", None),
    503: ("The engine is overloaded", None),
}
TYPES = {401: "invalid_request_error", 429: "requests"}
RETRY = {"retry-after-ms": "20", "retry-after": "1"}
_WRITTEN = re.compile(
    r"(?:(?P<method>[A-Z]+|\*)\s+)?(?P<path>/\S*|\*)\s+(?P<what>\d{3}|cut:\d+)(?:\s+x(?P<times>\d+))?"
)


class FaultError(ValueError):
    """A malformed fault; the message explains."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One scripted fault.

    Attributes:
        method: The method of matching calls; `*` for all.
        path: The path of matching calls, below `/v1`: `/responses`, `/vector_stores/*`; `*` for all.
        status: The status to answer with, 400 to 599; None to let the call pass.
        cut: Break a stream off after this many events; None to leave it complete.
        times: How many calls it affects.
    """

    method: str = "*"
    path: str = "*"
    status: int | None = None
    cut: int | None = None
    times: int = 1

    def __post_init__(self) -> None:
        if (self.status is None) == (self.cut is None):
            raise FaultError("a fault has either a status or a cut")
        if self.status is not None and not 400 <= self.status <= 599:
            raise FaultError(f"{self.status} is not a valid status of a fault; choose one from 400 to 599")
        if self.times < 1 or (self.cut or 0) < 0:
            raise FaultError("times must be at least 1, and cut at least 0")

    def meets(self, method: str, path: str) -> bool:
        """Return whether a call matches."""
        pattern = re.escape(self.path).replace(r"\*", ".*")
        return self.method in ("*", method) and re.fullmatch(pattern, path) is not None


def parse(text: str) -> Fault:
    """Parse a fault: `POST /responses 429 x2`, `/files/* 500`, `POST /chat/completions cut:3`.

    Raises:
        FaultError: The text has another form.
    """
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise FaultError(f"{text!r} is not a fault; write 'POST /responses 429 x2', or 'POST /responses cut:3'")
    what, times = found["what"], int(found["times"] or 1)
    number = int(what.removeprefix("cut:"))
    status, cut = (None, number) if what.startswith("cut:") else (number, None)
    return Fault(method=found["method"] or "*", path=found["path"], status=status, cut=cut, times=times)


class Plan:
    """The remaining faults.

    Args:
        faults: Scripted ones; a call meets the first that matches.
        error_rate: The share of the other calls that fails, from 0 to 1.
    """

    def __init__(self, faults: Iterable[Fault] = (), *, error_rate: float = 0.0) -> None:
        if not 0 <= error_rate <= 1:
            raise FaultError(f"error_rate is {error_rate}; it must be between 0 and 1")
        self.error_rate = error_rate
        self._first = tuple(faults)
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Restore the initial plan."""
        with self._lock:
            self._faults = list(self._first)
            self._calls = self._failed = 0

    def add(self, fault: Fault) -> None:
        """Append a fault to the plan."""
        with self._lock:
            self._faults.append(fault)

    def next(self, method: str, path: str) -> Fault | None:
        """Return the fault that a call meets, or None."""
        with self._lock:
            for index, fault in enumerate(self._faults):
                if fault.meets(method, path):
                    self._faults[index : index + 1] = [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
                    return fault
            self._calls += 1
            if digest(f"call {self._calls}") % 10_000 >= self.error_rate * 10_000:
                return None
            self._failed += 1
            return Fault(status=STATUSES[self._failed % len(STATUSES)])


def answer(status: int) -> Answer:
    """Return the answer for a fault."""
    text, code = TEXTS.get(status, ("This call fails on purpose", None))
    error = ApiError(f"{text}: the sandbox was told to answer {status}.", status=status, code=code)
    error.body["error"]["type"] = TYPES.get(status, error.body["error"]["type"])
    return Answer(body=error.body, status=status, headers=RETRY if status in STATUSES else {})
