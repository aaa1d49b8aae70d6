"""A server that misbehaves on purpose: real sockets, scripted bytes and delays.

    with FaultServer(answer(429, headers={"retry-after": "0"}), answer(body=b"{}")) as server:
        ...  # the first request gets the first entry, and so on; the last entry serves all the rest

An entry is a list of steps: bytes are written, a number is seconds to wait, a `threading.Event` waits until it is set,
`HANG` waits until the client is gone, `CLOSE` and `RESET` end the connection. A connection whose steps are done serves
the next request. An entry may go on for ever: `forever(b": ping\n\n")`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final

from tests.patience import eventually

CLOSE: Final = "close"
RESET: Final = "reset"
HANG: Final = "hang"
STALL: Final = "stall"  # only on_accept: read nothing, so that the client cannot write on

Step = bytes | float | str | threading.Event
Entry = Sequence[Step]


@dataclass
class Request:
    """One request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int
    raw_head: bytes = field(repr=False, default=b"")


def answer(
    status: int = 200,
    body: bytes | str | dict[str, Any] | list[Any] = b"",
    *,
    headers: dict[str, str] | None = None,
    reason: str = "Whatever",
    content_type: str | None = "application/json",
    length: int | None = -1,
) -> list[Step]:
    """Make an entry for one whole answer; `length` may lie about the body, or be None to leave it out."""
    if isinstance(body, dict | list):
        body = json.dumps(body)
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} {reason}"]
    if content_type is not None:
        lines.append(f"content-type: {content_type}")
    if length is not None:
        lines.append(f"content-length: {len(data) if length == -1 else length}")
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return ["\r\n".join(lines).encode() + b"\r\n\r\n" + data]


def api_error(status: int, message: str = "no", *, headers: dict[str, str] | None = None, **fields: Any) -> list[Step]:
    """Make an entry for an error in the API's shape."""
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": None, **fields}
    return answer(status, {"error": error}, headers={"x-request-id": "req_fault", **(headers or {})})


def stream(
    *steps: Step,
    headers: dict[str, str] | None = None,
    content_type: str | None = "text/event-stream",
    end: bool = True,
) -> list[Step]:
    """Make an entry for a chunked answer: each bytes step is one HTTP chunk, `end` closes it as HTTP wants."""
    head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n"
    if content_type is not None:
        head += f"content-type: {content_type}\r\n"
    for name, value in {"x-request-id": "req_fault", **(headers or {})}.items():
        head += f"{name}: {value}\r\n"
    entry: list[Step] = [head.encode() + b"\r\n"]
    entry += [piece(step) if isinstance(step, bytes) else step for step in steps]
    return [*entry, b"0\r\n\r\n"] if end else entry


def piece(data: bytes) -> bytes:
    """Write one chunk of a chunked answer."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def event(data: object, name: str = "") -> bytes:
    """Write one server-sent event; anything but text becomes JSON."""
    text = data if isinstance(data, str) else json.dumps(data)
    return (f"event: {name}\n" if name else "").encode() + f"data: {text}\n\n".encode()


def forever(*steps: Step, after: Entry = (), pause: float = 0.005) -> Callable[[Request], Iterator[Step]]:
    """Make an entry that repeats its steps with short pauses until the client is gone, after those that come first."""

    def repeat(_: Request) -> Iterator[Step]:
        yield from after
        while True:
            yield from steps
            yield pause

    return repeat


class FaultServer:
    """Serve a script on 127.0.0.1 from a thread of its own."""

    def __init__(
        self,
        *script: Entry | Callable[[Request], Iterable[Step]],
        tls: ssl.SSLContext | None = None,
        on_accept: str | None = None,
        keep_requests: bool = True,
    ) -> None:
        self._script = script
        self._tls = tls
        self._on_accept = on_accept
        self._keep_requests = keep_requests
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self.requests: list[Request] = []
        self.arrived = 0
        self.finished = 0
        self.connections = 0
        self.open_connections = 0
        self.port = 0

    @property
    def base_url(self) -> str:
        """Where the server listens."""
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.port}"

    def wait_for_requests(self, count: int) -> None:
        """Wait until so many requests have come, whole."""
        eventually(lambda: self.arrived >= count, f"request {count}")

    def wait_for_answers(self) -> None:
        """Wait until all steps are done that belong to the requests that have come."""
        eventually(lambda: self.finished == self.arrived, "the end of an answer")

    def wait_for_connections(self, left: int = 0) -> None:
        """Wait until only so many connections are open here."""
        eventually(lambda: self.open_connections <= left, f"the end of all but {left} connections")
        assert self.open_connections == left

    def __enter__(self) -> FaultServer:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._tls, limit=2**24, backlog=2048)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        self._loop.remove_reader(server.sockets[0].fileno())  # accept no more,
        for _ in range(9):  # hand over what has been accepted (asyncio trips over it once the server is closed),
            await asyncio.sleep(0)
        server.close()
        for writer in self._tasks.values():
            writer.transport.abort()
        others = asyncio.all_tasks() - {asyncio.current_task()}  # those of connections that still shake hands, too
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for _ in range(9):  # and let the transports close their sockets, which they do some steps later
            await asyncio.sleep(0)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._connection(reader, writer))
        self._tasks[task] = writer
        task.add_done_callback(self._tasks.pop)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open_connections += 1
        number = self.connections
        underway: list[Request] = []
        try:
            if self._on_accept is None:
                while await self._one(reader, writer, number, underway):
                    self.finished += len(underway)
                    underway.clear()
            elif self._on_accept == RESET:
                _reset(writer)
            elif self._on_accept == HANG:
                await reader.read()
            elif self._on_accept == STALL:
                reader._transport.pause_reading()  # type: ignore[attr-defined]  # there is no public way
                await asyncio.sleep(3600)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            self.open_connections -= 1
            writer.close()
            with contextlib.suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()
            self.finished += len(underway)

    async def _one(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int, underway: list[Request]
    ) -> bool:
        """Serve one request; say whether the connection lives on."""
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").strip().split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await self._body(reader, headers)
        request = Request(method, target, headers, body, number, head)
        entry = self._script[min(self.arrived, len(self._script) - 1)]
        if self._keep_requests:
            self.requests.append(request)
        self.arrived += 1
        underway.append(request)
        for step in entry(request) if callable(entry) else entry:
            if isinstance(step, bytes):
                writer.write(step)
                await writer.drain()
            elif isinstance(step, str):
                if step == HANG:
                    await reader.read()
                elif step == RESET:
                    _reset(writer)
                return False
            elif isinstance(step, threading.Event):
                while not step.is_set():  # noqa: ASYNC110  # it is set by a thread that knows nothing of this loop
                    await asyncio.sleep(0.001)
            else:
                await asyncio.sleep(step)
        return True

    async def _body(self, reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return await reader.readexactly(int(headers.get("content-length", 0)))
        body = b""
        while size := int(await reader.readline(), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readline()
        return body


def _reset(writer: asyncio.StreamWriter) -> None:
    """End a connection by RST: close with nothing lingering."""
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
