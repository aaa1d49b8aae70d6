"""Servers and disks that are at their worst: 429s, limits that change, slow and failing rows, an end in between."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from overlay import bulk
from overlay.bulk import _book
from overlay.bulk._book import Book
from overlay.bulk._calls import Job
from overlay.bulk._ledger import DONE, FAILED, STARTED, Entry, Ledger
from overlay.bulk._limits import Governor
from overlay.bulk._schema import open_tables
from tests.bulk.server import ChatServer, error, question
from tests.bulk.test_run import lines, run, said, texts

TEMPLATE = question("{text}")
ROWS = 60


def test_a_server_that_does_everything_wrong_gets_each_row_answered_once(tmp_path: Path) -> None:
    """429s in bursts, 500s, ends of connections, slow rows, refusals: each row has one line, in its place."""
    chance = random.Random(7)
    moods = {f"q{index}": chance.choice(["good", "limited", "failing", "slow", "refused"]) for index in range(ROWS)}
    answered: list[str] = []

    def script(prompt: str, times: int) -> Any:
        mood = moods[prompt]
        if mood == "refused":
            return error(400)
        if mood == "slow":
            threading.Event().wait(0.05)
        if mood == "limited" and times <= 3:
            return error(429, retry_after_ms="1")
        if mood == "failing" and times <= 2:
            return error(503, retry_after_ms="1")
        answered.append(prompt)
        return None

    out = tmp_path / "out.jsonl"
    with ChatServer(script) as server:
        report = run(texts(ROWS), server, template=TEMPLATE, out=out, read=said)
    refused = [name for name, mood in moods.items() if mood == "refused"]
    assert (report.done, report.failed) == (ROWS - len(refused), len(refused))
    assert sorted(answered) == sorted(moods.keys() - set(refused))  # nothing that was answered is asked again
    found = lines(out)
    assert [line["value"] for line in found] == [
        None if moods[f"q{index}"] == "refused" else f"You said q{index}" for index in range(ROWS)
    ]
    assert {line["error"]["status_code"] for line in found if line["error"]} == {400}


def test_limits_that_change_in_mid_run_are_followed() -> None:
    """What the newest answer says counts, whether it is more or less than before."""
    governor = Governor(bulk.Limits(in_flight=1000), 0.0)
    for now, limit in ((1.0, 6000.0), (2.0, 600.0), (3.0, 60_000.0)):
        governor.started(1.0, now)
        governor.answered(1.0, 1.0, (limit, None), now)
        sent, at = 0, now
        while at < now + 0.9:  # what fits into it, as the engine asks
            wait = governor.wait(1.0, at)
            if wait is None or wait > 0:
                at += max(wait or 0.0, 0.001)
                continue
            governor.started(1.0, at)
            governor.answered(1.0, 1.0, (limit, None), at)
            sent += 1
        assert sent <= limit / 60 * 2 + 1  # a second's worth at once, and what came in since
        assert sent >= limit / 60 * 0.5


def test_rows_that_the_server_limits_for_ever_fail_in_the_end() -> None:
    with ChatServer(lambda prompt, times: error(429, retry_after_ms="1")) as server:
        report = run(texts(1), server, template=TEMPLATE)
    assert (report.done, report.failed) == (0, 1)
    assert server.asked["q0"] == 101


def test_a_budget_that_is_reached_keeps_what_is_under_way(tmp_path: Path) -> None:
    """Those that are out when the money ends are answered, counted, and not asked again."""
    ledger, all_out = tmp_path / "run.sqlite", threading.Barrier(3)

    def script(prompt: str, times: int) -> Any:
        if not is_free:
            all_out.wait(60)

    prices = {"gpt-5-mini": bulk.Price(1e6, 1e6)}  # a dollar a token, and a question is thought to be of one
    is_free = False
    with ChatServer(script) as server:
        report = run(texts(10), server, template=TEMPLATE, ledger=ledger, prices=prices, budget=3.0)
        assert (report.stopped, report.done, report.cost) == ("budget", 3, 3 * 15.0)
        is_free = True
        assert run(texts(10), server, template=TEMPLATE, ledger=ledger, prices=prices).done == 10
    assert set(server.asked.values()) == {1}


class Slow(Ledger):
    """A ledger that takes its time over the first count."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.is_counting, self.may_count = threading.Event(), threading.Event()

    def counts(self) -> dict[int, int]:
        self.is_counting.set()
        assert self.may_count.wait(30)
        return super().counts()


class Full(Ledger):
    """A ledger on a disk that has no room."""

    def write(self, *args: Any, **kwargs: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")


def test_what_came_is_written_where_the_write_is_cancelled(tmp_path: Path) -> None:
    ledger = Slow(tmp_path / "run.sqlite")
    told: list[str] = []
    settled = [(Job("a", 0, "h", "", {}), Entry("a", 0, "h", DONE, answer="1"))]

    async def main() -> None:
        book = Book(ledger, None, lambda row: told.append(row.id))
        counting = asyncio.create_task(book.in_thread(ledger.counts))
        await asyncio.to_thread(ledger.is_counting.wait, 30)
        writing = asyncio.create_task(book.write(settled, []))
        await asyncio.sleep(0)
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert book.unsaved == settled
        ledger.may_count.set()
        await counting
        await book.write([], [])
        assert not book.unsaved
        book.close()

    asyncio.run(main())
    assert [entry.id for entry in ledger.entries()] == ["a"]
    assert told == ["a"]
    ledger.close()


def test_what_came_is_kept_where_the_wait_for_room_is_cancelled(tmp_path: Path) -> None:
    """The disk is full, and is tried again every second: that is when a run is ended."""
    settled = [(Job("a", 0, "h", "", {}), Entry("a", 0, "h", DONE, answer="1"))]
    is_full = asyncio.Event()

    async def main() -> None:
        ledger = Full(tmp_path / "run.sqlite")
        book = Book(ledger, None, None)
        writing = asyncio.create_task(book.write(settled, []))
        await is_full.wait()
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert book.unsaved == settled
        book.close()
        ledger.close()

    async def wait(_: float) -> None:
        is_full.set()
        await asyncio.Event().wait()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_book, "asyncio", SimpleNamespace(**vars(asyncio) | {"sleep": wait}))
        asyncio.run(main())


def test_what_cannot_be_written_comes_with_the_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_book, "_PATIENCE", 0)

    async def main() -> None:
        ledger = Full(tmp_path / "run.sqlite")
        book = Book(ledger, None, None)
        with pytest.raises(bulk.LedgerError, match="disk is full") as caught:
            await book.write([(Job("a", 0, "h", "", {}), Entry("a", 0, "h", DONE, answer='"came"'))], [])
        assert [(row.id, row.answer) for row in caught.value.unsaved] == [("a", "came")]
        book.close()
        ledger.close()

    asyncio.run(main())


@pytest.mark.parametrize("count", [1, 2, 41])
def test_rows_that_begin_and_end_together_keep_nothing_of_an_earlier_try(count: int) -> None:
    """Rows that are new, that failed earlier and that were never begun, in groups of any size."""
    ids = [f"row {number}" for number in range(count)]
    ledger = Ledger(":memory:")
    old = [Entry(identity, at, f"h{at}", FAILED, attempts=3, error="{}", model="m", cost=1.0) for at, identity in
           enumerate(ids)][::2]  # fmt: skip
    ledger.write(old)
    ledger.write([Entry(identity, at, f"h{at}", STARTED) for at, identity in enumerate(ids)])
    begun = list(ledger.entries(states=(STARTED,)))
    assert begun == [Entry(identity, at, f"h{at}", STARTED, run=1) for at, identity in enumerate(ids)]
    assert ledger.counts() == {STARTED: count, DONE: 0}
    ended = [Entry(identity, at, f"h{at}", DONE, None, 1, f'"{identity}"', input=at) for at, identity in
             enumerate([*ids, "of the cache"])]  # fmt: skip
    ledger.write([*ended, Entry("next", count + 1, "n", STARTED)])
    assert list(ledger.entries(states=(DONE,))) == ended
    assert [entry.finished for entry in ended] == [len(old) + place for place in range(1, count + 2)]
    assert ledger.counts() == {STARTED: 1, DONE: count + 1}
    ledger.close()


def test_a_ledger_that_another_process_makes_meanwhile_is_a_ledger(tmp_path: Path) -> None:
    """As for a status that is asked for again and again while a run begins."""
    path, seen = tmp_path / "run.sqlite", list[str]()

    def make(statement: str) -> None:
        seen.append(statement)
        if len(seen) == 2:  # between what the first and the second look see
            Ledger(path, alone=False).close()

    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.set_trace_callback(make)
        open_tables(database, str(path))
    assert len(seen) > 2


def test_a_status_waits_for_no_writer(tmp_path: Path) -> None:
    """Nor does it write: what has the tables is left as it is."""
    path = tmp_path / "run.sqlite"
    Ledger(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert bulk.status(path).done == 0
