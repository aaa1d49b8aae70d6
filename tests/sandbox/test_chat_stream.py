"""POST /chat/completions as a stream: the same completion, in chunks."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from overlay.sandbox import Sandbox

Chat = Callable[..., Any]
TOOLS = [
    {"type": "function", "function": {"name": name, "parameters": {"type": "object", "properties": {"of": {}}}}}
    for name in ("get_weather", "get_time")
]
CUSTOM = [{"type": "custom", "custom": {"name": "run_code"}}]


def joined(stream: list[tuple[str, Any]]) -> list[dict[str, Any]]:
    """Add the deltas up, as a client does: one message an index."""
    assert stream[-1] == ("", "[DONE]")
    messages: dict[int, dict[str, Any]] = {}
    for _, chunk in stream[:-1]:
        for choice in chunk["choices"]:
            message = messages.setdefault(choice["index"], {"content": None, "tool_calls": {}, "finish_reason": None})
            assert message["finish_reason"] is None
            delta = choice["delta"]
            if delta.get("content") is not None:
                message["content"] = (message["content"] or "") + delta["content"]
            for call in delta.get("tool_calls", []):
                slot = message["tool_calls"].setdefault(call["index"], {"arguments": ""})
                slot |= {key: call[key] for key in ("id", "type") if key in call}
                part = call.get("function") or call["custom"]
                slot["name"] = part.get("name", slot.get("name"))
                slot["arguments"] += part.get("arguments", part.get("input", ""))
            if "function_call" in delta:
                slot = message.setdefault("function_call", {"arguments": ""})
                slot["name"] = delta["function_call"].get("name", slot.get("name"))
                slot["arguments"] += delta["function_call"].get("arguments", "")
            message["finish_reason"] = choice["finish_reason"]
    return [messages[index] for index in sorted(messages)]


def test_the_frames_of_a_short_answer(chat: Chat) -> None:
    stream = chat("Hello", stream=True, max_tokens=2)
    role, one, two, finish = [chunk for _, chunk in stream[:-1]]
    assert role["object"] == "chat.completion.chunk"
    delta = {"role": "assistant", "content": "", "refusal": None}
    assert role["choices"] == [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": None}]
    assert [one["choices"][0]["delta"], two["choices"][0]["delta"]] == [{"content": "Hello"}, {"content": " from"}]
    assert finish["choices"] == [{"index": 0, "delta": {}, "logprobs": None, "finish_reason": "length"}]
    assert all("usage" not in chunk and "obfuscation" in chunk for _, chunk in stream[:-1])
    assert len({chunk["id"] for _, chunk in stream[:-1]}) == 1


def test_usage_comes_last_and_is_null_before(chat: Chat) -> None:
    stream = chat("Hello", stream=True, stream_options={"include_usage": True, "include_obfuscation": False})
    *chunks, usage = [chunk for _, chunk in stream[:-1]]
    assert all(chunk["usage"] is None for chunk in chunks)
    assert usage["choices"] == []
    assert usage["usage"] == chat("Hello")["usage"]
    assert not any("obfuscation" in chunk for chunk in [*chunks, usage])


def test_the_headers_of_a_stream(http: httpx.Client) -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "stream": True}
    answer = http.post("/chat/completions", json=body)
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert answer.headers["x-request-id"].startswith("req_")
    assert answer.headers["transfer-encoding"] == "chunked"


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"n": 3},
        {"max_tokens": 5},
        {"tools": TOOLS[:1]},
        {"tools": TOOLS},
        {"tools": TOOLS, "n": 2},
        {"tools": CUSTOM},
        {"functions": [TOOLS[0]["function"]]},
        {"response_format": {"type": "json_object"}},
        {"logprobs": True, "top_logprobs": 2},
    ],
)
def test_the_deltas_add_up_to_the_json_answer(chat: Chat, more: dict[str, Any]) -> None:
    prompt = "The weather and time in Paris, with emoji, in Chinese and json"
    choices = chat(prompt, **more)["choices"]
    messages = joined(chat(prompt, stream=True, **more))
    assert len(messages) == len(choices)
    for choice, message in zip(choices, messages, strict=True):
        assert message["finish_reason"] == choice["finish_reason"]
        assert message["content"] == choice["message"]["content"]
        assert message.get("function_call") == choice["message"].get("function_call")
        calls = choice["message"].get("tool_calls", [])
        assert len(calls) == len(message["tool_calls"])
        for index, call in enumerate(calls):
            part = call.get("function") or call["custom"]
            got = message["tool_calls"][index]
            assert got["type"] == call["type"]
            assert got["id"].startswith("call_")
            assert (got["name"], got["arguments"]) == (part["name"], part.get("arguments", part.get("input")))


def test_logprobs_come_with_their_tokens(chat: Chat) -> None:
    content = chat("Send emoji", logprobs=True)["choices"][0]["logprobs"]["content"]
    chunks = [chunk["choices"][0] for _, chunk in chat("Send emoji", logprobs=True, stream=True)[:-1]]
    assert [entry for chunk in chunks if chunk["logprobs"] for entry in chunk["logprobs"]["content"]] == content
    assert chunks[0]["logprobs"] is chunks[-1]["logprobs"] is None


def test_choices_take_turns(chat: Chat) -> None:
    stream = chat("Hello", stream=True, n=2, max_tokens=2)
    assert [chunk["choices"][0]["index"] for _, chunk in stream[:-1]] == [0, 1] * 4


def test_a_streamed_completion_can_be_stored(chat: Chat, http: httpx.Client) -> None:
    stream = chat("Hello", stream=True, store=True)
    stored = http.get(f"/chat/completions/{stream[0][1]['id']}").json()
    assert stored["choices"][0]["message"]["content"] == joined(stream)[0]["content"]


def test_chunks_come_one_by_one() -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "stream": True, "max_tokens": 3}
    headers = {"Authorization": "Bearer sk-sandbox"}
    for delay in (0.05, 0.4, 3.2):  # longer where a busy machine was late for the first
        with (
            Sandbox(delay=delay) as server,
            httpx.stream("POST", f"{server.base_url}/chat/completions", json=body, headers=headers) as answer,
        ):
            times = [time.monotonic() for line in answer.iter_lines() if line.startswith("data: {")]
        assert len(times) == 5
        if times[-1] - times[0] > 3 * delay:
            return
    pytest.fail("they came all at once")


def test_frames_are_utf8_not_escapes(http: httpx.Client) -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "emoji"}], "stream": True}
    raw = http.post("/chat/completions", json=body).content
    assert "🎉".encode() in raw
    assert b"\\u" not in raw
    assert json.loads(raw.split(b"\n\n")[0].removeprefix(b"data: "))
