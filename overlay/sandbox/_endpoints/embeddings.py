"""POST /embeddings: vectors of a text's words, so that texts with common words are close to each other."""

from __future__ import annotations

import base64
import hashlib
import math
import struct
from typing import Any

from .. import _check
from .._call import Answer, Call, Route
from .._text import tokens
from . import models

DIMENSIONS = {"text-embedding-3-small": 1536, "text-embedding-3-large": 3072, "text-embedding-ada-002": 1536}
MOST_INPUTS = 2048


def create(call: Call) -> Answer:
    """Embed one or many texts, passed as strings or as token numbers."""
    body = call.object()
    name = _check.text(body, "model")
    model = models.dated(call, name)
    size = DIMENSIONS.get(name, 1536)
    if name == "text-embedding-ada-002" and body.get("dimensions") is not None:
        raise _check.invalid("dimensions", "this model has a fixed number of dimensions", "unsupported_parameter")
    size = _check.number(body, "dimensions", 1, size, kind=int) or size
    encoding = _check.choice(body, "encoding_format", ("float", "base64"))
    inputs = read_inputs(_check.required(body, "input"), "input")
    if len(inputs) > MOST_INPUTS:
        raise _check.invalid("input", f"at most {MOST_INPUTS} items are allowed", "array_above_max_length")
    data = [
        {"object": "embedding", "index": index, "embedding": encode(embed(words, size), encoding)}
        for index, words in enumerate(inputs)
    ]
    spent = sum(len(words) for words in inputs)
    usage = {"prompt_tokens": spent, "total_tokens": spent}
    return Answer(body={"object": "list", "data": data, "model": model, "usage": usage})


def read_inputs(value: Any, param: str) -> list[list[str]]:
    """Read a string, token numbers, or an array of either, as one list of words each."""
    if isinstance(value, str) or (isinstance(value, list) and value and all(type(item) is int for item in value)):
        value = [value]
    if not isinstance(value, list) or not value:
        raise _check.invalid(
            param, "expected a string, or a non-empty array of strings or token numbers", "invalid_type"
        )
    found: list[list[str]] = []
    for index, item in enumerate(value):
        if isinstance(item, list) and item and all(type(number) is int for number in item):
            found.append([str(number) for number in item])
        elif isinstance(item, str) and item:
            found.append(tokens(item))
        else:
            raise _check.invalid(f"{param}[{index}]", "expected a non-empty string or token numbers")
    return found


def embed(words: list[str], size: int) -> list[float]:
    """Sum up a fixed direction per word; the result has length 1."""
    total = [0] * size
    for word in words[:64]:  # enough to tell texts apart
        direction = hashlib.shake_256(word.strip().lower().encode("utf-8", "replace")).digest(size)
        total = [value + 2 * byte - 255 for value, byte in zip(total, direction, strict=True)]
    length = math.sqrt(sum(value * value for value in total))
    return [value / length for value in total]


def encode(vector: list[float], encoding: str | None) -> str | list[float]:
    """Return the vector as numbers, or as base64 of little-endian 32-bit floats; both hold the same numbers."""
    packed = struct.pack(f"<{len(vector)}f", *vector)
    if encoding == "base64":
        return base64.b64encode(packed).decode()
    return list(struct.unpack(f"<{len(vector)}f", packed))


ROUTES = [Route("POST", "/embeddings", create)]
