"""Clients in threads, loops, forks and at the end of a program; and the connections they keep."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from overlay import errors
from overlay._call.async_http import AsyncHttp
from overlay._call.call import timeout_phases
from overlay._call.http import SyncHttp
from tests.faults.driver import AiohttpDriver, AsyncDriver, Driver, SyncDriver
from tests.faults.server import CLOSE, HANG, RESET, STALL, Entry, FaultServer, Request, answer, event, stream
from tests.patience import LONG, eventually, in_time, patiently

ROOT = Path(__file__).parents[2]
GOOD = answer(body={"id": "x"})


def echo(request: Request) -> Entry:
    return answer(body=request.body)


def run(script: str, *arguments: str, flags: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run a program of its own that may import the package and the fault server."""
    paths = [str(ROOT), str(ROOT / "generated")]
    code = f"import sys; sys.path[:0] = {paths}; sys.modules['httpx_aiohttp'] = None\n" + textwrap.dedent(script)
    command = [sys.executable, *flags, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=LONG, check=False)


def test_a_closed_client_refuses(http: Driver) -> None:
    with FaultServer(GOOD) as server:
        http.send(server.base_url)
        http.close()
        with pytest.raises(errors.ConfigurationError, match="closed; create a new one"):
            http.send(server.base_url) if isinstance(http, SyncDriver) else asyncio.run(reopened(http, server))
    http.__init__()  # type: ignore[misc]  # the fixture closes it once more


async def reopened(http: Driver, server: FaultServer) -> None:
    await http.http.send(http.call(server.base_url), http.auth)  # type: ignore[attr-defined]


def test_32_threads_share_one_client() -> None:
    driver = SyncDriver()

    def one(number: int) -> int:
        response = driver.send(server.base_url, content=json.dumps({"n": number}).encode())
        return int(response.json()["n"])

    with FaultServer(echo) as server:
        with ThreadPoolExecutor(32) as threads:
            assert list(threads.map(one, range(640))) == list(range(640))
        assert server.connections <= 32
    driver.close()


def test_200_tasks_open_200_connections_at_most() -> None:
    driver = AsyncDriver()

    async def main() -> list[int]:
        limit = asyncio.Semaphore(200)

        async def one(number: int) -> int:
            async with limit:
                call = driver.call(server.base_url, content=json.dumps({"n": number}).encode())
                return int((await driver.http.send(call, driver.auth)).json()["n"])

        return await asyncio.gather(*map(one, range(2000)))

    with FaultServer(echo) as server:
        assert driver.runner.run(main()) == list(range(2000))
        assert server.connections <= 200
    driver.close()


def test_one_async_client_in_two_loops_in_turn() -> None:
    driver = AsyncDriver()
    with FaultServer(GOOD) as server:

        async def one() -> None:
            for _ in range(2):
                assert (await driver.http.send(driver.call(server.base_url), driver.auth)).json() == {"id": "x"}

        driver.runner.run(one())
        with asyncio.Runner() as other:
            other.run(one())
            driver.runner.run(one())
            other.run(one())
            other.run(driver.http.aclose())
        driver.runner.run(asyncio.to_thread(server.wait_for_connections))  # they are closed in their own loop
        assert server.connections == 2
    driver.close()


def test_one_async_client_in_two_loops_at_once() -> None:
    driver = AsyncDriver()

    async def many() -> None:
        for _ in range(30):
            await asyncio.gather(*[driver.http.send(driver.call(server.base_url), driver.auth) for _ in range(3)])

    with FaultServer(GOOD) as server:
        threads = [threading.Thread(target=asyncio.run, args=(many(),)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.requests) == 180
    driver.close()


@pytest.mark.parametrize("flags", [(), ("-W", "error")], ids=["plain", "strict"])
def test_nothing_is_said_at_the_end_of_a_program_that_closes_nothing(flags: tuple[str, ...]) -> None:
    with FaultServer(lambda request: stream(event({}), HANG) if request.body == b"stream" else GOOD) as server:
        script = """
            import asyncio
            from overlay._call.async_http import AsyncHttp
            from overlay._call.http import SyncHttp
            from tests.faults.driver import Driver
            maker = Driver()
            def call(**options):
                return maker.call(sys.argv[1], **options)
            sync = SyncHttp()
            sync.send(call(), maker.auth)
            left = sync.events(sync.send(call(stream=True, content=b"stream"), maker.auth))
            next(left)
            left_response = sync.send(call(stream=True, content=b"stream"), maker.auth)
            http = AsyncHttp()
            async def main():
                await http.send(call(), maker.auth)
                response = await http.send(call(stream=True, content=b"stream"), maker.auth)
                events = await http.events(response)
                await anext(events)
                global left_too
                left_too = await http.send(call(stream=True, content=b"stream"), maker.auth)
            asyncio.run(main())
            asyncio.run(main())
        """
        done = run(script, server.base_url, flags=flags)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(server.requests) == 9


def test_a_client_that_is_dropped_closes_its_connections() -> None:
    with FaultServer(GOOD) as server:
        driver = SyncDriver()
        driver.send(server.base_url)
        assert server.open_connections == 1
        driver.http = SyncHttp()
        gc.collect()
        server.wait_for_connections()
        driver.close()


def test_a_forked_process_makes_its_own_connections() -> None:
    with FaultServer(echo) as server:
        script = """
            import os, json, httpx, threading
            from overlay.errors import ConfigurationError
            from tests.faults.driver import SyncDriver
            driver, given = SyncDriver(), SyncDriver()
            given.client()
            given.send(sys.argv[1])
            assert driver.send(sys.argv[1]).json()
            driver.http._pool._lock.acquire()  # as if another thread were just making a client
            pid = os.fork()
            if not pid:
                assert driver.send(sys.argv[1]).json()
                try:
                    given.send(sys.argv[1])
                except ConfigurationError as error:
                    assert "forked" in str(error)
                else:
                    os._exit(3)
                driver.close()
                os._exit(0)
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
            assert driver.send(sys.argv[1]).json()
            given.send(sys.argv[1])
        """
        done = run(script, server.base_url)
        assert (done.returncode, done.stderr) == (0, "")
    assert len(server.requests) == 5
    assert server.connections == 3


def test_a_forked_async_client_makes_its_own_connections() -> None:
    with FaultServer(echo) as server:
        script = """
            import os, asyncio
            from overlay.errors import ConfigurationError
            from tests.faults.driver import AsyncDriver
            driver, given = AsyncDriver(), AsyncDriver()
            given.client()
            driver.send(sys.argv[1])
            given.send(sys.argv[1])
            pid = os.fork()
            if not pid:
                async def child():
                    await driver.http.send(driver.call(sys.argv[1]), driver.auth)
                    try:
                        await given.http.send(given.call(sys.argv[1]), given.auth)
                    except ConfigurationError as error:
                        return "forked" in str(error)
                asyncio.events._set_running_loop(None)
                os._exit(0 if asyncio.run(child()) else 3)
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
            driver.send(sys.argv[1])
            driver.close(); given.close()
        """
        done = run(script, server.base_url)
        assert (done.returncode, done.stderr) == (0, "")
    assert server.connections == 3


def test_connections_that_rested_too_long_are_closed(http: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def act(limit: float) -> None:
        monkeypatch.setattr("overlay._wire.network.KEEPALIVE", limit)
        http.reopen()
        with FaultServer(GOOD) as server:
            http.send(server.base_url)
            http.send(server.base_url)
            in_time(server.connections == 1, "the connection rested longer than it may")
            time.sleep(limit * 1.2)
            http.send(server.base_url)
            assert server.connections == 2
            server.wait_for_connections(left=1)

    patiently(act)


def test_the_oldest_of_many_connections_is_closed_in_passing(monkeypatch: pytest.MonkeyPatch) -> None:
    def act(limit: float) -> None:
        monkeypatch.setattr("overlay._wire.network.KEEPALIVE", limit)
        go_on = threading.Event()
        sync, driver = SyncDriver(), AsyncDriver()

        async def burst() -> None:
            calls = [driver.http.send(driver.call(server.base_url), driver.auth) for _ in range(5)]
            await asyncio.gather(*calls, asyncio.to_thread(let_go, 5))

        def let_go(connections: int) -> None:
            server.wait_for_requests(connections)
            go_on.set()

        with closing(sync), closing(driver), FaultServer([go_on, *GOOD]) as server:
            driver.runner.run(burst())
            go_on.clear()
            with ThreadPoolExecutor(5) as threads:
                answers = [threads.submit(sync.send, server.base_url) for _ in range(5)]
                let_go(10)
                assert all(one.result().is_success for one in answers)
            assert server.connections == 10
            end = time.monotonic() + 8 * limit
            while server.open_connections > 2 and time.monotonic() < end:
                time.sleep(limit / 4)
                sync.send(server.base_url)
                driver.send(server.base_url)
            in_time(server.connections == 10, "a connection in use rested longer than it may")
            server.wait_for_connections(left=2)

    patiently(act)


def test_more_calls_than_connections_wait_their_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay._wire.pool.MAX_CONNECTIONS", 2)
    sync, driver = SyncDriver(), AsyncDriver()

    async def burst(**options: object) -> None:
        await asyncio.gather(
            *[driver.http.send(driver.call(server.base_url, **options), driver.auth) for _ in range(6)]
        )

    go_on = threading.Event()
    go_on.set()
    with FaultServer([0.02, go_on, *GOOD]) as server:
        with ThreadPoolExecutor(6) as threads:
            list(threads.map(lambda _: sync.send(server.base_url), range(6)))
        driver.runner.run(burst())
        assert server.connections == 4
        go_on.clear()
        impatient = {**timeout_phases(LONG), "pool": 0.02}
        with pytest.raises(errors.APITimeoutError, match="connections are in use") as caught:
            driver.runner.run(burst(timeout=impatient))
        assert not caught.value.maybe_executed
        with ThreadPoolExecutor(6) as threads:
            calls = [threads.submit(sync.send, server.base_url, timeout=impatient) for _ in range(6)]
            eventually(lambda: sum(call.done() for call in calls) == 4, "the end of those that wait")
            go_on.set()
            failures = [call.exception() for call in calls]
        for failure in filter(None, failures):
            assert isinstance(failure, errors.APITimeoutError)
            assert "connections are in use" in str(failure)
        assert failures.count(None) == 2
    sync.close()
    driver.close()


@pytest.mark.parametrize("size", [3, 40_000_000])
def test_bodies_of_any_size_both_ways(http: Driver, size: int) -> None:
    body = b"x" * size
    with FaultServer(echo) as server:
        assert http.send(server.base_url, content=body).content == body


def test_a_reader_that_pauses_gets_everything() -> None:
    """More data than may wait unread: the server has to be told to pause, and to go on."""
    driver = AsyncDriver()

    async def main() -> int:
        response = await driver.http.send(driver.call(server.base_url, stream=True), driver.auth)
        total = 0
        async for chunk in driver.http.chunks(response):
            total += len(chunk)
            await asyncio.sleep(0.01)
        return total

    with FaultServer(answer(body=b"x" * 30_000_000, content_type="audio/mpeg")) as server:
        assert driver.runner.run(main()) == 30_000_000
    driver.close()


def test_a_server_that_reads_nothing(http: Driver) -> None:
    """It never would, so the call can only end by a limit. aiohttp has none for writing, but the deadline holds."""
    timeout = {**timeout_phases(LONG), "write": 0.03, "read": 0.03}
    deadline = 0.1 if isinstance(http, AiohttpDriver) else None
    with FaultServer(GOOD, on_accept=STALL) as server, pytest.raises(errors.APITimeoutError):
        http.send(server.base_url, content=b"x" * 50_000_000, timeout=timeout, deadline=deadline)


def test_a_server_that_ends_the_connection_while_it_is_written_to(http: Driver) -> None:
    with FaultServer(GOOD, on_accept=RESET) as server, pytest.raises(errors.APIConnectionError):
        http.send(server.base_url, content=b"x" * 50_000_000)


def test_a_proxy_of_the_environment_is_used(http: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(answer(body={"id": "from the proxy"})) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        response = http.send("http://api.example.invalid")
        assert response.json() == {"id": "from the proxy"}
        assert proxy.requests[0].target == "http://api.example.invalid/chat/completions"
        http.close()
    http.__init__()  # type: ignore[misc]  # the fixture closes it once more


def test_nothing_is_made_before_the_first_call() -> None:
    sync, driver = SyncHttp(), AsyncHttp()
    assert sync._pool._send is None
    assert not driver._pool._own
    sync.close()
    asyncio.run(driver.aclose())


def test_a_given_client_that_was_closed_sends_nothing() -> None:
    driver = SyncDriver()
    driver.http = SyncHttp(http_client=(client := httpx.Client()))
    client.close()
    with FaultServer([CLOSE]) as server, pytest.raises(errors.ConfigurationError, match="http_client is closed"):
        driver.send(server.base_url)
    assert server.connections == 0
