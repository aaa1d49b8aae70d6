"""What a recording must not keep (keys, in any form, wherever the server put them), and what playing must not allow."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from hypothesis import given, strategies as st
from vcr.errors import CannotOverwriteExistingCassetteException

from .cassettes import cassette, forms, scrub

KEY = "sk-proj-Ab9+/_Zz~0123456789~Secret"


class Gossip(BaseHTTPRequestHandler):
    """A server that repeats the key everywhere it can."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        key = self.headers["Authorization"].removeprefix("Bearer ")
        encoded = base64.b64encode(f"user:{key}".encode()).decode()
        body = json.dumps({"told": key, "basic": encoded, "url": httpx.QueryParams({"key": key}).__str__()}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Request-Id", f"req-{key}")
        self.send_header("Set-Cookie", f"session={key}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def gossip(loopback: None) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Gossip) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def _record(url: str, folder: Path) -> str:
    with (
        httpx.Client(trust_env=False) as client,
        cassette("gossip", "told", maker="a gossip", secrets=(KEY,), folder=folder),
    ):
        answer = client.post(
            f"{url}/v1/chat", params={"api_key": KEY}, json={"note": KEY}, headers={"Authorization": f"Bearer {KEY}"}
        )
        assert answer.json()["told"] == KEY  # the recorded call itself is left alone
    return (folder / "gossip" / "told.yaml").read_text("utf-8")


def test_no_form_of_a_key_is_written(gossip: str, tmp_path: Path) -> None:
    text = _record(gossip, tmp_path)
    assert [form for form in forms(KEY) if form.lower() in text.lower()] == []
    assert "cookie" not in text.lower()
    assert "authorization" not in text.lower()


def test_nothing_of_the_recording_machine_is_written(gossip: str, tmp_path: Path) -> None:
    text = _record(gossip, tmp_path)
    assert "127.0.0.1" not in text
    assert "http://gossip.test/v1/chat" in text


@given(
    before=st.binary(max_size=7),
    after=st.binary(max_size=7),
    secret=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=12, max_size=40),
)
def test_base64_of_a_text_that_holds_a_key_does_not_survive(before: bytes, after: bytes, secret: str) -> None:
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        encoded = encode(before + secret.encode() + after).decode()
        assert "scrubbed" in scrub(encoded, (secret,))


def test_a_request_that_was_not_recorded_is_refused(gossip: str, tmp_path: Path) -> None:
    _record(gossip, tmp_path)
    with (
        pytest.raises(CannotOverwriteExistingCassetteException),
        httpx.Client(trust_env=False) as client,
        cassette("gossip", "told", folder=tmp_path),
    ):
        client.post("http://gossip.test/v1/other", json={})


def test_an_answer_that_was_not_played_is_an_error(gossip: str, tmp_path: Path) -> None:
    _record(gossip, tmp_path)
    with pytest.raises(AssertionError, match="1 of 1 answers not played"), cassette("gossip", "told", folder=tmp_path):
        pass


def test_a_cassette_that_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    with (
        pytest.raises(FileNotFoundError, match="make record SERVER=gossip"),
        cassette("gossip", "told", folder=tmp_path),
    ):
        pass
