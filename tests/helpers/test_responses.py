"""`client.responses`: streams that add up, typed answers, tools that are run."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from typing import Any

import pydantic
import pytest

from overlay import ContentFilterFinishReasonError, LengthFinishReasonError, ResponseShapeError, StreamTruncatedError
from overlay._call.json import loads
from overlay._helpers.parsed_response import ParsedResponse
from overlay._helpers.response_snapshot import ResponseAccumulator
from overlay._wire.sse import SSEDecoder
from overlay.errors import ConfigurationError
from overlay.tools import ToolLimitError, pydantic_function_tool
from overlay.types import Response
from tests.faults.server import FaultServer, answer, event, stream
from tests.helpers.both import Both


@dataclasses.dataclass
class City:
    name: str
    people: int


class Model(pydantic.BaseModel):
    name: str


ASKED: dict[str, Any] = {"model": "gpt-5-mini", "input": "Where?"}
FUNCTION = [{"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}, "strict": False}]
CASES: dict[str, dict[str, Any]] = {
    "text": {},
    "reasoning": {"reasoning": {"effort": "low", "summary": "auto"}},
    "emoji": {"input": "emoji, please"},
    "a function": {
        "tools": FUNCTION,
        "tool_choice": "required",
    },
    "a custom tool": {"tools": [{"type": "custom", "name": "c"}], "tool_choice": "required"},
    "log probabilities": {"include": ["message.output_text.logprobs"], "top_logprobs": 2},
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_the_events_add_up_to_the_response(client: Any, case: str) -> None:
    with client.responses.stream(**{**ASKED, **CASES[case]}) as made:
        before = None
        for got in made:
            if got.type != "response.completed":
                before = made.snapshot
        final = made.get_final_response()
    assert before is not None
    assert before.output == final.output
    assert made.snapshot == final or case.startswith("a ")
    assert final.status == "completed"
    assert final.request_id == made.request_id
    assert client.responses.retrieve(final.id).output == final.output


def test_deltas_have_snapshots(client: Any) -> None:
    text = ""
    with client.responses.stream(**ASKED) as made:
        for got in made:
            if got.type == "response.output_text.delta":
                text += got.delta
                assert got.snapshot == text
                assert made.snapshot.output_text == text
            elif got.type == "response.output_text.done":
                assert (got.text, got.parsed) == (text, None)
    assert made.get_final_response().output_text == text
    tools = FUNCTION
    with client.responses.stream(tools=tools, tool_choice="required", **ASKED) as made:
        for got in made:
            if got.type == "response.function_call_arguments.delta":
                assert got.snapshot.endswith(got.delta)
                assert pickle.loads(pickle.dumps(got)).delta == got.delta


def test_the_text_alone(client: Any) -> None:
    with client.responses.stream(**ASKED) as made:
        pieces = list(made.text_deltas)
        assert "".join(pieces) == made.get_final_response().output_text
    assert len(pieces) > 3


def test_it_steps_waits_and_closes(client: Any) -> None:
    with client.responses.stream(**ASKED) as made, made as again:
        assert next(again).type == "response.created"
        assert made.snapshot.status == "in_progress"
        assert made.sequence_number == 0
        assert not made.response.is_closed
    assert made.response.is_closed
    with client.responses.stream(**ASKED) as made:
        assert made.until_done().snapshot.status == "completed"


def test_a_lost_stream_is_taken_up_again(client: Any) -> None:
    with client.responses.stream(background=True, **ASKED) as made:
        seen = [next(made) for _ in range(9)]
    with client.responses.stream(response_id=made.snapshot.id, starting_after=made.sequence_number) as more:
        assert more.snapshot.id == made.snapshot.id
        seen += more
        final = more.get_final_response()
    assert [got.sequence_number for got in seen] == list(range(len(seen)))
    assert final.status == "completed"
    text = "".join(got.delta for got in seen if got.type == "response.output_text.delta")
    assert text == final.output_text
    with client.responses.stream(response_id=made.snapshot.id) as again:
        assert again.get_final_response().output == final.output


TERMINAL = {"id": "resp_1", "object": "response", "status": "completed", "output": []}


def events(*found: dict[str, Any]) -> list[Any]:
    return stream(*(event({"sequence_number": n, **made}, made["type"]) for n, made in enumerate(found)))


def message(text: str, **more: Any) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    return {**TERMINAL, "output": [{"type": "message", "id": "m", "role": "assistant", "content": [part]}], **more}


def test_a_truncated_stream_says_where_to_go_on(both: Both) -> None:
    delta = {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0, "delta": "a"}
    with FaultServer(events({"type": "response.created", "response": TERMINAL}, delta)) as server:
        client = both.client(server.base_url)
        with pytest.raises(StreamTruncatedError), client.responses.stream(**ASKED) as made:
            made.until_done()
        assert (made.snapshot.id, made.sequence_number, made.snapshot.output_text) == ("resp_1", 1, "a")
        assert made.response.is_closed


def test_a_stream_that_ends_without_a_last_event(both: Both) -> None:
    created = event({"type": "response.created", "response": TERMINAL})
    with FaultServer(stream(created, event("[DONE]"))) as server:
        client = both.client(server.base_url)
        with (
            pytest.raises(StreamTruncatedError, match="last event") as caught,
            client.responses.stream(**ASKED) as made,
        ):
            made.get_final_response()
        assert caught.value.partial.id == "resp_1"


def test_a_response_that_failed_is_a_response(both: Both) -> None:
    failed = {**TERMINAL, "status": "failed", "error": {"code": "server_error", "message": "no"}}
    with FaultServer(events({"type": "response.failed", "response": failed})) as server:
        client = both.client(server.base_url)
        with client.responses.stream(**ASKED) as made:
            final = made.get_final_response()
    assert (final.status, final.error.message) == ("failed", "no")


# --- types


@pytest.mark.parametrize("kind", [City, Model])
def test_the_text_has_the_type(client: Any, kind: type) -> None:
    made = client.responses.parse(text_format=kind, text={"verbosity": "low"}, **ASKED)
    assert type(made.output_parsed) is kind
    assert isinstance(made, Response)
    assert made.request_id
    assert made.output[-1].content[0].parsed == made.output_parsed
    assert "parsed" not in json.dumps(made.to_dict())
    for twin in (copy.deepcopy(made), copy.copy(made), pickle.loads(pickle.dumps(made))):
        assert twin == made
        assert twin.output_parsed == made.output_parsed


def test_streams_have_it_too(client: Any) -> None:
    with client.responses.stream(text_format=City, **ASKED) as made:
        (done,) = [got for got in made if got.type == "response.output_text.done"]
        final = made.get_final_response()
    assert isinstance(done.parsed, City)
    assert done.parsed == final.output_parsed
    assert isinstance(final, ParsedResponse)


def test_the_format_goes_out_beside_what_else_is_said_of_the_text(both: Both) -> None:
    with FaultServer(answer(200, message('{"name": "x"}'))) as server:
        client = both.client(server.base_url)
        made = client.responses.parse(text_format=Model, text={"verbosity": "low"}, **ASKED)
        sent = json.loads(server.requests[0].body)
    assert made.output_parsed == Model(name="x")
    assert sent["text"]["verbosity"] == "low"
    assert sent["text"]["format"].keys() == {"type", "name", "schema", "strict"}
    assert "text_format" not in sent
    with pytest.raises(ConfigurationError, match="pass only one"):
        client.responses.parse(text_format=Model, text={"format": {"type": "text"}}, **ASKED)


@pytest.mark.parametrize(
    ("reason", "error"),
    [("max_output_tokens", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)],
)
def test_a_text_that_was_cut(both: Both, reason: str, error: Any) -> None:
    cut = message('{"na', status="incomplete", incomplete_details={"reason": reason})
    with FaultServer(answer(200, cut), events({"type": "response.incomplete", "response": cut})) as server:
        client = both.client(server.base_url)
        with pytest.raises(error) as caught:
            client.responses.parse(text_format=Model, **ASKED)
        assert caught.value.completion.output_text == '{"na'
        with pytest.raises(error), client.responses.stream(text_format=Model, **ASKED) as made:
            made.get_final_response()


def test_what_has_no_text_is_not_parsed(both: Both) -> None:
    refusal = {"type": "refusal", "refusal": "No."}
    items = [
        {"type": "message", "id": "m", "role": "assistant", "content": [refusal]},
        {"type": "message", "content": None},
    ]
    odd = message("", incomplete_details={"reason": "new"})
    with FaultServer(
        answer(200, {**TERMINAL, "output": items}), answer(200, odd), answer(200, {**TERMINAL, "output": None})
    ) as server:
        client = both.client(server.base_url)
        for _ in range(3):
            assert client.responses.parse(text_format=Model, **ASKED).output_parsed is None


# --- tools


def weather(city: str) -> dict[str, Any]:
    """Tell the weather."""
    return {"city": city, "sunny": True}


def test_arguments_are_parsed(client: Any) -> None:
    for tool, kind in ((weather, dict), (pydantic_function_tool(Model), Model)):
        with client.responses.stream(tools=[tool], tool_choice="required", **ASKED) as made:
            calls = [item for item in made.get_final_response().output if item.type == "function_call"]
        assert isinstance(calls[0].parsed_arguments, kind)
        assert copy.deepcopy(calls[0]).parsed_arguments == calls[0].parsed_arguments


def test_a_run_ends_when_no_tool_is_called(client: Any) -> None:
    run = client.responses.run_tools(tools=[weather], text_format=None, **ASKED)
    kinds = [item.get("type") or item["role"] for item in run.messages]
    assert [kind for kind in kinds if kind != "reasoning"] == [
        "user",
        "function_call",
        "function_call_output",
        "message",
    ]
    assert len(run.answers) == 2
    assert '"sunny":true' in run.text
    assert client.responses.create(model="gpt-5-mini", input=run.messages).output_text


def test_the_conversation_of_a_run(both: Both) -> None:
    call = {"type": "function_call", "id": "fc", "call_id": "call_1", "name": "weather", "arguments": "{"}
    reasoning = {"type": "reasoning", "id": "rs", "summary": [], "encrypted_content": "x"}
    first = {**TERMINAL, "output": [reasoning, call]}
    with FaultServer(answer(200, first), answer(200, message("ok"))) as server:
        client = both.client(server.base_url)
        run = client.responses.run_tools(tools=[weather, {"type": "web_search"}], **ASKED)
        sent = [json.loads(request.body) for request in server.requests]
    assert [tool["type"] for tool in sent[0]["tools"]] == ["function", "web_search"]
    assert sent[0]["tools"][0]["name"] == "weather"
    assert sent[1]["input"][:3] == [{"role": "user", "content": "Where?"}, reasoning, call]
    output = sent[1]["input"][3]
    assert (output["type"], output["call_id"]) == ("function_call_output", "call_1")
    assert output["output"].startswith("The arguments are invalid")
    assert run.text == "ok"


@pytest.mark.parametrize("start", [{"previous_response_id": "resp_0"}, {"prompt": {"id": "pmpt_1"}}])
def test_a_run_that_begins_elsewhere_needs_no_input(both: Both, start: dict[str, Any]) -> None:
    asked = called(arguments='{"city": "Rome"}')
    with FaultServer(answer(200, asked), answer(200, message("Sunny"))) as server:
        client = both.client(server.base_url)
        run = client.responses.run_tools(tools=[weather], **start)
        first, second = (json.loads(request.body) for request in server.requests)
        with pytest.raises(ConfigurationError, match="needs input"):
            client.responses.run_tools(tools=[weather], model="m")
    assert run.text == "Sunny"
    assert "input" not in first
    assert first.items() >= start.items()
    assert [item["type"] for item in second["input"]] == ["function_call", "function_call_output"]


def test_a_run_has_a_limit(both: Both) -> None:
    call = {
        "type": "function_call",
        "id": "fc",
        "call_id": "call_1",
        "name": "weather",
        "arguments": '{"city": "Rome"}',
    }
    with FaultServer(answer(200, {**TERMINAL, "output": [call]})) as server:
        client = both.client(server.base_url)
        with pytest.raises(ToolLimitError) as caught:
            client.responses.run_tools(tools=[weather], max_rounds=3, **ASKED)
        assert len(server.requests) == len(caught.value.run.answers) == 3


def test_every_recorded_stream_adds_up(recordings: list[dict[str, Any]]) -> None:
    """What the events say before the last one is what the last one says."""
    streams = [r for r in recordings if "/responses" in r["endpoint"] and r["stream"] and r["status"] == 200]
    assert len(streams) > 50
    for record in streams:
        decoder = SSEDecoder()
        found = [loads(one.data) for one in decoder.feed(record["response_body"].encode()) if one.data != "[DONE]"]
        accumulator = ResponseAccumulator()
        for made in found[:-1]:
            accumulator.add(made)
        before = accumulator.response()
        accumulator.add(found[-1])
        assert accumulator.last is found[-1]["response"]
        if "starting_after" not in record["uri"]:
            assert [item.get("type") for item in before["output"]] == [
                item["type"] for item in accumulator.last["output"]
            ]
            assert _texts(before) == _texts(accumulator.last)


def _texts(response: dict[str, Any]) -> list[Any]:
    return [
        (
            item.get("arguments"),
            item.get("code"),
            [part.get("text") for part in item.get("content") or item.get("summary") or ()],
        )
        for item in response["output"]
    ]


def called(**more: Any) -> dict[str, Any]:
    return {**TERMINAL, "output": [{"type": "function_call", "id": "f", "call_id": "c", "name": "weather", **more}]}


TEXTS = {"type": "message", "id": "m", "role": "assistant"}


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"output": 5}, "output"),
        (called(), "output[0].arguments"),
        (called(name=None, arguments="{}"), "output[0].name"),
        ({"output": [TEXTS | {"content": "x"}]}, "output[0].content"),
        ({"output": [TEXTS | {"content": [{"type": "output_text", "text": 5}]}]}, "output[0].content[0].text"),
    ],
)
def test_an_answer_that_cannot_be_read(both: Both, body: Any, place: str) -> None:
    odd = {**TERMINAL, "incomplete_details": "no", **body}
    with FaultServer(answer(200, odd, headers={"x-request-id": "req_1"})) as server:
        with pytest.raises(ResponseShapeError) as caught:
            both.client(server.base_url).responses.parse(text_format=Model, **ASKED)
        assert caught.value.paths == (place,)
        assert (caught.value.request_id, caught.value.operation) == ("req_1", "createResponse")


def test_what_a_run_cannot_do_without(both: Both) -> None:
    with FaultServer(answer(200, {"id": "r"}), answer(200, called(arguments=["Rome"]))) as server:
        client = both.client(server.base_url)
        for place in ("output", "output[0].arguments"):
            definition = {"type": "function", "name": "weather"}
            with pytest.raises(ResponseShapeError) as caught:
                client.responses.run_tools(tools=[definition], **ASKED)
            assert caught.value.paths == (place,)
