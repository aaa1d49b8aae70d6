"""The canned server: one process, one thread, one selector loop; an answer costs nothing but sending it.

    python -m benchmarks.server        # prints its port, serves until its input ends

The first segment of a path selects the answer: /call/..., /logprobs/..., /body-65536/..., /list-10000/...,
/stream-1000-each/... (one event per chunk and send), -paced (the same, with a pause before each, so that each arrives
alone), -packed (16 kB per chunk). /after-20/... answers as /call/..., 20 ms later. /connections returns the number of
connections accepted since the last query.
"""

from __future__ import annotations

import heapq
import re
import selectors
import socket
import sys
import time
from collections import deque
from functools import lru_cache

from benchmarks import canned

PAUSE = 0.00025  # seconds between two paced events: longer than any peer needs for one
PACKED = 16_000

_JSON = (
    b"HTTP/1.1 200 OK\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\ncontent-type: application/json\r\n"
    b"content-length: %d\r\nconnection: keep-alive\r\nopenai-version: 2020-10-01\r\nopenai-processing-ms: 7\r\n"
    b"x-request-id: req_0123456789abcdef\r\n\r\n%b"
)
_STREAM = (
    b"HTTP/1.1 200 OK\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
    b"transfer-encoding: chunked\r\nconnection: keep-alive\r\nopenai-version: 2020-10-01\r\nopenai-processing-ms: 7\r\n"
    b"x-request-id: req_0123456789abcdef\r\n\r\n"
)
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_AFTER = re.compile(r"after=chatcmpl-(\d+)")


@lru_cache(maxsize=64)
def answer(kind: str, query: str) -> tuple[list[bytes], float]:
    """The pieces of an answer, which are sent separately, and the pause between them, or before them."""
    name, _, rest = kind.partition("-")
    if name == "stream":
        count, _, how = rest.partition("-")
        events = canned.events(int(count))
        if how == "packed":
            data = b"".join(events)
            events = [data[at : at + PACKED] for at in range(0, len(data), PACKED)]
        pieces = [b"%x\r\n%b\r\n" % (len(event), event) for event in events]
        pieces[0] = _STREAM + pieces[0]
        pieces[-1] += b"0\r\n\r\n"
        return pieces, PAUSE if how == "paced" else 0.0
    if name == "list":
        found = _AFTER.search(query)
        data = canned.page(int(rest), int(found[1]) if found else -1)
    elif name == "body":
        data = canned.body(int(rest))
    elif name == "logprobs":
        data = canned.with_logprobs(200_000)
    else:
        data = canned.encode(canned.completion())
    return [_JSON % (len(data), data)], int(rest) / 1000 if name == "after" else 0.0


class Connection:
    """One accepted socket: the received part of a request, the unsent part of an answer."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self.received = b""
        self.pieces: deque[bytes | memoryview] = deque()
        self.pause = 0.0
        self.due = 0.0


class Server:
    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self.listener.setblocking(False)
        self.port: int = self.listener.getsockname()[1]
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.listener, selectors.EVENT_READ)
        self.selector.register(sys.stdin, selectors.EVENT_READ)
        self.sending: dict[Connection, None] = {}
        self.later: list[tuple[float, int, Connection]] = []  # a heap of answers that wait: time, number
        self.accepted = self.replies = 0

    def run(self) -> None:
        while True:
            for key, mask in self.selector.select(self.timeout()):
                if key.data is not None:
                    if mask & selectors.EVENT_WRITE:
                        self.selector.modify(key.fileobj, selectors.EVENT_READ, key.data)
                        self.sending[key.data] = None
                    if mask & selectors.EVENT_READ:
                        self.read(key.data)
                elif key.fileobj is self.listener:
                    self.accept()
                elif not sys.stdin.buffer.read1(100):
                    return
            now = time.perf_counter()
            while self.later and self.later[0][0] <= now:
                self.sending[heapq.heappop(self.later)[2]] = None
            if self.sending:
                waiting = [self.send(connection, now) for connection in list(self.sending)]
                if all(waiting) and waiting:
                    time.sleep(0.00005)

    def timeout(self) -> float | None:
        """The seconds until something may have to be sent."""
        if self.sending:
            return 0.0
        return max(0.0, self.later[0][0] - time.perf_counter()) if self.later else None

    def accept(self) -> None:
        for _ in range(256):
            try:
                sock, _ = self.listener.accept()
            except BlockingIOError:
                return
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.accepted += 1
            self.selector.register(sock, selectors.EVENT_READ, Connection(sock))

    def read(self, connection: Connection) -> None:
        try:
            data = connection.socket.recv(262144)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close(connection)
            return
        data = connection.received + data
        while (end := data.find(b"\r\n\r\n")) >= 0:
            found = _LENGTH.search(data, 0, end + 2)
            whole = end + 4 + (int(found[1]) if found else 0)
            if len(data) < whole:
                break
            target = data[: data.find(b"\r\n")].split(b" ")[1].decode()
            data = data[whole:]
            self.reply(connection, target)
        connection.received = data

    def reply(self, connection: Connection, target: str) -> None:
        path, _, query = target.partition("?")
        kind = path.split("/", 2)[1]
        if kind == "connections":
            data = str(self.accepted).encode()
            self.accepted = 0
            pieces, pause = [_JSON % (len(data), data)], 0.0
        else:
            pieces, pause = answer(kind, query)
        connection.pieces.extend(pieces)
        connection.pause = pause
        connection.due = 0.0
        self.replies += 1
        if pause and kind.startswith("after-"):
            connection.due = time.perf_counter() + pause
            heapq.heappush(self.later, (connection.due, self.replies, connection))
        elif self.send(connection, 0.0) is None:
            self.sending[connection] = None

    def send(self, connection: Connection, now: float) -> bool | None:
        """Send one piece if it is due. True: it was not due; None: there is more to send; False: there is not."""
        if connection.due > now:
            return True
        piece = connection.pieces.popleft()
        try:
            sent = connection.socket.send(piece)
        except BlockingIOError:
            sent = 0
        except OSError:
            self.close(connection)
            return False
        if sent < len(piece):
            connection.pieces.appendleft(memoryview(piece)[sent:])
            self.selector.modify(connection.socket, selectors.EVENT_READ | selectors.EVENT_WRITE, connection)
            self.sending.pop(connection, None)
            return False
        if not connection.pieces:
            self.sending.pop(connection, None)
            return False
        if connection.pause:
            connection.due = time.perf_counter() + connection.pause
        return None

    def close(self, connection: Connection) -> None:
        self.sending.pop(connection, None)
        if connection.socket.fileno() < 0:
            return  # closed by the client while its answer waited
        self.selector.unregister(connection.socket)
        connection.socket.close()


def main() -> None:
    server = Server()
    print(server.port, flush=True)
    server.run()


if __name__ == "__main__":
    main()
