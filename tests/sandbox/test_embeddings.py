"""POST /embeddings."""

from __future__ import annotations

import base64
import struct
from typing import Any

import httpx
import pytest


def embed(http: httpx.Client, value: Any, **more: Any) -> list[Any]:
    body = {"model": "text-embedding-3-small", "input": value, **more}
    answer = http.post("/embeddings", json=body).json()
    assert [item["index"] for item in answer["data"]] == list(range(len(answer["data"])))
    return [item["embedding"] for item in answer["data"]]


def dot(one: list[float], two: list[float]) -> float:
    return sum(a * b for a, b in zip(one, two, strict=True))


def test_vectors_are_unit_length_and_of_the_models_size(http: httpx.Client) -> None:
    sizes = {"text-embedding-3-small": 1536, "text-embedding-3-large": 3072, "text-embedding-ada-002": 1536}
    for model, size in sizes.items():
        (vector,) = embed(http, "Hello", model=model)
        assert len(vector) == size
        assert dot(vector, vector) == pytest.approx(1, abs=1e-5)
    (short,) = embed(http, "Hello", dimensions=7)
    assert len(short) == 7


def test_base64_holds_the_same_numbers(http: httpx.Client) -> None:
    (numbers,) = embed(http, "Hello", dimensions=5)
    (packed,) = embed(http, "Hello", dimensions=5, encoding_format="base64")
    assert list(struct.unpack("<5f", base64.b64decode(packed))) == numbers


def test_common_words_bring_texts_near(http: httpx.Client) -> None:
    cat, cats, tax = embed(http, ["the cat sat on the mat", "a cat on the mat", "income tax return 2025"])
    assert dot(cat, cats) > dot(cat, tax) + 0.3


def test_every_form_of_input(http: httpx.Client) -> None:
    assert len(embed(http, [1, 2, 3])) == 1
    assert len(embed(http, [[1, 2], [3]])) == 2
    assert embed(http, "a") == embed(http, ["a"])
    answer = http.post("/embeddings", json={"model": "text-embedding-3-small", "input": ["a b", "c"]}).json()
    assert answer["usage"] == {"prompt_tokens": 3, "total_tokens": 3}
    assert (answer["object"], answer["model"]) == ("list", "text-embedding-3-small")


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"model": None}, "model"),
        ({"input": None}, "input"),
        ({"input": ""}, "input[0]"),
        ({"input": []}, "input"),
        ({"input": [""]}, "input[0]"),
        ({"input": ["a", 5]}, "input[1]"),
        ({"input": 5}, "input"),
        ({"input": ["a"] * 2049}, "input"),
        ({"dimensions": 0}, "dimensions"),
        ({"dimensions": 1537}, "dimensions"),
        ({"dimensions": 5, "model": "text-embedding-ada-002"}, "dimensions"),
        ({"encoding_format": "hex"}, "encoding_format"),
        ({"size": 5}, "size"),
    ],
)
def test_bad_requests(http: httpx.Client, change: dict[str, Any], param: str) -> None:
    answer = http.post("/embeddings", json={"model": "text-embedding-3-small", "input": "a", **change})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
