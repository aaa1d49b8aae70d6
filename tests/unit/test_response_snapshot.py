"""Events of a response add up to it, wherever one begins to listen."""

from __future__ import annotations

from typing import Any

import pytest

from overlay._helpers.response_snapshot import ResponseAccumulator

PLACE = {"item_id": "i", "output_index": 0}
PART = {**PLACE, "content_index": 0}
HEAD = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}


def grown(*events: dict[str, Any], **options: Any) -> dict[str, Any]:
    accumulator = ResponseAccumulator(**options)
    for number, event in enumerate(events):
        accumulator.add({**event, "type": f"response.{event['type']}", "sequence_number": number})
    assert accumulator.sequence_number == (len(events) - 1 if events else None)
    return accumulator.response()


def test_a_message_grows() -> None:
    events = [
        {"type": "created", "response": HEAD},
        {"type": "in_progress", "response": HEAD},
        {"type": "output_item.added", "output_index": 0, "item": {"id": "i", "type": "message", "content": []}},
        {"type": "content_part.added", **PART, "part": {"type": "output_text", "text": ""}},
        {"type": "output_text.delta", **PART, "delta": "a"},
        {"type": "output_text.delta", **PART, "delta": "\ud83d"},
        {"type": "output_text.delta", **PART, "delta": "\ude00"},
        {"type": "output_text.annotation.added", **PART, "annotation_index": 0, "annotation": {"type": "x"}},
    ]
    part = {"type": "output_text", "text": "a😀", "annotations": [{"type": "x"}]}
    item = {"id": "i", "type": "message", "content": [part]}
    assert grown(*events) == {**HEAD, "output": [item]}
    assert grown(*events[:6])["output"][0]["content"][0]["text"] == "a"
    done = {"type": "output_text.done", **PART, "text": "whole"}
    assert grown(*events, done)["output"][0]["content"][0]["text"] == "whole"
    part_done = {"type": "content_part.done", **PART, "part": {"type": "output_text", "text": "part"}}
    assert grown(*events, done, part_done)["output"][0]["content"] == [{"type": "output_text", "text": "part"}]
    item_done = {"type": "output_item.done", "output_index": 0, "item": {"id": "i", "type": "message"}}
    assert grown(*events, item_done)["output"] == [{"id": "i", "type": "message"}]


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        ("function_call_arguments", {"type": "function_call", "arguments": "ab"}),
        ("mcp_call_arguments", {"type": "mcp_call", "arguments": "ab"}),
        ("custom_tool_call_input", {"type": "custom_tool_call", "input": "ab"}),
        ("code_interpreter_call_code", {"type": "code_interpreter_call", "code": "ab"}),
        ("output_text", {"type": "message", "content": [{"type": "output_text", "text": "ab"}]}),
        ("refusal", {"type": "message", "content": [{"type": "refusal", "refusal": "ab"}]}),
        ("reasoning_text", {"type": "reasoning", "content": [{"type": "reasoning_text", "text": "ab"}]}),
        ("reasoning_summary_text", {"type": "reasoning", "summary": [{"type": "summary_text", "text": "ab"}]}),
    ],
)
def test_a_stream_taken_up_in_its_middle(kind: str, item: dict[str, Any]) -> None:
    pieces = [{"type": f"{kind}.delta", **PLACE, "delta": delta} for delta in "ab"]
    assert grown(*pieces, response_id="resp_1") == {
        "id": "resp_1",
        "object": "response",
        "output": [{"id": "i", **item}],
    }
    field = next(name for name in ("text", "refusal", "arguments", "input", "code") if f"'{name}': 'ab'" in str(item))
    whole = str(grown(*pieces, {"type": f"{kind}.done", **PLACE, field: "whole"})["output"])
    assert "whole" in whole
    assert "'ab'" not in whole


def test_a_text_goes_on_after_what_is_known_of_it() -> None:
    added = {"type": "output_item.added", "output_index": 1, "item": {"type": "function_call", "arguments": "{"}}
    delta = {"type": "function_call_arguments.delta", "output_index": 1, "delta": "}"}
    assert grown(added, delta)["output"] == [{"type": "function_call", "arguments": "{}"}]


def test_parts_that_came_out_of_order_or_not_at_all() -> None:
    summary = {"type": "reasoning_summary_part.added", **PLACE, "summary_index": 1, "part": {"text": "b"}}
    assert grown(summary)["output"] == [{"id": "i", "type": "reasoning", "summary": [{"text": "b"}]}]
    text = {"type": "reasoning_summary_text.delta", **PLACE, "summary_index": 0, "delta": "a"}
    assert [part["text"] for part in grown(summary, text)["output"][0]["summary"]] == ["a", "b"]
    annotation = {"type": "output_text.annotation.added", **PART, "annotation": {"n": 1}}
    assert grown(annotation, annotation)["output"][0]["content"][0]["annotations"] == [{"n": 1}, {"n": 1}]


def test_odd_events_change_nothing() -> None:
    odd: list[Any] = [
        {"type": "web_search_call.searching", **PLACE}, {"type": "brand.new"}, {"type": "output_text.delta"},
        {"type": "output_text.done"},
    ]  # fmt: skip
    assert grown(*odd[:2])["output"] == []
    assert grown(*odd)["output"][0]["content"] == [{"type": "output_text", "text": ""}]
    accumulator = ResponseAccumulator()
    accumulator.add(None)
    assert accumulator.response() == {"id": "", "object": "response", "output": []}


def test_the_last_event_brings_the_whole() -> None:
    accumulator = ResponseAccumulator()
    accumulator.add({"type": "response.output_text.delta", **PART, "delta": "part"})
    accumulator.add({"type": "response.in_progress", "response": HEAD})
    assert accumulator.response()["output"][0]["content"][0]["text"] == "part"
    assert accumulator.last is None
    whole = {**HEAD, "status": "completed", "output": [{"type": "message"}]}
    accumulator.add({"type": "response.completed", "response": whole})
    assert accumulator.response() == whole
    assert accumulator.last is whole
    accumulator.add({"type": "response.failed", "response": {**HEAD, "output": None}})
    assert accumulator.response()["output"] == [{"type": "message"}]
