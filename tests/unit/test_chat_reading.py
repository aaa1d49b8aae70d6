"""Chunks to events: what comes when, and that the events add up."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay._helpers.chat_events import ContentDeltaEvent
from overlay._helpers.chat_reading import ChatReader

Chunk = dict[str, Any]


def chunk(delta: dict[str, Any] | None = None, *, index: int = 0, finish: str | None = None, **more: Any) -> Chunk:
    return {"id": "c", "choices": [{"index": index, "delta": delta or {}, "finish_reason": finish, **more}]}


def events(*chunks: Chunk, end: bool = True, **options: Any) -> list[Any]:
    reader = ChatReader(**options)
    found = [event for part in chunks for event in reader.read(part)]
    found += reader.end() if end else ()
    return [event for event in found if event.type != "chunk"]


def told(*chunks: Chunk, **options: Any) -> list[tuple[Any, ...]]:
    """Each event as its type and what it says."""
    names = ("delta", "content", "refusal", "name", "arguments_delta", "arguments", "parsed", "parsed_arguments")
    return [
        (event.type, *(value for name in names if (value := getattr(event, name, None)) is not None))
        for event in events(*chunks, **options)
    ]


def tool(index: int, arguments: str, name: str | None = None) -> dict[str, Any]:
    function = {"arguments": arguments} if name is None else {"name": name, "arguments": arguments}
    return {"tool_calls": [{"index": index, "id": f"call_{index}", "function": function}]}


ARGUMENTS = "tool_calls.function.arguments"


def test_text() -> None:
    first = chunk({"role": "assistant", "content": ""})
    assert told(first, chunk({"content": "a"}), chunk({"content": "b"}), chunk(finish="stop")) == [
        ("content.delta", "a"),
        ("content.delta", "b"),
        ("content.done", "ab"),
    ]


def test_a_refusal() -> None:
    assert told(chunk({"refusal": "N"}), chunk({"refusal": "o"}), chunk(finish="stop")) == [
        ("refusal.delta", "N"),
        ("refusal.delta", "o"),
        ("refusal.done", "No"),
    ]


def test_text_then_two_tool_calls() -> None:
    assert told(
        chunk({"content": "So:"}),
        chunk(tool(0, "", "f")),
        chunk(tool(0, "{}")),
        chunk(tool(1, "[", "g")),
        chunk({"tool_calls": [{"index": 1}]}),
        chunk(tool(1, "]")),
        chunk(finish="tool_calls"),
    ) == [
        ("content.delta", "So:"),
        ("content.done", "So:"),
        (f"{ARGUMENTS}.delta", "f", "{}", "{}"),
        (f"{ARGUMENTS}.done", "f", "{}"),
        (f"{ARGUMENTS}.delta", "g", "[", "["),
        (f"{ARGUMENTS}.delta", "g", "]", "[]"),
        (f"{ARGUMENTS}.done", "g", "[]"),
    ]


def test_a_call_without_arguments_is_done_too() -> None:
    (done,) = events(chunk({"tool_calls": [{"index": 0, "function": {"name": "f"}}]}), chunk(finish="tool_calls"))
    assert (done.type, done.name, done.arguments, done.index) == (f"{ARGUMENTS}.done", "f", "", 0)


def test_calls_that_take_turns_are_done_once_each_when_they_are_whole() -> None:
    parts = [(0, '{"a":', "f"), (1, '{"b":', "g"), (0, "1}", None), (1, " {}", None), (0, " ", None), (1, "}", None)]
    chunks = [chunk(tool(index, text, name) if name else tool(index, text)) for index, text, name in parts]
    found = [each for each in told(*chunks, chunk(finish="tool_calls")) if each[0].endswith("done")]
    assert found == [(f"{ARGUMENTS}.done", "f", '{"a":1}'), (f"{ARGUMENTS}.done", "g", '{"b": {}}')]
    told_early = told(*chunks[:4], end=False)
    assert told_early[-2:] == [(f"{ARGUMENTS}.done", "f", '{"a":1}'), (f"{ARGUMENTS}.delta", "g", " {}", '{"b": {}')]


def test_calls_that_never_become_whole_are_done_with_the_choice() -> None:
    found = told(chunk(tool(0, "a", "f")), chunk(tool(1, "}", "g")), chunk(tool(0, "A")), chunk(finish="tool_calls"))
    assert found[-2:] == [(f"{ARGUMENTS}.done", "f", "aA"), (f"{ARGUMENTS}.done", "g", "}")]


def test_a_preamble_of_calls_is_no_answer() -> None:
    parts = chunk({"content": "I look."}), chunk(tool(0, "{}", "f")), chunk(finish="tool_calls")
    assert [event.parsed for event in events(*parts, parse=json.loads) if event.type == "content.done"] == [None]
    parts = chunk({"content": "3"}), chunk(tool(0, "{}", "f")), chunk(finish="tool_calls")
    assert [event.parsed for event in events(*parts, parse=json.loads) if event.type == "content.done"] == [3]
    with pytest.raises(ValueError, match="Expecting"):
        events(chunk({"content": "I look."}), chunk(finish="stop"), parse=json.loads)


def test_a_custom_tool() -> None:
    def part(custom: dict[str, Any]) -> Chunk:
        return chunk({"tool_calls": [{"index": 0, "type": "custom", "custom": custom}]})

    found = events(
        part({"name": "run", "input": "1"}), part({"input": "+1"}), chunk(finish="tool_calls"), parse_arguments=repr
    )
    assert [event.type for event in found] == [f"tool_calls.custom.input.{word}" for word in ("delta", "delta", "done")]
    assert [event.name for event in found] == ["run"] * 3
    assert (found[1].arguments, found[2].arguments, found[2].parsed_arguments) == ("1+1", "1+1", None)


def test_calls_without_an_index_are_counted() -> None:
    parts = [chunk({"tool_calls": [{"id": name, "function": {"name": name, "arguments": "{}"}}]}) for name in "ab"]
    assert [event.index for event in events(*parts) if event.type == f"{ARGUMENTS}.done"] == [0, 1]


def test_one_chunk_may_go_on_with_two_choices() -> None:
    parts = [{"index": index, "delta": tool(0, str(index), "f")} for index in range(2)]
    found = [event for event in events({"choices": parts}) if event.type == f"{ARGUMENTS}.delta"]
    assert [(event.choice_index, event.arguments) for event in found] == [(0, "0"), (1, "1")]


def test_choices_have_events_of_their_own() -> None:
    found = events(
        chunk({"content": "a"}), chunk({"content": "x"}, index=1), chunk({"content": "b"}), chunk(finish="stop"),
        chunk({"content": "y"}, index=1), chunk(finish="length", index=1),
    )  # fmt: skip
    assert [(event.type, event.choice_index) for event in found] == [
        ("content.delta", 0), ("content.delta", 1), ("content.delta", 0), ("content.done", 0), ("content.delta", 1),
        ("content.done", 1),
    ]  # fmt: skip
    assert [event.content for event in found if event.type == "content.done"] == ["ab", "xy"]


def test_a_snapshot_stays_what_it_was() -> None:
    found = events(*(chunk({"content": piece}) for piece in "abc"))
    assert [event.snapshot for event in found if isinstance(event, ContentDeltaEvent)] == ["a", "ab", "abc"]


def test_half_characters_wait_and_lone_ones_are_told_at_the_end() -> None:
    halves = [chunk({"content": half}) for half in ("\ud83d", "\ude00", "\ud83d")]
    assert told(*halves, chunk(finish="stop")) == [
        ("content.delta", "😀"),
        ("content.delta", "\ufffd"),
        ("content.done", "😀\ufffd"),
    ]
    assert told(chunk(tool(0, "\ud83d", "f"))) == [
        (f"{ARGUMENTS}.delta", "f", "\ufffd", "\ufffd"),
        (f"{ARGUMENTS}.done", "f", "\ufffd"),
    ]


def test_a_stream_without_a_finish_reason_ends_with_done_events() -> None:
    assert told(chunk({"content": "a"}), end=False) == [("content.delta", "a")]
    assert told(chunk({"content": "a"})) == [("content.delta", "a"), ("content.done", "a")]


def test_logprobs() -> None:
    def part(delta: dict[str, Any], logprobs: Any, finish: str | None = None) -> Chunk:
        return chunk(delta, finish=finish, logprobs=logprobs)

    found = events(
        part({"content": "a"}, {"content": [{"token": "a"}], "refusal": None}),
        part({"content": "b"}, {"content": [{"token": "b"}], "refusal": []}),
        part({"refusal": "c"}, {"refusal": [{"token": "c"}]}),
        part({}, None, "stop"),
    )
    heard = [event for event in found if event.type.startswith("logprobs")]
    assert [event.type for event in heard] == [
        "logprobs.content.delta", "logprobs.content.delta", "logprobs.refusal.delta", "logprobs.content.done",
        "logprobs.refusal.done",
    ]  # fmt: skip
    assert [event.snapshot for event in heard[:3]] == [
        [{"token": "a"}],
        [{"token": "a"}, {"token": "b"}],
        [{"token": "c"}],
    ]
    assert heard[1].content == [{"token": "b"}]
    assert (heard[3].content, heard[4].refusal) == ([{"token": "a"}, {"token": "b"}], [{"token": "c"}])


def test_usage_is_told_whenever_it_comes() -> None:
    usage = {"total_tokens": 3}
    parts: list[Chunk] = [{"choices": [], "usage": None}, {"choices": [], "usage": usage}, {"usage": usage}]
    assert [(event.type, event.usage) for event in events(*parts)] == [("usage", usage)] * 2


def test_what_is_whole_is_parsed() -> None:
    assert told(chunk({"content": "7"}), chunk(finish="stop"), parse=int)[-1] == ("content.done", "7", 7)

    def parse_arguments(name: str, arguments: str) -> Any:
        return name, arguments

    found = events(chunk(tool(0, "{}", "f")), chunk(finish="tool_calls"), parse_arguments=parse_arguments)
    assert found[-1].parsed_arguments == ("f", "{}")


def test_a_finish_reason_can_be_refused_before_anything_is_parsed() -> None:
    seen: list[Any] = []

    def check(reason: str, completion: Any) -> None:
        seen.append((reason, completion()["choices"][0]["message"]["content"]))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        events(chunk({"content": "7"}), chunk(finish="length"), parse=lambda text: pytest.fail(text), check=check)
    assert seen == [("length", "7")]


@given(st.lists(st.tuples(st.sampled_from(["content", "refusal", "f", "g"]), st.text(max_size=3)), max_size=12))
def test_deltas_add_up_to_what_is_done(pieces: list[tuple[str, str]]) -> None:
    deltas = [{kind: text} if len(kind) > 1 else tool("fg".index(kind), text, kind) for kind, text in pieces]
    reader = ChatReader()
    found = [event for delta in deltas for event in reader.read(chunk(delta))] + list(reader.end())
    sums: dict[Any, str] = {}
    dones: dict[Any, str] = {}
    for event in found:
        key = (event.type.partition(".")[0], getattr(event, "index", None))
        piece = getattr(event, "delta", None) or getattr(event, "arguments_delta", None)
        if piece is not None:
            sums[key] = sums.get(key, "") + piece
        elif event.type != "chunk":
            dones[key] = (
                getattr(event, "content", None) or getattr(event, "refusal", None) or getattr(event, "arguments", "")
            )
    assert dones == {key: sums.get(key, "") for key in dones}
    assert sums.keys() <= dones.keys()
