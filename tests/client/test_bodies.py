"""Bodies in unusual states: empty, in other encodings, closed; files that fail while they are sent."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from overlay import APIStatusError, ConfigurationError, ResponseDecodeError, RetryPolicy
from tests.client.conftest import Start
from tests.client.test_results import ASK
from tests.faults.server import answer, api_error


def test_no_content_where_a_completion_was_due_is_an_error(start: Start) -> None:
    user, _ = start(answer(204, b"", content_type=None))
    with pytest.raises(ResponseDecodeError, match="empty"):
        user.call("chat.completions.create", **ASK)


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/plain; charset=latin-1", b"caf\xe9", "café"),
        ("text/plain", b"abc\xc3", "abc\ufffd"),
        ("text/plain; charset=none-such", "é".encode(), "é"),
    ],
)
def test_pieces_of_text_are_decoded_as_the_server_says(start: Start, content_type: str, body: bytes, text: str) -> None:
    user, _ = start(answer(body=body, content_type=content_type))
    asked = user.client.files.with_streaming_response.content("file-1")

    async def pieces() -> list[str]:
        async with asked as response:
            return [piece async for piece in response.iter_text()]

    if user.is_async:
        found = user.runner.run(pieces())
    else:
        with asked as response:
            found = list(response.iter_text())
    assert "".join(found) == text


class Broken(io.BytesIO):
    """A file whose disk fails."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, "the disk fails")


def test_what_a_file_raises_reaches_the_caller_at_once(start: Start) -> None:
    user, server = start(answer(body={"id": "file-1"}))
    with pytest.raises(OSError, match="the disk fails"):
        user.call("files.create", file=("a.txt", Broken(b"abc")), purpose="user_data")
    assert not server.requests


def test_a_file_that_vanishes_before_a_retry_reaches_the_caller(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    user, server = start(api_error(503))

    class Vanishing(RetryPolicy):
        def delay(self, **_: Any) -> float:  # type: ignore[override]  # nothing of it matters here
            path.unlink()
            return 0.0

    user.client = user.client.with_options(retry_policy=Vanishing())
    with pytest.raises(FileNotFoundError):
        user.call("files.create", file=path, purpose="user_data")
    assert len(server.requests) == 1


HALF = "cut \ud83d"
SOUND: dict[str, Any] = {"file": ("a.wav", b"x"), "model": "m"}
CUT: dict[str, tuple[str, dict[str, Any], str]] = {
    "text": ("audio.transcriptions.create", {**SOUND, "prompt": HALF}, "prompt"),
    "an item": ("audio.transcriptions.create", {**SOUND, "include": [HALF]}, r"include\[\]"),
    "an object": ("audio.transcriptions.create", {**SOUND, "extra_body": {"more": {"a": HALF}}}, r"more\[a\]"),
    "a name": ("audio.transcriptions.create", {**SOUND, "extra_body": {HALF: "x"}}, r"name of the field 'cut \\ud83d'"),
    "a name inside": ("audio.transcriptions.create", {**SOUND, "extra_body": {"more": {HALF: 1}}}, "a field of more"),
    "a form by hand": ("post", {"path": "/x", "files": {"a": b"x"}, "body": {"n": HALF}}, "n"),
    "text by hand": ("post", {"path": "/x", "body": HALF}, "body"),
    "a query": ("models.list", {"extra_query": {"q": HALF}}, "the query parameter 'q'"),
    "a query by hand": ("get", {"path": "/x", "query": {"q": HALF}}, "the query parameter 'q'"),
    "an argument in the query": ("files.list", {"after": HALF}, "the query parameter 'after'"),
    "a path": ("models.retrieve", {"model": HALF}, "model"),
    "a raw body": ("realtime.calls.create", {"sdp": HALF}, "sdp"),
}


@pytest.mark.parametrize(("method", "given", "name"), CUT.values(), ids=CUT)
def test_text_that_was_cut_in_a_character_is_refused_by_name(start: Start, method: str, given: Any, name: str) -> None:
    user, server = start()
    with pytest.raises(ConfigurationError, match=f"{name} contains a lone surrogate"):
        user.all(user.call(method, **given)) if method.endswith("list") else user.call(method, **given)
    assert server.requests == []


def test_json_can_say_what_utf8_cannot(start: Start) -> None:
    user, server = start(answer(body={"id": "c", "choices": []}))
    user.call("chat.completions.create", model="m", messages=[{"role": "user", "content": HALF}])
    assert b"cut \\ud83d" in server.requests[0].body


def test_the_body_of_an_error_with_status_200_is_plain(start: Start) -> None:
    said = {"message": "no", "code": "bad", "more": [{"a": 1}], "deep": {"b": [{"c": 2}]}}
    user, _ = start(answer(200, {"error": said}))
    with pytest.raises(APIStatusError) as caught:
        user.call("chat.completions.create", **ASK)
    assert caught.value.body == said
    assert type(caught.value.body["more"][0]) is dict
