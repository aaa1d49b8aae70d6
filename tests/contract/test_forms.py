"""Bodies that are forms, as they are on the wire, over real sockets and through both clients."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import re
import socket
import sys
import tempfile
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from overlay import omit
from tests.client.driver import AsyncUser, SyncUser
from tests.faults.server import FaultServer, Request, answer, api_error

from .form import Part, nested, parts_of

FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 3,
    "created_at": 1,
    "filename": "a",
    "purpose": "batch",
    "status": "processed",
}
Start = Callable[..., tuple[SyncUser, FaultServer]]


@pytest.fixture(params=[SyncUser, AsyncUser], ids=["sync", "async"])
def start(request: pytest.FixtureRequest) -> Iterator[Start]:
    """Start a server with a script, and a client that talks to it."""
    with ExitStack() as stack:

        def begin(*script: Any, **settings: Any) -> tuple[SyncUser, FaultServer]:
            server = stack.enter_context(FaultServer(*(script or (answer(200, FILE),))))
            user: SyncUser = request.param(base_url=f"{server.base_url}/v1", **settings)
            stack.callback(user.close)
            return user, server

        yield begin


def parts(request: Request) -> list[Part]:
    assert int(request.headers["content-length"]) == len(request.body)
    return parts_of(request.headers["content-type"], request.body)


@contextmanager
def opened(content: bytes, suffix: str = "") -> Iterator[Any]:
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(content)
        file.flush()
        yield file


@pytest.mark.parametrize(
    ("given", "filename", "content_type"),
    [
        (b"abc", "upload", "application/octet-stream"),
        (bytearray(b"abc"), "upload", "application/octet-stream"),
        (io.BytesIO(b"abc"), "upload", "application/octet-stream"),
        (("data.json", b"abc"), "data.json", "application/json"),
        (("data.json", "abc", None), "data.json", "application/json"),
        (("folder/notes.txt", b"abc"), "folder/notes.txt", "text/plain"),
        ((None, b"abc"), "upload", "application/octet-stream"),
        (("data", b"abc", "text/x-own"), "data", "text/x-own"),
        (("data", io.BytesIO(b"abc"), "text/x-own", {"x-note": "hi"}), "data", "text/x-own"),
        (("naïve 日本.txt", b"abc"), "naïve 日本.txt", "text/plain"),
        (('a"b\\c.txt', b"abc"), "a%22b\\c.txt", "text/plain"),
        (("empty", b""), "empty", "application/octet-stream"),
    ],
)
def test_a_file_is_given_in_many_ways(start: Start, given: Any, filename: str, content_type: str) -> None:
    user, server = start()
    user.call("files.create", file=given, purpose="batch")
    file, purpose = parts(server.requests[-1])
    assert (file.name, file.filename, file.content_type) == ("file", filename, content_type)
    assert file.content == (b"" if filename == "empty" else b"abc")
    assert file.headers.get("x-note") == ("hi" if isinstance(given, tuple) and len(given) == 4 else None)
    assert (purpose.name, purpose.filename, purpose.content_type, purpose.content) == ("purpose", None, None, b"batch")


def test_a_path_gives_its_own_name(start: Start, tmp_path: Path) -> None:
    user, server = start()
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"{}\n")
    user.call("files.create", file=path, purpose="batch")
    user.call("files.create", file=("other.txt", path), purpose="batch")
    first, second = (parts(request)[0] for request in server.requests)
    assert (first.filename, first.content) == ("data.jsonl", b"{}\n")
    assert (second.filename, second.content_type, second.content) == ("other.txt", "text/plain", b"{}\n")


def test_an_open_file_is_sent_whole_and_stays_open(start: Start) -> None:
    user, server = start()
    with opened(b"0123456789", ".txt") as file:
        file.seek(7)
        user.call("files.create", file=file, purpose="batch")
        assert not file.closed
        assert parts(server.requests[-1])[0].filename == Path(file.name).name
    assert parts(server.requests[-1])[0].content == b"0123456789"


def test_a_compressed_file_is_sent_as_it_reads(start: Start, tmp_path: Path) -> None:
    """Its size is not that of the file on disk."""
    user, server = start()
    content = b"many times the same " * 5_000
    with gzip.open(tmp_path / "a.gz", "wb") as file:
        file.write(content)
    with gzip.open(tmp_path / "a.gz", "rb") as file:
        user.call("files.create", file=("a.txt", file), purpose="batch")
    assert parts(server.requests[-1])[0].content == content


def test_a_pipe_is_read_once_and_sent_with_each_attempt(start: Start) -> None:
    user, server = start(api_error(500), answer(200, FILE))
    reader, writer = os.pipe()
    os.write(writer, b"from a pipe")
    os.close(writer)
    with os.fdopen(reader, "rb") as file:
        user.call("files.create", file=("a.txt", file), purpose="batch")
    assert [parts(request)[0].content for request in server.requests] == [b"from a pipe"] * 2


@pytest.mark.parametrize("kind", ["path", "file", "bytes"])
def test_a_retry_sends_the_whole_file_with_a_new_boundary(start: Start, tmp_path: Path, kind: str) -> None:
    user, server = start(api_error(503), api_error(500), answer(200, FILE))
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 200_000)
    with path.open("rb") as file:
        given = {"path": path, "file": file, "bytes": path.read_bytes()}[kind]
        user.call("files.create", file=given, purpose="batch")
    assert [parts(request)[0].content for request in server.requests] == [b"x" * 200_000] * 3
    boundaries = [request.headers["content-type"] for request in server.requests]
    assert len(set(boundaries)) == 3


def test_the_boundary_is_never_the_same(start: Start) -> None:
    user, server = start()
    for _ in range(20):
        user.call("files.create", file=b"--boundary--", purpose="batch")
    found = {request.headers["content-type"] for request in server.requests}
    assert len(found) == 20
    assert all(re.fullmatch(r"multipart/form-data; boundary=[0-9a-f]{32}", each) for each in found)


class Colour(str, Enum):  # noqa: UP042  # str() of such a one gives its name, and programs have them
    RED = "red"


def test_lists_objects_and_scalars_are_spelled_as_the_api_reads_them(start: Start) -> None:
    user, server = start()
    user.call(
        "audio.transcriptions.create",
        file=("a.wav", b"RIFF"),
        model="whisper-1",
        temperature=0.25,
        timestamp_granularities=["word", "segment"],
        include=[],
        chunking_strategy={"type": "server_vad", "threshold": 0.5, "silence_duration_ms": 200},
        language=Colour.RED,
        prompt=None,
        stream=False,
        known_speaker_names=omit,
        extra_body={"nested": {"list": [{"a": 1}, {"a": 2}], "flag": True}, "text": "naïve 日本 😀\n"},
    )
    sent = [(part.name, part.content.decode()) for part in parts(server.requests[-1])[1:]]
    assert sent == [
        ("model", "whisper-1"),
        ("temperature", "0.25"),
        ("timestamp_granularities[]", "word"),
        ("timestamp_granularities[]", "segment"),
        ("chunking_strategy[type]", "server_vad"),
        ("chunking_strategy[threshold]", "0.5"),
        ("chunking_strategy[silence_duration_ms]", "200"),
        ("language", "red"),
        ("stream", "false"),
        ("nested[list][][a]", "1"),
        ("nested[list][][a]", "2"),
        ("nested[flag]", "true"),
        ("text", "naïve 日本 😀\n"),
    ]


def test_several_files_and_files_in_several_fields(start: Start) -> None:
    user, server = start(answer(200, {"created": 1}))
    user.call("images.edit", image=[("one.png", b"one"), ("two.png", b"two")], mask=("m.png", b"mask"), prompt="p", n=2)
    found = nested(parts(server.requests[-1]))
    assert found == {"image": [b"one", b"two"], "mask": b"mask", "prompt": "p", "n": "2"}


def test_an_operation_of_two_bodies_chooses_by_what_it_is_given(start: Start) -> None:
    user, server = start(answer(200, {"created": 1}))
    user.call("images.edit", images=[{"file_id": "file-1"}], prompt="p", n=2)
    user.call("images.edit", image=("a.png", b"png"), prompt="p", n=2)
    user.call("containers.files.create", "cntr_1", file_id="file-1")
    user.call("containers.files.create", "cntr_1", file=("a.txt", b"abc"))
    json_edit, form_edit, json_file, form_file = server.requests
    assert json.loads(json_edit.body) == {"images": [{"file_id": "file-1"}], "prompt": "p", "n": 2}
    assert nested(parts(form_edit)) == {"image": b"png", "prompt": "p", "n": "2"}
    assert json.loads(json_file.body) == {"file_id": "file-1"}
    assert nested(parts(form_file)) == {"file": b"abc"}


def test_the_parts_of_a_realtime_call_have_their_own_types(start: Start) -> None:
    user, server = start(answer(201, b"v=0 answer", content_type="application/sdp"))
    session = {"type": "realtime", "model": "gpt-realtime", "output_modalities": ["audio"]}
    assert user.call("realtime.calls.create", sdp="v=0\r\n", session=session) == "v=0 answer"
    sdp, sent = parts(server.requests[-1])
    assert (sdp.name, sdp.filename, sdp.content_type, sdp.content) == ("sdp", None, "application/sdp", b"v=0\r\n")
    assert (sent.name, sent.filename, sent.content_type) == ("session", None, "application/json")
    assert json.loads(sent.content) == session
    assert user.call("realtime.calls.create", sdp="v=0\r\n") == "v=0 answer"
    assert server.requests[-1].headers["content-type"] == "application/sdp"
    assert server.requests[-1].body == b"v=0\r\n"


@pytest.mark.parametrize("value", [object(), 1j, {"a"}], ids=lambda value: type(value).__name__)
def test_what_no_field_can_say_is_refused_by_name(start: Start, value: Any) -> None:
    user, server = start(answer(200, FILE))
    with pytest.raises(TypeError, match=rf"^purpose is of type {type(value).__name__}: pass bytes, a path"):
        user.call("files.create", file=b"x", purpose=value)
    assert not server.requests


def test_null_is_sent_in_json_and_left_out_of_forms(start: Start) -> None:
    user, server = start(answer(200, {"id": "x", "object": "assistant"}))
    user.run(user.client.beta.assistants.create(model="gpt-5", name=None, description=omit))
    assert json.loads(server.requests[-1].body) == {"model": "gpt-5", "name": None}


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (
            {"file": "a.txt"},
            TypeError,
            r"file is of type str; pass pathlib.Path\(\.\.\.\), bytes, an open file or \(name, content\)",
        ),
        ({"file": io.StringIO("abc")}, TypeError, "file is open as text; open it with mode 'rb'"),
        ({"file": Path("no-such-file.txt")}, FileNotFoundError, "file: no such file: 'no-such-file.txt'"),
        ({"file": Path()}, IsADirectoryError, "file: '.' is a directory"),
        ({"file": object()}, TypeError, r"file is of type object; pass pathlib"),
        ({"purpose": "batch"}, TypeError, "file"),
    ],
    ids=["text", "text file", "no file", "folder", "anything", "missing"],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(
    start: Start, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    user, server = start()
    with pytest.raises(error, match=message):
        user.call("files.create", **{"purpose": "batch", **arguments})
    assert server.requests == []


def test_an_async_file_is_refused_with_advice(start: Start) -> None:
    class AsyncFile:
        async def read(self) -> bytes:
            raise AssertionError

    user, _ = start()
    with pytest.raises(TypeError, match=r"its read\(\) returned a coroutine, not bytes"):
        user.call("files.create", file=AsyncFile(), purpose="batch")


# --- large files


class Sink:
    """A server that counts and hashes what it is sent, and keeps none of it."""

    def __init__(self, *, fail_first_after: int | None = None) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/v1"
        self.received: list[tuple[int, str]] = []
        self._fail_after = fail_first_after
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        body = json.dumps(FILE).encode()
        answer = (
            b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
            % (
                len(body),
                body,
            )
        )
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as stream:
                length = 0
                while (line := stream.readline()) not in (b"\r\n", b""):
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.partition(b":")[2])
                digest, left = hashlib.sha256(), length
                if self._fail_after is not None:
                    stream.read(self._fail_after)
                    self._fail_after = None
                    self.received.append((-1, ""))
                    continue
                while left and (piece := stream.read(min(left, 2**20))):
                    digest.update(piece)
                    left -= len(piece)
                self.received.append((length - left, digest.hexdigest()))
                connection.sendall(answer)

    def close(self) -> None:
        with suppress(OSError):  # macOS refuses it for a socket that listens
            self.listener.shutdown(socket.SHUT_RDWR)  # wakes the thread in accept() on Linux, where close() does not
        self.listener.close()
        self._thread.join(0.1)


LARGE = 200 * 2**20
MOST = 8 * 2**20
"""Bytes that sending a file of `LARGE` bytes may take."""


@pytest.fixture
def sparse(tmp_path: Path) -> Path:
    """A file of 200 MB that takes no room."""
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(LARGE)
    return path


@pytest.mark.parametrize("kind", ["path", "file"])
@pytest.mark.parametrize("user_kind", [SyncUser, AsyncUser], ids=["sync", "async"])
def test_a_large_file_is_streamed_from_disk(user_kind: type[SyncUser], kind: str, sparse: Path) -> None:
    sink = Sink()
    user = user_kind(base_url=sink.base_url)
    with sparse.open("rb") as file:
        given = {"path": sparse, "file": file}[kind]
        user.call("files.create", file=b"warm", purpose="batch")
        tracemalloc.start()
        try:
            user.call("files.create", file=given, purpose="batch")
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    user.close()
    sink.close()
    assert most < MOST, f"{most / 2**20:.1f} MB"
    assert sink.received[-1][0] > LARGE


@pytest.mark.parametrize("user_kind", [SyncUser, AsyncUser], ids=["sync", "async"])
def test_a_connection_that_ends_in_the_middle_of_a_file_is_tried_anew(
    user_kind: type[SyncUser], tmp_path: Path
) -> None:
    content = os.urandom(3 * 2**20)
    (tmp_path / "a.bin").write_bytes(content)
    sink = Sink(fail_first_after=2**20)
    user = user_kind(base_url=sink.base_url)
    user.call("files.create", file=tmp_path / "a.bin", purpose="batch")
    user.close()
    sink.close()
    assert sink.received[0] == (-1, "")
    assert sink.received[1][0] > len(content)


@pytest.mark.skipif(sys.platform != "linux", reason="counts this process's open files in /proc")
def test_no_file_stays_open_however_a_call_ends(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 2**20)

    def open_here() -> int:
        return sum(link.resolve() == path.resolve() for link in Path("/proc/self/fd").iterdir())

    user, _ = start(answer(200, FILE), api_error(400), ["close"], max_retries=0)
    for _ in range(3):
        try:
            user.call("files.create", file=path, purpose="batch")
        except Exception as error:  # held on to, with what its frames hold
            kept = error
        assert open_here() == 0
    del kept
