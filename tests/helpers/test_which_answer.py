"""Which of the texts of an answer is the answer, and what happens where none is whole."""

from __future__ import annotations

import json
from typing import Any

import pydantic
import pytest

from overlay import ContentFilterFinishReasonError, LengthFinishReasonError, ResponseDecodeError
from tests.faults.server import FaultServer, answer, event, stream
from tests.helpers.both import Both


class Answer(pydantic.BaseModel):
    n: int


ASKED: dict[str, Any] = {"model": "m", "input": "x"}


def message(text: str, phase: str | None = None, **more: Any) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    said = {} if phase is None else {"phase": phase}
    return {
        "type": "message", "id": f"msg_{phase}", "role": "assistant", "status": "completed", "content": [part],
        **said, **more,
    }  # fmt: skip


def call(name: str = "f") -> dict[str, Any]:
    return {
        "type": "function_call", "id": "fc_1", "call_id": "call_1", "name": name, "arguments": "{}",
        "status": "completed",
    }  # fmt: skip


def refusal(text: str) -> dict[str, Any]:
    return {**message(""), "content": [{"type": "refusal", "refusal": text}]}


def response(*output: dict[str, Any], status: str = "completed", **more: Any) -> dict[str, Any]:
    return {"id": "r", "object": "response", "created_at": 1, "status": status, "model": "m", "output": output, **more}


def events(made: dict[str, Any]) -> list[Any]:
    """The stream that brings a response: of each message its item, and the end of each of its texts."""
    sent: list[dict[str, Any]] = [{"type": "response.created", "response": {**made, "output": []}}]
    for place, item in enumerate(made["output"]):
        sent.append({"type": "response.output_item.added", "output_index": place, "item": {**item, "content": []}})
        for index, part in enumerate(item.get("content", ())):
            if part["type"] == "output_text":
                about = {"output_index": place, "content_index": index, "item_id": item["id"], "logprobs": []}
                sent.append({"type": "response.output_text.done", "text": part["text"], **about})
        sent.append({"type": "response.output_item.done", "output_index": place, "item": item})
    sent.append({"type": f"response.{made['status']}", "response": made})
    numbered = ({**each, "sequence_number": number} for number, each in enumerate(sent))
    return stream(*(event(each, name=each["type"]) for each in numbered))


def completion(said: dict[str, Any]) -> dict[str, Any]:
    message = {"role": "assistant", **said}
    return {"id": "c", "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}


ONE = '{"n": 1}'
FOUND: list[tuple[str, tuple[Any, ...], int | None, list[int | None]]] = [
    ("one message", (message(ONE),), 1, [1]),
    ("commentary first", (message("I look.", "commentary"), message(ONE, "final_answer")), 1, [None, 1]),
    ("commentary that fits", (message('{"n": 99}', "commentary"), message(ONE, "final_answer")), 1, [None, 1]),
    ("commentary after it", (message(ONE, "final_answer"), message('{"n": 99}', "commentary")), 1, [1, None]),
    ("only commentary", (message('{"n": 99}', "commentary"),), None, [None]),
    ("commentary, no phase", (message('{"n": 99}', "commentary"), message(ONE)), 1, [None, 1]),
    ("a final answer among others", (message('{"n": 99}'), message(ONE, "final_answer")), 1, [99, 1]),
    ("two messages", (message(ONE), message('{"n": 2}')), 1, [1, 2]),
    ("a phase of tomorrow", (message(ONE, "epilogue"),), 1, [1]),
    ("a phase that is no text", (message(ONE, phase={"x": 1}),), 1, [1]),  # type: ignore[arg-type]
    ("a preamble of a call", (message("I look."), call()), None, [None]),
    ("an answer beside a call", (message(ONE), call()), 1, [1]),
    ("a refusal", (refusal("No."),), None, []),
    ("a refusal after an answer", (message(ONE), refusal("No.")), 1, [1]),
    ("an empty text", (message(""), message(ONE)), 1, [None, 1]),
    ("nothing", (), None, []),
]


@pytest.mark.parametrize(("output", "found", "each"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_the_answer(both: Both, output: Any, found: int | None, each: list[int | None]) -> None:
    made = response(*output)
    with FaultServer(answer(200, made), events(made)) as server:
        client = both.client(server.base_url)
        parsed = client.responses.parse(text_format=Answer, **ASKED)
        with client.responses.stream(text_format=Answer, **ASKED) as streamed:
            done = [got.parsed for got in streamed if got.type == "response.output_text.done"]
            final = streamed.get_final_response()
    for got in (parsed, final):
        assert got.output_parsed == (None if found is None else Answer(n=found))
        assert got.to_dict() == json.loads(json.dumps(made))
    assert [None if value is None else value.n for value in done] == each


CUT: list[tuple[dict[str, Any], Any, str]] = [
    ({"incomplete_details": {"reason": "max_output_tokens"}}, LengthFinishReasonError, "token limit"),
    ({"incomplete_details": {"reason": "content_filter"}}, ContentFilterFinishReasonError, "content filter"),
    ({"incomplete_details": {"reason": "tired"}}, ResponseDecodeError, r"is incomplete \(tired\)"),
    ({"incomplete_details": None}, ResponseDecodeError, r"is incomplete \(no reason given\)"),
    ({}, ResponseDecodeError, r"is incomplete \(no reason given\)"),
]


@pytest.mark.parametrize(("more", "error", "text"), CUT)
@pytest.mark.parametrize("begun", ['{"n":', ONE, ""])
def test_an_answer_that_was_cut(both: Both, more: Any, error: Any, text: str, begun: str) -> None:
    made = response(message(begun, status="incomplete"), status="incomplete", **more)
    with FaultServer(answer(200, made), events(made), events(made)) as server:
        client = both.client(server.base_url)
        with pytest.raises(error, match=text) as caught:
            client.responses.parse(text_format=Answer, **ASKED)
        assert getattr(caught.value, "completion", None) or caught.value.partial  # type: ignore[attr-defined]
        for read in (lambda made: made.get_final_response(), list):
            with pytest.raises(error, match=text), client.responses.stream(text_format=Answer, **ASKED) as streamed:
                read(streamed)


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_a_response_that_failed_says_so_itself(both: Both, status: str) -> None:
    made = response(message('{"n":'), status=status, error={"code": "server_error", "message": "m"})
    with FaultServer(answer(200, made)) as server:
        parsed = both.client(server.base_url).responses.parse(text_format=Answer, **ASKED)
    assert (parsed.output_parsed, parsed.status) == (None, status)


def test_an_answer_that_does_not_fit_is_an_error_at_the_end_of_the_stream(both: Both) -> None:
    made = response(message("I think."))
    with FaultServer(answer(200, made), events(made)) as server:
        client = both.client(server.base_url)
        with pytest.raises(pydantic.ValidationError):
            client.responses.parse(text_format=Answer, **ASKED)
        seen = []
        with pytest.raises(pydantic.ValidationError), client.responses.stream(text_format=Answer, **ASKED) as streamed:
            for got in streamed:
                seen.append(got.type)
    assert seen[-1] == "response.output_item.done"


def test_without_a_type_nothing_is_parsed(both: Both) -> None:
    chat = {
        "id": "c",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": ONE}}],
    }
    with FaultServer(answer(200, response(message(ONE))), answer(200, chat)) as server:
        client = both.client(server.base_url)
        assert client.responses.parse(**ASKED).output_parsed is None
        assert client.chat.completions.parse(model="m", messages=[]).choices[0].message.parsed is None


def look(where: str = "there") -> str:
    """Look."""
    return where


def test_a_run_of_tools_skips_what_is_said_on_the_way(both: Both) -> None:
    rounds = [
        response(message("I look.", "commentary"), {**call("look"), "arguments": '{"where": "here"}'}),
        response(message("Once more."), call("look")),
        response(message("Well.", "commentary"), message(ONE, "final_answer")),
    ]
    with FaultServer(*(answer(200, each) for each in rounds)) as server:
        run = both.client(server.base_url).responses.run_tools(tools=[look], text_format=Answer, **ASKED)
    assert [each.output_parsed for each in run.answers] == [None, None, Answer(n=1)]
    chat_call = {"id": "c1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    messages = [{"content": "I look.", "tool_calls": [chat_call]}, {"content": ONE}]
    with FaultServer(*(answer(200, completion(each)) for each in messages)) as server:
        run = both.client(server.base_url).chat.completions.run_tools(
            model="m", messages="Hi", tools=[look], response_format=Answer
        )
    assert [each.choices[0].message.parsed for each in run.answers] == [None, Answer(n=1)]


def test_parse_under_with_raw_response(both: Both) -> None:
    chat = {
        "id": "c",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": ONE}}],
    }
    made = response(message(ONE))
    with FaultServer(*(answer(200, each) for each in (chat, made, chat, made))) as server:
        client = both.client(server.base_url)
        asked = {"model": "m", "messages": [], "response_format": Answer}
        raw = client.chat.completions.with_raw_response.parse(**asked)
        assert raw.status_code == 200
        assert raw.parse().choices[0].message.parsed == Answer(n=1)
        raw = client.responses.with_raw_response.parse(text_format=Answer, **ASKED)
        assert (raw.json()["id"], raw.parse().output_parsed) == ("r", Answer(n=1))
        with client.chat.completions.with_streaming_response.parse(**asked) as opened:
            assert opened.parse().choices[0].message.parsed == Answer(n=1)
        with client.responses.with_streaming_response.parse(text_format=Answer, **ASKED) as opened:
            assert opened.parse().output_parsed == Answer(n=1)
