"""The loop of a run: take jobs, respect the limits, record, send, record."""

from __future__ import annotations

import asyncio
import heapq
import random
import time
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from ._book import Book
from ._calls import Job, Outcome, asked_again, params_of, send
from ._ledger import DONE, FAILED, STARTED, Entry, Ledger
from ._limits import Governor, first_free
from ._progress import Progress, telling
from ._spending import Spending
from ._tokens import Estimator
from ._verdict import decide, wait_after

if TYPE_CHECKING:
    from ._feed import Feed, Remote
    from ._intake import Intake
    from ._options import Options
    from ._report import Report

__all__ = ["Engine"]

_AHEAD: Final = 2  # pieces of the input to read ahead
_TURNS: Final = 3  # of the loop without another answer: what has come is read


class Engine:
    """One run.

    Attributes:
        changed: Set when there may be work to do.
        report: What it has done so far.
        governors: Enforce the limits of each lane.
    """

    def __init__(self, intake: Intake | Feed, options: Options, ledger: Ledger | Remote, report: Report) -> None:
        now = time.monotonic()
        self._options, self._ledger = options, ledger
        self._book = Book(ledger, options.cache, options.on_row)
        self.report, self._intake = report, intake
        self.governors = [Governor(lane.limits, now) for lane in options.lanes]
        self._most = sum(lane.limits.in_flight for lane in options.lanes)
        self._estimator, self._spending = Estimator(), Spending(options.prices, options.budget)
        self._ready: deque[Job] = deque()
        self._later: list[tuple[float, int, Job]] = []  # a heap of jobs to retry: time, position
        self._running: dict[str, asyncio.Task[None]] = {}
        self._settled: list[tuple[Job, Entry]] = []
        self.changed = asyncio.Event()
        self._is_read, self._began = False, now

    async def run(self) -> Report:
        """Do everything, and return what was done."""
        queue: asyncio.Queue[list[Job] | None] = asyncio.Queue(_AHEAD)
        pump = asyncio.create_task(self._pump(queue))
        pump.add_done_callback(lambda _: self.changed.set())
        try:
            async with telling(self._options.progress, self._options.progress_interval, self._progress):
                try:
                    await self._work(queue, pump)
                finally:
                    pump.cancel()
                    await self._abandon()
            counts = await self._book.in_thread(self._ledger.counts)
        finally:
            self._book.close()
        self.report.done, self.report.failed = counts.get(DONE, 0), counts.get(FAILED, 0)
        self.report.seconds = time.monotonic() - self._began
        return self.report

    async def _work(self, queue: asyncio.Queue[list[Job] | None], pump: asyncio.Task[None]) -> None:
        while True:
            self._take(queue, pump)
            starting = [] if self.report.stopped else self._admitted()
            await self._write(starting)
            for job, params in starting:
                self._running[job.id] = asyncio.create_task(self._one(job, params))
            if self._is_over():
                return
            await self._wait()

    @property
    def is_waiting(self) -> bool:
        """Whether there are requests that could be sent now if the limits allowed."""
        return bool(self._ready)

    def _is_over(self) -> bool:
        if self._running or self._settled:
            return False
        return self.report.stopped is not None or (self._is_read and not (self._ready or self._later))

    # --- incoming jobs

    async def _pump(self, queue: asyncio.Queue[list[Job] | None]) -> None:
        async for jobs in self._intake.jobs(self._book.in_thread):
            found = await self._book.cached([job.hash for job in jobs])
            for job in jobs if found else ():
                if job.hash in found:
                    self.report.cached += 1
                    self._settle(job, Outcome(*found[job.hash]))
            await queue.put([job for job in jobs if job.hash not in found] if found else jobs)
            self.changed.set()
        await queue.put(None)
        self.changed.set()

    def _take(self, queue: asyncio.Queue[list[Job] | None], pump: asyncio.Task[None]) -> None:
        if pump.done() and not pump.cancelled() and (error := pump.exception()) is not None:
            raise error
        now = time.monotonic()
        while self._later and self._later[0][0] <= now:
            self._ready.appendleft(heapq.heappop(self._later)[2])
        while len(self._ready) < self._most and not queue.empty():
            jobs = queue.get_nowait()
            self._is_read = jobs is None
            self._ready.extend(jobs or ())

    def _admitted(self) -> list[tuple[Job, Mapping[str, Any]]]:
        """Return the jobs that may be sent now, each with its arguments."""
        found: list[tuple[Job, Mapping[str, Any]]] = []
        now, lanes = time.monotonic(), self._options.lanes
        counts = self._options.budget is not None or any(governor.counts_tokens for governor in self.governors)
        while self._ready:
            job = self._ready[0]
            if counts and not job.estimate:  # where tokens do not matter, it costs more than the rest
                job.estimate = self._estimator.estimate(job.params)
            # A job that failed on one account goes to another if there is one.
            lane = first_free(self.governors, job.estimate, now, other_than=job.lane if job.attempts else None)
            if lane is None:
                break
            params = params_of(job, lanes[lane], self._options.models)
            if not self._spending.reserve(job.id, params, job.estimate):
                self.report.stopped = "budget"
                break
            self.governors[lane].started(job.estimate, now)
            job.lane = lane
            found.append((self._ready.popleft(), params))
        return found

    async def _one(self, job: Job, params: Mapping[str, Any]) -> None:
        job.attempts, job.sent_at = job.attempts + 1, time.monotonic()
        try:
            outcome = await send(job, self._options.lanes[job.lane], params, self._options.read)
        finally:
            del self._running[job.id]
            self.changed.set()
        self._ended(job, outcome)

    # --- finished jobs

    def _ended(self, job: Job, outcome: Outcome) -> None:
        now = time.monotonic()
        governor = self.governors[job.lane]
        if outcome.answer is not None:
            used = outcome.usage.input + outcome.usage.output
            governor.answered(job.estimate, used or None, outcome.limits, now)
            self._estimator.learn(job.estimate, used)
            cost = self._spending.spent(job.id, outcome.model, outcome.usage)
            outcome.usage.cost = cost
            self.report.count(outcome.model, outcome.usage)
            job.limited = 0
        else:
            self._spending.release(job.id)
            if outcome.is_limit:
                job.limited += 1
                wait = outcome.delay or wait_after(job.limited, random.random())  # noqa: S311  # jitter
                governor.limited(job.estimate, wait, job.sent_at, now)
            else:
                governor.failed(job.estimate, now)
        self._decide(job, outcome, now)

    def _decide(self, job: Job, outcome: Outcome, now: float) -> None:
        options = self._options
        verdict = decide(
            job, outcome, max_retries=options.max_retries, retry_invalid=options.retry_invalid,
            models=len(options.models), random=random.random(),  # noqa: S311  # jitter, not a secret
        )  # fmt: skip
        if verdict.step in ("done", "failed"):
            self._settle(job, outcome)
        elif verdict.step == "later":
            heapq.heappush(self._later, (now + verdict.delay, job.position, job))
        else:
            if verdict.step == "mend":
                job.asks += 1
                job.params = asked_again(job.params, outcome)
            else:
                job.model, job.attempts, job.limited = job.model + 1, 0, 0
            self._ready.appendleft(job)

    def _settle(self, job: Job, outcome: Outcome) -> None:
        entry = Entry(job.id, job.position, job.hash, STARTED, attempts=job.attempts)
        outcome.record(entry, is_counted=outcome.answer is not None)
        self._settled.append((job, entry))

    async def _write(self, starting: list[tuple[Job, Mapping[str, Any]]]) -> None:
        """Write what ended, and what begins before it does."""
        settled, self._settled = self._settled, []
        begun = [Entry(job.id, job.position, job.hash, STARTED) for job, _ in starting if not job.attempts]
        if settled or begun or self._book.unsaved:
            await self._book.write(settled, begun)
            self._intake.active.difference_update(entry.id for entry in (*begun, *(entry for _, entry in settled)))

    async def _abandon(self) -> None:
        """Cancel what is in progress, and write what arrived meanwhile."""
        running = list(self._running.values())
        for task in running:
            task.cancel()  # its row stays "started" in the ledger
        await asyncio.gather(*running, return_exceptions=True)
        await self._write([])

    # --- waiting

    async def _wait(self) -> None:
        """Wait until something has changed or may be sent."""
        now = time.monotonic()
        waits = [self._later[0][0] - now] if self._later else []
        if self._ready and not self.report.stopped:
            found = [governor.wait(self._ready[0].estimate, now) for governor in self.governors]
            waits += [wait for wait in found if wait is not None]
        if self._settled:
            waits.append(0.0)
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, min(waits)) if waits else None):
                await self.changed.wait()
        await self._gather()
        self.changed.clear()

    async def _gather(self) -> None:
        """Let the loop read answers that are there, up to half of the requests, as each write waits for the disk."""
        quiet = 0
        while quiet < _TURNS and 0 < len(self._settled) < len(self._running):
            before = len(self._settled)
            await asyncio.sleep(0)
            quiet = 0 if len(self._settled) > before else quiet + 1

    async def _progress(self) -> Progress:
        counts = await self._book.in_thread(self._ledger.counts)
        total = self._intake.seen if self._is_read else self._options.total
        return Progress.of(self.report, counts, len(self._running), total, time.monotonic() - self._began)
