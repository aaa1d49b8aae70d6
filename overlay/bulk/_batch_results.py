"""From the files of a batch that has ended to rows of the ledger."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from .._helpers.batch_lines import missing
from ._batch_lines import outcome_of, without_result
from ._calls import Job, Outcome
from ._ledger import Entry, Ledger, Sent

if TYPE_CHECKING:
    from ._book import Book
    from ._intake import Intake
    from ._options import Options
    from ._report import Report
    from ._spending import Spending

__all__ = ["Collector"]

_PIECE: Final = 500  # results to write together


class Collector:
    """Records the results of batches. This may happen twice: a row that has its answer is skipped."""

    def __init__(
        self, options: Options, ledger: Ledger, book: Book, spending: Spending, report: Report, intake: Intake
    ) -> None:
        self._options, self._ledger, self._book = options, ledger, book
        self._spending, self._report, self._intake = spending, report, intake

    async def collect(self, sent: Sent, batch: Any, client: Any) -> set[str]:
        """Record all results of a batch; return the ids of the rows to ask again."""
        again: set[str] = set()
        for file in filter(None, (batch.output_file_id, batch.error_file_id)):
            lines: dict[str, Any] = {}
            async with client.files.with_streaming_response.content(file) as response:
                async for text in response.iter_lines():
                    if text.strip():
                        line = json.loads(text)
                        lines[str(line.get("custom_id"))] = line
                    if len(lines) == _PIECE:
                        again |= await self._collect(sent, lines)
                        lines = {}
            again |= await self._collect(sent, lines)
        return again | await self._collect_rest(sent, batch, again)

    async def entries(self, sent: Sent, ids: set[str]) -> list[Entry]:
        """Return rows of a batch that have no answer yet."""
        named, found = sorted(ids), list[Entry]()
        for at in range(0, len(named), _PIECE):
            found += (await self._book.in_thread(self._ledger.in_batch, sent.token, named[at : at + _PIECE])).values()
        return found

    async def _collect(self, sent: Sent, lines: dict[str, Any]) -> set[str]:
        """Record results; return the ids of those to ask again."""
        known = await self._book.in_thread(self._ledger.in_batch, sent.token, list(lines)) if lines else {}
        read = self._options.read
        return await self.settle(
            [(entry, await outcome_of(lines[name], sent.endpoint, read)) for name, entry in known.items()]
        )

    async def _collect_rest(self, sent: Sent, batch: Any, again: set[str]) -> set[str]:
        """Record the rows that a batch has no result for, because it expired, was cancelled or was rejected."""
        more: set[str] = set()
        last = ""
        while entries := await self._book.in_thread(lambda after: self._ledger.of_batch(sent.token, after=after), last):
            last = entries[-1].id
            found = [
                (entry, without_result(batch, error))
                for entry in entries
                if entry.id not in again and (error := missing(entry.id, batch).error) is not None
            ]
            more |= await self.settle(found)
        return more

    async def settle(self, found: list[tuple[Entry, Outcome]]) -> set[str]:
        again: set[str] = set()
        settled: list[tuple[Job, Entry]] = []
        for entry, outcome in found:
            if outcome.is_passing and entry.attempts <= self._options.max_retries:
                again.add(entry.id)
                continue
            is_counted = outcome.answer is not None and bool(outcome.model)
            if is_counted:
                outcome.usage.cost = self._spending.spent(entry.id, outcome.model, outcome.usage)
                self._report.count(outcome.model, outcome.usage)
            outcome.record(entry, is_counted=is_counted)
            self._spending.release(entry.id)
            settled.append((Job(entry.id, entry.position, entry.hash, "", {}), entry))
        if settled:
            await self._book.write(settled, [])
            self._intake.active.difference_update(entry.id for _, entry in settled)
        return again
