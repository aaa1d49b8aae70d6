"""What callers give becomes JSON: every kind of mapping at any depth; what JSON cannot say is told with its path."""

from __future__ import annotations

import asyncio
import collections
import enum
import json
import math
import re
import socket
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay import AsyncOpenAI, OpenAI, omit
from overlay._call.json import encode_json
from overlay.types import (
    ChatCompletion,
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestUserMessage,
    ChatCompletionRequestUserMessageDict,
)


def sent(value: Any) -> Any:
    return json.loads(encode_json(value))


class Frozen(Mapping[str, Any]):
    """A mapping that is no dict."""

    def __init__(self, **values: Any) -> None:
        self.values_ = values

    def __getitem__(self, key: str) -> Any:
        return self.values_[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_)

    def __len__(self) -> int:
        return len(self.values_)


class Role(enum.StrEnum):
    USER = "user"


PART = {"type": "text", "text": "hi"}


@pytest.mark.parametrize(
    "message",
    [
        {"role": "user", "content": [PART]},
        ChatCompletionRequestUserMessageDict(role="user", content=[{"type": "text", "text": "hi"}]),
        ChatCompletionRequestUserMessage(
            role="user", content=[ChatCompletionRequestMessageContentPartText(type="text", text="hi")]
        ),
        ChatCompletionRequestUserMessage(role="user", content=(Frozen(**PART),)),  # type: ignore[arg-type]  # the point
        MappingProxyType({"role": "user", "content": [MappingProxyType(PART)]}),
        Frozen(role="user", content=(ChatCompletionRequestMessageContentPartText(type="text", text="hi"),)),
        collections.OrderedDict(role=Role.USER, content=[collections.ChainMap(PART)]),
        collections.UserDict(role="user", content=[collections.UserDict(PART)]),
        {"role": "user", "content": [PART], "name": omit},
        Frozen(role="user", content=[Frozen(**PART, cache=omit)]),
    ],
    ids=lambda message: type(message).__name__,
)
def test_every_kind_of_mapping_at_every_depth(message: Any) -> None:
    assert sent({"messages": [message]}) == {"messages": [{"role": "user", "content": [PART]}]}


def test_an_answer_can_be_sent_back_as_it_came() -> None:
    body = {"choices": [{"index": 0, "message": {"role": "assistant", "content": None, "of_tomorrow": [1]}}]}
    completion = ChatCompletion.from_dict(body)
    assert sent({"messages": [completion.choices[0].message]}) == {"messages": [body["choices"][0]["message"]]}


def test_none_is_null_and_order_is_kept() -> None:
    assert encode_json({"b": None, "a": 1}) == b'{"b":null,"a":1}'
    assert encode_json(ChatCompletionRequestUserMessage(content="x", role="user")) == b'{"content":"x","role":"user"}'


def test_text_goes_out_as_it_is() -> None:
    assert encode_json({"content": "é漢😀\u2028"}) == '{"content":"é漢😀\u2028"}'.encode()
    assert sent({"content": "half \ud83d"}) == {"content": "half \ud83d"}  # JSON can say a lone surrogate


def test_integer_keys_are_sent_as_json_spells_them() -> None:
    assert sent({"logit_bias": {50256: -100}}) == {"logit_bias": {"50256": -100}}
    assert sent({"logit_bias": {50256: -100}, "user": omit}) == {"logit_bias": {"50256": -100}}


WRONG = [
    (b"x", TypeError, r"is of type bytes, which is not JSON-serializable; decode it to str, or base64-encode it"),
    (bytearray(b"x"), TypeError, r"is of type bytearray, .*base64"),
    (memoryview(b"x"), TypeError, r"is of type memoryview, .*base64"),
    ({"x"}, TypeError, r"is of type set, .*list"),
    (object(), TypeError, r"is of type object"),
    (1j, TypeError, r"is of type complex, .*pass two numbers"),
    (OpenAI, TypeError, r"is the class OpenAI; pass an instance"),
    (print, TypeError, r"is of type builtin_function_or_method, .*run_tools\(\)"),
    (open, TypeError, r"is of type "),
    (float("nan"), ValueError, r"is nan, which is not JSON-serializable"),
    (float("inf"), ValueError, r"is inf, which is not JSON-serializable"),
]


@pytest.mark.parametrize(("value", "error", "text"), WRONG, ids=lambda value: type(value).__name__)
def test_what_json_cannot_say_is_told_with_its_path(value: Any, error: type[Exception], text: str) -> None:
    user = ChatCompletionRequestUserMessage(role="user", content="x")
    user.content = value
    for message in ({"role": "user", "content": value}, Frozen(role="user", content=value), user):
        with pytest.raises(error, match=r"^messages\[1\]\.content " + text):
            encode_json({"messages": [{"role": "user", "content": "x"}, message]})


def test_what_contains_itself_is_told() -> None:
    loop: dict[str, Any] = {}
    loop["content"] = [loop]
    with pytest.raises(ValueError, match=r"content.*is nested too deeply or contains itself"):
        encode_json({"messages": [loop]})
    items: list[Any] = []
    items.append(items)
    with pytest.raises(ValueError, match=r"input\[0\].*is nested too deeply or contains itself"):
        encode_json({"input": items})


@pytest.mark.parametrize("key", [1, -1.5, True, None, "x"], ids=repr)
def test_a_key_is_spelled_the_same_whatever_stands_beside_it(key: Any) -> None:
    plain = encode_json({"logit_bias": {key: 1}})
    assert encode_json({"logit_bias": {key: 1}, "stop": iter(["a"])}) == plain[:-1] + b',"stop":["a"]}'


@pytest.mark.parametrize("key", [(1, 2), b"x", object, math.nan], ids=repr)
def test_keys_must_be_strings(key: Any) -> None:
    text = re.escape(f"metadata has the key {key!r}; keys of JSON objects must be strings")
    with pytest.raises(TypeError, match=text):
        encode_json({"metadata": {key: "x"}})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def disguised(value: Any, pick: Any) -> Any:
    """Return the same JSON in other Python types."""
    if isinstance(value, dict):
        inner = {key: disguised(item, pick) for key, item in value.items()}
        return pick([inner, MappingProxyType(inner), collections.UserDict(inner), ChatCompletion.from_dict(inner)])
    if isinstance(value, list):
        return pick([tuple, list])(disguised(item, pick) for item in value)
    return value


@given(st.dictionaries(st.text(), json_values), st.randoms(use_true_random=False))
def test_the_same_json_in_any_clothes_is_the_same_bytes(value: dict[str, Any], random: Any) -> None:
    assert sent(disguised(value, random.choice)) == value


# --- through a client


@pytest.fixture
def untouched(loopback: None) -> Iterator[str]:
    """The base URL of a server that fails the test if anybody connects."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield f"http://127.0.0.1:{server.getsockname()[1]}/v1"
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize("stream", [False, True])
def test_nothing_is_sent_of_a_request_that_cannot_be(untouched: str, stream: bool) -> None:
    messages: Any = [{"role": "user", "content": b"x"}]
    with (
        OpenAI(api_key="sk-test", base_url=untouched) as client,
        pytest.raises(TypeError, match=r"^messages\[0\]\.content is"),
    ):
        client.chat.completions.create(model="m", messages=messages, stream=stream)

    async def call() -> None:
        async with AsyncOpenAI(api_key="sk-test", base_url=untouched) as client:
            await client.chat.completions.create(model="m", messages=messages, stream=stream)

    with pytest.raises(TypeError, match=r"^messages\[0\]\.content is of type bytes"):
        asyncio.run(call())


def test_unknown_and_missing_arguments_are_told_before_anything_is_sent(untouched: str) -> None:
    arguments: dict[str, Any] = {"model": "m", "messages": []}
    with OpenAI(api_key="sk-test", base_url=untouched) as client:
        with pytest.raises(TypeError, match=r"unexpected keyword argument 'temprature'; did you mean 'temperature'\?"):
            client.chat.completions.create(**arguments, temprature=1)
        with pytest.raises(TypeError, match=r"missing required arguments: messages, model"):
            client.chat.completions.create()


@pytest.mark.loopback
def test_only_what_was_given_is_sent() -> None:
    """No default of the specification is ever sent, though `openapi.yaml` declares some, such as temperature 1."""
    from overlay.sandbox import Sandbox

    bodies: list[Any] = []
    with Sandbox() as server, OpenAI(api_key="sk-test", base_url=server.base_url) as client:
        raw = client.chat.completions.with_raw_response.create(
            model="gpt-4o-mini",
            messages=[ChatCompletionRequestUserMessage(role="user", content="hi"), {"role": "user", "content": "ho"}],
            max_completion_tokens=None,
            seed=omit,  # type: ignore[arg-type]  # a mark, not a value
        )
        bodies.append(json.loads(raw.http_response.request.content))
    assert bodies == [
        {
            "model": "gpt-4o-mini",
            "messages": [{"role": "user", "content": "hi"}, {"role": "user", "content": "ho"}],
            "max_completion_tokens": None,
        }
    ]
