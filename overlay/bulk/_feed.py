"""One process of a run on many machines: rows come in pieces, and each gets exactly one line of output.

This module does not know who brings the rows, or how the keeper is reached: that is a function.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._calls import Job, described, params_of
from ._errors import LedgerError, different_request
from ._ledger import BATCHED, DONE, FAILED, STARTED, Entry
from ._requests import dense, fingerprint, request_of
from ._spending import most_of
from ._text import json_text
from ._tokens import Estimator

if TYPE_CHECKING:
    from ._keeper import Recalled
    from ._options import Options
    from ._report import Report

__all__ = ["Call", "Feed", "Remote"]

Call = Callable[..., Any]
"""Calls a method of the keeper, by its name and arguments, and waits for the result."""


class Remote:
    """The keeper's ledger, as seen by the engine of a process.

    Args:
        call: Calls the keeper.
        heard: Called, in any thread, with the finished rows that have been written.
    """

    def __init__(self, call: Call, heard: Callable[[list[Entry]], object]) -> None:
        self._call, self._heard = call, heard

    def write(self, entries: Sequence[Entry]) -> None:
        """Write rows, all or none."""
        self._call("write", list(entries))
        self._heard([entry for entry in entries if entry.state in (DONE, FAILED)])

    def counts(self) -> dict[int, int]:
        """Return how many rows are in which state."""
        found: dict[int, int] = self._call("counts")
        return found


class Feed:
    """Passes jobs to the engine of a process, and results back to those who brought the rows.

    Attributes:
        seen: Rows received.
        active: Ids of jobs that are not in the ledger yet.

    Args:
        options: The options of the run; the keeper enforces its ``budget``.
        report: What the engine did.
        call: Calls the keeper.
        run: Names the run.
        who: Names this process.
        budget: Dollars of the whole run.
    """

    def __init__(
        self, options: Options, report: Report, call: Call, *, run: str, who: str, budget: float | None
    ) -> None:
        self.seen, self.active = 0, set[str]()
        self._options, self._report, self._call = options, report, call
        self._run, self._who, self._budget = run, who, budget
        self._estimator, self._aside = Estimator(), dict[str, float]()
        self._jobs: asyncio.Queue[list[Job]] = asyncio.Queue()
        self._waited: dict[str, tuple[Job, asyncio.Future[Entry]]] = {}

    async def jobs(self, in_thread: Callable[..., Any]) -> AsyncIterator[list[Job]]:  # noqa: ARG002  # as Intake.jobs
        """Yield jobs, those of a piece together, endlessly."""
        while True:
            yield await self._jobs.get()

    def settled(self, entries: Sequence[Entry]) -> None:
        """Pass on rows that are finished and in the ledger."""
        for entry in entries:
            self._aside.pop(entry.id, None)
            if entry.id in self._waited:
                self._waited.pop(entry.id)[1].set_result(entry)

    async def lines(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return the result of each row; a row that is not sent has an error that says why.

        Raises:
            BulkError: The budget needs a price that is missing.
            LedgerError: The ledger has a different request with the same id.
        """
        self.seen += len(rows)
        made = [self._job(row) for row in rows]
        jobs = [job for job in made if isinstance(job, Job)]
        known: dict[str, Recalled] = await asyncio.to_thread(self._call, "recall", [job.id for job in jobs])
        wanted: dict[str, Job] = {}
        try:
            lines = [self._line(job, known[job.id], wanted) if isinstance(job, Job) else job for job in made]
            sent = await self._affordable(list(wanted.values()))
        except BaseException as end:
            why = f"not sent: the piece that it came with first has ended: {end!r}"  # another may wait for it
            self.settled([_refused(job.id, job.hash, type(end).__name__, why) for job in wanted.values()])
            raise
        self._jobs.put_nowait([job for job in wanted.values() if job.id in sent])
        error = f"not sent: the budget of ${self._budget or 0:g} is spent"
        unsent = [job for job in wanted.values() if job.id not in sent]
        self.settled([_refused(job.id, job.hash, "BudgetExceeded", error) for job in unsent])
        # Another piece may wait for the same row, so a piece that is cancelled does not cancel it.
        return [line if isinstance(line, Entry) else await asyncio.shield(line) for line in lines]

    def _job(self, row: Mapping[str, Any]) -> Job | Entry:
        options = self._options
        if options.template is None and options.make is None:
            row = dense(row)
        try:
            job = Job.of(request_of(row, options.template, options.make), -1, options.operation)
            for lane in options.lanes:
                lane.method(job.operation)
        except Exception as error:  # noqa: BLE001  # a row that is no request has its line as well
            digest = fingerprint("", row)
            return _refused(str(row.get("custom_id", row.get("id", digest))), digest, **described(error))
        return job

    def _line(self, job: Job, known: Recalled, wanted: dict[str, Job]) -> Entry | asyncio.Future[Entry]:
        """Return the result of a row, or its future; jobs to do are put into ``wanted``."""
        same, future = self._waited.get(job.id, (None, None))
        digest = same.hash if same is not None else job.hash if known.entry is None else known.entry.hash
        if digest != job.hash:
            raise different_request(job.id)
        if future is not None:
            return future
        entry = known.entry
        if entry is not None:
            if entry.state == BATCHED:
                raise LedgerError(f"the row {job.id!r} of the ledger is in a batch: collect it with mode='batch'")
            if entry.state == DONE or (entry.state == FAILED and not self._options.retry_failed):
                return entry
            if entry.state == STARTED and self._options.interrupted == "skip":
                error = "it was in flight when an earlier run was killed, and may have been executed"
                return _refused(job.id, job.hash, "Interrupted", error, maybe_executed=True)
        job.position = known.position
        wanted[job.id] = job
        future = asyncio.get_running_loop().create_future()
        self._waited[job.id] = (job, future)
        return future

    async def _affordable(self, jobs: Sequence[Job]) -> set[str]:
        """Return the ids of the jobs that the budget allows."""
        if self._budget is None or not jobs:
            return {job.id for job in jobs}
        lane, models, prices = self._options.lanes[0], self._options.models, self._options.prices
        costs = [most_of(params_of(job, lane, models), self._estimator.estimate(job.params), prices) for job in jobs]
        spent = sum(usage.cost or 0.0 for usage in self._report.usage.values())
        aside = sum(self._aside.values())
        count = await asyncio.to_thread(self._call, "reserve", self._run, self._who, spent, aside, costs, self._budget)
        self._aside |= {job.id: cost for job, cost in zip(jobs[:count], costs, strict=False)}
        return {job.id for job in jobs[:count]}


def _refused(identity: str, digest: str, type: str, message: str, **more: Any) -> Entry:
    error = json_text({"type": type, "message": message, **more})
    return Entry(identity, -1, digest, FAILED, error=error)
