"""What happens to a row after one request: finished or retried. Pure: randomness is passed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from ._calls import Job, Outcome

__all__ = ["Verdict", "backoff", "decide"]

_LIMITED: Final = 100  # times in a row that a row may hear 429
_FIRST, _MOST = 0.5, 30.0  # seconds before the first retry, doubling, and before any


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do next.

    Attributes:
        step: "done", "failed", "later" (the same again, after ``delay`` seconds), "model" (the next model at once) or
            "mend" (at once, with a word on what was wrong).
    """

    step: Literal["done", "failed", "later", "mend", "model"]
    delay: float = 0.0


def decide(job: Job, outcome: Outcome, *, max_retries: int, retry_invalid: int, models: int, random: float) -> Verdict:
    """Decide what becomes of a job.

    Args:
        job: With its attempts so far, this one included.
        outcome: What came of this one.
        max_retries: Retries of a failure that may pass.
        retry_invalid: Asks for another answer in place of one that was refused.
        models: Models to fall back to.
        random: A number in [0, 1), for the jitter.
    """
    if outcome.error is None:
        return Verdict("done")
    if outcome.is_invalid:
        return Verdict("mend" if job.asks < retry_invalid else "failed")
    has_other = job.model < models
    if outcome.is_limit and job.limited <= _LIMITED and not has_other:
        return Verdict("later")  # the governor says when
    failures = job.attempts - job.limited - job.asks
    if outcome.is_passing and not outcome.is_limit and failures <= max_retries:
        return Verdict("later", outcome.delay or backoff(failures, random))
    return Verdict("model" if has_other else "failed")


def backoff(failures: int, random: float) -> float:
    """Return the seconds to wait after so many failures in a row."""
    return float(min(_FIRST * 2.0 ** min(failures - 1, 16), _MOST) * (1 - 0.25 * random))
