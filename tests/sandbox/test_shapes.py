"""The sandbox's answers have the keys and the kinds of values that recorded answers of the real server have."""

from __future__ import annotations

import contextlib
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from overlay.sandbox import Sandbox
from tests.sandbox.tours import TOURS, Visit, json_values, walk

# What the request brought in and comes back: its shape is the program's, not the server's.
ECHOED = frozenset({"metadata", "tools", "tool_choice", "response_format", "schema"})

# What no recording has, though the server surely has it: endpoint, and the beginning of the place.
CHUNKS = "POST /chat/completions 200 True", "<chat.completion.chunk>.choices[]"
UNSEEN = (
    (CHUNKS[0], f"{CHUNKS[1]}.logprobs"),  # 844 logprobs are recorded, all in JSON answers
    (CHUNKS[0], f"{CHUNKS[1]}.delta.function_call"),  # the deprecated functions were streamed by nobody
    (
        "GET /chat/completions 200 False",
        "<list>.first_id",
    ),  # no list was empty; of messages some were: null
    ("GET /chat/completions 200 False", "<list>.last_id"),
    ("POST /completions 200 False", "<text_completion>.choices[].logprobs.top_logprobs[]"),  # its keys are the tokens
    ("POST /vector_stores/{id}/search 200 False", ""),  # nobody recorded a search
)

# Objects that are the same wherever they appear: in an answer, in a list, in an event.
SHARED = frozenset(
    {"response", "file", "batch", "assistant", "thread", "thread.run", "thread.run.step", "thread.message",
     "vector_store", "vector_store.file", "vector_store.file_batch"}
)  # fmt: skip
SHARED_PLACES = tuple(f"<{tag}>" for tag in SHARED)

Shape = tuple[str, str]  # a place, and the keys or the kind of value there


def shapes(value: Any, place: str = "") -> Iterator[Shape]:
    """Name what stands where: the key set of each object, the kind of each other value."""
    if isinstance(value, dict):
        tag = value.get("type") or value.get("object")
        if isinstance(tag, str):
            place = f"<{value['object']}>" if value.get("object") in SHARED else f"{place}<{tag}>"
        yield place, f"keys {' '.join(sorted(value))}"
        for key, inner in value.items():
            if key not in ECHOED:
                yield from shapes(inner, f"{place}.{key}")
    elif isinstance(value, list):
        yield place, "array"
        for inner in value:
            yield from shapes(inner, f"{place}[]")
    else:
        yield place, "null" if value is None else type(value).__name__


@pytest.fixture(scope="module")
def known(recordings: list[dict[str, Any]]) -> dict[str, set[Shape]]:
    return known_shapes(recordings)


def known_shapes(recordings: list[dict[str, Any]]) -> dict[str, set[Shape]]:
    """Collect the shapes of every recorded answer, by endpoint, status and kind."""
    found: defaultdict[str, set[Shape]] = defaultdict(set)
    for record in recordings:
        content_type = "text/event-stream" if record["stream"] else "application/json"
        if record.get("response_body_encoding") != "base64" and record["response_body"]:
            with contextlib.suppress(ValueError):  # plain text, or a recording cut in the middle
                for value in json_values(content_type, record["response_body"])[0]:
                    here = set(shapes(value))
                    found[f"{record['endpoint']} {record['status']} {record['stream']}"] |= here
                    found["everywhere"] |= {shape for shape in here if shape[0].startswith(SHARED_PLACES)}
    return found


def endpoint(found: Visit) -> str:
    """Name a visit as the recordings do: ids become `{id}`."""
    path = re.sub(r"/(?:[a-z]+[-_][A-Za-z0-9_-]*[A-Z0-9][A-Za-z0-9_-]*|gpt-[^/]+)(?=/|$)", "/{id}", found.path)
    return f"{found.method} {path} {found.status} {found.streamed}"


@pytest.mark.parametrize("name", TOURS)
def test_shapes_are_those_of_the_real_server(name: str, sandbox: Sandbox, known: dict[str, set[Shape]]) -> None:
    strange: set[tuple[str, str, str]] = set()
    for found in walk(name, sandbox):
        for value in found.values:
            new = set(shapes(value)) - known[endpoint(found)] - known["everywhere"]
            strange |= {(endpoint(found), *shape) for shape in new}
    assert [shape for shape in sorted(strange) if not any(is_unseen(shape, *unseen) for unseen in UNSEEN)] == []


def is_unseen(shape: tuple[str, str, str], endpoint: str, place: str) -> bool:
    """Whether a shape lies in a place that UNSEEN names, or is the key set that holds it."""
    parent, _, key = place.rpartition(".")
    held = shape[1] == parent and f" {key} " in f"{shape[2].removeprefix('keys')} "
    return shape[0] == endpoint and (shape[1].startswith(place) or held)
