"""POST /responses and what becomes of a stored response."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.sandbox.tours import PERSON, WEATHER

Events = Callable[[str], list[tuple[str, Any]]]
FUNCTION = {"type": "function", **WEATHER["function"], "strict": False}


def respond(http: httpx.Client, value: Any = "Hello", **more: Any) -> Any:
    answer = http.post("/responses", json={"model": "gpt-4o-mini", "input": value, **more})
    assert answer.status_code == 200, answer.text
    return answer if more.get("stream") else answer.json()


def text(response: dict[str, Any]) -> str:
    return "".join(part["text"] for item in response["output"] if item["type"] == "message" for part in item["content"])


def test_a_plain_answer(http: httpx.Client) -> None:
    response = respond(http, "Say hi to Ada", instructions="Be brief", temperature=0, metadata={"a": "b"})
    assert (response["object"], response["status"]) == ("response", "completed")
    assert response["model"] == "gpt-4o-mini-2024-07-18"
    assert text(response) == 'Hello from the sandbox! You wrote "Say hi to Ada".'
    assert (response["instructions"], response["temperature"], response["metadata"]) == ("Be brief", 0.0, {"a": "b"})
    assert response["usage"]["total_tokens"] == response["usage"]["input_tokens"] + response["usage"]["output_tokens"]
    assert response["completed_at"] > response["created_at"]
    assert http.get(f"/responses/{response['id']}").json() == response


def test_every_form_of_input(http: httpx.Client) -> None:
    parts = [{"type": "input_text", "text": "What "}, {"type": "input_image", "image_url": "https://example.com/a.png"}]
    parts.append({"type": "input_text", "text": "is it?"})
    assert '"What is it?"' in text(respond(http, [{"role": "user", "content": parts}]))
    history = [{"type": "message", "role": "developer", "content": "x"}, {"role": "assistant", "content": "y"}]
    assert '"z"' in text(respond(http, [*history, {"role": "user", "content": "z"}]))


def test_a_limit_makes_it_incomplete(http: httpx.Client) -> None:
    response = respond(http, "A prompt that is long enough to be cut when it is quoted", max_output_tokens=16)
    assert response["status"] == "incomplete"
    assert response["incomplete_details"] == {"reason": "max_output_tokens"}
    assert response["output"][0]["status"] == "incomplete"
    assert response["completed_at"] is None
    assert response["usage"]["output_tokens"] == 16


def test_a_tool_call_and_its_output(http: httpx.Client) -> None:
    asked = [{"role": "user", "content": "The weather in Paris?"}]
    one = respond(http, asked, tools=[FUNCTION])
    (call,) = one["output"]
    assert (call["type"], call["name"], call["arguments"]) == ("function_call", "get_weather", '{"city":"Paris"}')
    assert one["tools"][0]["description"] is None
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "rain"}
    by_hand = respond(http, [*asked, call, output], tools=[FUNCTION])
    by_id = respond(http, [output], tools=[FUNCTION], previous_response_id=one["id"])
    assert text(by_hand) == text(by_id) == 'Hello from the sandbox! The tool gave "rain".'
    items = http.get(f"/responses/{by_id['id']}/input_items").json()
    assert [item["type"] for item in items["data"]] == ["function_call_output", "function_call", "message"]
    assert items["data"][1] == call
    assert items["data"][2]["content"] == [{"type": "input_text", "text": "The weather in Paris?"}]
    two = http.get(f"/responses/{by_id['id']}/input_items?order=asc&limit=2").json()
    assert (two["data"], two["has_more"]) == (items["data"][::-1][:2], True)
    rest = http.get(f"/responses/{by_id['id']}/input_items?order=asc&after={two['last_id']}").json()
    assert rest["data"] == items["data"][:1]


@pytest.mark.parametrize(
    ("choice", "kind"),
    [
        ("none", "message"),
        ("required", "function_call"),
        ({"type": "function", "name": "get_weather"}, "function_call"),
        (
            {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "get_weather"}]},
            "function_call",
        ),
        ({"type": "web_search"}, "message"),
    ],
)
def test_tool_choice(http: httpx.Client, choice: Any, kind: str) -> None:
    response = respond(http, "Hi", tools=[FUNCTION, {"type": "web_search"}], tool_choice=choice)
    assert response["output"][0]["type"] == kind


def test_a_custom_tool(http: httpx.Client) -> None:
    one = respond(http, "print it", tools=[{"type": "custom", "name": "run_code"}])
    (call,) = one["output"]
    assert (call["type"], call["input"]) == ("custom_tool_call", "print it")
    result = [{"type": "input_text", "text": "5"}]
    output = {"type": "custom_tool_call_output", "call_id": call["call_id"], "output": result}
    assert '"5"' in text(respond(http, [output], previous_response_id=one["id"]))


def test_items_of_hosted_tools_pass(http: httpx.Client) -> None:
    shell = {"type": "shell_call_output", "call_id": "call_1", "output": []}
    assert text(respond(http, [{"role": "user", "content": "ls"}, shell])).startswith("Hello from the sandbox!")


def test_an_item_can_be_named(http: httpx.Client) -> None:
    one = respond(http, "first")
    reference = {"type": "item_reference", "id": one["output"][0]["id"]}
    two = respond(http, [reference, {"role": "user", "content": "second"}], previous_response_id=one["id"])
    assert '"second"' in text(two)


def test_structured_output(http: httpx.Client) -> None:
    wish = {"type": "json_schema", "name": "person", "schema": PERSON, "strict": True}
    response = respond(http, "Who is Ada?", text={"format": wish, "verbosity": "low"})
    assert json.loads(text(response)) == {"name": "Ada"}
    assert response["text"] == {"format": {**wish, "description": None}, "verbosity": "low"}
    assert json.loads(text(respond(http, "json", text={"format": {"type": "json_object"}})))["sandbox"] is True


def test_reasoning_models_reason(http: httpx.Client) -> None:
    assert respond(http)["reasoning"]["effort"] is None
    response = respond(http, model="gpt-5-mini")
    assert [item["type"] for item in response["output"]] == ["reasoning", "message"]
    assert response["output"][0]["summary"] == []
    include = ["reasoning.encrypted_content"]
    response = respond(http, model="o4-mini", reasoning={"summary": "auto"}, include=include)
    assert response["output"][0]["summary"][0]["type"] == "summary_text"
    assert response["output"][0]["encrypted_content"]
    assert (response["reasoning"]["effort"], response["reasoning"]["summary"]) == ("medium", "auto")
    assert [item["type"] for item in respond(http, model="gpt-5-chat-latest")["output"]] == ["message"]


def test_logprobs(http: httpx.Client) -> None:
    response = respond(http, include=["message.output_text.logprobs"], top_logprobs=2)
    part = response["output"][0]["content"][0]
    assert "".join(entry["token"] for entry in part["logprobs"]) == part["text"]
    assert len(part["logprobs"][0]["top_logprobs"]) == 2


STREAMS: list[dict[str, Any]] = [
    {},
    {"max_output_tokens": 16},
    {"tools": [FUNCTION]},
    {"tools": [{"type": "custom", "name": "run_code"}]},
    {"model": "gpt-5-mini", "reasoning": {"summary": "auto"}},
    {"top_logprobs": 2},
    {"background": True},
    {"store": False},
]


@pytest.mark.parametrize("more", STREAMS)
def test_the_events_tell_the_json_answer(http: httpx.Client, events: Events, more: dict[str, Any]) -> None:
    prompt = "A longer prompt with some emoji about the weather in Paris"
    answer = respond(http, prompt, stream=True, **more)
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    stream = events(answer.text)
    assert all(name == event["type"] for name, event in stream)
    assert [event["sequence_number"] for _, event in stream] == list(range(len(stream)))
    names = [name for name, _ in stream]
    assert names[0] == "response.created"
    assert ("response.queued" in names) is bool(more.get("background"))
    first, last = stream[0][1]["response"], stream[-1][1]["response"]
    assert (first["output"], first["usage"], first["completed_at"]) == ([], None, None)
    assert names[-1] == f"response.{last['status']}"
    whole = respond(http, prompt, **{key: value for key, value in more.items() if key != "background"})
    assert whole["status"] == last["status"]
    assert [item["type"] for item in whole["output"]] == [item["type"] for item in last["output"]]
    assert text(whole) == text(last)
    said: dict[str, str] = {}
    for name, event in stream:
        if name.endswith(".delta"):
            said[event["item_id"]] = said.get(event["item_id"], "") + event["delta"]
            assert "obfuscation" in event
        if name == "response.output_item.done":
            assert event["item"] == last["output"][event["output_index"]]
    for item in last["output"]:
        parts = item.get("content") or item.get("summary") or []
        full = item.get("arguments", item.get("input")) or "".join(part["text"] for part in parts)
        assert said.get(item["id"], "") == full
    if more.get("store") is not False:
        assert http.get(f"/responses/{last['id']}").json()["output"] == last["output"]


def test_a_stream_can_be_resumed(http: httpx.Client, events: Events) -> None:
    stream = events(respond(http, stream=True, stream_options={"include_obfuscation": False}).text)
    identity = stream[0][1]["response"]["id"]
    assert events(http.get(f"/responses/{identity}?stream=true").text) == stream
    assert events(http.get(f"/responses/{identity}?stream=true&starting_after=3").text) == stream[4:]
    bad = http.get(f"/responses/{identity}?stream=true&starting_after=x")
    assert bad.json()["error"]["param"] == "starting_after"


def test_background(http: httpx.Client) -> None:
    response = respond(http, background=True)
    assert (response["status"], response["output"], response["usage"]) == ("queued", [], None)
    path = f"/responses/{response['id']}"
    assert [http.get(path).json()["status"] for _ in range(3)] == ["in_progress", "completed", "completed"]
    assert text(http.get(path).json())
    assert http.post(f"{path}/cancel").json()["status"] == "completed"


def test_cancel(http: httpx.Client) -> None:
    path = f"/responses/{respond(http, background=True)['id']}"
    assert http.post(f"{path}/cancel").json()["status"] == "cancelled"
    assert http.get(path).json()["status"] == "cancelled"
    other = http.post(f"/responses/{respond(http)['id']}/cancel")
    assert other.status_code == 400
    assert "background" in other.json()["error"]["message"]


def test_delete_and_not_stored(http: httpx.Client) -> None:
    identity = respond(http)["id"]
    deleted = {"id": identity, "object": "response.deleted", "deleted": True}
    assert http.delete(f"/responses/{identity}").json() == deleted
    unstored = respond(http, store=False)["id"]
    for gone in (identity, unstored):
        answer = http.get(f"/responses/{gone}")
        assert answer.status_code == 404
        assert (answer.json()["error"]["param"], answer.json()["error"]["code"]) == (None, None)


def test_input_tokens(http: httpx.Client) -> None:
    answer = http.post("/responses/input_tokens", json={"model": "gpt-4o", "input": "one two three"}).json()
    assert answer == {"object": "response.input_tokens", "input_tokens": 6}


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"model": None}, "model"),
        ({"model": "gpt-none"}, "model"),
        ({"input": None}, "input"),
        ({"input": []}, "input"),
        ({"input": 5}, "input"),
        ({"input": [5]}, "input[0]"),
        ({"input": [{"content": "a"}]}, "input[0].role"),
        ({"input": [{"role": "tool", "content": "a"}]}, "input[0].role"),
        ({"input": [{"role": "user"}]}, "input[0].content"),
        ({"input": [{"role": "user", "content": [{"text": "a"}]}]}, "input[0].content[0].type"),
        ({"input": [{"role": "user", "content": [{"type": "text", "text": "a"}]}]}, "input[0].content[0].type"),
        ({"input": [{"role": "user", "content": [{"type": "input_text"}]}]}, "input[0].content[0].text"),
        ({"input": [{"type": 5}]}, "input[0].type"),
        ({"input": [{"type": "function_call_output", "output": "x"}]}, "input[0].call_id"),
        ({"input": [{"type": "function_call_output", "call_id": "x", "output": "x"}]}, "input[0].call_id"),
        ({"input": [{"type": "item_reference", "id": "msg_x"}]}, "input[0].id"),
        ({"previous_response_id": "resp_x"}, "previous_response_id"),
        ({"temperature": -1}, "temperature"),
        ({"max_output_tokens": 15}, "max_output_tokens"),
        ({"conversation": "conv_x", "previous_response_id": "resp_x"}, "conversation"),
        ({"truncation": "some"}, "truncation"),
        ({"reasoning": {"effort": "much"}}, "reasoning.effort"),
        ({"background": True, "store": False}, "background"),
        ({"text": {"format": {}}}, "text.format.type"),
        ({"text": {"format": {"type": "json_schema"}}}, "text.format.name"),
        ({"text": {"verbosity": "x"}}, "text.verbosity"),
        ({"tools": [{}]}, "tools[0].type"),
        ({"tools": [{"type": "function"}]}, "tools[0].name"),
        ({"tools": [FUNCTION], "tool_choice": "x"}, "tool_choice"),
        ({"tools": [FUNCTION], "tool_choice": {"type": "function", "name": "x"}}, "tool_choice"),
        ({"messages": []}, "messages"),
        ({"metadata": {"a": 1}}, "metadata.a"),
    ],
)
def test_bad_requests(http: httpx.Client, change: dict[str, Any], param: str) -> None:
    answer = http.post("/responses", json={"model": "gpt-4o-mini", "input": "Hello", **change})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
