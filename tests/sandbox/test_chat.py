"""POST /chat/completions with a JSON answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

Chat = Callable[..., Any]

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "fahrenheit"]}},
            "required": ["city"],
        },
    },
}
TIME = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object", "properties": {}}}}


def test_a_plain_answer(chat: Chat) -> None:
    completion = chat("Say hi to Ada")
    assert completion["object"] == "chat.completion"
    assert completion["id"].startswith("chatcmpl-")
    assert completion["model"] == "gpt-4o-mini-2024-07-18"
    (choice,) = completion["choices"]
    assert choice["finish_reason"] == "stop"
    assert choice["logprobs"] is None
    assert choice["message"] == {
        "role": "assistant",
        "content": 'Hello from the sandbox! You wrote "Say hi to Ada".',
        "refusal": None,
        "annotations": [],
    }
    usage = completion["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]
    assert usage["completion_tokens"] == 14


def test_headers(http: httpx.Client) -> None:
    answer = http.post("/chat/completions", json={"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]})
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["openai-version"] == "2020-10-01"
    assert answer.headers["openai-processing-ms"].isdigit()
    assert answer.headers["x-request-id"].startswith("req_")
    assert answer.headers["x-ratelimit-remaining-requests"] == "9999"


def test_emoji_and_cjk_where_the_prompt_asks(chat: Chat) -> None:
    def said(prompt: str) -> str:
        return str(chat(prompt)["choices"][0]["message"]["content"])

    assert "👩\u200d🚀" in said("Send me some emoji")
    assert "👩\u200d🚀" in said("😀")
    assert "你好，世界" in said("Write it in Chinese, please")
    assert "你好，世界" in said("東京の天気は？")
    assert said("Nothing special").isascii()


def test_several_choices_differ(chat: Chat) -> None:
    choices = chat("Hello", n=3)["choices"]
    assert [choice["index"] for choice in choices] == [0, 1, 2]
    assert len({choice["message"]["content"] for choice in choices}) == 3


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_a_limit_cuts_the_answer(chat: Chat, name: str) -> None:
    completion = chat("Hello", **{name: 3})
    assert completion["choices"][0]["message"]["content"] == "Hello from the"
    assert completion["choices"][0]["finish_reason"] == "length"
    assert completion["usage"]["completion_tokens"] == 3


@pytest.mark.parametrize("stop", [" the", ["never", " the"]])
def test_a_stop_ends_the_answer_before_it(chat: Chat, stop: str | list[str]) -> None:
    choice = chat("Hello", stop=stop)["choices"][0]
    assert (choice["message"]["content"], choice["finish_reason"]) == ("Hello from", "stop")


def test_logprobs_spell_the_answer(chat: Chat) -> None:
    choice = chat("Send emoji", logprobs=True, top_logprobs=2)["choices"][0]
    entries = choice["logprobs"]["content"]
    assert "".join(entry["token"] for entry in entries) == choice["message"]["content"]
    assert bytes(byte for entry in entries for byte in entry["bytes"]).decode() == choice["message"]["content"]
    for entry in entries:
        assert entry["logprob"] < 0
        assert entry["top_logprobs"][0]["token"] == entry["token"]
        assert len(entry["top_logprobs"]) == 2
    assert chat("Hello", logprobs=True)["choices"][0]["logprobs"]["content"][0]["top_logprobs"] == []


def test_the_tools_that_the_prompt_names_are_called(chat: Chat) -> None:
    choice = chat("What are the weather and the time in Paris?", tools=[TIME, WEATHER])["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["content"] is None
    calls = choice["message"]["tool_calls"]
    assert [call["function"]["name"] for call in calls] == ["get_time", "get_weather"]
    assert json.loads(calls[1]["function"]["arguments"]) == {"city": "Paris", "unit": "celsius"}
    assert all(call["id"].startswith("call_") for call in calls)


@pytest.mark.parametrize(
    ("more", "called"),
    [
        ({}, ["get_time"]),
        ({"tool_choice": "none"}, []),
        ({"tool_choice": "required"}, ["get_time"]),
        ({"tool_choice": {"type": "function", "function": {"name": "get_weather"}}}, ["get_weather"]),
        (
            {"tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": [WEATHER]}}},
            ["get_weather"],
        ),
        (
            {"tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [WEATHER]}}},
            ["get_time"],
        ),
        ({"parallel_tool_calls": False, "messages": "weather and time?"}, ["get_time"]),
    ],
)
def test_which_tool_is_called(chat: Chat, more: dict[str, Any], called: list[str]) -> None:
    prompt = more.pop("messages", "Do something")
    choice = chat(prompt, tools=[TIME, WEATHER], **more)["choices"][0]
    assert [call["function"]["name"] for call in choice["message"].get("tool_calls", [])] == called
    if isinstance(more.get("tool_choice"), dict):
        assert choice["finish_reason"] == "stop"  # as the real server ends a call that the request demanded


def test_a_tool_result_is_answered_in_words(chat: Chat) -> None:
    history: list[dict[str, Any]] = [{"role": "user", "content": "The weather in Paris?"}]
    message = chat(history, tools=[WEATHER])["choices"][0]["message"]
    history += [message, {"role": "tool", "tool_call_id": message["tool_calls"][0]["id"], "content": "rain, 12°"}]
    choice = chat(history, tools=[WEATHER])["choices"][0]
    assert choice["finish_reason"] == "stop"
    assert choice["message"]["content"] == 'Hello from the sandbox! The tool gave "rain, 12°".'
    assert chat(history, tools=[WEATHER], tool_choice="required")["choices"][0]["message"]["tool_calls"]


def test_a_custom_tool_takes_text(chat: Chat) -> None:
    tool = {"type": "custom", "custom": {"name": "run_code"}}
    (call,) = chat("print it", tools=[tool])["choices"][0]["message"]["tool_calls"]
    assert call["type"] == "custom"
    assert call["custom"] == {"name": "run_code", "input": "print it"}


def test_old_functions(chat: Chat) -> None:
    choice = chat("The weather in Paris?", functions=[WEATHER["function"]])["choices"][0]
    assert choice["finish_reason"] == "function_call"
    assert choice["message"]["function_call"]["name"] == "get_weather"
    assert chat("Weather?", functions=[WEATHER["function"]], function_call="none")["choices"][0]["message"]["content"]
    history = [
        {"role": "user", "content": "Weather?"},
        {"role": "assistant", "content": None, "function_call": {"name": "get_weather", "arguments": "{}"}},
        {"role": "function", "name": "get_weather", "content": None},
    ]
    assert 'The tool gave ""' in chat(history)["choices"][0]["message"]["content"]
    open_schema = {"name": "f", "parameters": {"properties": {"a": True}}}
    assert (
        chat("Hi", functions=[open_schema])["choices"][0]["message"]["function_call"]["arguments"] == '{"a":"sandbox"}'
    )
    named = chat("Hi", functions=[WEATHER["function"]], function_call={"name": "get_weather"})["choices"][0]
    assert named["message"]["function_call"]["name"] == "get_weather"


def test_structured_output(chat: Chat) -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
        "required": ["name", "age"],
        "additionalProperties": False,
    }
    wish = {"type": "json_schema", "json_schema": {"name": "person", "strict": True, "schema": schema}}
    content = chat("Who is Ada?", response_format=wish)["choices"][0]["message"]["content"]
    assert json.loads(content) == {"name": "Ada", "age": 1}


def test_json_object(chat: Chat) -> None:
    content = chat("Some json please", response_format={"type": "json_object"})["choices"][0]["message"]["content"]
    assert json.loads(content) == {"sandbox": True, "prompt": "Some json please"}
    assert chat("Hello", response_format={"type": "text"})["choices"][0]["message"]["content"].startswith("Hello")


def test_content_parts(chat: Chat) -> None:
    parts = [
        {"type": "text", "text": "What is "},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
        {"type": "text", "text": "this?"},
    ]
    completion = chat([{"role": "system", "content": "Be brief"}, {"role": "user", "content": parts}])
    assert '"What is this?"' in completion["choices"][0]["message"]["content"]


def test_half_a_surrogate_pair_does_no_harm(http: httpx.Client) -> None:
    body = b'{"model": "gpt-4o", "messages": [{"role": "user", "content": "broken \\ud83d"}], "logprobs": true}'
    answer = http.post("/chat/completions", content=body, headers={"content-type": "application/json"})
    assert '"broken ?"' in answer.json()["choices"][0]["message"]["content"]


def test_every_parameter_of_the_spec_is_accepted(chat: Chat) -> None:
    chat(
        "Hello",
        audio=None, frequency_penalty=-2, logit_bias={"50256": -100}, max_completion_tokens=1000, metadata={"a": "b"},
        modalities=["text"], moderation=None, n=1, parallel_tool_calls=True, prediction=None, presence_penalty=2,
        prompt_cache_key="k", prompt_cache_retention="24h", reasoning_effort="low", safety_identifier="s", seed=-5,
        service_tier="auto", stop=None, store=False, stream=False, stream_options=None, temperature=0.5, top_p=1,
        tools=[WEATHER], user="u", verbosity="low", web_search_options={}, prompt_cache_options={},
    )  # fmt: skip
