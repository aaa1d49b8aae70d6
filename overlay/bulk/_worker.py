"""The engine of one process of a run on many machines, within its share of the limits."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._engine import Engine
from ._feed import Call, Feed, Remote
from ._options import Lane, Options
from ._report import Report
from ._shares import PERIOD, Grant, Need

if TYPE_CHECKING:
    from ._ledger import Entry

__all__ = ["Worker"]


class Worker:
    """Runs in one event loop, from its first row until the process ends.

    Args:
        call: Calls the keeper.
        lanes: Creates the accounts in this process: clients cannot be sent.
        settings: The other options.
        run: Identifies the run.
        who: Identifies this process.
        budget: Dollars of the whole run.
    """

    def __init__(
        self, call: Call, lanes: Callable[[], Sequence[Lane]], settings: Mapping[str, Any], *, run: str, who: str,
        budget: float | None,
    ) -> None:  # fmt: skip
        self._call, self._who = call, who
        self._options = Options(lanes=lanes(), **settings)
        self._report = Report()
        self._feed = Feed(self._options, self._report, call, run=run, who=who, budget=budget)
        loop = asyncio.get_running_loop()
        ledger = Remote(call, lambda entries: loop.call_soon_threadsafe(self._feed.settled, entries))
        self._engine = Engine(self._feed, self._options, ledger, self._report)
        self._at = time.monotonic()
        self._used = [(0, 0.0)] * len(self._options.lanes)
        self._work = asyncio.create_task(self._go_on())

    async def lines(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return the result of each row, in order."""
        asked = asyncio.ensure_future(self._feed.lines(rows))
        await asyncio.wait([asked, self._work], return_when=asyncio.FIRST_COMPLETED)
        if not asked.done():
            asked.cancel()
            self._work.result()
        return await asked

    async def _go_on(self) -> None:
        await self._share()  # nothing is sent before there is a share
        engine = asyncio.create_task(self._engine.run())
        try:
            while not engine.done():
                await asyncio.wait([engine], timeout=PERIOD)
                await self._share()
            await engine
        finally:
            engine.cancel()

    async def _share(self) -> None:
        """Report what was used, and receive what may be used next."""
        now = time.monotonic()
        minutes = max(now - self._at, 1e-3) / 60
        needs, self._at = [], now
        for index, (lane, governor) in enumerate(zip(self._options.lanes, self._engine.governors, strict=True)):
            before, self._used[index] = self._used[index], (governor.requests, governor.tokens)
            seen = governor.seen
            needs.append(
                Need(
                    (governor.requests - before[0]) / minutes, max(0.0, governor.tokens - before[1]) / minutes,
                    self._engine.is_waiting, lane.limits.rpm or seen[0], lane.limits.tpm or seen[1],
                    governor.paused(now),
                )
            )  # fmt: skip
        grants: list[Grant] = await asyncio.to_thread(self._call, "share", self._who, needs)
        now = time.monotonic()
        for governor, grant in zip(self._engine.governors, grants, strict=True):
            governor.share(*grant, now)
        self._engine.changed.set()
