"""`run` and `run_sync`: one call for many requests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..errors import ConfigurationError
from ._engine import Engine
from ._errors import LedgerError
from ._intake import Intake
from ._ledger import BATCHED, Ledger
from ._limits import Limits
from ._options import BatchOptions, Lane, Options, Path
from ._output import write_output
from ._prices import PRICES, Price
from ._report import Report
from ._rows import first_error

if TYPE_CHECKING:
    from .._async_client import AsyncOpenAI
    from ._progress import Progress

__all__ = ["run", "run_sync"]


async def run(
    requests: Any,
    *,
    client: AsyncOpenAI | None = None,
    lanes: Sequence[Lane] = (),
    limits: Limits | None = None,
    operation: str = "chat.completions.create",
    template: Any = None,
    make: Callable[[Any], Any] | None = None,
    read: Callable[[Any], Any] | None = None,
    ledger: Path = ":memory:",
    out: Path | None = None,
    order: Literal["input", "done"] = "input",
    models: Sequence[str] = (),
    max_retries: int = 5,
    retry_failed: bool = False,
    retry_invalid: int = 0,
    interrupted: Literal["retry", "skip"] = "retry",
    budget: float | None = None,
    prices: Mapping[str, Price] = PRICES,
    cache: Path | None = None,
    progress: Callable[[Progress], Any] | Literal[True] | None = None,
    progress_interval: float = 1.0,
    on_row: Callable[[Any], Any] | None = None,
    total: int | None = None,
    mode: Literal["live", "batch"] = "live",
    batch: BatchOptions | None = None,
) -> Report:
    """Do many requests within limits, and write down what comes of each.

    Args:
        requests: An iterable, an async iterable, or a JSONL, CSV or Parquet file. A row is the arguments of the method
            (a dict, which may have an ``id`` as well), a `Request`, or a line for the Batch API; with ``template`` or
            ``make`` anything that these take.
        client: By default ``AsyncOpenAI()``.
        lanes: Several accounts or servers in place of ``client`` and ``limits``; each request goes to one that is free,
            and after a failure to another.
        limits: Requests in flight, requests and tokens per minute; by default 100 in flight, and what the server says.
        operation: The dotted name of the method.
        template: The arguments, with ``{column}`` for a row's values.
        make: Makes a request of a row.
        read: Makes of an answer what is kept beside it as ``value``; an answer that it raises for has failed.
        ledger: A SQLite file. The run goes on where an earlier one with the same ledger stopped. In memory by default.
        out: A JSONL or Parquet file, written whole at the end.
        order: Of the output: as the "input", or as they were "done".
        models: What to ask, one after the other, where the request's own model has failed.
        max_retries: Retries of a row whose failure may pass. A 429 is none: it slows down the whole run.
        retry_failed: Ask rows again that failed in an earlier run.
        retry_invalid: How often an answer that ``read`` refuses is asked for again; a chat is told what was wrong.
        interrupted: What to do with rows that were under way when an earlier run was killed. They may have been
            executed, and paid: "retry" them, or "skip" them.
        budget: US dollars; no request begins that, by estimate, would exceed it.
        prices: What models cost, in place of the built-in table.
        cache: A SQLite file of answers by request, shared by runs: what was asked once is not asked again.
        progress: Called with a `Progress`; True for a bar, where stderr is a terminal and rich is installed.
        progress_interval: Seconds between two calls of it.
        on_row: Called with each finished `Row`, once it is in the ledger; may be a coroutine function.
        total: Rows of the input, for the progress, where you know it.
        mode: "live", or "batch": through the Batch API, at half the price and within a day. With a ``ledger`` the run
            may end at any time: started again, it waits for what was submitted.
        batch: How the requests are put into batches.

    Raises:
        BulkError: The input, the output or an option cannot be used.
        LedgerError: The ledger cannot be used, or not be written: ``error.unsaved`` is what only you have now.
    """
    if lanes and (client is not None or limits is not None):
        raise ConfigurationError("lanes have their own clients and limits; pass either lanes, or client and limits")
    made = None
    if not lanes:
        if client is None:
            from .._async_client import AsyncOpenAI

            client = made = AsyncOpenAI()
        lanes = (Lane(client, limits or Limits()),)
    try:
        options = Options(
            lanes=lanes, operation=operation, template=template, make=make, read=read, ledger=ledger, out=out,
            order=order, models=models, max_retries=max_retries, retry_failed=retry_failed, retry_invalid=retry_invalid,
            interrupted=interrupted, budget=budget, prices=prices, cache=cache, progress=progress,
            progress_interval=progress_interval, on_row=on_row, total=total, mode=mode,
            batch=batch or BatchOptions(),
        )  # fmt: skip
        return await _run(requests, options)
    finally:
        if made is not None:
            await made.close()


async def _run(requests: Any, options: Options) -> Report:
    book = Ledger(options.ledger)
    try:
        report: Report = await _engine(requests, options, book).run()
        if report.failed:
            report.first_error = await asyncio.to_thread(first_error, book)
        if options.out is not None:
            await asyncio.to_thread(write_output, book, options.out, options.order)
        return report
    finally:
        book.close()


def _engine(requests: Any, options: Options, book: Ledger) -> Any:
    if options.mode == "batch":
        from ._batch_engine import BatchEngine

        return BatchEngine(requests, options, book)
    if waiting := book.counts().get(BATCHED):  # their answers would be paid twice
        raise LedgerError(f"{waiting} rows of the ledger are in batches: collect them with mode='batch'")
    report = Report()
    return Engine(Intake(requests, options, book, report), options, book, report)


def run_sync(requests: Any, **options: Any) -> Report:
    """Do what `run` does, and wait for it; a ``client`` or ``lanes`` are those of an async client."""
    return asyncio.run(run(requests, **options))
