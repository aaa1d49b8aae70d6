"""What api.openai.com really sent for the six chat operations, through the whole client: nothing may be lost.

A server on this machine sends the recorded bytes; `OPENAI_RECORDINGS` names the folder of recordings.jsonl.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from overlay import AsyncOpenAI, OpenAI

CREATE = "POST /chat/completions"
# operation -> how it is called; the id is any: the server answers by the header `x-recording`
CALLS: dict[str, tuple[str, tuple[Any, ...], dict[str, Any]]] = {
    CREATE: ("create", (), {"model": "any", "messages": [{"role": "user", "content": "any"}]}),
    "GET /chat/completions": ("list", (), {}),
    "GET /chat/completions/{id}": ("retrieve", ("any",), {}),
    "POST /chat/completions/{id}": ("update", ("any",), {"metadata": {}}),
    "DELETE /chat/completions/{id}": ("delete", ("any",), {}),
    "GET /chat/completions/{id}/messages": ("messages.list", ("any",), {}),
}

FOLDER = os.environ.get("OPENAI_RECORDINGS", "")
pytestmark = [
    pytest.mark.loopback,
    pytest.mark.skipif(not FOLDER, reason="OPENAI_RECORDINGS does not name the folder of the recorded traffic"),
]


@cache
def recordings() -> dict[str, dict[str, Any]]:
    """The accepted calls of the six operations, by id."""
    with (Path(FOLDER) / "recordings.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {row["id"]: row for row in rows if row["endpoint"] in CALLS and 200 <= row["status"] < 300}


def chosen(operation: str, stream: bool) -> list[dict[str, Any]]:
    rows = [row for row in recordings().values() if row["endpoint"] == operation and row["stream"] is stream]
    assert rows
    return rows


def sent_events(text: str) -> list[Any]:
    """The JSON of each event before `[DONE]`, read by another rule than the client's: one `data:` line an event."""
    lines = [line.removeprefix("data:").strip() for line in text.splitlines() if line.startswith("data:")]
    assert lines[-1] == "[DONE]"
    return [json.loads(line) for line in lines[:-1]]


class Replay(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        row = recordings()[self.headers["x-recording"]]
        body = row["response_body"].encode()
        kind = row["response_content_type"] or ("text/event-stream" if row["stream"] else "application/json")
        self.send_response(row["status"])
        self.send_header("Content-Type", kind)
        if row["stream"]:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for start in range(0, len(body), 1000):  # cuts lines, and characters, wherever they fall
                piece = body[start : start + 1000]
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")
        else:
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    do_GET = do_POST = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Replay) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
        server.shutdown()
        thread.join()


@pytest.fixture
def client(base_url: str) -> Iterator[OpenAI]:
    with OpenAI(api_key="sk-replayed", base_url=base_url, max_retries=0) as client:
        yield client


@pytest.fixture
def async_client(base_url: str) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="sk-replayed", base_url=base_url, max_retries=0)


def method(client: OpenAI | AsyncOpenAI, name: str) -> Callable[..., Any]:
    node: Any = client.chat.completions
    for part in name.split("."):
        node = getattr(node, part)
    found: Callable[..., Any] = node
    return found


def test_none_of_the_recordings_is_passed_over() -> None:
    accepted = recordings().values()
    assert len(accepted) >= 672
    assert sum(row["stream"] for row in accepted) >= 98


@pytest.mark.parametrize("operation", CALLS)
def test_every_json_answer_comes_back_whole(client: OpenAI, operation: str) -> None:
    name, arguments, keywords = CALLS[operation]
    for row in chosen(operation, stream=False):
        answer = method(client, name)(*arguments, **keywords, extra_headers={"x-recording": row["id"]})
        assert answer.to_dict() == json.loads(row["response_body"]), row["id"]


@pytest.mark.parametrize("operation", CALLS)
async def test_every_json_answer_comes_back_whole_async(async_client: AsyncOpenAI, operation: str) -> None:
    name, arguments, keywords = CALLS[operation]
    async with async_client:
        for row in chosen(operation, stream=False):
            answer = await method(async_client, name)(*arguments, **keywords, extra_headers={"x-recording": row["id"]})
            assert answer.to_dict() == json.loads(row["response_body"]), row["id"]


def test_every_stream_comes_back_whole(client: OpenAI) -> None:
    name, arguments, keywords = CALLS[CREATE]
    for row in chosen(CREATE, stream=True):
        headers = {"x-recording": row["id"]}
        with method(client, name)(*arguments, **keywords, stream=True, extra_headers=headers) as stream:
            assert [chunk.to_dict() for chunk in stream] == sent_events(row["response_body"]), row["id"]


async def test_every_stream_comes_back_whole_async(async_client: AsyncOpenAI) -> None:
    name, arguments, keywords = CALLS[CREATE]
    async with async_client:
        for row in chosen(CREATE, stream=True):
            headers = {"x-recording": row["id"]}
            stream = await method(async_client, name)(*arguments, **keywords, stream=True, extra_headers=headers)
            async with stream:
                chunks = [chunk.to_dict() async for chunk in stream]
            assert chunks == sent_events(row["response_body"]), row["id"]
