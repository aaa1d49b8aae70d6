"""An error that comes with status 200 is an error, and is tried again as its code says."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from overlay import errors
from tests.faults.server import FaultServer, answer, stream
from tests.faults.user import COMPLETION, MESSAGES, User, users

user = users()
WORDS = {"message": "Provider returned error", "code": 429}
AGAIN = {"retry-after": "0.01"}


@dataclass
class City:
    name: str


CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "chat": ("chat.completions.create", {"model": "m", "messages": MESSAGES}),
    "chat, parsed": ("chat.completions.parse", {"model": "m", "messages": MESSAGES, "response_format": City}),
    "completions": ("completions.create", {"model": "m", "prompt": "x"}),
    "responses": ("responses.create", {"model": "m", "input": "x"}),
    "embeddings": ("embeddings.create", {"model": "m", "input": "x"}),
    "images": ("images.generate", {"prompt": "x"}),
    "moderations": ("moderations.create", {"input": "x"}),
    "transcriptions": ("audio.transcriptions.create", {"model": "m", "file": ("a.wav", b"RIFF")}),
    "threads": ("beta.threads.create", {}),
    "models": ("models.list", {}),
    "files": ("files.list", {}),
    "a model": ("models.retrieve", {"model": "m"}),
    "a deletion": ("files.delete", {"file_id": "f"}),
    "raw": ("chat.completions.with_raw_response.create", {"model": "m", "messages": MESSAGES}),
    "raw list": ("models.with_raw_response.list", {}),
    "speech": ("audio.speech.create", {"model": "m", "input": "x", "voice": "alloy"}),
    "a stored file": ("files.content", {"file_id": "f"}),
    "raw bytes": ("audio.speech.with_raw_response.create", {"model": "m", "input": "x", "voice": "alloy"}),
    "text": (
        "audio.transcriptions.create", {"model": "m", "file": ("a.wav", b"RIFF"), "response_format": "text"},
    ),
    "a path": ("post", {"path": "/things", "body": {}}),
}  # fmt: skip


def call(user: User, url: str, method: str, arguments: dict[str, Any], **options: Any) -> Any:
    client = user.client(url, **options)
    found = client
    for part in method.split("."):
        found = getattr(found, part)
    try:
        given = dict(arguments)
        path = [given.pop("path")] if "path" in given else []
        return user.run(found(*path, **given))
    finally:
        user.run(client.close())


@pytest.mark.parametrize(("method", "arguments"), CALLS.values(), ids=CALLS)
def test_an_error_with_status_200_is_raised(user: User, method: str, arguments: dict[str, Any]) -> None:
    body = {"error": WORDS, "user_id": "u"}
    with FaultServer(answer(body=body)) as server, pytest.raises(errors.RateLimitError) as caught:
        call(user, server.base_url, method, arguments, max_retries=0)
    assert (caught.value.message, caught.value.status_code, caught.value.code) == (WORDS["message"], 200, "429")
    assert caught.value.body == WORDS


def test_a_number_for_a_status_is_no_state_of_a_result(user: User) -> None:
    body = {"error": WORDS, "status": 429}
    with FaultServer(answer(body=body)) as server, pytest.raises(errors.RateLimitError):
        call(user, server.base_url, *CALLS["responses"], max_retries=0)


@pytest.mark.parametrize("name", ["chat", "speech", "raw bytes", "a stored file", "text"])
def test_white_space_before_it_changes_nothing(user: User, name: str) -> None:
    """Gateways send it while they wait, to keep the connection open."""
    body = b"\r\n " + json.dumps({"error": WORDS}).encode()
    with FaultServer(answer(body=body)) as server, pytest.raises(errors.RateLimitError, match="Provider"):
        call(user, server.base_url, *CALLS[name], max_retries=0)


SHAPES: list[tuple[Any, type[errors.APIStatusError], int]] = [
    ({"error": WORDS}, errors.RateLimitError, 3),
    ({"error": {"message": "x", "code": "502"}}, errors.InternalServerError, 3),
    ({"error": {"message": "x", "type": "overloaded_error"}}, errors.InternalServerError, 3),
    ({"error": {"message": "x", "type": "server_error", "code": None}}, errors.InternalServerError, 3),
    ({"error": {"message": "x", "code": "rate_limit_daily"}}, errors.RateLimitError, 3),
    ({"error": {"message": "x", "code": "insufficient_quota"}}, errors.RateLimitError, 1),
    ({"error": {"message": "x", "code": 400}}, errors.BadRequestError, 1),
    ({"error": {"message": "x", "code": "invalid_api_key"}}, errors.AuthenticationError, 1),
    ({"error": {"message": "x", "code": "model_not_found"}}, errors.NotFoundError, 1),
    ({"error": "x"}, errors.APIStatusError, 1),
    ({"object": "error", "message": "x", "code": 500}, errors.InternalServerError, 3),
    ({"code": "Throttling", "message": "x", "request_id": "r"}, errors.RateLimitError, 3),
    ({"detail": "x"}, errors.APIStatusError, 1),
    ({"errors": [{"message": "x"}]}, errors.APIStatusError, 1),
    ({"id": None, "choices": None, "model": None, "object": None, "error": WORDS}, errors.RateLimitError, 3),
    ({"id": "c", "object": "chat.completion", "created": 1, "choices": [], "error": WORDS}, errors.RateLimitError, 3),
    ({"error": WORDS, "trace": "a"}, errors.RateLimitError, 3),
    ({"error": WORDS, "status": "failed"}, errors.RateLimitError, 3),
]


@pytest.mark.parametrize(("body", "kind", "requests"), SHAPES)
def test_it_is_tried_again_as_its_code_says(
    user: User, body: Any, kind: type[errors.APIStatusError], requests: int
) -> None:
    with FaultServer(answer(body=body, headers=AGAIN)) as server, pytest.raises(kind) as caught:
        user.create(server.base_url)
    assert type(caught.value) is kind
    assert (caught.value.status_code, caught.value.attempts, len(server.requests)) == (200, requests, requests)


def test_the_next_attempt_may_succeed(user: User) -> None:
    with FaultServer(answer(body={"error": WORDS}, headers=AGAIN), answer(body=COMPLETION)) as server:
        made = user.create(server.base_url)
    assert made.choices[0].message.content == "Hello"


OWN: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "a failed response": (
        "responses.retrieve", {"response_id": "r"},
        {"id": "r", "object": "response", "status": "failed", "output": [], "error": {"code": "x", "message": "x"}},
    ),
    "a failed batch": (
        "batches.retrieve", {"batch_id": "b"},
        {"id": "b", "object": "batch", "status": "failed", "errors": {"object": "list", "data": [{"message": "x"}]}},
    ),
    "a failed run": (
        "beta.threads.runs.retrieve", {"run_id": "r", "thread_id": "t"},
        {"id": "r", "object": "thread.run", "status": "failed", "last_error": {"code": "server_error", "message": "x"}},
    ),
    "a failed video": (
        "videos.retrieve", {"video_id": "v"},
        {"id": "v", "object": "video", "status": "failed", "error": {"code": "x", "message": "x"}},
    ),
    "a failed job": (
        "fine_tuning.jobs.retrieve", {"fine_tuning_job_id": "j"},
        {"id": "j", "object": "fine_tuning.job", "status": "failed", "error": {"code": "x", "message": "x"}},
    ),
    "a completion with an error in it": (
        "chat.completions.create", {"model": "m", "messages": MESSAGES}, {**COMPLETION, "error": WORDS},
    ),
    "a completion without one": (
        "chat.completions.create", {"model": "m", "messages": MESSAGES}, {**COMPLETION, "error": None},
    ),
    "nothing of what was promised, and no error": ("models.list", {}, {"object": "list", "data": []}),
    "something of the user's": ("get", {"path": "/things"}, {"error": WORDS, "thing": 1}),
}  # fmt: skip


@pytest.mark.parametrize(("method", "arguments", "body"), OWN.values(), ids=OWN)
def test_an_object_of_its_own_with_an_error_is_an_answer(
    user: User, method: str, arguments: dict[str, Any], body: dict[str, Any]
) -> None:
    with FaultServer(answer(body=body)) as server:
        made = call(user, server.base_url, method, arguments, max_retries=0)
    assert made.to_dict() == body


SPEECH: dict[str, Any] = {"model": "m", "input": "x", "voice": "alloy"}


@pytest.mark.parametrize("body", [{"error": WORDS}, {"object": "error", **WORDS}, {"detail": "no", "code": 429}])
def test_made_bytes_are_never_json_whatever_their_label(user: User, body: Any) -> None:
    with FaultServer(answer(body=body, content_type="audio/mpeg", headers=AGAIN)) as server:
        with pytest.raises(errors.APIStatusError):
            call(user, server.base_url, "audio.speech.create", SPEECH, max_retries=1)
        assert len(server.requests) == 2


@pytest.mark.parametrize("label", ["application/json", "application/octet-stream"])
def test_a_stored_file_may_read_like_an_error(user: User, label: str) -> None:
    """A line of a batch's error file, and a file that somebody stored."""
    line = {"id": "b", "custom_id": "1", "response": None, "error": WORDS}
    for stored in (line, {"error": WORDS} if label != "application/json" else {"object": "error", **WORDS}):
        with FaultServer(answer(body=stored, content_type=label)) as server:
            made = call(user, server.base_url, "files.content", {"file_id": "f"}, max_retries=0)
        assert made.json() == stored


def test_speech_that_is_streamed_and_is_an_error_is_tried_again(user: User) -> None:
    """Nothing reaches the file, and the next attempt may succeed."""
    sound = answer(body="ID3", content_type="audio/mpeg")
    with FaultServer(answer(body={"error": WORDS}, headers=AGAIN), sound) as server:
        client = user.client(server.base_url)
        assert user.runner.run(spoken_by(user, client, lambda response: response.read())) == b"ID3"
        user.run(client.close())
        assert len(server.requests) == 2


READS: dict[str, Callable[[Any, Path], Any]] = {
    "read": lambda response, _: response.read(),
    "parse": lambda response, _: response.parse(),
    "write": lambda response, path: response.stream_to_file(path),
    "bytes": lambda response, _: response.iter_bytes(),
    "text": lambda response, _: response.iter_text(),
}


@pytest.mark.parametrize("way", READS)
@pytest.mark.parametrize(
    ("before", "cuts"),
    [(b"", ()), (b"", (1, 5, 30)), (b"\n\n", (1, 5, 30))],
    ids=["at once", "in pieces", "after white space"],
)
def test_speech_labelled_as_sound_that_is_an_error_raises_it(
    user: User, before: bytes, cuts: tuple[int, ...], way: str, tmp_path: Path
) -> None:
    """It is too late to try again, but no program takes the error for sound, and no file holds it."""
    body = before + json.dumps({"error": WORDS}).encode()
    target = tmp_path / "a.mp3"

    with FaultServer(in_pieces(body, cuts)) as server:
        client = user.client(server.base_url)
        with pytest.raises(errors.RateLimitError, match="Provider returned error"):
            user.runner.run(spoken_by(user, client, lambda response: READS[way](response, target)))
        user.run(client.close())
    assert not target.exists()


@pytest.mark.parametrize("sound", [b'{"pcm\0\1', b'{"\xff\xfe', b'{"a": 1}', b"{" * 70_000, b"{", b"\n \1", b" " * 9])
def test_sound_that_begins_like_json_is_sound(user: User, sound: bytes) -> None:
    with FaultServer(in_pieces(sound, (1, 2, 4))) as server:
        client = user.client(server.base_url)
        assert user.runner.run(spoken_by(user, client, lambda response: response.read())) == sound
        user.run(client.close())


def in_pieces(body: bytes, cuts: tuple[int, ...]) -> list[Any]:
    """A response in chunks that says it is sound."""
    pieces = [body[start:end] for start, end in zip((0, *cuts), (*cuts, len(body)), strict=True)]
    return stream(*filter(None, pieces), content_type="audio/mpeg")


async def spoken_by(user: User, client: Any, act: Callable[[Any], Any]) -> Any:
    """Ask for speech, do something with the response before its body is read, and return what it gives."""
    opened = client.audio.speech.with_streaming_response.create(**SPEECH)
    if user.is_sync:
        with opened as response:
            done = act(response)
            return list(done) if hasattr(done, "__next__") else done
    async with opened as response:
        done = act(response)
        return [piece async for piece in done] if hasattr(done, "__anext__") else await done


def test_a_text_that_reads_like_an_error_is_a_text(user: User) -> None:
    text = json.dumps({"error": "he said"})
    arguments = {"model": "m", "file": ("a.wav", b"RIFF"), "response_format": "text"}
    with FaultServer(answer(body=text, content_type="text/plain")) as server:
        assert call(user, server.base_url, "audio.transcriptions.create", arguments) == text


def test_a_streamed_response_that_is_parsed_raises_it(user: User) -> None:
    async def parsed(client: Any) -> Any:
        if user.is_sync:
            with client.models.with_streaming_response.list() as response:
                return response.parse()
        async with client.models.with_streaming_response.list() as response:
            return await response.parse()

    with FaultServer(answer(body={"error": WORDS})) as server:
        client = user.client(server.base_url)
        with pytest.raises(errors.RateLimitError, match="Provider returned error"):
            user.runner.run(parsed(client))
        user.run(client.close())


def test_the_key_in_it_is_not_shown(user: User) -> None:
    body = {"error": {"message": "no such key: sk-secret-secret", "code": 401, "sk-secret-secret": "sk-secret-secret"}}
    with FaultServer(answer(body=body)) as server, pytest.raises(errors.AuthenticationError) as caught:
        user.create(server.base_url, client={"key": "sk-secret-secret"})
    assert "sk-secret" not in str(caught.value) + repr(vars(caught.value))
