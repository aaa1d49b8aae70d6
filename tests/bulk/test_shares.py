"""How processes share the limits of an account, and what one of them does with its rows; none of it needs Ray."""

from __future__ import annotations

import asyncio
import json
import random
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from overlay import AsyncOpenAI, bulk
from overlay.bulk._feed import Feed
from overlay.bulk._keeper import Keeper, Recalled
from overlay.bulk._ledger import DONE, STARTED, Entry, Ledger
from overlay.bulk._limits import Governor, Limits
from overlay.bulk._options import Lane, Options
from overlay.bulk._report import Report
from overlay.bulk._requests import fingerprint
from overlay.bulk._shares import LASTS, PERIOD, Need, Shares, split
from overlay.bulk._worker import Worker
from tests.bulk.server import ChatServer, error, question
from tests.patience import LONG


@pytest.mark.parametrize(
    ("demands", "shares"),
    [
        ({"a": 1e9}, {"a": 600}),
        ({"a": 1e9, "b": 1e9}, {"a": 300, "b": 300}),
        ({"a": 100, "b": 1e9}, {"a": 100, "b": 500}),
        ({"a": 0, "b": 1e9}, {"a": 6, "b": 594}),
        ({"a": 100, "b": 200}, {"a": 250, "b": 350}),
    ],
)
def test_a_limit_is_split_by_need(demands: dict[str, float], shares: dict[str, float]) -> None:
    assert split(600, demands) == pytest.approx(shares)


def test_shares_never_exceed_the_limit() -> None:
    """Whoever comes and goes, in whatever order they ask."""
    chance, shares, now = random.Random(7), Shares(), 0.0
    held: dict[str, tuple[float, float]] = {}
    for _ in range(3000):
        now += chance.random() * PERIOD / 5
        who = chance.choice("abcdefgh")
        need = Need(chance.random() * 500, 0.0, chance.random() < 0.5, 1000.0, None)
        (grant,) = shares.ask(who, [need], now)
        assert grant.rpm is not None
        assert grant.tpm is None
        held[who] = grant.rpm, now + LASTS
        assert sum(share for share, until in held.values() if until >= now) <= 1000 + 1e-6


def seconds_for(rows: list[int], limit: float) -> float:
    """Return how long processes take for rows of their own, each asking for its share once a second."""
    left, used, share = [float(each) for each in rows], [0.0] * len(rows), [0.0] * len(rows)
    asks, shares, ticks = [PERIOD * index / len(rows) for index in range(len(rows))], Shares(), 0
    while any(each > 0 for each in left):
        now = ticks / 20
        for index, rest in enumerate(left):
            if now >= asks[index]:
                need = Need(used[index] * 60 / PERIOD, 0, rest > 0, limit, None)
                share[index] = shares.ask(str(index), [need], now)[0].rpm or 0.0
                used[index], asks[index] = 0.0, asks[index] + PERIOD
            sent = min(rest, share[index] / 60 / 20)
            left[index], used[index] = rest - sent, used[index] + sent
        ticks += 1
    return ticks / 20


@pytest.mark.parametrize(("rows", "static"), [([1500, 1500], 30), ([2400, 600], 48), ([2000, *[143] * 7], 160)])
def test_uneven_work_takes_as_long_as_even_work(rows: list[int], static: float) -> None:
    """With a fixed share for each process the one with most rows holds up the others' part of the limit."""
    assert max(rows) / (6000 / len(rows)) * 60 == pytest.approx(static, rel=0.01)
    assert sum(rows) / 6000 * 60 <= seconds_for(rows, 6000) < 33


def test_one_that_is_silent_gives_its_share_back() -> None:
    shares, need = Shares(), Need(0, 0, True, 600.0, 60_000.0)
    assert [shares.ask(who, [need], 0.0)[0].rpm for who in "ab"] == [600, 0]
    assert [shares.ask(who, [need], 1.0)[0].rpm for who in "ab"] == [300, 300]
    assert shares.ask("b", [need], 1.0 + LASTS + 0.1)[0].tpm == 60_000


def test_all_hear_of_a_429() -> None:
    shares = Shares()
    shares.ask("a", [Need(0, 0, True, None, None, pause=7.0)], 10.0)
    assert shares.ask("b", [Need(0, 0, True, None, None)], 12.0)[0].pause == pytest.approx(5.0)


def test_nothing_goes_out_without_a_share() -> None:
    governor = Governor(Limits(rpm=600), 0.0)
    assert governor.wait(1, 0.0) == 0.0
    governor.share(0.0, None, 0.0, 0.0)
    assert governor.wait(1, 100.0) is None
    governor.share(60.0, None, 3.0, 100.0)
    assert governor.wait(1, 100.0) == pytest.approx(3.0)
    governor.started(1, 104.0)
    assert governor.wait(1, 104.0) == pytest.approx(1.0)


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    made = Keeper(tmp_path / "run.sqlite")
    yield made
    made._ledger.close()


def lines(
    keeper: Keeper, server: ChatServer, *pieces: list[dict[str, Any]], budget: float | None = None, **settings: Any
) -> list[list[Entry]]:
    """Have a process do pieces at the same time; the keeper, as an actor, is called by one thread at a time."""
    turn = threading.Lock()

    def call(name: str, *args: Any) -> Any:
        with turn:
            return getattr(keeper, name)(*args)

    async def main() -> list[list[Entry]]:
        async with AsyncOpenAI(api_key="x", base_url=server.base_url, max_retries=0) as client:
            worker = Worker(
                call,
                lambda: [Lane(client)],
                {"template": question("{text}"), **settings},
                run="r",
                who="w",
                budget=budget,
            )
            return list(await asyncio.gather(*map(worker.lines, pieces)))

    return asyncio.run(main())


def rows(*texts: str) -> list[dict[str, Any]]:
    return [{"text": text, "id": text} for text in texts]


def test_a_row_is_asked_once_whoever_asks(keeper: Keeper) -> None:
    with ChatServer() as server:
        first, second = lines(keeper, server, rows("a", "b", "a"), rows("b", "c"))
        assert [entry.id for entry in first] == ["a", "b", "a"]
        assert [entry.id for entry in second] == ["b", "c"]
        assert lines(keeper, server, rows("c", "a"))[0][0].answer == second[1].answer
    assert server.asked == {"a": 1, "b": 1, "c": 1}
    assert keeper.counts() == {2: 3}


def test_what_was_in_flight_is_asked_again_or_skipped(keeper: Keeper) -> None:
    digest = fingerprint("chat.completions.create", question("a"))
    keeper.write([Entry("a", 0, digest, STARTED)])
    with ChatServer() as server:
        ((skipped,),) = lines(keeper, server, rows("a"), interrupted="skip")
        assert json.loads(skipped.error or "") | {"message": ""} == {
            "type": "Interrupted", "message": "", "maybe_executed": True,
        }  # fmt: skip
        assert lines(keeper, server, rows("a"))[0][0].error is None


def test_an_id_names_one_request(keeper: Keeper) -> None:
    with ChatServer() as server:
        lines(keeper, server, rows("a"))
        with pytest.raises(bulk.LedgerError, match="a different request with the id 'a'"):
            lines(keeper, server, [{"text": "other", "id": "a"}])
        assert lines(keeper, server, [{"id": "b"}])[0][0].error is not None  # lacks the column


def test_a_budget_holds_and_a_price_is_needed(keeper: Keeper) -> None:
    prices = {"gpt-5-mini": bulk.Price(100_000.0)}  # a dollar for ten tokens
    with ChatServer() as server:
        ((first, second),) = lines(keeper, server, rows("a", "b"), prices=prices, budget=0.15)
        assert first.error is None
        assert "the budget of $0.15 is spent" in (second.error or "")
        with pytest.raises(bulk.BulkError, match="budget needs a price for 'gpt-5-mini'"):
            lines(keeper, server, rows("c"), prices={}, budget=1.0)
    assert server.asked == {"a": 1}


def test_a_budget_that_is_large_enough_stops_nothing(keeper: Keeper) -> None:
    prices = {"gpt-5-mini": bulk.Price(100_000.0)}
    with ChatServer() as server:
        (found,) = lines(keeper, server, rows("a", "b", "c"), prices=prices, budget=100.0)
    assert [entry.error for entry in found] == [None] * 3
    assert keeper.counts() == {2: 3}


def test_nulls_that_a_table_puts_in_are_not_sent(keeper: Keeper) -> None:
    """A table of requests gives each row every column, at any depth; with a template only its columns count."""
    parts = [{"type": "text", "text": "a", "image_url": None}, 1]
    named = {"role": "user", "content": "b", "name": None}
    table = [
        {**question("a"), "stop": None},
        {**question("b"), "messages": [named]},
        {**question("c"), "metadata": {"parts": parts}},
    ]
    with ChatServer() as server:
        for row in table:
            ((entry,),) = lines(keeper, server, [row], template=None)
            assert entry.error is None
            assert "null" not in json.dumps(server.last)
        assert server.last["metadata"] == {"parts": [{"type": "text", "text": "a"}, 1]}
    assert server.asked == {"a": 1, "b": 1, "c": 1}


def test_progress_is_that_of_all_processes(keeper: Keeper) -> None:
    seen: list[bulk.Progress] = []
    told = threading.Event()

    def tell(state: bulk.Progress) -> None:
        seen.append(state)
        if state.in_flight == 2:
            told.set()

    with ChatServer() as server:
        lines(keeper, server, rows("before"))
    with ChatServer(lambda prompt, times: None if told.wait(LONG) else error(500)) as server:
        (found,) = lines(keeper, server, rows("a", "b"), progress=tell, progress_interval=0.001)
    assert [entry.error for entry in found] == [None, None]
    assert next(state.done for state in seen if state.in_flight == 2) == 1


@asynccontextmanager
async def feeding(reserve: Callable[[], int] | None = None, budget: float | None = None) -> AsyncIterator[Feed]:
    """Give the feed of a process whose keeper knows no row."""

    def call(name: str, *given: Any) -> Any:
        if name == "reserve" and reserve is not None:
            return reserve()
        assert name == "recall"
        return {identity: Recalled(0, None) for identity in given[0]}

    async with AsyncOpenAI(api_key="x", base_url="http://127.0.0.1:9/v1") as client:
        options = Options(lanes=[Lane(client)], template=question("{text}"))
        yield Feed(options, Report(), call, run="r", who="w", budget=budget)


async def test_one_piece_that_is_cancelled_leaves_the_rows_of_another() -> None:
    async with feeding() as feed:
        first, second = [asyncio.create_task(feed.lines(rows("a"))) for _ in range(2)]
        ((job,),) = [await anext(feed.jobs(asyncio.to_thread))]
        assert await anext(feed.jobs(asyncio.to_thread)) == []  # the other piece knows that it is asked
        first.cancel()
        await asyncio.wait([first])
        feed.settled([Entry(job.id, 0, job.hash, DONE, answer="1")])
        assert [entry.answer for entry in await second] == ["1"]


@pytest.mark.parametrize("is_cancelled", [True, False])
async def test_a_piece_that_ends_at_the_budget_lets_another_not_wait_for_ever(is_cancelled: bool) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def reserve() -> int:
        asked.set()
        go_on.wait(LONG)
        if is_cancelled:
            return 0
        raise ConnectionError("the keeper is gone")

    async with feeding(reserve, budget=5.0) as feed:
        first = asyncio.create_task(feed.lines(rows("a")))
        await asyncio.to_thread(asked.wait, LONG)
        second = asyncio.create_task(feed.lines(rows("a")))
        assert await anext(feed.jobs(asyncio.to_thread)) == []
        if is_cancelled:
            first.cancel()
        go_on.set()
        await asyncio.wait([first])
        assert first.cancelled() or isinstance(first.exception(), ConnectionError)
        ((line,),) = [await second]
        assert "CancelledError" in line.error if is_cancelled else "the keeper is gone" in line.error


async def test_a_result_that_nobody_waits_for_any_more_is_dropped() -> None:
    """As when the process ends while a request is in progress."""
    async with feeding() as feed:
        waiting = asyncio.create_task(feed.lines(rows("a")))
        ((job,),) = [await anext(feed.jobs(asyncio.to_thread))]
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        feed.settled([Entry(job.id, 0, job.hash, DONE, answer="1")])
        again = asyncio.create_task(feed.lines(rows("a")))
        await anext(feed.jobs(asyncio.to_thread))
        for _ in range(2):  # the second time, nobody waits
            feed.settled([Entry(job.id, 0, job.hash, DONE, answer="2")])
        assert [entry.answer for entry in await again] == ["2"]


def test_a_ledger_with_batches_is_not_asked_live(keeper: Keeper, tmp_path: Path) -> None:
    keeper.write([Entry("a", 0, fingerprint("chat.completions.create", question("a")), 4)])
    with ChatServer() as server, pytest.raises(bulk.LedgerError, match="is in a batch"):
        lines(keeper, server, rows("a"))
    with pytest.raises(bulk.LedgerError, match="in use by another run"):
        Ledger(tmp_path / "run.sqlite")


@pytest.mark.parametrize("lost", ["share", "write"])
def test_the_end_of_the_engine_is_told(keeper: Keeper, lost: str) -> None:
    def call(name: str, *args: Any) -> Any:
        if name == lost:
            raise RuntimeError("the keeper is gone")
        return getattr(keeper, name)(*args)

    async def main() -> None:
        async with AsyncOpenAI(api_key="x", base_url="http://127.0.0.1:9/v1") as client:
            settings = {"template": question("{text}")}
            worker = Worker(call, lambda: [Lane(client)], settings, run="r", who="w", budget=None)
            with pytest.raises(RuntimeError, match="the keeper is gone"):
                await worker.lines(rows("a"))

    asyncio.run(main())
