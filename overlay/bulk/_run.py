"""`run` and `run_sync`: one call for many requests."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
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
    """Send many requests within your rate limits, and record the result of each.

    Args:
        requests: An iterable, an async iterable, or a JSONL, CSV or Parquet file. A row is a dict with the arguments of
            the method and optionally an ``id``, a `Request`, or a line for the Batch API; with ``template`` or
            ``make``, anything that these accept.
        client: By default ``AsyncOpenAI()``.
        lanes: Several accounts or servers instead of ``client`` and ``limits``; each request goes to one that is free,
            and after a failure to another.
        limits: Requests in flight, requests and tokens per minute; by default 100 in flight, and the server's limits.
        operation: The dotted name of the method.
        template: The arguments, with ``{column}`` for a row's values.
        make: Turns a row into a request.
        read: Turns an answer into the ``value`` that is stored with it. If it raises, the row has failed.
        ledger: A SQLite file. The run continues where an earlier one with the same ledger stopped. In memory by
            default.
        out: A JSONL or Parquet file, written at the end.
        order: The order of the output: as in the "input", or as they were "done".
        models: Models to try, one after the other, if the request's own model has failed.
        max_retries: Retries of a row after transient failures. A 429 does not count: it slows down the whole run.
        retry_failed: Retry rows that failed in an earlier run.
        retry_invalid: How often to ask again if ``read`` rejects the answer; a chat model is told what was wrong.
        interrupted: What to do with rows that were in progress when an earlier run was killed. They may have been
            executed and billed: "retry" or "skip" them.
        budget: US dollars; a request that is estimated to exceed it is not sent.
        prices: Prices of models, which override the built-in table.
        cache: A SQLite file of answers by request, which runs can share: no request is sent twice.
        progress: Called with a `Progress`; True for a progress bar, if stderr is a terminal and rich is installed.
        progress_interval: Seconds between two calls of ``progress``.
        on_row: Called with each finished `Row` once it is in the ledger; can be a coroutine function.
        total: Number of input rows for the progress, if you know it.
        mode: "live", or "batch": through the Batch API, at half the price and within a day. With a ``ledger``, the
            program may end at any time: run it again to wait for what was submitted.
        batch: How to split the requests into batches.

    Raises:
        BulkError: The input, the output or an option cannot be used.
        LedgerError: The ledger cannot be used or written; ``error.unsaved`` has the rows that are stored nowhere else.
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
    _keep_apart(requests, options)
    with closing(Ledger(options.ledger)) as book:
        report: Report = await _engine(requests, options, book).run()
        if report.failed:
            report.first_error = await asyncio.to_thread(first_error, book)
        if options.out is not None:
            await asyncio.to_thread(write_output, book, options.out, options.order)
        return report


def _keep_apart(requests: Any, options: Options) -> None:
    """Refuse an output that would replace another file of the run."""
    if options.out is None:
        return
    for name, path in (("input", requests), ("ledger", options.ledger), ("cache", options.cache)):
        if isinstance(path, str | os.PathLike) and os.path.realpath(path) == os.path.realpath(options.out):
            raise ConfigurationError(f"out is the {name} of the run, {os.fspath(path)}: name another file")


def _engine(requests: Any, options: Options, book: Ledger) -> Any:
    if options.mode == "batch":
        from ._batch_engine import BatchEngine

        return BatchEngine(requests, options, book)
    if waiting := book.counts().get(BATCHED):  # their answers would be paid for twice
        raise LedgerError(f"{waiting} rows of the ledger are in batches: collect them with mode='batch'")
    report = Report()
    return Engine(Intake(requests, options, book, report), options, book, report)


def run_sync(requests: Any, **options: Any) -> Report:
    """The sync version of `run`; ``client`` and ``lanes`` still use async clients."""
    if asyncio._get_running_loop() is not None:
        raise ConfigurationError("run_sync() cannot run inside an event loop, as in notebooks: await bulk.run(...)")
    return asyncio.run(run(requests, **options))
