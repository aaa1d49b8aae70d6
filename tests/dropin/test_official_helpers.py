"""Helpers with the names of the official client's: given the same, both give the same."""

from __future__ import annotations

import asyncio
import copy
import json
import sys
from typing import Any

import openai
import pytest
from httpx_aiohttp import HttpxAiohttpClient
from openai.lib.streaming.chat import ChatCompletionStreamState as OfficialState
from openai.types.chat import ChatCompletionChunk as OfficialChunk
from pydantic import BaseModel

import overlay
from overlay import ChatCompletionStreamState, pydantic_responses_function_tool
from overlay._interop.private import ResponseStreamState
from overlay.types import ChatCompletionChunk


class City(BaseModel):
    """A city."""

    name: str


def chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4o", "choices": [choice]}


def call(arguments: str, **function: str) -> dict[str, Any]:
    first = {"id": "t", "type": "function"} if function else {}
    return {"tool_calls": [{"index": 0, **first, "function": {"arguments": arguments, **function}}]}


ANSWER = [
    chunk({"role": "assistant", "content": ""}),
    chunk({"content": '{"name":'}),
    chunk({"content": '"Paris"}'}),
    chunk({}, "stop"),
]
CALL = [
    chunk({"role": "assistant"}),
    chunk(call("", name="City")),
    chunk(call('{"name":"Paris"}')),
    chunk({}, "tool_calls"),
]
FORMS: dict[str, Any] = {
    "ours": ChatCompletionChunk.from_dict,
    "theirs": OfficialChunk.model_validate,
    "json": lambda one: json.loads(json.dumps(one)),
}


def told(events: Any) -> list[tuple[str, Any]]:
    """What events are of, and what text they bring; theirs has some that bring none, too."""
    return [(event.type, getattr(event, "delta", None)) for event in events if getattr(event, "delta", None) != ""]


@pytest.mark.parametrize("form", FORMS)
def test_chunks_add_up_as_theirs_do(form: str) -> None:
    ours: Any = ChatCompletionStreamState(response_format=City)
    theirs: Any = OfficialState(response_format=City)
    seen: dict[str, list[tuple[str, Any]]] = {"ours": [], "theirs": []}
    for one in ANSWER:
        seen["ours"] += told(ours.handle_chunk(FORMS[form](one)))
        seen["theirs"] += told(theirs.handle_chunk(OfficialChunk.model_validate(one)))
        so_far, as_theirs = ours.current_completion_snapshot, theirs.current_completion_snapshot
        assert so_far.choices[0].message.content == as_theirs.choices[0].message.content
    assert ours.get_final_completion().choices[0].message.parsed == City(name="Paris")
    assert theirs.get_final_completion().choices[0].message.parsed == City(name="Paris")
    assert seen["ours"] == seen["theirs"]


def test_tool_calls_are_parsed() -> None:
    before = copy.deepcopy(CALL)
    tools = [overlay.pydantic_function_tool(City)]
    theirs: Any = OfficialState(input_tools=[openai.pydantic_function_tool(City)])
    ours: Any = ChatCompletionStreamState(input_tools=tools)
    for one in CALL:
        ours.handle_chunk(one)
        theirs.handle_chunk(OfficialChunk.model_validate(one))
    for state in (ours, theirs):
        (made,) = state.get_final_completion().choices[0].message.tool_calls
        assert made.function.parsed_arguments == City(name="Paris")
        assert (made.id, made.function.name) == ("t", "City")
    assert before == CALL  # what is handed in stays as it is


def test_a_snapshot_is_an_object_of_its_own() -> None:
    state: Any = ChatCompletionStreamState()
    state.handle_chunk(ANSWER[1])
    early = state.current_completion_snapshot
    state.handle_chunk(ANSWER[2])
    assert early.choices[0].message.content == '{"name":'


def test_what_comes_after_the_end_belongs_to_the_answer() -> None:
    state: Any = ChatCompletionStreamState()
    for one in (chunk({"content": "Hi"}, "stop"), chunk({"content": "!"})):
        state.handle_chunk(one)
    assert state.get_final_completion().choices[0].message.content == "Hi!"


def test_chunks_that_break_off() -> None:
    state: Any = ChatCompletionStreamState()
    with pytest.raises(overlay.StreamTruncatedError):
        state.get_final_completion()
    for one in ANSWER[:-1]:
        state.handle_chunk(one)
    with pytest.raises(overlay.StreamTruncatedError, match="complete completion") as caught:
        state.get_final_completion()
    partial: Any = caught.value.partial
    assert partial.choices[0].message.content == '{"name":"Paris"}'


@pytest.mark.parametrize("finish", ["length", "content_filter"])
def test_an_answer_that_was_cut(finish: str) -> None:
    kinds: dict[str, Any] = {
        "length": overlay.LengthFinishReasonError,
        "content_filter": overlay.ContentFilterFinishReasonError,
    }
    state: Any = ChatCompletionStreamState(response_format=City)
    state.handle_chunk(ANSWER[1])
    with pytest.raises(kinds[finish]):
        state.handle_chunk(chunk({}, finish))


def test_a_response_grows_of_its_events(sandbox: Any) -> None:
    state: Any = ResponseStreamState(input_tools=[], text_format=overlay.omit)
    assert state._completed_response is None
    with overlay.OpenAI(api_key=sandbox.api_key, base_url=sandbox.base_url) as client:
        events = list(client.responses.create(model="gpt-4o", input="Hi", stream=True))
    assert [state.handle_event(event) for event in events] == [[event] for event in events]
    assert state._completed_response.output_text == events[-1].response.output_text


@pytest.mark.parametrize(
    "settings", [{}, {"name": "town"}, {"description": "Another."}, {"defer_loading": True}, {"defer_loading": False}]
)
def test_a_tool_of_the_responses_api(settings: Any) -> None:
    theirs = openai.pydantic_responses_function_tool(City, **settings)
    assert pydantic_responses_function_tool(City, **settings) == theirs
    assert json.loads(json.dumps(pydantic_responses_function_tool(City, **settings))) == dict(theirs)


def test_the_arguments_of_such_a_tool_are_parsed(sandbox: Any) -> None:
    with overlay.OpenAI(api_key=sandbox.api_key, base_url=sandbox.base_url) as client:
        made = client.responses.parse(
            model="gpt-4o", input="Paris", tools=[pydantic_responses_function_tool(City)], tool_choice="required"
        )
    calls = [item for item in made.output if item.type == "function_call"]
    assert [type(item.parsed_arguments) for item in calls] == [City]


def test_a_client_over_aiohttp(sandbox: Any) -> None:
    async def ask() -> Any:
        async with overlay.DefaultAioHttpClient() as inner:
            assert isinstance(inner, HttpxAiohttpClient)
            assert (inner.timeout, inner.follow_redirects) == (overlay.DEFAULT_TIMEOUT, True)
            settings = {"api_key": sandbox.api_key, "base_url": sandbox.base_url}
            async with overlay.AsyncOpenAI(**settings, http_client=inner) as client:
                answer = await client.chat.completions.create(
                    model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
                )
            assert not inner.is_closed
        async with overlay.DefaultAioHttpClient(timeout=3, follow_redirects=False) as inner:
            assert (inner.timeout.read, inner.follow_redirects) == (3, False)
        return answer

    assert asyncio.run(ask()).choices[0].message.content


def test_without_aiohttp_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("overlay._default_aiohttp", "httpx_aiohttp"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    monkeypatch.delitem(vars(overlay), "DefaultAioHttpClient", raising=False)
    with pytest.raises(overlay.ConfigurationError, match=r"openai-overlay\[aiohttp\]"):
        _ = overlay.DefaultAioHttpClient
