"""Embeddings: base64 on the wire, numbers in the hand."""

from __future__ import annotations

import base64
import json
import struct
import sys
from typing import Any

import numpy as np
import pytest

from overlay import ResponseDecodeError, omit
from overlay._helpers.embeddings import floats
from overlay.errors import ConfigurationError
from tests.faults.server import FaultServer, answer
from tests.helpers.both import Both

ASKED: dict[str, Any] = {"model": "text-embedding-3-small", "input": ["a", "b"], "dimensions": 8}


def packed(*numbers: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def listed(*embeddings: Any) -> dict[str, Any]:
    data = [{"object": "embedding", "index": n, "embedding": found} for n, found in enumerate(embeddings)]
    return {"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}}


def test_numbers_come_out(client: Any) -> None:
    made = client.embeddings.create(**ASKED)
    as_sent = client.embeddings.create(encoding_format="float", **ASKED)
    text = client.embeddings.create(encoding_format="base64", **ASKED)
    for got, sent, packed_text in zip(made.data, as_sent.data, text.data, strict=True):
        assert type(got.embedding) is list
        assert got.embedding == pytest.approx(sent.embedding, rel=1e-6)
        assert floats(packed_text.embedding).tolist() == got.embedding
    assert made.request_id
    assert made.to_dict()["data"][0]["embedding"] == made.data[0].embedding


def test_what_goes_over_the_wire(both: Both) -> None:
    with FaultServer(answer(200, listed(packed(1, 2)))) as server:
        client = both.client(server.base_url)
        assert client.embeddings.create(**ASKED).data[0].embedding == [1.0, 2.0]
        assert client.embeddings.create(encoding_format="float", **ASKED).data[0].embedding == packed(1, 2)
        assert client.embeddings.create(encoding_format=omit, **ASKED).data[0].embedding == packed(1, 2)
        sent = [json.loads(request.body).get("encoding_format") for request in server.requests]
    assert sent == ["base64", "float", None]


def test_a_server_that_knows_no_base64(both: Both) -> None:
    with FaultServer(answer(200, listed([1, 2.5], [3, 4]))) as server:
        client = both.client(server.base_url)
        assert [item.embedding for item in client.embeddings.create(**ASKED).data] == [[1, 2.5], [3, 4]]
        assert client.embeddings.create_array(**ASKED).array.tolist() == [[1, 2.5], [3, 4]]


@pytest.mark.parametrize("broken", ["not base64!", "YWJj", "é"])
def test_what_is_no_embedding(both: Both, broken: str) -> None:
    with FaultServer(answer(200, listed(broken), headers={"x-request-id": "req_1"})) as server:
        client = both.client(server.base_url)
        for method in (client.embeddings.create, client.embeddings.create_array):
            with pytest.raises(ResponseDecodeError, match="not base64") as caught:
                method(**ASKED)
            assert caught.value.request_id == "req_1"


@pytest.mark.parametrize("data", [None, "x", {}, [None], ["x"], [[1.0]]])
def test_an_answer_without_embeddings(both: Both, data: Any) -> None:
    body = {"object": "list", "model": "m", "data": data}
    with FaultServer(answer(200, body, headers={"x-request-id": "req_1"})) as server:
        client = both.client(server.base_url)
        for method in (client.embeddings.create, client.embeddings.create_array):
            with pytest.raises(ResponseDecodeError, match="no list of embeddings") as caught:
                method(**ASKED)
            assert (caught.value.request_id, caught.value.operation) == ("req_1", "createEmbedding")
            assert caught.value.attempts == 1


@pytest.mark.parametrize(("odd", "problem"), [(None, "is missing"), ({}, "is missing"), (["x"], "not a number")])
def test_what_makes_no_array(both: Both, odd: Any, problem: str) -> None:
    body = listed(odd, odd)
    body["data"][0]["index"] = "first"
    with FaultServer(answer(200, body)) as server:
        client = both.client(server.base_url)
        assert len(client.embeddings.create(**ASKED).data) == 2
        with pytest.raises(ResponseDecodeError, match=problem):
            client.embeddings.create_array(**ASKED)


def test_an_array(client: Any) -> None:
    made = client.embeddings.create_array(**ASKED)
    assert (made.array.shape, made.array.dtype) == ((2, 8), np.float32)
    assert made.array.tolist() == [item.embedding for item in client.embeddings.create(**ASKED).data]
    assert made.usage.prompt_tokens > 0
    assert made.request_id
    assert "text-embedding" in made.model


def test_an_array_is_in_the_order_of_the_inputs(both: Both) -> None:
    body = listed(packed(1), packed(2))
    body["data"].reverse()
    with FaultServer(answer(200, body), answer(200, listed(packed(1), packed(1, 2)))) as server:
        client = both.client(server.base_url)
        assert client.embeddings.create_array(**ASKED).array.tolist() == [[1], [2]]
        with pytest.raises(ResponseDecodeError, match="differ in length"):
            client.embeddings.create_array(**ASKED)


def test_without_numpy(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(ConfigurationError, match="pip install numpy"):
        client.embeddings.create_array(**ASKED)
    assert len(client.embeddings.create(**ASKED).data) == 2


def test_floats_are_the_same_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    assert floats(packed(1, -2.5)).tolist() == [1, -2.5]
    monkeypatch.setattr(sys, "byteorder", "big")
    swapped = base64.b64encode(struct.pack(">2f", 1, -2.5)).decode()
    assert floats(swapped).tolist() == [1, -2.5]


def test_raw_responses_are_what_the_server_sent(client: Any) -> None:
    raw = client.embeddings.with_raw_response.create(**ASKED)
    assert type(json.loads(raw.content)["data"][0]["embedding"]) is list
    assert type(raw.parse().data[0].embedding) is list
    with client.embeddings.with_streaming_response.create(**ASKED) as response:
        assert type(response.json()["data"][0]["embedding"]) is list
