"""A WebSocket server for one test, which does what the test's function says."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from tests.patience import LONG

CREATED = {
    "type": "session.created",
    "event_id": "event_1",
    "session": {"type": "realtime", "object": "realtime.session"},
}


def delta(text: str) -> dict[str, Any]:
    """Return an event with a piece of text."""
    where = {"response_id": "resp_1", "item_id": "item_1", "output_index": 0, "content_index": 0}
    return {"type": "response.output_text.delta", "event_id": "event_2", **where, "delta": text}


class Peer:
    """The server's end of one connection."""

    def __init__(self, connection: ServerConnection) -> None:
        self.connection = connection
        self.path = connection.request.path if connection.request is not None else ""
        self.headers = connection.request.headers if connection.request is not None else {}

    def send(self, *events: Any) -> None:
        for event in events:
            self.connection.send(event if isinstance(event, str | bytes) else json.dumps(event))

    def receive(self) -> Any:
        return json.loads(self.connection.recv(timeout=LONG))

    def close(self, code: int = 1000, reason: str = "") -> None:
        self.connection.close(code, reason)

    def drop(self, *half: bytes) -> None:
        """End the connection without a close frame, after these bytes."""
        for piece in half:
            self.connection.socket.sendall(piece)
        self.connection.socket.shutdown(socket.SHUT_RDWR)


class TestServer:
    """Serves WebSockets on a free port; `peers` are its connections in order."""

    __test__ = False

    def __init__(self, *scripts: Callable[[Peer], None], **options: Any) -> None:
        self.peers: list[Peer] = []
        self.errors: list[BaseException] = []
        self.came = threading.Semaphore(0)
        self._scripts = scripts
        self._server: Server = serve(self._handle, "127.0.0.1", 0, **options)
        self._server.SHUTDOWN_POLLING_INTERVAL = 0.002  # seconds between two looks whether all handlers have ended
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def _handle(self, connection: ServerConnection) -> None:
        peer = Peer(connection)
        index = len(self.peers)
        self.peers.append(peer)
        self.came.release()
        try:
            self._scripts[min(index, len(self._scripts) - 1)](peer)
        except ConnectionClosed:
            pass
        except BaseException as error:
            self.errors.append(error)
            raise

    @property
    def requests(self) -> list[Peer]:
        """The handshakes that came."""
        return self.peers

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.socket.getsockname()[1]}/v1"

    def __enter__(self) -> TestServer:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._thread.join(30)
        assert self.errors == []


class RawServer:
    """Answers each connection with the bytes of a function of the request's text, then closes it or holds it open."""

    def __init__(self, answer: Callable[[str], bytes | None]) -> None:
        self.requests: list[str] = []
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._held: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def _serve(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            data = b""
            while b"\r\n\r\n" not in data and (more := peer.recv(4096)):
                data += more
            self.requests.append(data.decode())
            answer = self._answer(data.decode())
            if answer is None:
                self._held.append(peer)
            else:
                peer.sendall(answer)
                peer.close()

    def __enter__(self) -> RawServer:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(30)
        for peer in self._held:
            peer.close()


def http(status: str, body: str = "", *headers: str) -> bytes:
    """Return an HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers, "", body]
    return "\r\n".join(lines).encode()
