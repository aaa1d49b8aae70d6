"""A server whose answers stop in the middle until who asked goes away: a test that interrupts them knows no clock."""

from __future__ import annotations

import contextlib
import json
import threading
from typing import Any

from tests.cli.loopback import Handler, Loopback


class Held(Loopback):
    """Streams "Hello" to chat completions; questions with "whole" in them also get " again" and an end.

    Attributes:
        asked: The messages of each request.
        begun: Is set when an answer has begun.
        left: Is set when an answer that was held is no longer read.
    """

    def __init__(self) -> None:
        self.asked: list[list[Any]] = []
        self.begun = threading.Event()
        self.left = threading.Event()
        me = self

        class Answering(Handler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                me.asked.append(body["messages"])
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("connection", "close")
                self.end_headers()
                self._send({"role": "assistant", "content": "Hello"})
                me.begun.set()
                if "whole" in body["messages"][-1]["content"]:
                    self._send({"content": " again"}, "stop")
                    self.wfile.write(b"data: [DONE]\n\n")
                    return
                with contextlib.suppress(OSError):  # a reset is an end, too
                    self.connection.recv(1)
                me.left.set()

            def _send(self, delta: dict[str, Any], reason: str | None = None) -> None:
                choice = {"index": 0, "delta": delta, "finish_reason": reason}
                chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
                self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
                self.wfile.flush()

        super().__init__(Answering)
