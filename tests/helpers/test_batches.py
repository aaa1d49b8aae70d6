"""Batches from requests to results, in the order of the requests."""

from __future__ import annotations

import json
from typing import Any

import pytest

from overlay import APIError, BadRequestError, NotFoundError, ResponseDecodeError
from overlay._helpers.batch_lines import BatchRequest, collected, custom_ids, jsonl
from overlay.errors import ConfigurationError
from overlay.polling import PollTimeoutError
from overlay.types import Batch, ChatCompletion, CreateEmbeddingResponse
from tests.faults.server import FaultServer, answer
from tests.helpers.both import Both
from tests.patience import in_time, patiently


def chat(text: str) -> dict[str, Any]:
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": text}]}


def test_results_come_in_the_order_of_the_requests(client: Any) -> None:
    seen: list[str] = []
    texts = ["one", "two", "three"]
    results = client.batches.run(
        [chat(text) for text in texts], poll_interval=0, progress=lambda batch: seen.append(batch.status),
        metadata={"a": "b"},
    )  # fmt: skip
    assert [result.custom_id for result in results] == ["request-0", "request-1", "request-2"]
    assert results.errors == []
    for text, made, result in zip(texts, results.values(), results, strict=True):
        assert isinstance(made, ChatCompletion)
        assert f'"{text}"' in made.choices[0].message.content
        assert (result.status_code, result.error) == (200, None)
        assert result.request_id
    assert seen == ["in_progress", "completed"]
    assert results.batch.metadata == {"a": "b"}
    assert results.batch.request_counts.completed == 3


def test_one_that_fails_has_the_error_of_a_call(client: Any) -> None:
    requests = [
        BatchRequest("good", chat("x")),
        BatchRequest("bad", {**chat("x"), "temperature": 9}),
        BatchRequest("ok", chat("y")),
    ]
    results = client.batches.run(requests, poll_interval=0)
    assert [result.custom_id for result in results] == ["good", "bad", "ok"]
    (failed,) = results.errors
    assert failed.custom_id == "bad"
    assert failed.value is None
    assert isinstance(failed.error, BadRequestError)
    assert failed.error.param == "temperature"
    assert failed.error.request_id == failed.request_id
    with pytest.raises(BadRequestError):
        results.values()


def test_results_of_a_batch_of_yesterday(client: Any) -> None:
    asked = [{"model": "text-embedding-3-small", "input": text, "dimensions": 4} for text in "ab"]
    batch = client.batches.submit(asked, endpoint="/v1/embeddings", completion_window="24h")
    assert batch.status == "validating"
    assert client.batches.wait(batch.id, poll_interval=0).status == "completed"
    results = client.batches.results(batch.id)
    assert [result.custom_id for result in results] == ["request-0", "request-1"]
    assert all(isinstance(result.value, CreateEmbeddingResponse) for result in results)


def test_a_batch_that_could_not_begin(client: Any) -> None:
    file = client.files.create(file=("b.jsonl", b'{"custom_id": "a"}\n'), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
    done = client.batches.wait(batch.id, poll_interval=0)
    (result,) = client.batches.results(done)
    assert result.custom_id == "a"
    assert str(result.error).startswith("no result: the batch is failed (This line")


def test_the_time_is_up(both: Both) -> None:
    busy = answer(200, {"id": "b", "status": "in_progress"}, headers={"openai-poll-after-ms": "5"})

    def act(limit: float) -> None:
        with FaultServer(busy) as server:
            with pytest.raises(PollTimeoutError) as caught:
                both.client(server.base_url).batches.wait("b", max_wait_seconds=limit)
            in_time(len(server.requests) > 1 and caught.value.last, "the time was up before it had asked twice")
        assert caught.value.last.id == "b"

    patiently(act)


def test_nothing_is_sent_of_a_batch_that_is_wrong(both: Both) -> None:
    client = both.client("http://127.0.0.1:9")
    with pytest.raises(ConfigurationError, match="no requests"):
        client.batches.run([])
    with pytest.raises(ConfigurationError, match="custom_id 'a'"):
        client.batches.submit([BatchRequest("a", {}), BatchRequest("a", {})])
    with pytest.raises(TypeError, match=r"body\.messages"):
        client.batches.run([{"messages": b"x"}])
    with pytest.raises(ConfigurationError, match="max_wait_seconds is '30'"):
        client.batches.run([{"messages": []}], max_wait_seconds="30")


# --- the files


def batch(**more: Any) -> Batch:
    return Batch.from_dict({"id": "b", "endpoint": "/v1/new", "status": "completed", **more})


def line(identity: str, **more: Any) -> bytes:
    return json.dumps({"custom_id": identity, **more}).encode() + b"\n"


def test_the_lines_of_requests() -> None:
    file, ids = jsonl([{"a": "\u2028\n"}, BatchRequest("own", {"b": 1})], "/v1/x")
    with file:
        content = file.read()
    assert ids == custom_ids(content) == ["request-0", "own"]
    assert [json.loads(one) for one in content.split(b"\n")[:-1]] == [
        {"custom_id": "request-0", "method": "POST", "url": "/v1/x", "body": {"a": "\u2028\n"}},
        {"custom_id": "own", "method": "POST", "url": "/v1/x", "body": {"b": 1}},
    ]


def test_the_lines_of_results() -> None:
    output = line("b", response={"status_code": 200, "request_id": "r", "body": {"x": 1}}, error=None) + b"\n"
    errors = line("a", response={"status_code": 404, "body": {"error": {"message": "gone"}}})
    errors += line("c", response=None, error={"code": "batch_expired", "message": "too late"}) + line("d", error="odd")
    results = collected(batch(), ["a", "b", "c", "d", "e"], [output, errors])
    first, second, third, fourth, fifth = results
    assert isinstance(first.error, NotFoundError)
    assert first.error.message == "gone"
    assert (second.value.x, second.request_id) == (1, "r")
    assert isinstance(third.error, APIError)
    assert (third.error.message, third.error.code) == ("too late", "batch_expired")
    assert fourth.error is not None
    assert fourth.error.message == "the request has no result"
    assert str(fifth.error) == "no result: the batch is completed"
    assert len(results.errors) == 4


@pytest.mark.parametrize("broken", [b"{", b"[]", b"[" * 100_000])
def test_lines_that_are_broken(broken: bytes) -> None:
    with pytest.raises(ResponseDecodeError, match="line 2"):
        collected(batch(), [], [line("a") + broken])
