"""The progress of a run: a value for callbacks, and a progress bar if rich is installed."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._ledger import DONE, FAILED

if TYPE_CHECKING:
    from ._report import Report

__all__ = ["Progress", "telling"]


@dataclass(frozen=True, slots=True)
class Progress:
    """The state of a run.

    Attributes:
        done: Rows with an answer, including those of earlier runs.
        failed: Rows with an error.
        in_flight: Requests in progress.
        total: Rows of the input; None if not known yet.
        rate: Rows per second, of this run.
        eta: Seconds until the end, None if not known.
        tokens: Tokens of this run.
        cost: US dollars of this run; usage without a price is not counted.
    """

    done: int
    failed: int
    in_flight: int
    total: int | None
    rate: float
    eta: float | None
    tokens: int
    cost: float

    @classmethod
    def of(
        cls, report: Report, counts: Mapping[int, int], in_flight: int, total: int | None, seconds: float
    ) -> Progress:
        """Build it from what a run of so many ``seconds`` did, and the rows in each state."""
        done, failed = counts.get(DONE, 0), counts.get(FAILED, 0)
        usage = list(report.usage.values())
        rate = sum(each.requests for each in usage) / max(seconds, 1e-9)
        eta = None if total is None or not rate else max(0, total - done - failed) / rate
        tokens = sum(each.input + each.output for each in usage)
        return cls(done, failed, in_flight, total, rate, eta, tokens, sum(each.cost or 0.0 for each in usage))


@asynccontextmanager
async def telling(progress: Any, interval: float, state: Callable[[], Awaitable[Progress]]) -> AsyncIterator[None]:
    """Report the progress every ``interval`` seconds inside ``with``, and once more at its end."""
    show, stop = _reporter(progress)
    if show is _nothing:
        yield
        return

    async def go_on() -> None:
        while True:
            await asyncio.sleep(interval)
            show(await state())

    task = asyncio.create_task(go_on())
    try:
        yield
    finally:
        task.cancel()
        try:
            show(await state())
        finally:
            stop()


def _reporter(progress: Any) -> tuple[Callable[[Progress], Any], Callable[[], None]]:
    """Return what to call regularly, and what to call at the end.

    ``progress`` is a function, True for a progress bar if stderr is a terminal and rich is installed, or None.
    """
    if callable(progress):
        return progress, _nothing
    if progress is not True or not sys.stderr.isatty():
        return _nothing, _nothing
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress as Bar, TextColumn, TimeRemainingColumn
    except ImportError:
        return _nothing, _nothing
    bar = Bar(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=Console(stderr=True),
    )  # fmt: skip
    task = bar.add_task("", total=None)
    bar.start()

    def show(state: Progress) -> None:
        text = f"{state.rate:.0f}/s, {state.failed} failed, {state.tokens} tokens, ${state.cost:.4f}"
        bar.update(task, description=text, completed=state.done + state.failed, total=state.total)

    return show, bar.stop


def _nothing(*_: Any) -> None:
    return None
