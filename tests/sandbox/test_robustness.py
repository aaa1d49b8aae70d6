"""No request, however odd, ends in a defect of the sandbox: each gets an answer or a refusal."""

from __future__ import annotations

import contextlib
import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from overlay.sandbox._app import ROUTES
from overlay.sandbox._call import Answer, Call
from overlay.sandbox._multipart import FormError, parse_form
from overlay.sandbox._pipeline import API_KEY, Pipeline
from overlay.sandbox._store import Store

HEADERS = {"authorization": f"Bearer {API_KEY}", "openai-beta": "assistants=v2"}
SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
FUNCTION = {"name": "f", "parameters": SCHEMA, "strict": True, "description": "d"}
USER = {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {"url": "u"}}]}
CALLS = [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}]
BODIES: dict[str, dict[str, Any]] = {
    "/chat/completions": {
        "model": "gpt-4o", "messages": [USER, {"role": "assistant", "content": None, "tool_calls": CALLS},
        {"role": "tool", "tool_call_id": "c", "content": "x"}], "tools": [{"type": "function", "function": FUNCTION}],
        "tool_choice": {"type": "function", "function": {"name": "f"}}, "n": 2, "stop": ["x"], "temperature": 1,
        "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": SCHEMA, "strict": True}},
        "stream": True, "stream_options": {"include_usage": True}, "store": True, "metadata": {"a": "b"},
        "logprobs": True, "top_logprobs": 2, "max_completion_tokens": 5, "seed": 5, "logit_bias": {"5": 5},
    },
    "/responses": {
        "model": "gpt-5-mini", "instructions": "i", "tools": [{"type": "function", **FUNCTION}], "stream": True,
        "input": [{"role": "user", "content": [{"type": "input_text", "text": "a"}, {"type": "input_image"}]},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c", "output": "x"}], "tool_choice": "auto", "include": ["x"],
        "text": {"format": {"type": "json_schema", "name": "n", "schema": SCHEMA}, "verbosity": "low"},
        "reasoning": {"effort": "low", "summary": "auto"}, "metadata": {"a": "b"}, "top_logprobs": 2,
        "background": False, "max_output_tokens": 20, "previous_response_id": None, "stream_options": {},
    },
    "/embeddings": {"model": "text-embedding-3-small", "input": ["a"], "dimensions": 4, "encoding_format": "base64"},
    "/completions": {"model": "davinci-002", "prompt": ["a"], "n": 2, "logprobs": 2, "stop": ["x"], "stream": True,
                     "stream_options": {"include_usage": True}, "echo": True, "max_tokens": 5},
    "/moderations": {"input": [{"type": "text", "text": "a"}], "model": "omni-moderation-latest"},
    "/uploads": {"filename": "f", "purpose": "batch", "bytes": 5, "mime_type": "text/plain",
                 "expires_after": {"anchor": "created_at", "seconds": 3600}},
    "/batches": {"input_file_id": "file-x", "endpoint": "/v1/responses", "completion_window": "24h"},
    "/assistants": {"model": "gpt-4o", "name": "n", "tools": [{"type": "function", "function": FUNCTION}],
                    "temperature": 1, "metadata": {"a": "b"}, "tool_resources": {}},
    "/threads": {"messages": [USER], "metadata": {"a": "b"}, "tool_resources": {}},
    "/threads/runs": {"assistant_id": "asst_1", "thread": {"messages": [USER]}, "tool_choice": "auto", "tools": [],
                      "truncation_strategy": {"type": "auto"}, "max_completion_tokens": 5, "stream": True,
                      "response_format": {"type": "json_object"}, "instructions": "i", "temperature": 1},
    "/vector_stores": {"name": "n", "expires_after": {"anchor": "last_active_at", "days": 3}, "file_ids": [],
                       "chunking_strategy": {"type": "auto"}, "metadata": {"a": "b"}},
}  # fmt: skip
QUERIES = ["limit", "after", "before", "order", "stream", "starting_after", "filter", "metadata[a]"]
ODD: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Find every place of a JSON value that can be changed: its container and its key."""
    found: list[tuple[Any, Any]] = []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(items):
        found += [(value, key), *places(inner)]
    return found


def answer_to(path: str, body: Any) -> Answer:
    store = Store()
    store.table("/assistants")["asst_1"] = {
        "id": "asst_1", "model": "gpt-4o", "instructions": None, "tools": [], "temperature": 1.0, "top_p": 1.0,
        "response_format": "auto",
    }  # fmt: skip
    store.table("/files")["file-x"] = {
        "id": "file-x", "object": "file", "bytes": 2, "created_at": 0, "filename": "a.jsonl", "purpose": "batch",
        "status": "processed", "expires_at": None,
    }  # fmt: skip
    store.table("files.contents")["file-x"] = b"{}"
    return Pipeline(store, ROUTES).run(Call(store=store, method="POST", path=path, headers=HEADERS, body=body))


@pytest.mark.parametrize("path", BODIES)
def test_the_bodies_are_right_as_they_are(path: str) -> None:
    """So what is odd about one is what was changed."""
    answer = answer_to(path, copy.deepcopy(BODIES[path]))
    assert answer.status == 200, answer.body


@pytest.mark.parametrize("path", BODIES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_odd_bodies(path: str, data: st.DataObject) -> None:
    body = copy.deepcopy(BODIES[path])
    for _ in range(data.draw(st.integers(0, 2))):
        container, key = data.draw(st.sampled_from(places(body)))
        container[key] = data.draw(ODD)
    answer = answer_to(path, body)
    assert answer.status < 500, answer.body
    for frame in answer.events or ():
        assert frame.endswith(b"\n")
    json.dumps(answer.body)


FORM_PIECES = [
    b"--X",
    b"--",
    b"\r\n",
    b'Content-Disposition: form-data; name="',
    b"a",
    b"[",
    b"]",
    b'"',
    b"; filename=",
    b":",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FORM_PIECES) | st.binary(max_size=3), max_size=20).map(b"".join))
def test_odd_forms(body: bytes) -> None:
    for whole in (body, b'--X\r\nContent-Disposition: form-data; name="' + body + b'"\r\n\r\nv\r\n--X--'):
        with contextlib.suppress(FormError):
            assert isinstance(parse_form("multipart/form-data; boundary=X", whole), dict)


@settings(max_examples=200, deadline=None)
@given(
    template=st.sampled_from(ROUTES),
    identity=st.text(min_size=1, max_size=5).filter(lambda text: "/" not in text and "\n" not in text),
    query=st.lists(
        st.tuples(st.sampled_from(["limit", "after", "before", "order", "stream", "metadata[a]"]), st.text())
    ),
    body=ODD,
)
def test_odd_ids_and_queries(template: Any, identity: str, query: list[tuple[str, str]], body: Any) -> None:
    store = Store()
    parts = [identity if part.startswith("{") else part for part in template.path.split("/")]
    call = Call(store=store, method=template.method, path="/".join(parts), query=query, headers=HEADERS, body=body)
    answer = Pipeline(store, ROUTES).run(call)
    assert answer.status < 500, answer.body
