"""Who owns the connections: what a fork, a lost race and an odd error leave behind."""

from __future__ import annotations

import asyncio
import gc
import sys
import time
import weakref
from collections import deque
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import httpcore
import httpx
import pytest

from overlay import errors
from overlay._call.auth import Key
from overlay._call.call import Call
from overlay._call.exchange import Exchange
from overlay._call.watch import event_error
from overlay._wire.async_connections import AsyncConnections
from overlay._wire.connection import Connection
from overlay._wire.connections import Connections
from overlay._wire.pool import Pool, SyncPool
from overlay._wire.reading import AsyncBody, SyncBody
from overlay._wire.stream import Backend


@pytest.fixture(autouse=True)
def own_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    """Test the connections that need no extra."""
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)


def test_a_forked_sync_pool_forgets_its_own_connections() -> None:
    pool = Connections(None)
    pool.forget()  # nothing made yet
    first = pool.sender()
    assert pool.sender() is first
    pool.forget()
    assert pool.sender() != first
    pool.close()
    pool.close()
    with pytest.raises(errors.ConfigurationError, match="closed"):
        pool.sender()


def test_a_forked_sync_pool_refuses_a_given_client() -> None:
    with httpx.Client() as client:
        pool = Connections(client)
        pool.sender()
        pool.forget()
        with pytest.raises(errors.ConfigurationError, match="forked"):
            pool.sender()


async def test_a_forked_async_pool_forgets_its_own_connections() -> None:
    pool = AsyncConnections(None)
    first = pool.sender()
    assert pool.sender() == first
    pool.forget()
    second = pool.sender()
    assert second != first
    await pool.aclose()
    with pytest.raises(errors.ConfigurationError, match="closed"):
        pool.sender()


async def test_a_forked_async_pool_refuses_a_given_client() -> None:
    async with httpx.AsyncClient() as client:
        pool = AsyncConnections(client)
        pool.sender()
        pool.forget()
        with pytest.raises(errors.ConfigurationError, match="forked"):
            pool.sender()


def test_a_loop_that_was_closed_by_hand_leaves_no_entry() -> None:
    pool = AsyncConnections(None)

    async def use() -> None:
        pool.sender()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(use())
    loop.close()
    asyncio.run(use())
    gone = weakref.ref(loop)
    del loop
    gc.collect()
    assert gone() is None
    assert len(pool._own) == 0


def test_another_thread_may_take_the_last_connection() -> None:
    class Raced(deque[Any]):
        def pop(self) -> Any:
            raise IndexError

    assert Pool._take(Raced(["taken by then"])) is None
    assert Pool._take(deque()) is None


def test_a_connection_that_cannot_be_looked_into_is_not_at_rest() -> None:
    """What httpcore has read ahead may then be the start of another call's answer."""
    http = SimpleNamespace(is_idle=lambda: True, _connection=None)
    assert not Connection(SimpleNamespace(is_idle=lambda: True, _connection=http), Backend(), deque()).is_at_rest()


def test_a_key_that_is_part_of_the_syntax_breaks_nothing() -> None:
    request = httpx.Request("POST", "http://test", headers={"authorization": 'Bearer "'})
    response = httpx.Response(200, request=request)
    exchange = Exchange(Call("POST", "http://test", headers={}, path="/x"))
    error = event_error(exchange, response, {"error": {"message": 'the key " is bad'}})
    assert error.message == "the key [key] is bad"


def test_an_absent_key_has_no_header(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(errors.ConfigurationError, match="No API key"):
        asyncio.run(Key(None).read(waits=True))


def test_of_two_threads_that_open_a_pool_the_second_takes_what_the_first_made() -> None:
    pool = Connections(None)
    with ThreadPoolExecutor(1) as threads:
        with pool._lock:
            second = threads.submit(pool.sender)
            while not second.running():
                time.sleep(0.001)
            time.sleep(0.02)  # it waits for the lock, as a rule; what is checked holds if it comes later, too
            pool._send = first = httpx.Client.send  # type: ignore[assignment]  # any mark will do
        assert second.result() is first
    pool.close()


class Resting:
    """A connection at rest."""

    def __init__(self, stack: deque[Any], *, is_past: bool = False) -> None:
        self.stack = stack
        self._is_past = is_past
        self.is_closed = False

    def is_at_rest(self) -> bool:
        return True

    def is_past(self) -> bool:
        return self._is_past

    def abort(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("is_past", [True, False])
def test_the_connection_that_rested_longest_is_closed_in_time(is_past: bool) -> None:
    """Those at the bottom are not used again after many calls at once, and would stay open for ever."""
    stack: deque[Any] = deque()
    pool = SyncPool(None, 2)  # type: ignore[arg-type]  # it connects to nothing
    oldest, latest = Resting(stack, is_past=is_past), Resting(stack)
    stack.append(oldest)
    pool.give_back(latest)  # type: ignore[arg-type]
    assert (oldest.is_closed, latest.is_closed) == (is_past, False)
    assert list(stack) == ([latest] if is_past else [oldest, latest])


@pytest.mark.parametrize("moment", ["append", "popleft"])
def test_a_pool_that_is_closed_while_a_connection_is_put_back_leaves_none_open(moment: str) -> None:
    """Another thread closes it before the connection is on the stack, or while the oldest is not on it."""

    class Raced(deque[Any]):
        def append(self, item: Any) -> None:
            if moment == "append":
                pool.close()
            super().append(item)

        def popleft(self) -> Any:
            oldest = super().popleft()
            if moment == "popleft":
                pool.close()
            return oldest

    stack = Raced()
    pool = SyncPool(None, 2)  # type: ignore[arg-type]  # it connects to nothing
    pool._stacks[b"http", b"test", None] = stack
    oldest, latest = Resting(stack), Resting(stack)
    stack.extend([oldest])
    pool.give_back(latest)  # type: ignore[arg-type]
    assert (oldest.is_closed, latest.is_closed) == (True, True)
    assert not stack


class Named:
    """The body of a response, with the names of httpcore's, without one of them."""

    def __init__(self, missing: str) -> None:
        self._request = httpcore.Request("GET", "http://test")
        self._connection = SimpleNamespace(_h11_state=None, _network_stream=SimpleNamespace(read=None))
        delattr(self if hasattr(self, missing) else self._connection, missing)

    def __iter__(self) -> Iterator[bytes]:
        yield b"whole"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"whole"


@pytest.mark.parametrize("missing", ["_request", "_connection", "_h11_state", "_network_stream"])
async def test_a_body_whose_parser_has_another_name_is_left_to_httpcore(missing: str) -> None:
    nothing: Any = None
    assert list(SyncBody(nothing, Named(missing), nothing)) == [b"whole"]
    assert [piece async for piece in AsyncBody(nothing, Named(missing), nothing)] == [b"whole"]
