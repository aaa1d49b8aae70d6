"""Event loops other than asyncio's own, TLS that never begins, and limits of time that are none."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import Any

import pytest
import uvloop

from overlay import AsyncOpenAI, OpenAI, errors
from overlay._call.call import timeout_phases
from overlay._call.retry import RetryPolicy
from tests.faults.driver import AsyncDriver, Driver
from tests.faults.server import HANG, Entry, FaultServer, Request, answer, stream
from tests.faults.user import COMPLETION, DONE, MESSAGES, User, chunk, drivers, users
from tests.patience import TooSoonError, growing, in_time

user, own = users(), drivers()
NO_RETRY = RetryPolicy(max_retries=0)


def serve(request: Request) -> Entry:
    if b'"stream":true' not in request.body:
        return answer(body=COMPLETION)
    return stream(chunk("Hel"), HANG) if b"hang" in request.body else stream(chunk("Hello"), chunk(finish="stop"), DONE)


def test_uvloop() -> None:
    """What uvicorn runs in, where it is installed: its transports are no subclasses of asyncio's."""

    async def main(url: str, limit: float) -> None:
        async with AsyncOpenAI("sk-test", base_url=url, max_retries=0) as client:
            create: Any = client.chat.completions.create
            for _ in range(3):
                assert (await create(model="m", messages=MESSAGES)).choices[0].message.content == "Hello"
            whole = [one async for one in await create(model="m", messages=MESSAGES, stream=True)]
            assert len(whole) == 2
            assert server.connections == 1
            await asyncio.gather(*[create(model="m", messages=MESSAGES) for _ in range(30)])
            with pytest.raises(errors.APITimeoutError) as caught:
                async for _ in await create(model="hang", messages=MESSAGES, stream=True, deadline=limit):
                    whole.append(1)
            in_time(len(whole) == 3, "the deadline passed before the first chunk came")
            assert caught.value.partial.choices[0].message.content == "Hel"
            left = await create(model="hang", messages=MESSAGES, stream=True)
            await anext(left)

    for limit in growing():
        with FaultServer(serve) as server:
            try:
                uvloop.run(main(server.base_url, limit))
            except TooSoonError:
                continue
            server.wait_for_connections()
        return
    pytest.fail("the deadline always passed too soon")


@pytest.mark.parametrize("runner", [asyncio.run, uvloop.run])
def test_nobody_listens_in_any_loop(runner: Callable[[Any], Any]) -> None:
    async def main() -> None:
        async with AsyncOpenAI("sk-test", base_url="http://127.0.0.1:1", max_retries=0) as client:
            with pytest.raises(errors.APIConnectionError, match="ConnectError"):
                await client.models.retrieve("x")

    runner(main())


@pytest.mark.parametrize(
    "options", [{"timeout": timeout_phases(0.03)}, {"deadline": 0.03}], ids=["timeout", "deadline"]
)
def test_a_tls_handshake_that_never_ends_is_a_timeout(own: Driver, options: dict[str, Any]) -> None:
    with FaultServer(answer(), on_accept=HANG) as server, pytest.raises(errors.APITimeoutError):
        own.send(server.base_url.replace("http:", "https:"), retry=NO_RETRY, **options)


@pytest.mark.parametrize("value", [float("nan"), "5", True, 0, -1], ids=repr)
@pytest.mark.parametrize("name", ["timeout", "stream_idle_timeout", "deadline"])
def test_a_limit_that_is_none_is_said_before_anything_is_sent(user: User, name: str, value: Any) -> None:
    with FaultServer(answer(body=COMPLETION)) as server:
        if (
            name == "deadline" and value in (0, -1) and value is not True
        ):  # what is left of a budget may well be nothing
            with pytest.raises(errors.APITimeoutError, match="the deadline") as late:
                user.create(server.base_url, deadline=value)
            assert late.value.attempts == 0
            assert not late.value.maybe_executed
        else:
            with pytest.raises(errors.ConfigurationError, match=f"{name} must be"):
                user.create(server.base_url, **{name: value})
            with pytest.raises(errors.ConfigurationError, match=f"{name} must be"):
                OpenAI("sk-test", **{name: value})
    assert server.requests == []


@pytest.mark.parametrize("value", [float("inf"), 1e12])
def test_a_limit_beyond_all_measure_is_no_limit(user: User, value: float) -> None:
    limits = {"timeout": value, "deadline": value}
    with FaultServer(serve) as server:
        assert user.create(server.base_url, **limits).choices[0].message.content == "Hello"
        user.read(server.base_url, stream_idle_timeout=value, **limits)
    assert user.text() == "Hello"


def test_a_task_that_is_cancelled_while_it_waits_for_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay._wire.pool.MAX_CONNECTIONS", 1)

    async def main(url: str) -> None:
        async with AsyncOpenAI("sk-test", base_url=url) as client:
            ask: Any = client.chat.completions.create
            first = asyncio.create_task(ask(model="m", messages=MESSAGES))
            await asyncio.to_thread(server.wait_for_requests, 1)
            waiting = [asyncio.create_task(ask(model="m", messages=MESSAGES)) for _ in range(3)]
            for _ in range(20):
                await asyncio.sleep(0)
            for task in waiting:
                task.cancel()
            go_on.set()
            assert (await first).id == "chatcmpl-1"
            for _ in range(2):
                assert (await ask(model="m", messages=MESSAGES)).id == "chatcmpl-1"

    go_on = threading.Event()
    with FaultServer([go_on, *answer(body=COMPLETION)]) as server:
        asyncio.run(main(server.base_url))
        assert server.connections == 1
        assert len(server.requests) == 3


def test_a_stream_that_another_thread_collects(monkeypatch: pytest.MonkeyPatch) -> None:
    """The collector runs in any thread, and an event loop takes orders from its own only."""
    monkeypatch.setattr("overlay._wire.pool.MAX_CONNECTIONS", 1)
    driver = AsyncDriver()

    async def main() -> None:
        response: Any = await driver.http.send(driver.call(server.base_url, stream=True), driver.auth)
        held = [response]
        held.append(held)
        del response
        waiting = asyncio.create_task(driver.http.send(driver.call(server.base_url), driver.auth))
        for _ in range(20):
            await asyncio.sleep(0)
        del held
        await asyncio.to_thread(gc.collect)
        assert (await waiting).is_success

    with FaultServer(
        lambda request: stream(chunk("a"), HANG) if server.connections == 1 else answer(body={})
    ) as server:
        driver.runner.run(main())
        assert threading.active_count() < 50
    driver.close()


def test_a_client_that_was_closed_leaves_its_loop_nothing_to_do() -> None:
    """asyncio closes a socket a step after it was told to; where a program stops its loop at once, that never comes."""

    async def use(url: str) -> Any:
        client = AsyncOpenAI("sk-test", base_url=url)
        await client.models.retrieve("x")
        (stack,) = client._http._pool.sender().__self__._transport._pool._stacks.values()  # type: ignore[attr-defined]
        connected = stack[0].backend.stream.get_extra_info("socket")
        await client.close()
        asyncio.get_running_loop().stop()
        return connected

    with FaultServer(answer(body={"id": "x"})) as server:
        loop = asyncio.new_event_loop()
        task = loop.create_task(use(server.base_url))
        loop.run_forever()
        is_closed = task.result().fileno() == -1
        loop.run_until_complete(asyncio.sleep(0))  # or what is open would be another test's trouble
        loop.close()
    assert is_closed
