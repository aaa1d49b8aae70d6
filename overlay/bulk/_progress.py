"""The progress of a run: a value for callbacks, and a progress bar if rich is installed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

__all__ = ["Progress", "reporter"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run stands.

    Attributes:
        done: Rows with an answer, those of earlier runs among them.
        failed: Rows with an error.
        in_flight: Requests under way.
        total: Rows of the input, None where that is not known yet.
        rate: Rows per second, of this run.
        eta: Seconds until the end, None where that is not known.
        tokens: Tokens of this run.
        cost: US dollars of this run; what has no price is not counted.
    """

    done: int
    failed: int
    in_flight: int
    total: int | None
    rate: float
    eta: float | None
    tokens: int
    cost: float


def reporter(progress: Any) -> tuple[Callable[[Progress], Any], Callable[[], None]]:
    """Return what to call now and then, and what to call at the end.

    ``progress`` is a function, True for a bar where stderr is a terminal and rich is installed, or None.
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
