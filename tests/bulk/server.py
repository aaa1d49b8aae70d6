"""A chat server for bulk runs: counts what each prompt was asked, and answers as a script says."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Script = Callable[[str, int], "tuple[int, Any, dict[str, str]] | None"]


class ChatServer:
    """Serves POST /chat/completions on a free port.

    Attributes:
        asked: How often each prompt was asked.
        models: The models that were asked.
        most: The most requests at the same time.
    """

    def __init__(self, script: Script = lambda prompt, times: None) -> None:
        self.asked: Counter[str] = Counter()
        self.models: Counter[str] = Counter()
        self.keys: Counter[str] = Counter()
        self.most = self._now = 0
        self.last: Any = None
        lock, me = threading.Lock(), self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else the body waits 40 ms for the word that the head has come

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                prompt = body["messages"][0]["content"]
                with lock:
                    me.asked[prompt] += 1
                    me.models[body["model"]] += 1
                    me.keys[self.headers["authorization"]] += 1
                    me.last = body
                    me._now += 1
                    me.most = max(me.most, me._now)
                    times = me.asked[prompt]
                status, answer, headers = script(prompt, times) or (200, completion(body["model"], prompt), {})
                with lock:
                    me._now -= 1
                data = json.dumps(answer).encode()
                self.send_response(status)
                for name, value in {
                    "content-type": "application/json",
                    "content-length": str(len(data)),
                    **headers,
                }.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *args: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 256

            def handle_error(self, *args: Any) -> None:
                pass

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> ChatServer:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def completion(model: str, prompt: str) -> dict[str, Any]:
    """Return an answer that says the prompt again."""
    message = {"role": "assistant", "content": f"You said {prompt}", "refusal": None}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
    }


def error(status: int, message: str = "no", code: str | None = None, **headers: str) -> tuple[int, Any, dict[str, str]]:
    """Return a refusal; `retry_after_ms="1"` becomes the header retry-after-ms."""
    body = {"error": {"message": message, "type": "x", "param": None, "code": code}}
    return status, body, {name.replace("_", "-"): value for name, value in headers.items()}


def question(text: str, model: str = "gpt-5-mini") -> dict[str, Any]:
    """Return the arguments of a call."""
    return {"model": model, "messages": [{"role": "user", "content": text}]}
