"""Bodies in unusual states: empty, in other encodings, closed; files that fail while they are sent."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from overlay import ResponseDecodeError, RetryPolicy
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
