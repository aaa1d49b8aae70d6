"""Files sent in parts: over real sockets, through failures."""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import threading
from pathlib import Path
from typing import Any

import pytest

from overlay import APIConnectionError, BadRequestError, omit
from overlay.errors import ConfigurationError
from overlay.uploads import PART_SIZE, UploadState
from tests.faults.server import RESET, FaultServer, answer
from tests.helpers.both import Both

CONTENT = bytes(range(256)) * 40  # 10,240 bytes


def downloaded(client: Any, upload: Any) -> bytes:
    content: bytes = client.files.content(upload.file.id).read()
    return content


def test_a_path_goes_up_in_parts(client: Any, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(CONTENT)
    seen: list[tuple[int, int]] = []
    upload = client.uploads.upload_file_chunked(
        file=path,
        purpose="fine-tune",
        part_size=4096,
        md5=hashlib.md5(CONTENT).hexdigest(),
        progress=lambda state: seen.append((state.sent, state.size)),
    )
    assert (upload.status, upload.filename, upload.bytes) == ("completed", "data.jsonl", len(CONTENT))
    assert seen == [(4096, 10240), (8192, 10240), (10240, 10240)]
    assert downloaded(client, upload) == CONTENT
    assert downloaded(client, client.uploads.upload_file_chunked(file=str(path), purpose="batch")) == CONTENT


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_need_a_name(client: Any, kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="pass filename="):
        client.uploads.upload_file_chunked(file=kind(CONTENT), purpose="batch")
    upload = client.uploads.upload_file_chunked(file=kind(CONTENT), purpose="batch", filename="a.jsonl", md5=omit)
    assert downloaded(client, upload) == CONTENT


def test_an_open_file_stays_open(client: Any, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(CONTENT)
    with path.open("rb") as file:
        file.seek(17)  # wherever it stands, the whole file goes up
        upload = client.uploads.upload_file_chunked(file=file, purpose="batch", part_size=3000)
        assert not file.closed
    assert downloaded(client, upload) == CONTENT


class Pipe(io.BytesIO):
    """A file without places to go to."""

    name = "pipe.jsonl"

    def seekable(self) -> bool:
        return False


def test_a_pipe_needs_a_size(client: Any) -> None:
    with pytest.raises(ConfigurationError, match="pass it as bytes="):
        client.uploads.upload_file_chunked(file=Pipe(CONTENT), purpose="batch")
    upload = client.uploads.upload_file_chunked(file=Pipe(CONTENT), purpose="batch", bytes=len(CONTENT), part_size=5000)
    assert downloaded(client, upload) == CONTENT
    state = UploadState("upload_1", len(CONTENT), 5000, ["part_1"])
    with pytest.raises(ConfigurationError, match="where the upload stopped"):
        client.uploads.upload_file_chunked(file=Pipe(CONTENT), purpose="batch", bytes=len(CONTENT), state=state)


def test_a_pipe_that_gives_a_little_at_a_time(client: Any) -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb", buffering=0) as pipe:
            for start in range(0, len(CONTENT), 1000):
                pipe.write(CONTENT[start : start + 1000])

    writer = threading.Thread(target=write)
    writer.start()
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        upload = client.uploads.upload_file_chunked(
            file=pipe, filename="a.jsonl", purpose="batch", bytes=len(CONTENT), part_size=5000
        )
    writer.join()
    assert downloaded(client, upload) == CONTENT


class Odd:
    """A file that says only when it is read that it gives no bytes."""

    name = "words.txt"

    def __init__(self, gives: Any) -> None:
        self.gives = gives

    def seekable(self) -> bool:
        return False

    def read(self, size: int) -> Any:
        return self.gives()


async def later() -> bytes:
    return b"later"


def test_a_file_that_is_open_as_text(client: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(CONTENT)
    with path.open(encoding="utf-8") as text, pytest.raises(TypeError, match="open it with mode 'rb'"):
        client.uploads.upload_file_chunked(file=text, purpose="batch")
    for gives in (lambda: "words", later):
        with pytest.raises(TypeError, match="not bytes; open it with mode 'rb'"):
            client.uploads.upload_file_chunked(file=Odd(gives), purpose="batch", bytes=5)


@pytest.mark.parametrize("size", [len(CONTENT) - 1, len(CONTENT) + 1])
def test_a_file_that_is_not_as_long_as_it_was(client: Any, size: int) -> None:
    with pytest.raises(ConfigurationError, match=f"no longer has {size} bytes"):
        client.uploads.upload_file_chunked(file=CONTENT, filename="a.jsonl", purpose="batch", bytes=size)


@pytest.mark.parametrize("size", [0, -1, PART_SIZE + 1])
def test_parts_have_a_size(client: Any, size: int) -> None:
    with pytest.raises(ConfigurationError, match="part_size"):
        client.uploads.upload_file_chunked(file=CONTENT, filename="a.jsonl", purpose="batch", part_size=size)


def test_a_wrong_checksum_is_refused(client: Any) -> None:
    with pytest.raises(BadRequestError, match="md5"):
        client.uploads.upload_file_chunked(file=CONTENT, filename="a.jsonl", purpose="batch", md5="0" * 32)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"filename": "a.jsonl", "mime_type": "text/x-mine"}, "text/x-mine"),
        ({"filename": "a.html"}, "text/html"),
        ({"filename": "a.nobody-knows"}, "application/octet-stream"),
    ],
)
def test_what_is_said_of_the_file(both: Both, options: Any, expected: str) -> None:
    script = [answer(200, {"id": "upload_1"}), answer(200, {"id": "part_1"}), answer(200, {"id": "upload_1"})]
    with FaultServer(*script) as server:
        both.client(server.base_url).uploads.upload_file_chunked(file=b"x", purpose="batch", **options)
        assert [request.target for request in server.requests] == [
            "/uploads",
            "/uploads/upload_1/parts",
            "/uploads/upload_1/complete",
        ]
        assert f'"mime_type":"{expected}"'.encode() in server.requests[0].body
        assert server.requests[2].body == b'{"part_ids":["part_1"]}'


@pytest.mark.parametrize(
    ("file", "options", "expected"),
    [
        (("a.txt", b"abc"), {}, ("a.txt", "text/plain")),
        (("a.txt", "abc", "text/x-mine"), {}, ("a.txt", "text/x-mine")),
        (("a.txt", b"abc", "text/x-mine"), {"filename": "b", "mime_type": "c/d"}, ("b", "c/d")),
        (("caf\udce9.txt", b"abc"), {}, ("caf%E9.txt", "text/plain")),
        ((None, b"abc"), {"filename": "b.txt"}, ("b.txt", "text/plain")),
    ],
)
def test_a_name_and_a_content_are_a_file(both: Both, file: Any, options: Any, expected: tuple[str, str]) -> None:
    script = [answer(200, {"id": "upload_1"}), answer(200, {"id": "part_1"}), answer(200, {"id": "upload_1"})]
    with FaultServer(*script) as server:
        both.client(server.base_url).uploads.upload_file_chunked(file=file, purpose="batch", **options)
        asked = json.loads(server.requests[0].body)
        assert (asked["filename"], asked["mime_type"], asked["bytes"]) == (*expected, 3)
        assert b"abc" in server.requests[1].body


@pytest.mark.parametrize(
    ("file", "error", "problem"),
    [
        (("a", b"abc", None, {"x-a": "b"}), TypeError, "file has headers"),
        (("a", 5), TypeError, r"neither \(name, content\)"),
        ((None, b"abc"), ConfigurationError, "no name"),
        (None, TypeError, "file is of type NoneType"),
        ({"file": b""}, TypeError, "file is of type dict"),
    ],
)
def test_what_cannot_be_uploaded(both: Both, file: Any, error: type[Exception], problem: str) -> None:
    with FaultServer() as server, pytest.raises(error, match=problem):
        both.client(server.base_url).uploads.upload_file_chunked(file=file, purpose="batch")
    assert not server.requests


def test_a_broken_upload_goes_on_where_it_stopped(both: Both, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(CONTENT)
    made, part = answer(200, {"id": "upload_1"}), answer(200, {"id": "part_1"})
    state = UploadState()
    ask: dict[str, Any] = {"file": path, "purpose": "batch", "part_size": 4096}
    with FaultServer(made, part, [RESET], answer(200, {"id": "part_2"}), answer(200, {"id": "part_3"}), made) as server:
        client = both.client(server.base_url, max_retries=0)
        with pytest.raises(APIConnectionError):
            client.uploads.upload_file_chunked(**ask, state=state)
        assert (state.upload_id, state.sent, state.size) == ("upload_1", 4096, len(CONTENT))
        state = pickle.loads(pickle.dumps(state))
        client.uploads.upload_file_chunked(**ask, state=state)
        parts = [request.body for request in server.requests if request.target.endswith("/parts")]
        assert server.requests[-1].body == b'{"part_ids":["part_1","part_2","part_3"]}'
    for number, body in zip((0, 1, 1, 2), parts, strict=False):
        assert CONTENT[4096 * number : 4096 * (number + 1)] in body


def test_a_state_is_about_one_file(client: Any) -> None:
    state = UploadState("upload_1", 5, 4096, ["part_1"])
    for options in ({}, {"bytes": 5, "part_size": 17}):
        with pytest.raises(ConfigurationError, match="start a new one"):
            client.uploads.upload_file_chunked(file=CONTENT, filename="a", purpose="batch", state=state, **options)


def test_a_path_that_leads_nowhere(client: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        client.uploads.upload_file_chunked(file=tmp_path / "none", purpose="batch")
