"""From the input to jobs: rows become requests, and rows that the ledger lists as finished are skipped."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ._calls import Job
from ._errors import BulkError, LedgerError, different_request
from ._ledger import DONE, FAILED, STARTED, Known, Ledger
from ._requests import Request, request_of
from ._sources import rows_of

if TYPE_CHECKING:
    from ._options import Options
    from ._report import Report

__all__ = ["Intake"]

_PIECE: Final = 256  # rows to look up together


class Intake:
    """Yields the jobs to do.

    Attributes:
        seen: Rows read so far.
        active: Ids of jobs that are not in the ledger yet.
    """

    def __init__(self, source: Any, options: Options, ledger: Ledger, report: Report) -> None:
        self._source, self._options, self._ledger, self._report = source, options, ledger, report
        self.seen = 0
        self.active: set[str] = set()

    async def jobs(self, in_thread: Callable[..., Any]) -> AsyncIterator[list[Job]]:
        """Yield the jobs, some at a time; ``in_thread`` awaits a function of the ledger.

        Raises:
            BulkError: The input cannot be read, or a row is not a request.
            LedgerError: The ledger has a different request with the same id.
        """
        piece: list[tuple[int, Request]] = []
        at_once = 1 if isinstance(self._source, AsyncIterable) else _PIECE
        async for row in rows_of(self._source):
            piece.append((self.seen, self._request(row)))
            self.seen += 1
            if len(piece) >= at_once:
                yield await self._wanted(piece, in_thread)
                piece = []
        yield await self._wanted(piece, in_thread)

    def _request(self, row: Any) -> Request:
        try:
            return request_of(row, self._options.template, self._options.make)
        except BulkError as error:
            raise BulkError(f"row {self.seen + 1} of the input: {error}") from error

    async def _wanted(self, piece: list[tuple[int, Request]], in_thread: Callable[..., Any]) -> list[Job]:
        jobs = [Job.of(request, position, self._options.operation) for position, request in piece]
        known = await in_thread(self._ledger.find, [job.id for job in jobs])
        if again := self._again(jobs, known):
            known |= await in_thread(self._ledger.find, again)
        places: list[tuple[int, str]] = []
        wanted: list[Job] = []
        for job in jobs:
            found = known.get(job.id)
            if found is not None:
                if found.hash != job.hash:
                    raise different_request(job.id)
                places.append((job.position, job.id))
            if found is None or self._is_wanted(found):
                self.active.add(job.id)
                wanted.append(job)
        if places:
            await in_thread(self._ledger.write, (), places)
        return wanted

    def _again(self, jobs: list[Job], known: Mapping[str, Known]) -> list[str]:
        """Rename requests that already occurred in this input, and return their ids: each keeps its place."""
        again: list[str] = []
        here: set[str] = set()
        for job in jobs:
            found = known.get(job.id)
            if job.id in here or job.id in self.active or (found is not None and found.run == self._ledger.run):
                if job.id != job.hash:
                    raise LedgerError(f"two rows of the input have the id {job.id!r}")
                job.id = f"{job.hash}#{job.position}"
                again.append(job.id)
            here.add(job.id)
        return again

    def _is_wanted(self, known: Known) -> bool:
        """Decide about a row that an earlier run started; count it if it is left unchanged."""
        if known.state == STARTED:
            if self._options.interrupted == "retry":
                return True
            self._report.interrupted += 1
            return False
        if known.state == FAILED and self._options.retry_failed:
            return True
        if known.state in (DONE, FAILED):
            self._report.skipped += 1
        return False
