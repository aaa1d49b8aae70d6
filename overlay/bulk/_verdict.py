"""What happens to a row after one request: finished or retried. Pure: randomness is passed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from .._call.retry import backoff

if TYPE_CHECKING:
    from ._calls import Job, Outcome

__all__ = ["Verdict", "decide", "wait_after"]

_LIMITED: Final = 100  # how many 429 in a row a row may get
_FIRST, _MOST = 0.5, 30.0  # seconds before the first retry, which doubles, and the maximum


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do next.

    Attributes:
        step: "done", "failed", "later" (the same again, after ``delay`` seconds), "model" (the next model at once) or
            "mend" (at once, telling the model what was wrong).
    """

    step: Literal["done", "failed", "later", "mend", "model"]
    delay: float = 0.0


_DONE: Final = Verdict("done")


def decide(job: Job, outcome: Outcome, *, max_retries: int, retry_invalid: int, models: int, random: float) -> Verdict:
    """Decide what to do with a job.

    Args:
        job: With its attempts so far, including this one.
        outcome: The outcome of this attempt.
        max_retries: Retries of a transient failure.
        retry_invalid: How often to ask again after a rejected answer.
        models: Models to fall back to.
        random: A number in [0, 1), for the jitter.
    """
    if outcome.error is None:
        return _DONE
    if outcome.is_invalid:
        return Verdict("mend" if job.asks < retry_invalid else "failed")
    has_other = job.model < models
    if outcome.is_limit and job.limited <= _LIMITED and not has_other:
        return Verdict("later")  # the governor decides when
    failures = job.attempts - job.limited - job.asks
    if outcome.is_passing and not outcome.is_limit and failures <= max_retries:
        return Verdict("later", outcome.delay or wait_after(failures, random))
    return Verdict("model" if has_other else "failed")


def wait_after(failures: int, random: float) -> float:
    """Return the seconds to wait after so many failures in a row."""
    return backoff(failures - 1, _FIRST, _MOST, random)
