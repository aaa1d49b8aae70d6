"""Typed answers and tools that are run: against the sandbox, and against answers written by hand."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import json
import pickle
from typing import Any, Literal

import pydantic
import pytest

from overlay import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    ResponseDecodeError,
    ResponseShapeError,
    omit,
)
from overlay._helpers.parsed import ParsedChatCompletion
from overlay.errors import ConfigurationError
from overlay.tools import ToolError, ToolLimitError, function_tool, pydantic_function_tool
from overlay.types import ChatCompletion
from tests.faults.server import FaultServer, answer, event, stream
from tests.helpers.both import Both


@dataclasses.dataclass
class Step:
    text: str
    number: int


@dataclasses.dataclass
class Solution:
    """What was found."""

    steps: list[Step]
    kind: Literal["good", "bad"]


class Model(pydantic.BaseModel):
    name: str
    more: list[int] | None = None


ASKED: dict[str, Any] = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Solve it"}]}


@pytest.mark.parametrize("kind", [Solution, Model])
def test_the_answer_has_the_type(client: Any, kind: type) -> None:
    made = client.chat.completions.parse(response_format=kind, **ASKED)
    assert type(made.choices[0].message.parsed) is kind
    assert isinstance(made, ChatCompletion)
    assert made.request_id
    assert made.to_dict() == ChatCompletion.from_dict(made.to_dict()).to_dict()
    assert "parsed" not in json.dumps(made.to_dict())
    assert json.loads(made.choices[0].message.content).keys() <= {"steps", "kind", "name", "more"}
    for twin in (copy.deepcopy(made), copy.copy(made), pickle.loads(pickle.dumps(made))):
        assert twin == made
        assert twin.choices[0].message.parsed == made.choices[0].message.parsed
        assert twin.request_id == made.request_id


@pytest.mark.parametrize("kind", [Solution, Model])
def test_streams_have_it_too(client: Any, kind: type) -> None:
    with client.chat.completions.stream(response_format=kind, **ASKED) as made:
        assert not hasattr(made.snapshot, "parsed")
        (done,) = [got for got in made if got.type == "content.done"]
        final = made.get_final_completion()
    assert type(done.parsed) is kind
    assert done.parsed == final.choices[0].message.parsed
    assert isinstance(final, ParsedChatCompletion)


def test_the_schema_goes_out_strict(both: Both) -> None:
    with FaultServer(answer(200, completion({"content": '{"name": "x"}'}))) as server:
        both.client(server.base_url).chat.completions.parse(response_format=Model, **ASKED)
        sent = json.loads(server.requests[0].body)["response_format"]
    assert (sent["type"], sent["json_schema"]["name"], sent["json_schema"]["strict"]) == ("json_schema", "Model", True)
    assert sent["json_schema"]["schema"]["required"] == ["name", "more"]


def completion(message: dict[str, Any], finish: str = "stop") -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": finish, "logprobs": None}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def chunks(message: dict[str, Any], finish: str = "stop") -> list[Any]:
    parts = [{"index": 0, "delta": message, "finish_reason": None}, {"index": 0, "delta": {}, "finish_reason": finish}]
    return stream(*(event({"id": "c", "choices": [part]}) for part in parts), event("[DONE]"))


CUT = [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]


@pytest.mark.parametrize(("finish", "error"), CUT)
def test_an_answer_that_was_cut(both: Both, finish: str, error: Any) -> None:
    cut = {"content": '{"name'}
    with FaultServer(answer(200, completion(cut, finish)), chunks(cut, finish)) as server:
        client = both.client(server.base_url)
        with pytest.raises(error) as caught:
            client.chat.completions.parse(response_format=Model, **ASKED)
        assert caught.value.completion.choices[0].message.content == '{"name'
        with (
            pytest.raises(error) as caught,
            client.chat.completions.stream(response_format=Model, **ASKED) as made,
        ):
            made.until_done()
        assert caught.value.completion.choices[0].message.content == '{"name'
        assert made.response.is_closed


def test_a_cut_answer_without_a_type_is_no_error(client: Any) -> None:
    with client.chat.completions.stream(max_completion_tokens=2, **ASKED) as made:
        assert made.get_final_completion().choices[0].finish_reason == "length"


@pytest.mark.parametrize(
    ("kind", "content", "error"),
    [
        (Solution, "I think", ResponseDecodeError),
        (Solution, '{"steps": [], "kind": "ugly"}', ResponseShapeError),
        (Model, "{}", pydantic.ValidationError),
    ],
)
def test_an_answer_that_does_not_fit(both: Both, kind: type, content: str, error: Any) -> None:
    with FaultServer(answer(200, completion({"content": content}))) as server, pytest.raises(error):
        both.client(server.base_url).chat.completions.parse(response_format=kind, **ASKED)


@pytest.mark.parametrize(
    "message", [{"content": None, "refusal": "No."}, {"content": "x", "refusal": "No."}, {"content": None}]
)
def test_a_refusal_is_not_parsed(both: Both, message: dict[str, Any]) -> None:
    with FaultServer(answer(200, completion(message))) as server:
        made = both.client(server.base_url).chat.completions.parse(response_format=Model, **ASKED)
    assert made.choices[0].message.parsed is None
    assert made.choices[0].message.refusal == message.get("refusal")


def test_a_type_without_a_strict_schema_is_refused_before_anything_is_sent(both: Both) -> None:
    client = both.client("http://127.0.0.1:9")
    with pytest.raises(ConfigurationError, match="dict"):
        client.chat.completions.parse(response_format=dict[str, int], **ASKED)
    with pytest.raises(ConfigurationError, match="dict"):
        client.chat.completions.stream(response_format=dict[str, int], **ASKED)


# --- tools


def weather(city: str, days: int = 1) -> dict[str, Any]:
    """Tell the weather."""
    return {"city": city, "days": days}


def call(number: int, name: str, arguments: Any) -> dict[str, Any]:
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return {"id": f"call_{number}", "type": "function", "function": {"name": name, "arguments": text}}


def calls(*made: dict[str, Any]) -> dict[str, Any]:
    return completion(
        {"content": None, "tool_calls": list(made), "annotations": [], "audio": {"id": "a", "data": "x"}}, "tool_calls"
    )


def test_arguments_are_parsed(client: Any) -> None:
    for tool, kind in ((weather, dict), (pydantic_function_tool(Model), Model)):
        with client.chat.completions.stream(tools=[tool], tool_choice="required", **ASKED) as made:
            (done,) = [got for got in made if got.type == "tool_calls.function.arguments.done"]
            (called,) = made.get_final_completion().choices[0].message.tool_calls
        assert isinstance(called.function.parsed_arguments, kind)
        assert done.parsed_arguments == called.function.parsed_arguments
        assert copy.deepcopy(called).function.parsed_arguments == called.function.parsed_arguments
    parsed = client.chat.completions.parse(
        response_format=Model, tools=[pydantic_function_tool(Model)], tool_choice="required", **ASKED
    )
    assert isinstance(parsed.choices[0].message.tool_calls[0].function.parsed_arguments, Model)
    assert parsed.choices[0].message.parsed is None


def test_a_run_ends_when_no_tool_is_called(client: Any) -> None:
    run = client.chat.completions.run_tools(tools=[weather], **ASKED)
    assert [message["role"] for message in run.messages] == ["user", "assistant", "tool", "assistant"]
    assert len(run.answers) == 2
    assert run.final.choices[0].finish_reason == "stop"
    assert '"city":"sandbox"' in run.text
    assert run.text == run.messages[-1]["content"]
    again = client.chat.completions.create(model="gpt-4o-mini", messages=run.messages)
    assert again.choices[0].message.content


def test_the_conversation_of_a_run(both: Both) -> None:
    both_calls = calls(
        call(1, "weather", {"city": "Rome"}), call(2, "fail", {}), call(3, "nothing", {}), call(4, "weather", "{")
    )

    def fail() -> None:
        raise ToolError("It is closed.")

    with FaultServer(answer(200, both_calls), answer(200, completion({"content": '{"name": "done"}'}))) as server:
        run = both.client(server.base_url).chat.completions.run_tools(
            tools=[weather, function_tool(name="fail")(fail)], response_format=Model, **ASKED
        )
        bodies = [json.loads(request.body) for request in server.requests]
    assert [tool["function"]["name"] for tool in bodies[1]["tools"]] == ["weather", "fail"]
    assert bodies[1]["messages"][1] == {
        "role": "assistant",
        "content": None,
        "tool_calls": both_calls["choices"][0]["message"]["tool_calls"],
        "audio": {"id": "a"},
    }
    outputs = bodies[1]["messages"][2:]
    assert [output["tool_call_id"] for output in outputs] == ["call_1", "call_2", "call_3", "call_4"]
    assert outputs[0]["content"] == '{"city":"Rome","days":1}'
    assert outputs[1]["content"] == "It is closed."
    assert outputs[2]["content"] == "There is no tool 'nothing'. Available tools: weather, fail."
    assert outputs[3]["content"].startswith("The arguments are invalid: ")
    assert run.final.choices[0].message.parsed == Model(name="done")


def test_a_run_has_a_limit(both: Both) -> None:
    with FaultServer(answer(200, calls(call(1, "weather", {"city": "Rome"})))) as server:
        client = both.client(server.base_url)
        with pytest.raises(ToolLimitError, match="after 2 rounds") as caught:
            client.chat.completions.run_tools(tools=[weather], max_rounds=2, **ASKED)
        assert len(server.requests) == 2
    assert len(caught.value.run.answers) == 2
    assert caught.value.run.messages[-1]["role"] == "assistant"
    for bad, problem in (({"max_rounds": 0}, "max_rounds is 0"), ({"n": 2}, "do not pass n")):
        with pytest.raises(ConfigurationError, match=problem):
            client.chat.completions.run_tools(tools=[weather], **ASKED, **bad)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"tools": None}, r"run_tools\(\) needs tools"),
        ({"tools": omit}, r"run_tools\(\) needs tools"),
        ({"tools": weather}, "tools is of type function; pass a list"),
        ({"messages": None}, r"run_tools\(\) needs messages"),
        ({"messages": {"role": "user"}}, "messages is of type dict; pass a list"),
        ({"stream": True}, "do not pass stream"),
        ({"max_rounds": "2"}, "max_rounds is '2'"),
    ],
)
def test_arguments_of_a_run_are_checked(both: Both, change: dict[str, Any], problem: str) -> None:
    with FaultServer(answer(200, completion({"content": "ok"}))) as server:
        client = both.client(server.base_url)
        with pytest.raises(ConfigurationError, match=problem):
            client.chat.completions.run_tools(**{"tools": [weather], **ASKED, **change})
        with pytest.raises(ConfigurationError, match="needs tools"):
            client.chat.completions.run_tools(**ASKED)
        assert not server.requests
        run = client.chat.completions.run_tools(**{"tools": iter([weather]), "stream": omit, **ASKED})
    assert run.text == "ok"


def test_a_run_leaves_to_the_caller_what_only_the_caller_can_answer(both: Both) -> None:
    foreign = {"type": "function", "function": {"name": "ask_the_user", "parameters": {"type": "object"}}}
    called = calls(call(1, "weather", {"city": "Rome"}), call(2, "ask_the_user", {}))
    with FaultServer(answer(200, called)) as server:
        run = both.client(server.base_url).chat.completions.run_tools(tools=[weather, foreign], **ASKED)
        assert len(server.requests) == 1
    assert [made.id for made in run.final.choices[0].message.tool_calls] == ["call_1", "call_2"]


def test_custom_calls_and_text_for_messages(both: Both) -> None:
    custom = {"id": "call_1", "type": "custom", "custom": {"name": "shell", "input": "ls"}}
    with FaultServer(answer(200, calls(custom)), answer(200, completion({"content": "ok"}))) as server:
        run = both.client(server.base_url).chat.completions.run_tools(model="m", messages="Hi", tools=[weather])
        assert json.loads(server.requests[0].body)["messages"] == [{"role": "user", "content": "Hi"}]
    assert run.messages[2]["content"].startswith("There is no tool 'shell'")


def test_an_error_of_a_tool_ends_the_run(both: Both) -> None:
    def broken(city: str) -> None:
        raise KeyError(city)

    with FaultServer(answer(200, calls(call(1, "broken", {"city": "Rome"})))) as server:
        client = both.client(server.base_url)
        with pytest.raises(KeyError, match="Rome"):
            client.chat.completions.run_tools(tools=[broken], **ASKED)


def test_async_tools_run_at_the_same_time(both: Both) -> None:
    meeting = asyncio.Barrier(2)

    async def meet(name: str) -> str:
        async with meeting:
            return f"{name} met"

    two = calls(call(1, "meet", {"name": "a"}), call(2, "meet", {"name": "b"}))
    with FaultServer(answer(200, two), answer(200, completion({"content": "ok"}))) as server:
        client = both.client(server.base_url)
        if both.half == "sync":
            with pytest.raises(ConfigurationError, match="AsyncOpenAI"):
                client.chat.completions.run_tools(tools=[meet], **ASKED)
        else:
            run = client.chat.completions.run_tools(tools=[meet], **ASKED)
            assert [message["content"] for message in run.messages[2:4]] == ["a met", "b met"]


async def test_an_error_of_one_async_tool_stops_the_others(loopback: None) -> None:
    from overlay import AsyncOpenAI

    stopped: list[str] = []

    async def wait(name: str) -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            stopped.append(name)

    async def fail(name: str) -> None:
        await asyncio.sleep(0)
        raise KeyError(name)

    two = calls(call(1, "wait", {"name": "a"}), call(2, "fail", {"name": "b"}))
    with FaultServer(answer(200, two)) as server:
        async with AsyncOpenAI(api_key="sk-sandbox", base_url=server.base_url) as client:
            with pytest.raises(KeyError):
                await client.chat.completions.run_tools(tools=[wait, fail], **ASKED)
    assert stopped == ["a"]


# --- answers that lack what is read

DEFECTS: list[tuple[Any, str]] = [
    ({"id": "c"}, "choices"),
    ({"choices": None}, "choices"),
    ({"choices": {}}, "choices"),
    ({"choices": [None]}, "choices[0]"),
    ({"choices": [{"index": 0}]}, "choices[0].message"),
    ({"choices": [{"message": "Hi"}]}, "choices[0].message"),
    (completion({"tool_calls": {"a": 1}}), "choices[0].message.tool_calls"),
]


@pytest.mark.parametrize(("body", "place"), DEFECTS)
def test_an_answer_that_lacks_what_is_read(both: Both, body: Any, place: str) -> None:
    with FaultServer(answer(200, body, headers={"x-request-id": "req_1"})) as server:
        completions = both.client(server.base_url).chat.completions
        for method, more in ((completions.parse, {"response_format": Model}), (completions.run_tools, {"tools": []})):
            with pytest.raises(ResponseShapeError) as caught:
                method(**more, **ASKED)
            assert caught.value.paths == (place,)
            assert place in str(caught.value)
            assert (caught.value.request_id, caught.value.attempts) == ("req_1", 1)
            assert (caught.value.operation, caught.value.method) == ("createChatCompletion", "POST")


CALLED = "choices[0].message.tool_calls[0].function"
UNREADABLE: list[tuple[Any, str]] = [
    (completion({"content": ["x"]}), "choices[0].message.content"),
    (calls({"id": "1", "type": "function"}), CALLED),
    (calls({"id": "1", "type": "function", "function": {"arguments": "{}"}}), f"{CALLED}.name"),
    (calls({"id": "1", "type": "function", "function": {"name": "weather", "arguments": {}}}), f"{CALLED}.arguments"),
]


@pytest.mark.parametrize(("body", "place"), UNREADABLE)
def test_a_message_that_cannot_be_read(both: Both, body: Any, place: str) -> None:
    with FaultServer(answer(200, body)) as server:
        completions = both.client(server.base_url).chat.completions
        with pytest.raises(ResponseShapeError) as caught:
            completions.parse(response_format=Model, **ASKED)
        assert caught.value.paths == (place,)


def test_what_a_run_cannot_do_without(both: Both) -> None:
    definition = {"type": "function", "function": {"name": "weather"}}
    whole = call(1, "weather", {}) | {"function": {"name": "weather", "arguments": {"city": "Rome"}}}
    odd = completion({"content": ["x"], "audio": "?"})
    with FaultServer(answer(200, {"choices": []}), answer(200, calls(whole)), answer(200, odd)) as server:
        completions = both.client(server.base_url).chat.completions
        for place in ("choices[0]", f"{CALLED}.arguments"):
            with pytest.raises(ResponseShapeError) as caught:
                completions.run_tools(tools=[definition], **ASKED)
            assert caught.value.paths == (place,)
        run = completions.run_tools(tools=[definition], **ASKED)
    assert run.text == ""
    assert run.messages[-1] == {"role": "assistant", "content": ["x"], "audio": {"id": None}}
