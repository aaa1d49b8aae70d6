"""Paths that no method knows, with the keys, retries and errors that calls have."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import httpx
import pydantic
import pytest

from overlay import NotFoundError, ResponseDecodeError, ResponseShapeError, RetryPolicy, Stream, StreamError, omit
from overlay.errors import ConfigurationError
from overlay.types import ChatCompletion, ChatCompletionChunk, Model
from tests.faults.server import FaultServer, answer, api_error, event, stream
from tests.helpers.both import Both

MESSAGES = [{"role": "user", "content": "Hello"}]


@dataclass
class Thing:
    id: str
    size: int = 0


class Checked(pydantic.BaseModel):
    id: str


def test_the_sandbox_by_hand(client: Any) -> None:
    body = {"model": "gpt-4o-mini", "messages": MESSAGES}
    made = client.post("/chat/completions", body=body, cast_to=ChatCompletion)
    assert isinstance(made, ChatCompletion)
    assert made.request_id
    free = client.post("chat/completions", body=body)
    assert free.choices[0].message.content == made.choices[0].message.content
    assert free._request_id
    pieces = client.post("/chat/completions", body={**body, "stream": True}, stream=True, cast_to=ChatCompletionChunk)
    texts = [piece.choices[0].delta.content or "" for piece in pieces]
    assert "".join(texts) == made.choices[0].message.content
    assert client.get("/models/gpt-4o-mini", cast_to=Model).id == "gpt-4o-mini"
    assert client.get("/models", cast_to=dict[str, Any])["object"] == "list"
    file = client.post("/files", files={"file": ("a.txt", b"abc")}, body={"purpose": "assistants"})
    assert client.get(f"/files/{file.id}/content", cast_to=bytes) == b"abc"
    assert client.delete(f"/files/{file.id}").deleted is True
    with pytest.raises(NotFoundError) as caught:
        client.get(f"/files/{file.id}?secret=1")
    assert (caught.value.operation, caught.value.path) == (None, f"/files/{file.id}")
    assert "secret" not in str(caught.value)


JSON = {"id": "x", "size": 3}
CASTS = [(dict, JSON), (Thing, Thing("x", 3)), (Checked, Checked(id="x")), (type(None), None), (object, JSON)]


@pytest.mark.parametrize(("cast_to", "expected"), CASTS)
def test_what_json_is_made_into(both: Both, cast_to: Any, expected: Any) -> None:
    with FaultServer(answer(200, {"id": "x", "size": 3})) as server:
        client = both.client(server.base_url)
        assert client.get("/thing", cast_to=cast_to) == expected
        assert client.get("/thing").size == 3
        response = client.get("/thing", cast_to=httpx.Response)
        assert (response.status_code, response.json()["id"]) == (200, "x")
        assert json.loads(client.get("/thing", cast_to=str)) == json.loads(client.get("/thing", cast_to=bytes))


@pytest.mark.parametrize("content", ['{ "a": 1 }', b"\xff\x00", [b"{ ", b"}"]], ids=["text", "bytes", "pieces"])
def test_content_is_sent_as_it_is(both: Both, content: Any) -> None:
    with FaultServer(answer(200, {})) as server:
        both.client(server.base_url).post("/thing", content=content)
    sent = content.encode() if isinstance(content, str) else b"".join(content) if isinstance(content, list) else content
    assert server.requests[0].body == sent


OMITTED: list[dict[str, Any]] = [
    {"query": omit}, {"extra_query": omit}, {"extra_headers": omit}, {"extra_headers": omit, "idempotency_key": "x"},
    {"options": {"params": omit}}, {"options": {"headers": omit, "idempotency_key": "x"}},
]  # fmt: skip


@pytest.mark.parametrize("given", OMITTED, ids=str)
def test_what_is_omitted_is_not_sent(both: Both, given: dict[str, Any]) -> None:
    with FaultServer(answer(200, {})) as server:
        both.client(server.base_url).post("/thing", **given)
    assert server.requests[0].target == "/thing"
    assert "omit" not in str(server.requests[0].headers)


def test_answers_that_are_no_json(both: Both) -> None:
    with FaultServer(
        answer(200, b"words", content_type="text/plain"),
        answer(200, b"\x00\x01", content_type="audio/mpeg"),
        answer(204),
        answer(200, [1, {"a": 2}], content_type="application/problem+json"),
        answer(200, b"{", content_type="application/json"),
        answer(200, b"<html>", content_type="text/html"),
    ) as server:
        client = both.client(server.base_url)
        assert client.get("/a") == "words"
        assert client.get("/b") == b"\x00\x01"
        assert client.delete("/c") is None
        first, second = client.get("/d")
        assert (first, second.a) == (1, 2)
        with pytest.raises(ResponseDecodeError):
            client.get("/e")
        with pytest.raises(ResponseDecodeError, match="text/html"):
            client.get("/f", cast_to=Thing)


def test_an_answer_that_does_not_fit(both: Both) -> None:
    with FaultServer(answer(200, {"size": 3})) as server:
        client = both.client(server.base_url)
        with pytest.raises(ResponseShapeError, match=r"Thing cannot be parsed: \$\.id: Field required"):
            client.get("/thing", cast_to=Thing)
        with pytest.raises(ResponseShapeError, match="Checked cannot be parsed"):
            client.get("/thing", cast_to=Checked)


class Opaque: ...


@pytest.mark.parametrize(
    ("served", "ask"),
    [
        (answer(200, JSON), lambda client: client.get("/x", cast_to=Opaque)),
        (answer(200, {"data": [JSON]}), lambda client: [*client.get_api_list("/x", model=Opaque)]),
        (stream(event(JSON)), lambda client: [*client.get("/x", cast_to=dict, stream=True, stream_cls=Stream[Opaque])]),
    ],
    ids=["answer", "items", "events"],
)
def test_a_type_that_nothing_can_be_read_into(both: Both, served: Any, ask: Any) -> None:
    """It is the caller's mistake, not the server's."""
    with FaultServer(served) as server:
        with pytest.raises(ConfigurationError, match="Opaque has no JSON schema"):
            ask(both.client(server.base_url))


def test_what_is_sent(both: Both) -> None:
    with FaultServer(answer(200, {})) as server:
        client = both.client(server.base_url, admin_api_key="sk-admin-1", default_query={"v": 1})
        client.put("/a?x=1", body={"timeout": 3}, query={"y": [1, True]}, extra_headers={"x-mine": "1"}, timeout=9)
        client.patch("/b", body=[1, 2], security="admin_api_key")
        client.post("/c", body=b"\x00", security="none")
        client.post("/d", body="é", extra_headers={"content-type": "text/turtle"})
        client.post(
            "/e", options={"headers": {"x-old": "2"}, "params": {"q": "z"}, "max_retries": 0}, stream_cls=object
        )
        client.post("/f", body={"a": 1}, extra_body={"b": 2}, extra_query={"w": 3})
        client.post("/g", extra_body={"b": 2})
        client.post("/h", body=Thing("a").__dict__, files={"f": b"content"})
        client.get("/i", cast_to=dict, extra_headers=None)
        found = [(sent.method, unquote(sent.target), sent.body) for sent in server.requests]
        headers = [sent.headers for sent in server.requests]
    assert found[:7] == [
        ("PUT", "/a?x=1&v=1&y[]=1&y[]=true", b'{"timeout":3}'),
        ("PATCH", "/b?v=1", b"[1,2]"),
        ("POST", "/c?v=1", b"\x00"),
        ("POST", "/d?v=1", "é".encode()),
        ("POST", "/e?v=1&q=z", b""),
        ("POST", "/f?v=1&w=3", b'{"a":1,"b":2}'),
        ("POST", "/g?v=1", b'{"b":2}'),
    ]
    assert headers[0]["x-mine"] == "1"
    assert headers[0]["authorization"] == "Bearer sk-sandbox"
    assert headers[1]["authorization"] == "Bearer sk-admin-1"
    assert "authorization" not in headers[2]
    kinds = [found.get("content-type") for found in headers]
    assert kinds[:4] == ["application/json", "application/json", "application/octet-stream", "text/turtle"]
    assert headers[4]["x-old"] == "2"
    assert kinds[7].startswith("multipart/form-data; boundary=")
    assert b'name="id"' in found[7][2]
    assert b"content" in found[7][2]
    assert kinds[8] is None


def test_the_key_that_makes_a_request_be_done_once(both: Both) -> None:
    given: list[dict[str, Any]] = [
        {"idempotency_key": "once"},
        {"options": {"idempotency_key": "once"}},
        {"idempotency_key": "other", "extra_headers": {"Idempotency-Key": "once"}},
    ]
    with FaultServer(*(answer(200, {}) for _ in given)) as server:
        client = both.client(server.base_url)
        for one in given:
            client.post("/a", body={}, **one)
        assert [request.headers["idempotency-key"] for request in server.requests] == ["once"] * 3


def test_retries(both: Both) -> None:
    with FaultServer(api_error(500), answer(200, {"id": "x"})) as server:
        client = both.client(server.base_url, retry_policy=RetryPolicy(initial_delay=0.01))
        assert client.post("/thing", body={}).id == "x"
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    "path", ["https://elsewhere.example/x", "//elsewhere.example/x", "/a/../b", "/a/%2e%2E/b", "./x"]
)
def test_paths_that_are_refused(both: Both, path: str) -> None:
    with pytest.raises(ConfigurationError, match="the path"):
        both.client("http://127.0.0.1:9").get(path)


def test_an_option_that_there_is_not(both: Both) -> None:
    with pytest.raises(TypeError, match="jsonn"):
        both.client("http://127.0.0.1:9").post("/a", jsonn={})


def test_streams_that_nobody_declared(both: Both) -> None:
    pieces = [event({"id": "a", "size": 1}), event({"id": "b"})]
    with FaultServer(stream(*pieces), stream(*pieces, event({"error": {"message": "no"}}))) as server:
        client = both.client(server.base_url)
        assert list(client.get("/s", stream=True, cast_to=Thing)) == [Thing("a", 1), Thing("b")]
        with pytest.raises(StreamError, match="no") as caught:
            list(client.get("/s", stream=True))
    assert [piece.id for piece in caught.value.partial] == ["a", "b"]
