"""Files in forms: what counts as one, what it is called, how it is read; for every operation that takes files."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from overlay.errors import ConfigurationError
from tests.client.driver import SyncUser
from tests.contract.catalogue import entries
from tests.faults.server import FaultServer, answer, api_error

from .form import Part
from .test_forms import Start, parts, start

__all__ = ["start"]  # the fixture

WITH_FILES = [(entry, name) for entry in entries().values() for name in entry.operation.files]
MEDIA = ("/audio/", "/images/", "/videos")
IDS = [f"{entry.id}.{name}" for entry, name in WITH_FILES]


def call(user: SyncUser, entry: Any, **given: Any) -> Any:
    """Call an operation with a file and something for each other argument that it needs."""
    others = dict.fromkeys(entry.operation.required - given.keys(), "x")
    places = ["id"] if entry.positional else []
    return user.call(entry.names[0], *places, **dict.fromkeys(entry.named, "id"), **others, **given)


def sent(server: FaultServer) -> Part:
    """Return the one part of the last request that is a file."""
    (part,) = [part for part in parts(server.requests[-1]) if part.filename is not None]
    return part


def test_there_is_something_to_test() -> None:
    assert len(WITH_FILES) >= 16
    assert {each for entry, _ in WITH_FILES for each in entry.operation.references} == {
        "mask", "input_reference", "video",
    }  # fmt: skip


@pytest.mark.parametrize(("entry", "name"), WITH_FILES, ids=IDS)
def test_a_name_and_a_text_are_a_file_unless_it_is_sound_or_a_picture(start: Start, entry: Any, name: str) -> None:
    user, server = start(answer(200, {"id": "x"}))
    if entry.path.startswith(MEDIA):
        with pytest.raises(TypeError, match=f"content of {name} is of type str"):
            call(user, entry, **{name: ("a.png", "b.png")})
        assert not server.requests
    else:
        call(user, entry, **{name: ("notes.jsonl", '{"a": 1}\n')})
        part = sent(server)
        assert (part.name, part.filename, part.content) == (name, "notes.jsonl", b'{"a": 1}\n')


@pytest.mark.parametrize(("entry", "name"), WITH_FILES, ids=IDS)
@pytest.mark.parametrize("value", ["a.png", ["a.png"], [None], [{}], 5, [["a"]], {"a.png"}], ids=repr)
def test_what_is_no_file_is_never_sent(start: Start, entry: Any, name: str, value: Any) -> None:
    user, server = start()
    with pytest.raises(TypeError, match=rf"{name}(\[\])? is .*; pass pathlib.Path"):
        call(user, entry, **{name: value})
    assert not server.requests


@pytest.mark.parametrize(("entry", "name"), WITH_FILES, ids=IDS)
def test_an_object_stands_in_for_a_file_only_where_the_document_says_so(start: Start, entry: Any, name: str) -> None:
    user, server = start(answer(200, {"id": "x"}))
    if name in entry.operation.references:
        call(user, entry, **{name: {"file_id": "file-1"}})
        assert server.requests[-1].headers["content-type"] == "application/json"
        assert json.loads(server.requests[-1].body)[name] == {"file_id": "file-1"}
    else:
        with pytest.raises(TypeError, match=f"{name} is of type dict; pass pathlib"):
            call(user, entry, **{name: {"file_id": "file-1"}})


@pytest.mark.parametrize(("entry", "name"), WITH_FILES, ids=IDS)
def test_none_is_refused_where_the_file_is_needed(start: Start, entry: Any, name: str) -> None:
    user, server = start(answer(200, {"id": "x"}))
    if name in entry.operation.required:
        with pytest.raises(TypeError, match=f"{name} is None; pass pathlib"):
            call(user, entry, **{name: None})
        assert not server.requests
    else:
        call(user, entry, **{name: None})


@pytest.mark.parametrize(("entry", "name"), WITH_FILES, ids=IDS)
@pytest.mark.parametrize(
    "given",
    [
        ("a.png", b"x", "text/plain\r\nX-Evil: 1\r\n\r\nbody"),
        ("a.png", b"x", None, {"X-A": "b\nc"}),
        ("a.png", b"x", None, {"X-A\n": "b"}),
        ("a.png", b"x", None, {"X-A": "é"}),
        ("a.png", b"x", "text/plain\x00"),
    ],
)
def test_a_header_of_a_part_cannot_end_it(start: Start, entry: Any, name: str, given: Any) -> None:
    user, server = start()
    with pytest.raises(ConfigurationError, match=rf"{name}: the header .* contains a (line break|non-ASCII character)"):
        call(user, entry, **{name: given})
    assert not server.requests


def test_headers_of_a_part_are_sent(start: Start) -> None:
    user, server = start()
    user.call("files.create", file=("a.txt", b"x", None, {"X-A": "b"}), purpose="batch")
    assert sent(server).headers["x-a"] == "b"
    user.call("files.create", file=("a.txt", b"x", "a/b", None), purpose="batch")
    assert sent(server).content_type == "a/b"


STARTS = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff\xe0": "jpg",
    b"GIF89a": "gif",
    b"RIFF\x00\x00\x00\x00WEBPVP8 ": "webp",
    b"RIFF\n\x00\x00\x00WAVEfmt ": "wav",
    b"ID3\x04": "mp3",
    b"\xff\xfb\x90\x64": "mp3",
    b"\xff\xf1\x50": "aac",
    b"OggS\x00": "ogg",
    b"fLaC\x00": "flac",
    b"\x1aE\xdf\xa3": "webm",
    b"\x00\x00\x00\x20ftypM4A ": "m4a",
    b"\x00\x00\x00\x20ftypisom": "mp4",
}


@pytest.mark.parametrize(("start_of_it", "ending"), STARTS.items())
@pytest.mark.parametrize("wrap", [bytes, bytearray, memoryview, io.BytesIO], ids=lambda wrap: wrap.__name__)
def test_bytes_without_a_name_get_one_from_their_start(
    start: Start, start_of_it: bytes, ending: str, wrap: Callable[[bytes], Any]
) -> None:
    user, server = start(answer(200, {"text": "x"}))
    user.call("audio.transcriptions.create", file=wrap(start_of_it + b"more"), model="m")
    part = sent(server)
    assert (part.filename, part.content) == (f"upload.{ending}", start_of_it + b"more")


@pytest.mark.parametrize("content", [b"", b"x", b"RIFF", b"\xff", b"\xff\x00"])
def test_bytes_of_no_format_say_what_to_pass(start: Start, content: bytes) -> None:
    user, server = start(answer(200, FILE))
    for name, field in (("audio.transcriptions.create", "file"), ("images.create_variation", "image")):
        with pytest.raises(ConfigurationError, match="has no name to tell the server its format"):
            user.call(name, **{field: content}, model="m")
    with pytest.raises(ConfigurationError, match="has no name"):
        user.call("post", "/audio/transcriptions", files={"file": content})
    assert not server.requests
    user.call("files.create", file=content, purpose="user_data")
    assert sent(server).filename == "upload"


FILE = {"id": "file-1", "object": "file"}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes of this kind")
def test_a_pipe_is_read_and_kept_for_a_retry(start: Start, tmp_path: Path) -> None:
    for name in ("sound.wav", "pipe"):
        user, server = start(api_error(503, "", headers={"retry-after-ms": "1"}), answer(200, FILE))
        user.client = user.client.with_options(max_retries=1)
        path = tmp_path / name
        os.mkfifo(path)
        writer = threading.Thread(target=path.write_bytes, args=(b"RIFF\n\x00\x00\x00WAVEfmt",))
        writer.start()
        user.call("audio.transcriptions.create", file=path, model="m")
        writer.join()
        assert len(server.requests) == 2
        expected = "sound.wav" if name == "sound.wav" else "upload.wav"
        assert {(parts(each)[0].filename, parts(each)[0].content) for each in server.requests} == {
            (expected, b"RIFF\n\x00\x00\x00WAVEfmt")
        }


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="this system does not show open files as paths")
def test_what_a_shell_passes_as_a_path_is_read(start: Start) -> None:
    user, server = start()
    reading, writing = os.pipe()
    try:
        os.write(writing, b"abc")
        os.close(writing)
        user.call("files.create", file=Path(f"/dev/fd/{reading}"), purpose="batch")
    finally:
        os.close(reading)
    assert (sent(server).filename, sent(server).content) == ("upload", b"abc")


@pytest.mark.skipif(sys.platform != "linux", reason="only here are names of files any bytes")
def test_a_name_that_is_not_utf8_is_escaped(start: Start, tmp_path: Path) -> None:
    user, server = start()
    path = tmp_path / "caf\udce9.txt"
    path.write_bytes(b"abc")
    with path.open("rb") as opened:
        for given in (path, opened, ("caf\udce9.txt", b"abc")):
            user.call("files.create", file=given, purpose="batch")
            assert (sent(server).filename, sent(server).content) == ("caf%E9.txt", b"abc")
    user.call("files.create", file=("a\ud800b", b"abc"), purpose="batch")
    assert sent(server).filename == "a%ED%A0%80b"
    with pytest.raises(FileNotFoundError, match="no such file"):
        user.call("files.create", file=Path("caf\udce9-none.txt"), purpose="batch")


def test_files_of_a_call_by_hand(start: Start) -> None:
    user, server = start()
    user.call("post", "/files", files={"file": ("a.jsonl", "{}\n")}, body={"purpose": "batch", "tags": ("a", "b")})
    file, *others = parts(server.requests[-1])[::-1]
    assert (file.name, file.filename, file.content) == ("file", "a.jsonl", b"{}\n")
    assert [(part.name, part.content) for part in others[::-1]] == [
        ("purpose", b"batch"), ("tags[]", b"a"), ("tags[]", b"b"),
    ]  # fmt: skip
    user.call("post", "/files", files=[("file", ("a", b"1")), ("file", ("b", b"2"))])
    assert [(part.name, part.filename) for part in parts(server.requests[-1])] == [("file", "a"), ("file", "b")]
    count = len(server.requests)
    for given in ("text", None, {"a": b"b"}, 5):
        with pytest.raises(TypeError, match=r"file is .*; pass pathlib"):
            user.call("post", "/files", files={"file": given})
    assert len(server.requests) == count


def test_a_file_where_none_is_foreseen_is_sent_as_one(start: Start) -> None:
    user, server = start()
    user.call("files.create", file=("a", b"1"), purpose="batch", extra_body={"more": b"2", "pair": ("a", "b")})
    found = [(part.name, part.filename, part.content) for part in parts(server.requests[-1])]
    assert found[2:] == [("more", "upload", b"2"), ("pair[]", None, b"a"), ("pair[]", None, b"b")]
