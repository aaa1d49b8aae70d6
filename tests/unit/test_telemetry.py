"""What calls and answers are called in spans: tables of plain data, and that no answer makes it fail."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay import OpenAI
from overlay._call.plan import Plan, plan
from overlay._telemetry.attributes import Answer, request_attributes, start_attributes, stop_of
from overlay._telemetry.content import input_content, output_content

with OpenAI("sk", base_url="https://api.example/v1") as CLIENT:
    SETTINGS = CLIENT._settings
ASK = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
CHAT = "chat.create_chat_completion"
RESPONSES = "responses.create_response"
IMAGE = "https://e.example/a.png"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from((
            "id", "model", "usage", "choices", "index", "finish_reason", "output", "status", "type", "response",
            "incomplete_details", "reason", "input_tokens", "prompt_tokens_details", "cached_tokens",
        )),
        inner,
        max_size=5,
    ),
)  # fmt: skip


def made(key: str, url: str | None = None, **arguments: Any) -> Plan:
    found = plan(SETTINGS, key, {"vector_store_id": "vs_5ecret"} if "vector" in key else {}, arguments)
    if url is not None:
        import httpx

        found.call.url = httpx.URL(url)
    return found


class Tier(str, Enum):  # noqa: UP042  # not StrEnum: its str() is its name
    """As users' own enums are."""

    FLEX = "flex"


@pytest.mark.parametrize(
    ("key", "arguments", "name"),
    [
        (CHAT, ASK, "chat m"),
        (CHAT, {**ASK, "extra_body": {"model": "other"}}, "chat other"),
        (RESPONSES, {"model": "m", "input": "x"}, "chat m"),
        (RESPONSES, {"input": "x"}, "chat"),
        ("completions.create_completion", {"model": "m", "prompt": "x"}, "text_completion m"),
        ("embeddings.create_embedding", {"model": "m", "input": "x"}, "embeddings m"),
        ("vector_stores.search_vector_store", {"query": "x"}, "retrieval"),
        ("images.create_image", {"model": "m", "prompt": "x"}, "generate_content m"),
        ("audio.create_transcription", {"model": "m", "file": ("a.wav", b"x")}, "generate_content m"),
        ("chat.list_chat_completions", {}, "GET /chat/completions"),
        ("moderations.create_moderation", {"input": "x"}, "POST /moderations"),
    ],
)
def test_names(key: str, arguments: dict[str, Any], name: str) -> None:
    found, attributes = start_attributes(made(key, **arguments))
    assert found == name
    assert attributes["server.address"] == "api.example"
    assert attributes["server.port"] == 443
    assert ("gen_ai.operation.name" in attributes) is ("/" not in name)
    assert "5ecret" not in repr(attributes)


@pytest.mark.parametrize(
    ("url", "provider", "port"),
    [
        ("http://127.0.0.1:8080/v1/x", "openai", 8080),
        ("http://gateway.example/v1/x", "openai", 80),
        ("https://mine.openai.azure.com/openai/v1/x", "azure.ai.openai", 443),
    ],
)
def test_servers(url: str, provider: str, port: int) -> None:
    _, attributes = start_attributes(made(CHAT, url, **ASK))
    assert attributes["gen_ai.provider.name"] == provider
    assert attributes["server.port"] == port


OUTPUT = "gen_ai.output.type"


@pytest.mark.parametrize(
    ("key", "arguments", "expected"),
    [
        (CHAT, {"top_p": 1, "frequency_penalty": 0.1, "presence_penalty": 0.2, "max_tokens": 5}, {
            "gen_ai.request.top_p": 1, "gen_ai.request.frequency_penalty": 0.1, "gen_ai.request.presence_penalty": 0.2,
            "gen_ai.request.max_tokens": 5,
        }),
        (CHAT, {"temperature": None, "seed": True, "n": 1, "stop": None, "service_tier": "auto"}, {}),
        (CHAT, {"stop": ["a", "b"]}, {"gen_ai.request.stop_sequences": ["a", "b"]}),
        (CHAT, {"stop": ["a", 1]}, {}),
        (CHAT, {"stream": True}, {"gen_ai.request.stream": True}),
        (CHAT, {"service_tier": Tier.FLEX}, {"openai.request.service_tier": "flex"}),
        (CHAT, {"response_format": {"type": "json_schema", "json_schema": {}}}, {OUTPUT: "json"}),
        (CHAT, {"response_format": {"type": "text"}}, {OUTPUT: "text"}),
        (CHAT, {"response_format": {"type": "grammar"}}, {}),
        (CHAT, {"modalities": ["text", "audio"]}, {OUTPUT: "speech"}),
        (CHAT, {"modalities": ["text"]}, {}),
        (CHAT, {"extra_body": {"temperature": 0.5}}, {"gen_ai.request.temperature": 0.5}),
        (RESPONSES, {"text": {"format": {"type": "json_object"}}}, {OUTPUT: "json"}),
        (RESPONSES, {"conversation": "conv_1"}, {"gen_ai.conversation.id": "conv_1"}),
        (RESPONSES, {"conversation": {"id": "conv_1"}}, {"gen_ai.conversation.id": "conv_1"}),
        (RESPONSES, {"max_output_tokens": 9}, {"gen_ai.request.max_tokens": 9}),
        ("images.create_image", {"prompt": "x"}, {OUTPUT: "image"}),
        ("audio.create_speech", {"input": "x", "voice": "alloy"}, {OUTPUT: "speech"}),
        ("audio.create_translation", {"file": ("a.wav", b"x")}, {OUTPUT: "text"}),
    ],
)  # fmt: skip
def test_settings_of_a_call(key: str, arguments: dict[str, Any], expected: dict[str, Any]) -> None:
    needed = {"messages": []} if key == CHAT else {}
    found = request_attributes(made(key, model="m", **needed, **arguments))
    kind = {CHAT: "chat_completions", RESPONSES: "responses"}.get(key)
    assert found == {**expected, **({"openai.api.type": kind} if kind else {})}


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ({"status": "completed", "output": []}, "stop"),
        ({"status": "completed", "output": [{"type": "function_call"}]}, "tool_calls"),
        ({"status": "completed", "output": ["?", {"type": []}]}, "stop"),
        ({"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}, "length"),
        ({"status": "incomplete", "incomplete_details": {"reason": "content_filter"}}, "content_filter"),
        ({"status": "incomplete", "incomplete_details": None}, None),
        ({"status": "failed"}, "error"),
        ({"status": "cancelled"}, "cancelled"),
        ({"status": "in_progress"}, None),
        ({"status": []}, None),
    ],
)
def test_why_a_response_ended(response: dict[str, Any], expected: str | None) -> None:
    assert stop_of(response) == expected


def test_choices_keep_their_order() -> None:
    answer = Answer()
    for index, reason in ((1, "length"), (0, "stop"), (None, "stop")):
        answer.add({"choices": [{"index": index, "finish_reason": reason}]})
    assert answer.attributes == {"gen_ai.response.finish_reasons": ["stop", "length"]}


@given(JSON)
def test_no_answer_makes_it_fail(value: Any) -> None:
    answer = Answer()
    answer.add(value)
    answer.add({"response": value})
    assert all(name.startswith(("gen_ai.", "openai.")) for name in answer.attributes)


def parts(body: dict[str, Any]) -> list[Any]:
    messages = json.loads(input_content(body)["gen_ai.input.messages"])
    return [(message["role"], message["parts"]) for message in messages]


def text(content: str) -> dict[str, str]:
    return {"type": "text", "content": content}


def call(arguments: Any) -> dict[str, Any]:
    return {"type": "tool_call", "id": "c1", "name": "f", "arguments": arguments}


RESULT = {"type": "tool_call_response", "id": "c1", "response": "r"}


@pytest.mark.parametrize(
    ("item", "role", "expected"),
    [
        ({"role": "system", "content": "a"}, "system", [text("a")]),
        ({"role": "user", "content": [{"type": "text", "text": "a"}]}, "user", [text("a")]),
        ({"role": "assistant", "content": None, "refusal": "no"}, "assistant", [{"type": "refusal", "content": "no"}]),
        ({"role": "assistant", "content": [{"type": "refusal", "refusal": "no"}]}, "assistant",
         [{"type": "refusal", "content": "no"}]),
        ({"role": "assistant", "tool_calls": [{"id": "c1", "function": {"name": "f", "arguments": '{"a": 1}'}}]},
         "assistant", [call({"a": 1})]),
        ({"role": "assistant", "tool_calls": [{"id": "c1", "custom": {"name": "f", "input": "grep x"}}]},
         "assistant", [call("grep x")]),
        ({"role": "tool", "tool_call_id": "c1", "content": "r"}, "tool", [RESULT]),
        ({"role": "user", "content": [{"type": "image_url", "image_url": {"url": IMAGE}}]}, "user",
         [{"type": "uri", "modality": "image", "uri": IMAGE}]),
        ({"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]},
         "user", [{"type": "blob", "modality": "image", "content": ""}]),
        ({"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "AAAA"}}]}, "user",
         [{"type": "blob", "modality": "audio", "content": ""}]),
        ({"role": "user", "content": [{"type": "file", "file": {"file_id": "file-1"}}]}, "user",
         [{"type": "file", "modality": "document", "file_id": "file-1"}]),
        ({"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{"}, "assistant", [call("{")]),
        ({"type": "custom_tool_call", "call_id": "c1", "name": "f", "input": None}, "assistant", [call(None)]),
        ({"type": "function_call_output", "call_id": "c1", "output": "r"}, "tool", [RESULT]),
        ({"type": "reasoning", "summary": [{"text": "hm"}]}, "assistant", [{"type": "reasoning", "content": "hm"}]),
        ({"type": "reasoning"}, "assistant", []),
        ({"type": "web_search_call", "action": {}}, "assistant", [{"type": "web_search_call"}]),
        ("a", "user", [text("a")]),
    ],
)  # fmt: skip
def test_messages(item: Any, role: str, expected: list[Any]) -> None:
    assert parts({"messages": [item]}) == [(role, expected)]
    assert parts({"input": [item]}) == [(role, expected)]


def test_what_was_sent_without_messages() -> None:
    assert parts({"prompt": "a"}) == [("user", [text("a")])]
    assert parts({"prompt": [1, 2]}) == []
    assert input_content({"prompt": None}) == {}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"choices": [{"text": "a", "finish_reason": None}]},
         [{"role": "assistant", "parts": [text("a")], "finish_reason": ""}]),
        ({"status": "completed", "output": [
            {"type": "reasoning", "summary": [{"text": "hm"}]},
            {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "a"}]},
            {"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}"},
        ]}, [{"role": "assistant", "finish_reason": "tool_calls",
              "parts": [{"type": "reasoning", "content": "hm"}, text("a"), call({})]}]),
    ],
)  # fmt: skip
def test_what_came_back(answer: Any, expected: list[Any]) -> None:
    assert json.loads(output_content(answer)["gen_ai.output.messages"]) == expected


@pytest.mark.parametrize("answer", [{"status": "in_progress", "output": []}, {"data": []}, [], [{"type": "x"}]])
def test_what_has_no_messages(answer: Any) -> None:
    assert output_content(answer) == {}
