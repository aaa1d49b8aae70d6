"""Streams whose JSON has nothing to do with the specification: whatever comes, reading it does not fail."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import example, given, settings, strategies as st

from overlay._helpers.chat_reading import ChatReader
from overlay._helpers.response_snapshot import ResponseAccumulator
from overlay._raw import operation
from tests.chunks import completion_of

CHAT = operation("chat.create_chat_completion")


def nonsense(names: str) -> st.SearchStrategy[Any]:
    """Any JSON whose objects have fields that mean something."""
    words = st.text("ab=", max_size=3) | st.sampled_from(["function", "custom", "stop"])
    leaves = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(allow_nan=False) | words
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(names.split()), inner, max_size=6),
        max_leaves=12,
    )


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries({}, optional=fields)


ANY = nonsense(
    "index delta message content role name tool_calls function arguments id audio data logprobs refusal finish_reason "
    "custom input type transcript choices usage"
)
CALL = ANY | some(index=ANY, id=ANY, type=ANY, function=ANY | some(name=ANY, arguments=ANY), custom=ANY)
DELTA = ANY | some(
    content=ANY, role=ANY, name=ANY, refusal=ANY, audio=ANY, tool_calls=ANY | st.lists(CALL, max_size=3), index=ANY
)
CHOICE = ANY | some(index=ANY, delta=DELTA, logprobs=ANY, finish_reason=ANY, message=ANY)
CHUNK = ANY | some(choices=ANY | st.lists(CHOICE, max_size=2), id=ANY, usage=ANY)

NAMES = (
    "response item part delta text index output_index content_index summary_index annotation_index annotation item_id "
    "sequence_number id output content summary annotations"
)
SUBJECTS = ("output_item", "content_part", "reasoning_summary_part", "output_text")
KINDS = [
    *(f"response.{subject}.{verb}" for subject in SUBJECTS for verb in ("added", "delta", "done")),
    "response.output_text.annotation.added", "response.function_call_arguments.delta", "response.refusal.done",
    "response.created", "response.completed",
]  # fmt: skip
FIELD = nonsense(NAMES)
EVENT = FIELD | st.fixed_dictionaries(
    {"type": st.sampled_from(KINDS) | FIELD}, optional=dict.fromkeys(NAMES.split(), FIELD)
)


@settings(max_examples=200)
@given(st.lists(CHUNK, max_size=4))
def test_chunks_make_a_completion(chunks: list[Any]) -> None:
    json.dumps(CHAT.decode(completion_of(chunks)).to_dict())


@settings(max_examples=200)
@given(st.lists(CHUNK, max_size=4))
@example([{"choices": [{"delta": {kind: "="}} for kind in ("content", "refusal")]},
          {"choices": [{"delta": {"content": False, "refusal": []}}]}])  # fmt: skip
def test_chunks_make_events(chunks: list[Any]) -> None:
    reader = ChatReader()
    for chunk in chunks:
        list(reader.read(CHAT.decode_event(chunk)))
    list(reader.end())
    json.dumps(CHAT.decode(reader.completion()).to_dict())


@settings(max_examples=200)
@given(st.lists(EVENT, max_size=5))
def test_events_make_a_response(events: list[Any]) -> None:
    accumulator = ResponseAccumulator()
    for event in events:
        accumulator.add(event)
    json.dumps(accumulator.response())


def test_an_index_does_not_fill_the_memory() -> None:
    accumulator = ResponseAccumulator()
    for index in (10**12, -1, "x", 1.5):
        accumulator.add({"type": "response.output_text.delta", "output_index": 0, "content_index": index, "delta": "a"})
        accumulator.add({"type": "response.content_part.added", "content_index": index, "part": {"n": index}})
    (item,) = accumulator.response()["output"]
    assert len(item["content"]) == 5
    assert item["content"][0]["text"] == "aaaa"


def test_a_chunk_that_says_the_whole_message_at_once() -> None:
    whole = {"choices": [{"message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}]}
    assert completion_of([whole])["choices"][0]["message"]["content"] == "Hello"
    piece = {"choices": [{"delta": {"content": "Hello"}}]}
    assert completion_of([piece, whole])["choices"][0]["message"]["content"] == "Hello"
