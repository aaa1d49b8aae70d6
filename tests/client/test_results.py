"""What comes with an answer, and the options of one call."""

from __future__ import annotations

import gzip
import json
import pickle
from typing import Any

import httpx
import pytest

from overlay import (
    APITimeoutError,
    ConfigurationError,
    NotFoundError,
    OpenAI,
    RateLimitError,
    ResponseDecodeError,
    ResponseShapeError,
    RetryPolicy,
    StreamTruncatedError,
    not_given,
    omit,
)
from overlay.types import ChatCompletion
from tests.client.conftest import Start
from tests.faults.server import CLOSE, HANG, answer, api_error, event, stream

COMPLETION: dict[str, Any] = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "hi", "refusal": None},
            "finish_reason": "stop",
            "logprobs": None,
        }
    ],
}
OK = answer(body=COMPLETION, headers={"x-request-id": "req_1"})
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}


def test_every_result_knows_its_request(start: Start) -> None:
    user, _ = start(api_error(500), OK)
    made = user.call("chat.completions.create", **ASK)
    assert made._request_id == "req_1"
    assert made.request_id == "req_1"
    assert made._attempts == 2
    assert made.choices[0]._request_id is None
    assert made.choices[0]._attempts is None
    assert pickle.loads(pickle.dumps(made))._request_id == "req_1"
    assert made.to_dict() == COMPLETION


def test_every_error_knows_its_request(start: Start) -> None:
    user, _ = start(api_error(404))
    with pytest.raises(NotFoundError) as caught:
        user.call("chat.completions.retrieve", "x")
    assert caught.value.request_id == "req_fault"
    assert caught.value.operation == "getChatCompletion"
    assert caught.value.path == "/chat/completions/{completion_id}"


def test_the_raw_response(start: Start) -> None:
    user, _ = start(api_error(500), OK)
    raw = user.call("chat.completions.with_raw_response.create", **ASK)
    assert (raw.status_code, raw.headers["x-request-id"], raw.request_id) == (200, "req_1", "req_1")
    assert (raw.attempts, raw.retries_taken) == (2, 1)
    assert json.loads(raw.content) == json.loads(raw.text) == raw.json() == COMPLETION
    assert isinstance(raw.http_response, httpx.Response)
    made = user.run(raw.parse())
    assert isinstance(made, ChatCompletion)
    assert made.id == "c1"
    assert "200" in repr(raw)


def test_the_raw_response_of_a_list(start: Start) -> None:
    user, _ = start(answer(body={"object": "list", "data": [{"id": "f"}], "has_more": False}))
    raw = user.call("files.with_raw_response.list")
    assert [item.id for item in user.all(user.run(raw.parse()))] == ["f"]


@pytest.mark.parametrize(
    ("use", "found"),
    [("read", b"a\r\nb\n\xc3\xa9"), ("iter_lines", ["a", "b", "é"]), ("iter_text", None), ("iter_bytes", None)],
)
def test_the_response_before_its_body_is_read(start: Start, use: str, found: Any) -> None:
    user, server = start(answer(body=b"a\r\nb\n\xc3\xa9", content_type="text/plain"), OK)
    value = user.inside(user.client.chat.completions.with_streaming_response.create(**ASK), use)
    if found is None:
        found = [b"a\r\nb\n\xc3\xa9"] if use == "iter_bytes" else ["a\r\nb\né"]
    assert value == found
    user.call("chat.completions.create", **ASK)
    assert server.connections == 1  # it was given back


def test_the_streamed_response_parses(start: Start) -> None:
    user, _ = start(OK)
    streaming = user.client.chat.completions.with_streaming_response
    assert user.inside(streaming.create(**ASK), "parse").id == "c1"
    assert user.inside(streaming.create(**ASK), "json") == COMPLETION
    above = user.client.chat.with_streaming_response.completions
    assert user.inside(above.create(**ASK), "json") == COMPLETION


def test_what_raw_and_streamed_responses_show(start: Start) -> None:
    user, server = start(answer(body=COMPLETION, headers={"x-request-id": "r"}))

    def check(response: Any) -> None:
        assert (response.method, response.status_code, response.http_version) == ("POST", 200, "HTTP/1.1")
        assert str(response.url) == str(response.http_request.url) == f"{server.base_url}/v1/chat/completions"
        assert 0 < response.elapsed.total_seconds() < 60
        assert (response.request_id, response.attempts, response.retries_taken) == ("r", 1, 0)

    raw = user.call("chat.completions.with_raw_response.create", **ASK)
    check(raw)
    assert raw.is_closed
    assert json.loads(raw.read()) == json.loads("".join(raw.iter_text(7))) == json.loads(raw.content) == COMPLETION
    assert b"".join(raw.iter_bytes(7)) == raw.content
    assert "".join(raw.iter_lines()) == raw.text
    assert raw.parse(to=dict) == COMPLETION
    assert raw.parse(to=str) == raw.text
    raw.close()
    user.run(raw.aclose() if user.is_async else None)

    context = user.client.chat.completions.with_streaming_response.create(**ASK)
    if not user.is_async:
        with context as streamed:
            check(streamed)
            assert not streamed.is_closed
            assert json.loads(streamed.text()) == COMPLETION
            assert streamed.read() == b"".join(streamed.iter_bytes(5)) == "".join(streamed.iter_lines()).encode()
            assert (streamed.json(), streamed.parse(to=dict), streamed.parse().id) == (COMPLETION, COMPLETION, "c1")
            streamed.close()
            assert streamed.is_closed
        return

    async def look() -> None:
        async with context as streamed:
            check(streamed)
            assert not streamed.is_closed
            assert json.loads(await streamed.text()) == COMPLETION
            assert await streamed.read() == b"".join([piece async for piece in streamed.iter_bytes(5)])
            assert await streamed.read() == "".join([line async for line in streamed.iter_lines()]).encode()
            assert (await streamed.json(), await streamed.parse(to=dict)) == (COMPLETION, COMPLETION)
            assert (await streamed.parse()).id == "c1"
            await streamed.close()
            assert streamed.is_closed

    user.run(look())


def test_a_raw_response_of_a_stream_is_closed_unread(start: Start) -> None:
    user, _ = start([*stream(b"data: {}\n\n", end=False), HANG])
    raw = user.call("chat.completions.with_raw_response.create", **ASK, stream=True)
    assert not raw.is_closed
    for _ in range(2):
        user.run(raw.aclose() if user.is_async else raw.close())
        assert raw.is_closed


def test_what_is_on_the_wire_is_there_as_it_came(start: Start) -> None:
    packed = gzip.compress(b"abc" * 100, mtime=0)
    user, _ = start(answer(body=packed, headers={"content-encoding": "gzip"}, content_type="text/plain"))
    opened = user.client.chat.completions.with_streaming_response.create
    assert b"".join(user.inside(opened(**ASK), "iter_raw")) == packed
    assert b"".join(user.inside(opened(**ASK), "iter_bytes")) == b"abc" * 100
    assert user.inside(opened(**ASK), "text") == "abc" * 100


def test_a_streamed_answer_that_breaks_off_is_an_error_of_ours_when_parsed(start: Start) -> None:
    user, _ = start([*stream(b'{"id": "c1"', end=False, content_type="application/json"), CLOSE])
    opened = user.client.chat.completions.with_streaming_response.create
    for use in ("parse", "json", "text", "read"):
        with pytest.raises(StreamTruncatedError) as caught:
            user.inside(opened(**ASK), use)
        assert caught.value.partial == b'{"id": "c1"'


def test_the_streamed_response_goes_into_a_file(start: Start, tmp_path: Any) -> None:
    user, _ = start(OK)
    target = tmp_path / "answer.json"

    context = user.client.chat.completions.with_streaming_response.create(**ASK)
    if user.is_async:

        async def write() -> None:
            async with context as response:
                await response.write_to_file(target)

        user.run(write())
    else:
        with context as response:
            response.write_to_file(target)
    assert json.loads(target.read_bytes()) == COMPLETION


def test_other_options_share_the_connections(start: Start) -> None:
    user, server = start(OK)
    user.call("chat.completions.create", **ASK)
    other = user.client.with_options(timeout=3, max_retries=0, default_headers={"x-one": "1"}, default_query={"q": "z"})
    user.run(other.chat.completions.create(**ASK))
    user.run(user.client.copy(retry_policy=RetryPolicy(max_retries=7)).chat.completions.create(**ASK))
    assert server.connections == 1
    assert server.requests[1].headers["x-one"] == "1"
    assert server.requests[1].target.endswith("?q=z")
    assert "x-one" not in server.requests[2].headers
    assert other.max_retries == 0
    assert user.client.max_retries == 2
    with pytest.raises(TypeError, match="a client has no setting 'tiemout'"):
        user.client.with_options(tiemout=3)


def test_options_of_one_call(start: Start) -> None:
    user, server = start(OK)
    user.call(
        "chat.completions.create",
        **ASK,
        extra_headers={"x-extra": "1", "user-agent": omit, "accept": None},
        extra_query={"a": True, "b": ["x", "y"], "c": {"d": 1}, "e": None},
        extra_body={"extra": {"deep": None}},
        temperature=not_given,
    )
    request = server.requests[0]
    assert request.headers["x-extra"] == "1"
    assert "user-agent" not in request.headers
    target = request.target.replace("%5B", "[").replace("%5D", "]")
    assert target == "/v1/chat/completions?a=true&b[]=x&b[]=y&c[d]=1"
    assert json.loads(request.body) == {**ASK, "extra": {"deep": None}}


def test_limits_of_one_call(start: Start) -> None:
    user, server = start(api_error(500), api_error(500), OK)
    with pytest.raises(Exception, match="500"):
        user.call("chat.completions.create", **ASK, max_retries=0)
    assert len(server.requests) == 1
    slow, _ = start([HANG])
    with pytest.raises(APITimeoutError):
        slow.call("chat.completions.create", **ASK, timeout=0.03, max_retries=0)
    with pytest.raises(APITimeoutError, match="deadline"):
        slow.call("chat.completions.create", **ASK, deadline=0.03)


def test_headers_of_the_client(start: Start) -> None:
    user, server = start(OK, organization="org-1", project="proj-1", default_headers={"x-mine": 7, "user-agent": omit})
    user.call("chat.completions.create", **ASK)
    headers = server.requests[0].headers
    assert headers["openai-organization"] == "org-1"
    assert headers["openai-project"] == "proj-1"
    assert headers["x-mine"] == "7"
    assert headers["content-type"] == "application/json"
    assert "user-agent" not in headers


def test_the_retry_count_is_on_errors(start: Start) -> None:
    user, _ = start(api_error(429, headers={"retry-after-ms": "1"}))
    with pytest.raises(RateLimitError) as caught:
        user.call("chat.completions.create", **ASK)
    assert caught.value.attempts == 3


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (answer(body=b"<html>", content_type="text/html"), "not JSON"),
        (answer(body=b'{"id": '), "not JSON"),
        (answer(body=b""), "empty"),
        (answer(body=b"[1]"), "a JSON list where an object was expected"),
        (answer(body=b"null"), "a JSON NoneType where an object was expected"),
        (answer(body=b"[" * 100_000), "not JSON"),
    ],
)
def test_a_success_that_is_none(start: Start, entry: Any, problem: str) -> None:
    user, _ = start(entry)
    with pytest.raises(ResponseDecodeError, match=problem) as caught:
        user.call("chat.completions.create", **ASK)
    assert caught.value.status_code == 200


def test_strict_calls_say_where_the_answer_departs(start: Start) -> None:
    wrong = {**COMPLETION, "created": "soon", "model": None, "extra": 1}
    user, _ = start(answer(body=wrong))
    assert user.call("chat.completions.create", **ASK).created == "soon"
    with pytest.raises(ResponseShapeError) as caught:
        user.call("chat.completions.create", **ASK, strict=True)
    assert caught.value.paths == ("created is 'soon', not int", "model is null, not str")
    strict = user.client.with_options(strict=True)
    with pytest.raises(ResponseShapeError):
        user.run(strict.chat.completions.create(**ASK))


def test_strict_streams(start: Start) -> None:
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [{"index": "no"}]}
    user, _ = start(stream(event(chunk), event("[DONE]")))
    events = user.call("chat.completions.create", **ASK, stream=True, strict=True)
    with pytest.raises(ResponseShapeError) as caught:
        user.all(events)
    assert any("choices[0].index" in path for path in caught.value.paths)


def test_the_admin_key_is_for_admin_operations_only(start: Start) -> None:
    user, server = start(answer(body={"object": "list", "data": [], "has_more": False}), admin_api_key="sk-admin-1")
    user.call("admin.organization.users.list")
    user.call("files.list")
    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer sk-admin-1",
        "Bearer sk-client-5ecret",
    ]
    plain, _ = start(OK)
    with pytest.raises(ConfigurationError, match="OPENAI_ADMIN_KEY"):
        plain.call("admin.organization.users.list")


def test_a_client_shows_no_key(start: Start) -> None:
    user, _ = start(OK, admin_api_key="sk-admin-1")
    shown = repr(user.client) + repr(vars(user.client)) + repr(user.client._options) + str(user.client._auth)
    assert "5ecret" not in shown
    assert "sk-admin" not in shown


@pytest.mark.parametrize("bad", ["ftp://x", "nonsense", "http://", "http://u:p@h/v1", "http://h/v1?q=1"])
def test_a_bad_base_url(bad: str) -> None:
    with pytest.raises(ConfigurationError, match="base URL"):
        OpenAI(api_key="sk-x", base_url=bad)


def test_no_key_names_the_variable() -> None:
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY"):
        OpenAI()


def test_settings_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v9/")
    with OpenAI() as client:
        assert client.base_url == "http://127.0.0.1:9/v9"
        assert repr(client) == "OpenAI(base_url='http://127.0.0.1:9/v9')"
