"""Log lines of a call, on the logger `overlay`: never a query, a header, a body or a path value."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .call import Call

__all__ = ["log", "log_attempt", "obey_environment"]

log: Final = logging.getLogger("overlay")


def log_attempt(
    call: Call, outcome: str, *, attempt: int, seconds: float, request_id: str | None = None, delay: float | None = None
) -> None:
    """Log the outcome of one attempt, and the seconds until the next one."""
    again = "" if delay is None else f", retrying in {delay:.2f} s"
    line = "%s %s: %s (attempt %d, %.3f s, request id %s)%s"
    log.info(line, call.method, call.path, outcome, attempt, seconds, request_id, again)


def obey_environment() -> None:
    """Apply OPENAI_LOG ("info" or "debug"); log to stderr unless the program has set up logging itself."""
    asked = os.environ.get("OPENAI_LOG", "").strip().lower()
    if asked in ("info", "debug"):
        log.setLevel(asked.upper())
        if not log.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
            handler.addFilter(lambda _: log.parent is None or not log.parent.hasHandlers())  # or it is logged twice
            log.addHandler(handler)
    elif asked:
        log.warning("OPENAI_LOG is ignored; it must be info or debug")
