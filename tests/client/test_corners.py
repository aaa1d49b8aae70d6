"""What happens seldom: answers of other kinds than the operation's, and what tools look at."""

from __future__ import annotations

import importlib.util
import json
import pickle
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

import overlay
from openai_raw.operation import Operation
from overlay import StreamError, omit, types
from overlay._answers.answers import decoded
from overlay._call.plan import planned
from tests.client.conftest import Start
from tests.faults.server import CLOSE, answer, event, stream

BYTES = answer(body=b"\xffabc", content_type="audio/mpeg", headers={"x-kind": "sound"})
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
MODELS = {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "o"}]}


def test_names_for_tools_that_complete_them() -> None:
    assert {"OpenAI", "AsyncOpenAI", "types"} <= set(dir(overlay))
    assert set(dir(overlay)) >= set(overlay.__all__)
    assert {"ChatCompletion", "CreateChatCompletionResponse"} <= set(dir(types))
    with pytest.raises(AttributeError, match="no attribute 'Open'"):
        overlay.Open  # noqa: B018
    assert repr(omit) == "omit"
    assert pickle.loads(pickle.dumps(omit)) is omit


def test_an_answer_in_text_where_it_can_be_one(start: Start) -> None:
    user, _ = start(answer(body="Hello, world", content_type="text/plain"))
    assert user.call("audio.transcriptions.create", file=("a.wav", b"x"), model="m") == "Hello, world"
    assert user.call("realtime.calls.hangup", "call-1") is None


def test_an_answer_that_is_a_list_by_the_specification(start: Start) -> None:
    """No operation has one today."""
    user, _ = start(answer(body=MODELS["data"]))
    response = user.call("get", "/models", cast_to=httpx.Response)
    spec = Operation(id="models", method="GET", path="/models", result=["Model"])
    plan = planned(user.client._settings, spec, "models", {}, {})
    assert [one.id for one in decoded(plan, response, response.json())] == ["m"]


@pytest.mark.parametrize("kinds", [("application/json",), ("application/json", "text/plain"), ("application/x+json",)])
@pytest.mark.parametrize(("whole", "sent"), [(True, [1]), (False, {"body": [1]})])
def test_a_body_that_is_no_object_is_one_argument(start: Start, kinds: tuple[str, ...], whole: bool, sent: Any) -> None:
    """No operation has one today."""
    user, _ = start()
    spec = Operation(id="x", method="POST", path="/x", bodies=kinds, body={"body": "body"}, whole=whole)
    call = planned(user.client._settings, spec, "x", {}, {"body": [1]}).call
    assert json.loads(call.content or b"") == sent
    assert httpx.Headers(call.headers)["content-type"] == kinds[0]


def test_a_stream_that_the_specification_does_not_know_fits_it(start: Start) -> None:
    user, _ = start(stream(event({"n": 1}), event({"n": 2})))
    found = user.call("post", "/odd", body={}, stream=True, strict=True)
    assert [one.n for one in user.all(found)] == [1, 2]


def test_an_error_event_that_is_no_object(start: Start) -> None:
    user, _ = start(stream(event('"overloaded"', "error")))
    with pytest.raises(StreamError, match="overloaded"):
        user.all(user.call("chat.completions.create", stream=True, **ASK))


@pytest.mark.parametrize("choices", [[7], "none", None, [{"index": 0, "delta": {}, "finish_reason": None}, 7]])
def test_the_end_of_a_stream_whose_choices_are_odd(start: Start, choices: Any) -> None:
    user, _ = start(stream(event({"choices": choices})))
    with pytest.raises(overlay.StreamTruncatedError):
        user.all(user.call("chat.completions.create", stream=True, **ASK))


def test_a_page_is_copied_like_anything_else(start: Start) -> None:
    user, _ = start(answer(body=MODELS))
    page = user.call("models.list")
    if user.is_async:
        page = user.run(page)
    with pytest.raises(AttributeError, match="__fspath__"):
        page.__fspath__  # noqa: B018
    assert page.object == "list"


def test_a_body_of_bytes_is_a_context(start: Start) -> None:
    user, server = start(BYTES)
    body = user.call("files.content", "file-1")
    assert body.headers["x-kind"] == "sound"
    assert user.inside(body) == b"\xffabc"
    assert server.connections == 1


def test_pieces_of_a_body(start: Start, tmp_path: Path) -> None:
    user, _ = start(BYTES)
    for size, pieces in ((2, [b"\xffa", b"bc"]), (3, [b"\xffab", b"c"]), (None, [b"\xffabc"])):
        opened = user.call("files.with_streaming_response.content", "file-1")
        assert pieced(user, opened, "iter_bytes", size) == pieces
    opened = user.call("files.with_streaming_response.content", "file-1")
    assert pieced(user, opened, "iter_text", 1) == ["\ufffd", "a", "b", "c"]


def test_half_a_character_in_a_piece_of_text(start: Start) -> None:
    user, _ = start(answer(body="é\n", content_type="text/plain"))
    opened = user.call("files.with_streaming_response.content", "file-1")
    assert pieced(user, opened, "iter_text", 1) == ["é", "\n"]
    opened = user.call("files.with_streaming_response.content", "file-1")
    assert pieced(user, opened, "iter_lines") == ["é"]


def pieced(user: Any, opened: Any, use: str, *args: Any) -> list[Any]:
    """Enter a streamed response and go over what one of its methods gives."""
    if not user.is_async:
        with opened as response:
            return list(getattr(response, use)(*args))

    async def read() -> list[Any]:
        async with opened as response:
            return [piece async for piece in getattr(response, use)(*args)]

    return user.run(read())  # type: ignore[no-any-return]  # the two halves have no common type


def test_webhooks_of_a_client(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    user, _ = start([CLOSE])
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "whsec_AAAA")
    with pytest.raises(overlay.InvalidWebhookSignatureError):
        user.client.webhooks.unwrap(b"{}", {})


def test_a_policy_in_place_of_the_clients(start: Start) -> None:
    user, _ = start([CLOSE])
    changed = user.client.with_options(retry_policy=overlay.RetryPolicy(max_retries=7), timeout=3)
    assert changed.max_retries == 7


def test_a_body_nested_too_deeply_is_refused(start: Start) -> None:
    user, server = start([CLOSE])
    deep: Any = {}
    for _ in range(250):
        deep = {"a": deep}
    endless: list[Any] = []
    endless.append(endless)
    for value in (deep, endless):
        with pytest.raises((ValueError, RecursionError), match=r"nested too deeply|Circular|recursion"):
            user.call("chat.completions.create", model="m", messages=[{"role": "user", "content": [value, b"x"]}])
    assert server.requests == []


def test_a_body_that_is_partly_wrong_says_where(start: Start) -> None:
    user, server = start([CLOSE])
    with pytest.raises(TypeError, match=r"messages\[1\]"):
        user.call("chat.completions.create", model="m", messages=[{"n": 0.5}, b"x"])
    assert server.requests == []


PNG = b"\x89PNG\r\n\x1a\n"


def test_two_files_are_no_file_with_a_name(start: Start) -> None:
    user, server = start(answer(body={"created": 1, "data": []}))
    user.call("images.edit", image=(PNG, PNG), prompt="p", model="m")
    assert server.requests[0].body.count(b'name="image[]"') == 2


def test_a_client_over_a_client_of_the_users_cannot_be_pickled() -> None:
    with httpx.Client() as given, pytest.raises(TypeError, match="its own http_client cannot be pickled"):
        pickle.dumps(overlay.OpenAI("sk-test", http_client=given))


@pytest.mark.parametrize("charset", ["utf-16", "nonsense", "hex", "\xff", "utf-8"])
def test_text_in_an_encoding_that_is_none(start: Start, charset: str) -> None:
    user, _ = start(answer(body="é abc", content_type=f"text/plain; charset={charset}"))
    asked: dict[str, Any] = {"file": ("a.wav", b"x"), "model": "m", "response_format": "text"}
    assert user.call("audio.transcriptions.create", **asked).endswith("abc") or charset == "utf-16"
    assert isinstance(user.call("get", "/x"), str)
    assert isinstance(user.call("get", "/x", cast_to=str), str)
    raw = user.call(
        "audio.transcriptions.with_raw_response.create", file=("a.wav", b"x"), model="m", response_format="text"
    )
    assert isinstance(raw.text, str)
    body = user.call("files.content", "file-1")
    assert isinstance(body.text, str)


def test_a_last_event_without_its_response(start: Start) -> None:
    user, _ = start(stream(event({"type": "response.completed", "response": 5}, "response.completed")))
    opened = user.call("responses.stream", model="m", input="x")
    with pytest.raises(overlay.StreamTruncatedError, match="before its last event"):
        user.inside(opened, "get_final_response")


def test_an_answer_in_json_where_none_is_due(start: Start) -> None:
    user, _ = start(answer(body={"ok": True}))
    assert user.call("realtime.calls.hangup", "call-1") == {"ok": True}


def test_without_the_extra_for_speed_json_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", None)
    spec = importlib.util.find_spec("overlay._call.json")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.loads is module.plain_loads
    assert module.loads(b'{"a": [1]}') == {"a": [1]}
