"""Write the ledger and the cache, and call `on_row`, in a separate thread that retries."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from ._cache import Cache
from ._errors import LedgerError
from ._ledger import DONE, Entry, Ledger
from ._rows import row_of

if TYPE_CHECKING:
    from ._calls import Job
    from ._feed import Remote

__all__ = ["Book"]

_PATIENCE: Final = 600  # retries, a second apart, if the ledger cannot be written (full disk)


class Book:
    """The ledger and the cache of a run.

    Attributes:
        unsaved: Finished rows that may not be on the disk, because a write was cancelled; the next write includes them.
    """

    def __init__(
        self, ledger: Ledger | Remote, cache: str | os.PathLike[str] | None, on_row: Callable[[Any], Any] | None
    ) -> None:
        self._ledger, self._on_row = ledger, on_row
        self._cache = None if cache is None else Cache(cache)
        self.unsaved: list[tuple[Job, Entry]] = []
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="bulk-ledger")

    async def write(self, settled: list[tuple[Job, Entry]], begun: list[Entry]) -> None:
        """Write finished and starting rows; when this returns, they are on the disk.

        Raises:
            LedgerError: They could not be written; ``error.unsaved`` has the rows that are stored nowhere else.
        """
        settled, self.unsaved = [*self.unsaved, *settled], []
        entries = [*(entry for _, entry in settled), *begun]
        answers = []
        if self._cache is not None:
            answers = [(job.hash, entry.answer, entry.value) for job, entry in settled if entry.state == DONE]
        try:
            await self._saved(entries, answers)
        except asyncio.CancelledError:  # maybe before the thread came to it
            self.unsaved += settled
            raise
        except sqlite3.OperationalError as error:
            unsaved = [row_of(entry) for _, entry in settled]
            raise LedgerError(f"the ledger could not be written: {error}", unsaved=unsaved) from error
        if self._on_row is not None:
            for _, entry in settled:
                result = self._on_row(row_of(entry))
                if hasattr(result, "__await__"):
                    await result

    async def _saved(self, entries: list[Entry], answers: list[tuple[str, str | None, str | None]]) -> None:
        for _ in range(_PATIENCE):
            with suppress(sqlite3.OperationalError):
                await self.in_thread(self._save, entries, answers)
                return
            await asyncio.sleep(1)
        await self.in_thread(self._save, entries, answers)

    def _save(self, entries: list[Entry], answers: list[tuple[str, str | None, str | None]]) -> None:
        self._ledger.write(entries)
        if self._cache is not None and answers:
            self._cache.put(answers)

    async def cached(self, digests: list[str]) -> dict[str, tuple[str, str | None]]:
        """Return the cached answers to requests, by their hashes."""
        return {} if self._cache is None else await self.in_thread(self._cache.get, digests)

    async def in_thread(self, function: Callable[..., Any], *args: Any) -> Any:
        """Await a function of the ledger."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *args)

    def close(self) -> None:
        """End the thread and close the cache."""
        self._thread.shutdown()
        if self._cache is not None:
            self._cache.close()
