"""The life of a sandbox: a thread and a socket that come and go without a trace."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import sys
import threading

import httpx
import pytest

from overlay.sandbox import Sandbox, SandboxError
from overlay.sandbox._serving import PAUSE, Server
from tests.patience import LONG, eventually

KEY = {"Authorization": "Bearer sk-sandbox"}


def test_addresses() -> None:
    with Sandbox() as server:
        assert server.port > 0
        assert server.url == f"http://127.0.0.1:{server.port}"
        assert server.base_url == server.url + "/v1"
        assert httpx.get(f"{server.base_url}/models", headers={"Authorization": f"Bearer {server.api_key}"}).is_success


def test_it_listens_on_ipv6_too() -> None:
    with Sandbox(host="::1") as server:
        assert server.url == f"http://[::1]:{server.port}"
        assert httpx.get(f"{server.base_url}/models", headers=KEY).is_success


def test_nothing_is_left_after_the_end() -> None:
    before = {*threading.enumerate()}  # those of other tests may end meanwhile
    for _ in range(3):
        with Sandbox() as server:
            assert len({*threading.enumerate()} - before) == 1
            httpx.get(f"{server.base_url}/models", headers=KEY)
    assert {*threading.enumerate()} <= before
    gc.collect()  # an unclosed socket or loop would warn here, and a warning is an error
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{server.base_url}/models", headers=KEY)


def test_it_ends_though_a_reader_has_not_read_its_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}], "stream": True}
    monkeypatch.setattr("overlay.sandbox._serving.GRACE", 0.05)
    with Sandbox(delay=LONG) as server, httpx.Client(base_url=server.base_url, headers=KEY) as client:
        with client.stream("POST", "/chat/completions", json=body) as answer:
            lines = answer.iter_lines()  # which would close the connection if it were dropped
            assert "assistant" in next(lines)
            server.stop()
            assert f"sandbox-{server.port}" not in [thread.name for thread in threading.enumerate()]


def test_a_client_that_reads_no_further_leaves_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay.sandbox._serving.GRACE", 0.05)
    large = [f"model-{number}" for number in range(100_000)]  # 10 MB, more than the buffers of both ends hold
    with socket.socket() as client, Sandbox(models=large) as server:  # which ends first
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.connect(("127.0.0.1", server.port))
        head = f"GET /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: {KEY['Authorization']}\r\n\r\n"
        client.sendall(head.encode())
        assert client.recv(15) == b"HTTP/1.1 200 OK"
    del server
    gc.collect()  # an unclosed connection would warn here


@pytest.mark.parametrize("steps", range(4))
def test_a_connection_that_comes_as_it_ends_is_closed(steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the loop is with it; it has accepted it after two steps, and has yet to hand it over."""
    end = Server.shutdown
    with socket.socket() as client:

        async def late(ending: Server, sockets: list[socket.socket] | None = None) -> None:
            client.connect(("127.0.0.1", server.port))
            for _ in range(steps):
                await asyncio.sleep(0)
            await end(ending, sockets)

        monkeypatch.setattr(Server, "shutdown", late)
        with Sandbox() as server:
            pass
        gc.collect()  # an unclosed connection would warn here
        client.settimeout(LONG)
        with contextlib.suppress(ConnectionResetError):  # where it was not accepted
            assert client.recv(1) == b""


def test_it_ends_without_a_pause_that_nobody_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither looks it from time to time whether it is to end, nor is a client waited for that has been told."""
    pauses: list[float] = []
    real_sleep = asyncio.sleep

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        await real_sleep(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    with httpx.Client(headers=KEY) as client, Sandbox() as server:
        assert client.get(f"{server.base_url}/models").is_success
    assert pauses
    assert max(pauses) <= PAUSE


def test_an_answer_under_way_is_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay.sandbox._serving.GRACE", LONG)
    monkeypatch.setattr("overlay.sandbox._server.PATIENCE", LONG)
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}], "stream": True}
    with Sandbox(delay=0.005) as server, httpx.Client(base_url=server.base_url, headers=KEY) as client:
        with client.stream("POST", "/chat/completions", json=body) as answer:
            lines = answer.iter_lines()
            assert "assistant" in next(lines)
            server.stop()
            assert "data: [DONE]" in [*lines]


async def test_async_with() -> None:
    async with Sandbox() as server, httpx.AsyncClient(headers=KEY) as client:
        assert (await client.get(f"{server.base_url}/models")).is_success


def test_each_sandbox_has_its_own_memory() -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}], "store": True}
    with Sandbox() as one, Sandbox() as two:
        made = httpx.post(f"{one.base_url}/chat/completions", headers=KEY, json=body).json()
        assert httpx.get(f"{one.base_url}/chat/completions/{made['id']}", headers=KEY).status_code == 200
        assert httpx.get(f"{two.base_url}/chat/completions/{made['id']}", headers=KEY).status_code == 404


def test_reset_forgets_everything() -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}], "store": True}
    with Sandbox() as server, httpx.Client(base_url=server.base_url, headers=KEY) as client:
        made = client.post("/chat/completions", json=body).json()
        server.reset()
        assert client.get("/chat/completions").json()["data"] == []
        assert client.post("/chat/completions", json=body).json() == made


def test_a_port_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SandboxError, match=f"port {port} of 127.0.0.1.*choose another port"):
            Sandbox(port=port).start()


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_is_none(port: int) -> None:
    with pytest.raises(SandboxError, match=f"port {port}"):
        Sandbox(port=port).start()


def test_starting_twice_and_stopping_twice() -> None:
    with Sandbox() as server:
        with pytest.raises(SandboxError, match="already running"):
            server.start()
        server.stop()
        server.stop()
    with server:  # and it may start again
        assert httpx.get(f"{server.base_url}/models", headers=KEY).is_success


@pytest.mark.parametrize("missing", ["uvicorn", "starlette.applications"])
def test_a_missing_extra_is_named(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.delitem(sys.modules, "overlay.sandbox._app", raising=False)
    with pytest.raises(SandboxError, match=r'pip install "openai-overlay\[sandbox\]"'):
        Sandbox().start()


def test_a_server_that_cannot_run_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    import uvicorn

    monkeypatch.setattr(uvicorn.Server, "run", lambda self, sockets: sockets[0].close())
    with pytest.raises(SandboxError, match="could not start"):
        Sandbox().start()


def test_an_answer_waits_for_no_confirmation() -> None:
    """With Nagle's algorithm, each answer but the first of a connection would come 40 ms late."""
    # An answer that has come is no good: uvicorn closes a connection that has rested for five seconds.
    with Sandbox(latency=LONG) as server, socket.create_connection(("127.0.0.1", server.port)) as ours:
        ours.sendall(b"GET /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sk-sandbox\r\n\r\n")
        found: list[socket.socket] = []

        def look() -> bool:
            sockets = [one for one in gc.get_objects() if isinstance(one, socket.socket)]
            found[:] = [one for one in sockets if _ends(one) == (ours.getpeername(), ours.getsockname())]
            return bool(found)

        eventually(look, "the server's end of the connection")
        (theirs,) = found
        eventually(lambda: theirs.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY), "the setting")


def _ends(one: socket.socket) -> object:
    try:
        return one.getsockname(), one.getpeername()
    except OSError:  # it listens, or another thread has closed it since
        return None
