"""A run through the Batch API: submit requests as batches, wait for them, and turn results into rows.

A batch is recorded in the ledger before it is created, under a token that is also in its metadata. If the program ends
in between, the batch is found again by this token, and nothing is paid for twice.
"""

from __future__ import annotations

import asyncio
import json
import random
import secrets
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..errors import APIConnectionError, InternalServerError
from ._batch_files import Packer, Part
from ._batch_lines import is_full
from ._batch_results import Collector
from ._book import Book
from ._calls import Job, Outcome
from ._intake import Intake
from ._ledger import BATCHED, DONE, FAILED, Entry, Ledger, Sent
from ._progress import Progress, telling
from ._report import Report
from ._spending import Spending
from ._tokens import Estimator
from ._verdict import wait_after

if TYPE_CHECKING:
    from ._options import Options

__all__ = ["BatchEngine"]

_KEY: Final = "overlay_bulk"  # in the metadata of a batch
_NEWEST: Final = 1000  # how many batches to search for one
_FULL: Final = 60.0  # seconds until a batch is retried that was refused because others are waiting


class BatchEngine:
    """One run."""

    def __init__(self, source: Any, options: Options, ledger: Ledger) -> None:
        self._options, self._ledger = options, ledger
        self._book = Book(ledger, options.cache, options.on_row)
        self.report = Report()
        self._intake = Intake(source, options, ledger, self.report)
        self._estimator = Estimator()
        self._spending = Spending(options.prices, options.budget, share=0.5)
        self._collector = Collector(options, ledger, self._book, self._spending, self.report, self._intake)
        self._packer = Packer(options.batch)
        self._following: set[asyncio.Task[None]] = set()
        self._submitted = 0  # number of full batches so far: the lanes take turns
        self._began = time.monotonic()

    async def run(self) -> Report:
        """Do everything, and return what was done."""
        try:
            async with telling(self._options.progress, self._options.progress_interval, self._progress):
                try:
                    await self._work()
                finally:
                    for task in self._following:
                        task.cancel()
                    await asyncio.gather(*self._following, return_exceptions=True)
            counts = await self._book.in_thread(self._ledger.counts)
        finally:
            self._book.close()
        self.report.done, self.report.failed = counts.get(DONE, 0), counts.get(FAILED, 0)
        self.report.seconds = time.monotonic() - self._began
        return self.report

    async def _work(self) -> None:
        for sent in await self._book.in_thread(self._ledger.batches):
            await self._resume(sent)
        await self._submit_all()
        while self._following:
            done, _ = await asyncio.wait(self._following, return_when=asyncio.FIRST_COMPLETED)
            self._following -= done
            for task in done:
                task.result()

    # --- creating batches

    async def _submit_all(self) -> None:
        async for jobs in self._intake.jobs(self._book.in_thread):
            for job in jobs:
                await self._add(job)
                if self.report.stopped:
                    break
            if self.report.stopped:
                break
        for part in self._packer.rest():
            await self._submit(part)

    async def _add(self, job: Job) -> None:
        """Put a request into a batch unless the cache has its answer; submit the batch that became full."""
        found = (await self._book.cached([job.hash])).get(job.hash)
        if found is not None:
            self.report.cached += 1
            await self._collector.settle([(Entry(job.id, job.position, job.hash, DONE), Outcome(*found))])
            return
        lane = self._submitted % len(self._options.lanes)
        params = {**job.params, **({"model": own} if (own := self._options.lanes[lane].model) else {})}
        if not self._spending.reserve(job.id, params, self._estimator.estimate(params)):
            self.report.stopped = "budget"
        elif (full := self._packer.add(job, params, lane)) is not None:
            await self._submit(full)
            self._submitted += 1

    async def _submit(self, part: Part) -> None:
        """Create a batch, and follow it from then on."""
        sent = Sent(secrets.token_hex(8), None, part.lane, part.endpoint, part.model)
        await self._book.in_thread(self._ledger.write, part.entries, (), sent)
        self._intake.active.difference_update(entry.id for entry in part.entries)
        with part.file as file:
            file.seek(0)
            client = self._options.lanes[part.lane].client
            made = await client.files.create(file=(f"{sent.token}.jsonl", file, "application/jsonl"), purpose="batch")
        await self._made(sent, await self._create(sent, made.id))

    async def _create(self, sent: Sent, file: str) -> str:
        """Create a batch once: if the server's answer is lost, check whether the batch exists before retrying."""
        client, more = self._options.lanes[sent.lane].client, dict(self._options.batch.create)
        more["metadata"] = {**(more.get("metadata") or {}), _KEY: sent.token}
        given: Any = {"completion_window": "24h", **more, "endpoint": sent.endpoint, "input_file_id": file}
        failures = 0
        while True:
            try:
                made = await client.batches.create(**given, max_retries=0)
                return str(made.id)
            except (APIConnectionError, InternalServerError):
                if (found := await self._find(sent)) is not None:
                    return found
                failures += 1
                if failures > self._options.max_retries:
                    raise
            await asyncio.sleep(wait_after(failures, random.random()))  # noqa: S311  # jitter, not a secret

    async def _find(self, sent: Sent) -> str | None:
        """Return the id of the batch with this token; None if it was never created."""
        looked = 0
        async for batch in self._options.lanes[sent.lane].client.batches.list(limit=100):
            if (batch.metadata or {}).get(_KEY) == sent.token:
                return str(batch.id)
            looked += 1
            if looked == _NEWEST:
                break
        return None

    async def _resume(self, sent: Sent) -> None:
        """Continue with a batch of an earlier run; forget it if it was never created, and read its rows again."""
        sent = sent._replace(lane=min(sent.lane, len(self._options.lanes) - 1))
        remote = sent.remote or await self._find(sent)
        if remote is None:
            await self._book.in_thread(lambda: self._ledger.forget(sent.token, rows=True))
        else:
            await self._made(sent, remote)

    async def _made(self, sent: Sent, remote: str) -> None:
        await self._book.in_thread(self._ledger.submitted, sent.token, remote)
        self._following.add(asyncio.create_task(self._follow(sent, remote)))

    # --- collecting results

    async def _follow(self, sent: Sent, remote: str) -> None:
        client = self._options.lanes[sent.lane].client
        batch = await client.batches.wait(remote, poll_interval=self._options.batch.poll_interval)
        again = await self._collector.collect(sent, batch, client)
        if again:
            if is_full(batch):
                await asyncio.sleep(_FULL if self._options.batch.poll_interval is None else 0)
            await self._ask_again(sent, str(batch.input_file_id), again)
        await self._book.in_thread(self._ledger.forget, sent.token)

    async def _ask_again(self, sent: Sent, file: str, ids: set[str]) -> None:
        """Put requests into further batches; they are read from the file of the batch in which they failed."""
        client, packer = self._options.lanes[sent.lane].client, Packer(self._options.batch)
        key = (sent.lane, sent.endpoint, sent.model)
        known = {entry.id: entry for entry in await self._collector.entries(sent, ids)}
        async with client.files.with_streaming_response.content(file) as response:
            async for text in response.iter_lines():
                entry = known.get(json.loads(text)["custom_id"]) if text.strip() else None
                if entry is not None:
                    entry.attempts += 1
                    if (full := packer.put(entry, text.encode() + b"\n", key)) is not None:
                        await self._submit(full)
        for part in packer.rest():
            await self._submit(part)

    async def _progress(self) -> Progress:
        counts = await self._book.in_thread(self._ledger.counts)
        total = sum(counts.values()) or self._options.total
        seconds = time.monotonic() - self._began
        return replace(Progress.of(self.report, counts, counts.get(BATCHED, 0), total, seconds), eta=None)
