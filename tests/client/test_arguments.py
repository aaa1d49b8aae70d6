"""From arguments to a request: names, places, JSON, and what cannot be sent."""

from __future__ import annotations

import json
import math
from collections import UserDict
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay import omit
from overlay._call.json import encode_json
from overlay._call.spelling import query_pairs
from overlay._omit import is_omitted
from overlay.types import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestUserMessage
from tests.client.conftest import Start
from tests.client.test_results import ASK, OK

TEXT = ChatCompletionRequestMessageContentPartText(type="text", text="a")


@pytest.mark.parametrize(
    ("name", "arguments", "problem"),
    [
        ("chat.completions.create", {**ASK, "mesages": []}, "'mesages'; did you mean 'messages'"),
        ("chat.completions.create", {**ASK, "max_retry": 1}, "did you mean 'max_retries'"),
        ("chat.completions.create", {**ASK, "zzzzzz": 1}, "extra_body"),
        ("chat.completions.create", {"model": "m"}, "missing required arguments: messages"),
        ("chat.completions.create", {}, "missing required arguments: messages, model"),
    ],
)
def test_wrong_arguments_are_named(start: Start, name: str, arguments: dict[str, Any], problem: str) -> None:
    user, server = start(OK)
    with pytest.raises(TypeError, match=problem):
        user.call(name, **arguments)
    assert not server.requests


def test_dicts_mappings_and_models_mixed(start: Start) -> None:
    user, server = start(OK)
    messages = [
        {"role": "system", "content": [TEXT, {"type": "text", "text": "b"}]},
        ChatCompletionRequestUserMessage(role="user", content=[TEXT]),
        UserDict(role="user", content=("x", "y")),
    ]
    user.call("chat.completions.create", model="m", messages=messages, user=None, seed=omit)
    part = {"type": "text", "text": "a"}
    assert json.loads(server.requests[0].body) == {
        "model": "m",
        "messages": [
            {"role": "system", "content": [part, {"type": "text", "text": "b"}]},
            {"role": "user", "content": [part]},
            {"role": "user", "content": ["x", "y"]},
        ],
        "user": None,
    }


def _brackets(target: str) -> str:
    """Spell brackets as themselves: whether they are percent-encoded is the URL library's choice."""
    return target.replace("%5B", "[").replace("%5D", "]")


def test_metadata_filters_and_lists_in_queries(start: Start) -> None:
    from tests.client.test_pages import page

    user, server = start(page(has_more=False))
    user.call("chat.completions.list", metadata={"a b": "c&d"}, model="m")
    user.call("responses.input_items.list", "resp_1", include=["x", "y"])
    assert _brackets(server.requests[0].target) == "/v1/chat/completions?model=m&metadata[a%20b]=c%26d"
    assert _brackets(server.requests[1].target) == "/v1/responses/resp_1/input_items?include[]=x&include[]=y"


@pytest.mark.parametrize("bad", ["", " ", ".", ".."])
def test_ids_that_name_another_resource(start: Start, bad: str) -> None:
    user, server = start(OK)
    with pytest.raises(ValueError, match=r"completion_id|segment"):
        user.call("chat.completions.retrieve", bad)
    assert not server.requests


def test_ids_are_quoted(start: Start) -> None:
    user, server = start(OK)
    user.call("chat.completions.retrieve", "a/b?c#d é")
    assert server.requests[0].target == "/v1/chat/completions/a%2Fb%3Fc%23d%20%C3%A9"


class _Loop(dict[str, Any]):
    pass


@pytest.mark.parametrize(
    ("value", "error", "path"),
    [
        ({"messages": [{"content": b"x"}]}, TypeError, r"messages\[0\]\.content is of type bytes"),
        ({"a": {1, 2}}, TypeError, "a is of type set"),
        ({"a": [math.nan]}, ValueError, r"a\[0\] is nan"),
        ({"a": math.inf}, ValueError, "a is inf"),
        ({"a": {"b": {(1, 2): 3}}}, TypeError, r"a\.b has the key"),
        ({"a": object()}, TypeError, "a is of type object"),
        (b"x", TypeError, "the body is of type bytes"),
    ],
)
def test_what_json_cannot_say(value: Any, error: type[Exception], path: str) -> None:
    with pytest.raises(error, match=path):
        encode_json(value)


def test_what_contains_itself() -> None:
    loop: dict[str, Any] = {}
    loop["a"] = loop
    with pytest.raises(ValueError, match="contains itself"):
        encode_json(loop)


def test_omitted_fields_iterators_and_surrogates() -> None:
    assert json.loads(encode_json({"a": {"b": omit, "c": 1}, "d": iter([1, 2])})) == {"a": {"c": 1}, "d": [1, 2]}
    assert encode_json({"a": "\ud83d"}) == b'{"a":"\\ud83d"}'
    assert encode_json({"a": "é😀"}) == '{"a":"é😀"}'.encode()
    assert is_omitted(omit)
    assert not omit
    assert repr(omit) == "omit"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_any_json_value_survives(value: Any) -> None:
    assert json.loads(encode_json(value)) == value


@given(JSON)
def test_queries_are_text(value: Any) -> None:
    try:
        pairs = list(query_pairs("q", value))
    except TypeError:
        return
    assert all(isinstance(name, str) and isinstance(text, str) for name, text in pairs)
    if isinstance(value, Mapping) and value:
        assert all(name.startswith("q[") for name, _ in pairs)
