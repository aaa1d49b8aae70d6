"""Answers that are no JSON object - bytes, text, nothing, streams - over real sockets and through both clients."""

from __future__ import annotations

import asyncio
import functools
import gzip
import json
import os
import stat
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from openai_raw.types import Model
from overlay import (
    APIConnectionError,
    NotFoundError,
    ResponseDecodeError,
    RetryPolicy,
    StreamTruncatedError,
    shape_report,
)
from overlay._answers.ending import TERMINAL_TYPES
from tests.client.driver import AsyncUser, SyncUser
from tests.faults.server import CLOSE, HANG, FaultServer, answer, api_error, event, stream
from tests.models.payloads import Maker

from .arguments import arguments_of
from .catalogue import Entry, document, entries, method
from .values import Values

Start = Callable[..., tuple[SyncUser, FaultServer]]

BINARY = [entry for entry in entries().values() if entry.operation.answer == "binary"]
EMPTY = [each for each in entries().values() if each.operation.answer == "none" and not each.operation.streams]
STREAMS = [entry for entry in entries().values() if entry.operation.streams]
COMPONENTS = document()["components"]["schemas"]
CONTENT = bytes(range(256)) * 300


@pytest.fixture(params=[SyncUser, AsyncUser], ids=["sync", "async"])
def start(request: pytest.FixtureRequest) -> Iterator[Start]:
    """Start a server with a script, and a client that talks to it."""
    with ExitStack() as stack:

        def begin(*script: Any, **settings: Any) -> tuple[SyncUser, FaultServer]:
            server = stack.enter_context(FaultServer(*script))
            settings = {"base_url": f"{server.base_url}/v1", "max_retries": 0, **settings}
            user: SyncUser = request.param(**settings)
            stack.callback(user.close)
            return user, server

        yield begin


def binary(content: bytes = CONTENT, **more: Any) -> Any:
    return answer(200, content, content_type="application/octet-stream", **more)


def call(user: SyncUser, entry: Entry, **options: Any) -> Any:
    return user.run(arguments_of(entry, seed=1, optional=0).call(entry, method(user.client, entry.names[0]), **options))


# --- bytes


def test_these_operations_answer_with_bytes() -> None:
    assert {name for entry in BINARY for name in entry.names} == {
        "audio.speech.create",
        "containers.files.content.retrieve",
        "files.content",
        "files.retrieve_content",
        "beta.agents.sessions.artifacts.content",
        "live.sessions.download_recording",
        "skills.content.retrieve",
        "skills.versions.content.retrieve",
        "videos.download_content",
    }


@pytest.mark.parametrize("entry", BINARY, ids=str)
def test_bytes_are_read_whole_in_pieces_or_into_a_file(start: Start, entry: Entry, tmp_path: Path) -> None:
    user, server = start(binary())
    assert user.run(call(user, entry).read()) == CONTENT
    assert b"".join(user.all(call(user, entry).iter_bytes())) == CONTENT
    pieces = user.all(call(user, entry).iter_bytes(1_000))
    assert [len(piece) for piece in pieces] == [1_000] * 76 + [800]
    assert b"".join(pieces) == CONTENT
    user.run(call(user, entry).write_to_file(tmp_path / "a.bin"))
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
    assert server.connections == 1, "a body that was read gives its connection back"
    assert server.requests[-1].headers["accept"] == "*/*"


def test_what_was_read_can_be_read_again(start: Start, tmp_path: Path) -> None:
    user, _ = start(binary(b'{"a": "b\xc3\xa9"}', headers={"x-request-id": "req_1"}))
    found = user.call("files.content", "file-1")
    assert found.request_id == "req_1"
    for _ in range(2):
        assert user.run(found.read()) == b'{"a": "b\xc3\xa9"}'
        assert user.all(found.iter_bytes(8)) == [b'{"a": "b', b'\xc3\xa9"}']
        user.run(found.write_to_file(str(tmp_path / "a.json")))
        assert json.loads((tmp_path / "a.json").read_text("utf-8")) == {"a": "bé"}
        assert (found.content, found.text, found.json()) == (b'{"a": "b\xc3\xa9"}', '{"a": "bé"}', {"a": "bé"})


def test_an_empty_body_has_no_pieces(start: Start) -> None:
    user, _ = start(binary(b""))
    found = user.call("files.content", "file-1")
    for pieces in (found.iter_bytes(), found.iter_bytes(8), found.iter_text(), found.iter_lines()):
        assert user.all(pieces) == []
    assert user.run(found.read()) == b""


def test_a_piece_has_a_size(start: Start) -> None:
    user, _ = start(binary())
    with pytest.raises(ValueError, match="chunk_size is 0; pass a number of bytes"):
        user.all(user.call("files.content", "file-1").iter_bytes(0))


def test_the_methods_of_the_official_client(start: Start, tmp_path: Path) -> None:
    """Those that begin with ``a`` are there for both clients, and there is nothing to wait for in the others."""
    user, server = start(answer(200, b"a\r\nb\n\xc3\xa9", content_type="text/plain; charset=utf-8"))
    found = user.call("files.content", "file-1")
    found.write_to_file(tmp_path / "a.bin")
    found.stream_to_file(tmp_path / "b.bin")
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes() == found.content
    assert list(found.iter_lines()) == ["a", "b", "é"]
    assert list(found.iter_text(2)) == ["a\r", "\nb", "\né"]
    assert list(found.iter_text()) == [found.text]
    assert list(found.iter_raw(4)) == list(found.iter_bytes(4)) == [b"a\r\nb", b"\n\xc3\xa9"]
    assert (found.encoding, found.charset_encoding) == ("utf-8", "utf-8")

    async def waiting() -> None:
        assert await found.aread() == found.read()
        assert [piece async for piece in found.aiter_bytes(4)] == list(found.iter_bytes(4))
        assert [piece async for piece in found.aiter_raw(4)] == list(found.iter_bytes(4))
        assert [piece async for piece in found.aiter_text(2)] == list(found.iter_text(2))
        assert [piece async for piece in found.aiter_lines()] == list(found.iter_lines())
        await found.astream_to_file(tmp_path / "c.bin")
        await found.aclose()
        async with found as entered:
            assert entered is found

    asyncio.run(waiting())
    with found as entered:
        assert entered is found
    found.close()
    assert (tmp_path / "c.bin").read_bytes() == found.content
    assert server.connections == 1
    assert len(server.requests) == 1


def test_empty_and_compressed_bodies(start: Start, tmp_path: Path) -> None:
    user, _ = start(
        binary(b""), binary(b""), binary(gzip.compress(CONTENT, mtime=0), headers={"content-encoding": "gzip"})
    )
    assert user.run(user.call("files.content", "file-1").read()) == b""
    user.run(user.call("files.content", "file-1").write_to_file(tmp_path / "empty"))
    assert (tmp_path / "empty").read_bytes() == b""
    assert user.run(user.call("files.content", "file-1").read()) == CONTENT


def test_an_error_is_raised_and_not_downloaded(start: Start) -> None:
    user, _ = start(api_error(404, "no such file"))
    with pytest.raises(NotFoundError, match="no such file"):
        user.call("files.content", "file-1")


CUT = [
    [*binary(length=2 * len(CONTENT)), CLOSE],
    [*stream(CONTENT[:1_000], CONTENT[:1_000], end=False), CLOSE],
]


@pytest.mark.parametrize("entry", CUT, ids=["short of its length", "cut between chunks"])
def test_a_download_that_breaks_off_is_tried_again(start: Start, entry: Any) -> None:
    user, server = start(entry, binary())
    user.client = user.client.with_options(max_retries=1, retry_policy=RetryPolicy(initial_delay=0.01))
    assert user.call("files.content", "file-1").content == CONTENT
    assert len(server.requests) == 2
    user, _ = start(entry)
    with pytest.raises(APIConnectionError):
        user.call("files.content", "file-1")


def write_streamed(user: SyncUser, path: Path, name: str = "files.content") -> None:
    """Stream an answer into a file."""
    opened = functools.reduce(getattr, name.rpartition(".")[0].split("."), user.client).with_streaming_response
    context = getattr(opened, name.rpartition(".")[2])("x")
    if not user.is_async:
        with context as response:
            response.write_to_file(path)
        return

    async def write() -> None:
        async with context as response:
            await response.write_to_file(path)

    user.run(write())


@pytest.mark.parametrize("entry", CUT, ids=["short of its length", "cut between chunks"])
@pytest.mark.parametrize("before", [None, b"old"], ids=["no file", "an old file"])
def test_a_failed_download_leaves_no_half_file(start: Start, entry: Any, before: bytes | None, tmp_path: Path) -> None:
    user, _ = start(entry)
    path = tmp_path / "a.bin"
    if before is not None:
        path.write_bytes(before)
    with pytest.raises(StreamTruncatedError):
        write_streamed(user, path)
    assert [each.name for each in tmp_path.iterdir()] == ([] if before is None else ["a.bin"])
    assert before is None or path.read_bytes() == before


def test_a_download_that_is_given_up_leaves_no_half_file(start: Start, tmp_path: Path) -> None:
    user, _ = start([*stream(CONTENT, end=False), HANG], timeout=0.1)
    with pytest.raises(Exception, match="time"):
        write_streamed(user, tmp_path / "a.bin")
    assert list(tmp_path.iterdir()) == []


def test_a_file_appears_whole_and_keeps_its_mode(start: Start, tmp_path: Path) -> None:
    user, _ = start(binary())
    path, link, new = tmp_path / "a.bin", tmp_path / "link", tmp_path / "new.bin"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    with path.open("rb") as open_before:
        user.run(user.call("files.content", "file-1").write_to_file(link))
        assert open_before.read() == b"old", "the old file was not written to"
    assert link.is_symlink()
    assert path.read_bytes() == CONTENT
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    mask = os.umask(0o027)
    try:
        user.run(user.call("files.content", "file-1").write_to_file(new))
    finally:
        os.umask(mask)
    assert stat.S_IMODE(new.stat().st_mode) == 0o640
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.bin", "link", "new.bin"]


def test_a_target_that_is_no_file(start: Start, tmp_path: Path) -> None:
    user, _ = start(binary())
    user.run(user.call("files.content", "file-1").write_to_file("/dev/null"))
    found = user.call("files.content", "file-1")
    with pytest.raises(IsADirectoryError):
        user.run(found.write_to_file(tmp_path))
    nowhere = tmp_path / "nowhere" / "a.bin"
    with pytest.raises(FileNotFoundError) as raised:
        user.run(found.write_to_file(nowhere))
    assert raised.value.filename == str(nowhere)
    assert list(tmp_path.iterdir()) == []
    user.run(found.write_to_file(tmp_path / "a.bin"))  # the answer is still there
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


def test_a_large_answer_is_streamed_to_disk(start: Start, tmp_path: Path) -> None:
    piece = b"x" * 2**20
    user, _ = start(stream(*[piece] * 100, content_type="video/mp4"))
    tracemalloc.start()
    try:
        write_streamed(user, tmp_path / "a.mp4", "videos.download_content")
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (tmp_path / "a.mp4").stat().st_size == 100 * 2**20
    assert most < 16 * 2**20, f"{most / 2**20:.1f} MB"


def test_the_views_show_the_response(start: Start, tmp_path: Path) -> None:
    user, _ = start(binary())
    raw = user.call("files.with_raw_response.content", "file-1")
    assert raw.content == user.run(user.run(raw.parse()).read()) == CONTENT
    user.inside(user.client.files.with_streaming_response.content("file-1"))


# --- nothing, and text


@pytest.mark.parametrize("entry", EMPTY, ids=str)
@pytest.mark.parametrize("status", [200, 204])
def test_an_empty_answer_is_none(start: Start, entry: Entry, status: int) -> None:
    user, _ = start(answer(status, b"", content_type=None))
    assert call(user, entry) is None


@pytest.mark.parametrize("text", ["Hello, world!\n", "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nHi\n", "1\n", ""])
@pytest.mark.parametrize("name", ["audio.transcriptions.create", "audio.translations.create"])
def test_a_transcription_may_be_text(start: Start, name: str, text: str) -> None:
    user, _ = start(answer(200, text, content_type="text/plain; charset=utf-8"))
    for kind in ("text", "vtt", "srt"):
        assert user.call(name, file=("a.wav", b"RIFF"), model="whisper-1", response_format=kind) == text


def test_text_where_a_completion_was_due_is_an_error(start: Start) -> None:
    user, _ = start(answer(200, "Service OK", content_type="text/plain"))
    with pytest.raises(ResponseDecodeError, match="the body is not JSON"):
        user.call("chat.completions.create", model="m", messages=[], response_format={"type": "text"})


# --- streams


@functools.cache  # it takes as long as the rest of a test, and both clients and both tests want the same
def events_of(operation_id: str) -> tuple[list[dict[str, Any]], bytes]:
    """Make events that the document allows for an operation, and what ends the stream."""
    entry = entries()[operation_id]
    content = entry.spec["responses"]["200"]["content"]["text/event-stream"]
    made: list[dict[str, Any]] = []
    last: dict[str, Any] | None = None
    for seed in range(3_000):
        value = Maker(seed, (0.0, 0.5, 1.0)[seed % 3]).make(content["schema"]).value
        kind = value.get("type") or value.get("event")
        if kind == "error" or value.get("error") or value.get("event") == "done":
            continue
        if entry.operation.wraps_events:  # the event's name and data are all that is on the wire
            value = {"event": value["event"], "data": value["data"]}
        if kind in TERMINAL_TYPES:
            last = last or value
        elif len(made) < 40:
            made.append(value)
        if len(made) == 40 and (last is not None or kind is None or entry.operation.wraps_events):
            break
    if last is None or entry.operation.wraps_events:
        return made, event("[DONE]", "done" if entry.operation.wraps_events else "")
    return [*made, last], b""


def ask(user: SyncUser, entry: Entry) -> Any:
    arguments = arguments_of(entry, seed=1, optional=0, stream=True)
    return user.run(arguments.call(entry, method(user.client, entry.names[0])))


@pytest.mark.parametrize("entry", STREAMS, ids=str)
def test_every_operation_streams_its_typed_events(start: Start, entry: Entry) -> None:
    values, end = events_of(entry.operation.id)
    if entry.operation.wraps_events:
        wire = [event(value["data"], value["event"]) for value in values]
    else:
        wire = [event(value, value.get("type", "")) for value in values]
    user, server = start(stream(*wire, *([end] if end else [])))
    events = user.all(ask(user, entry))
    assert all(isinstance(each, Model) for each in events)
    assert [each.to_dict() for each in events] == values
    assert [departure for each in events for departure in shape_report(each)] == []
    schema = entry.spec["responses"]["200"]["content"]["text/event-stream"]["schema"]
    assert (len({type(each) for each in events}) > 1) == ("anyOf" in Values(COMPONENTS, 0).resolve(schema))
    assert server.requests[-1].headers["accept"] == "text/event-stream, application/json"
    assert server.connections == 1


@pytest.mark.parametrize("entry", STREAMS, ids=str)
def test_every_stream_that_is_cut_says_so(start: Start, entry: Entry) -> None:
    values, _ = events_of(entry.operation.id)
    value = next(value for value in values if value.get("choices") != [])
    wire = event(value["data"], value["event"]) if entry.operation.wraps_events else event(value, value.get("type", ""))
    if "choices" in value:
        wire = event({"choices": [{"index": 0, "delta": {}, "text": "", "finish_reason": None}]})
    user, _ = start([*stream(wire, end=False), CLOSE])
    opened = ask(user, entry)
    with pytest.raises(StreamTruncatedError):
        user.all(opened)
