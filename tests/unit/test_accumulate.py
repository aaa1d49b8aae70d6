"""Chunks to completions: whatever the pieces, the whole is the same."""

from __future__ import annotations

import base64
import itertools
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from overlay._answers.accumulate import ChatAccumulator, choices_of
from overlay._answers.text import Text
from overlay.types import ChatCompletionChunk
from tests.chunks import completion_of

HEAD = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 7, "model": "m"}
# Any JSON string, in UTF-16 as JSON's escapes say it: halves of pairs may stand alone.
UNITS = st.text(alphabet=st.one_of(st.characters(categories=["L", "N", "P", "So"]), st.characters(categories=["Cs"])))


def chunk(delta: dict[str, Any] | None = None, *, index: int = 0, finish: str | None = None, **more: Any) -> Any:
    return {**HEAD, "choices": [{"index": index, "delta": delta or {}, "finish_reason": finish}], **more}


def message(*deltas: dict[str, Any]) -> dict[str, Any]:
    found = completion_of(map(chunk, deltas))["choices"][0]["message"]
    assert isinstance(found, dict)
    return found


def calls(*deltas: Any) -> list[dict[str, Any]]:
    found = message(*({"tool_calls": [delta]} for delta in deltas))["tool_calls"]
    assert isinstance(found, list)
    return found


def call(name: str, arguments: str, identity: str | None = None) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"function": function} if identity is None else {"id": identity, "type": "function", "function": function}


def whole(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@given(UNITS, st.lists(st.integers(0, 40)))
def test_a_text_is_the_same_however_it_is_cut(text: str, cuts: list[int]) -> None:
    units = text.encode("utf-16-le", "surrogatepass")
    places = sorted({0, len(units), *(2 * cut for cut in cuts if 2 * cut < len(units))})
    grown, taken = Text(), ""
    for start, end in itertools.pairwise(places):
        grown.add(units[start:end].decode("utf-16-le", "surrogatepass"))
        piece = grown.take()
        piece.encode()
        taken += piece
        assert grown.length == len(taken)
    grown.finish()
    taken += grown.take()
    assert str(grown) == taken == whole(text)


def test_half_a_character_waits_for_the_other() -> None:
    text = Text()
    text.add("a\ud83d")
    assert (str(text), text.take(), text.length) == ("a", "a", 1)
    text.add("\ude00b")
    assert (str(text), text.take(), text.start(2)) == ("a😀b", "😀b", "a😀")
    text.add("\ud83d")
    text.add("c")
    assert str(text) == "a😀b\ufffdc"
    text.add("\ud83d")
    text.finish()
    text.finish()
    assert str(text) == "a😀b\ufffdc\ufffd"


def test_what_was_added_is_taken_once_and_the_last_piece_ends_it() -> None:
    text = Text()
    assert not text.ends_with("")
    text.add("a}")
    text.add("b")
    assert (text.take(), text.take(), text.ends_with("}")) == ("a}b", "", False)
    text.add("} \n")
    assert (text.take(), text.ends_with("}"), text.ends_with("b}")) == ("} \n", True, False)


def test_a_completion_has_what_its_chunks_had() -> None:
    made = completion_of(
        [
            chunk({"role": "assistant", "content": "", "refusal": None}, system_fingerprint=None, obfuscation="x"),
            chunk({"content": "Hel"}, usage=None, service_tier="default"),
            chunk({"content": "lo"}, id="other", model="other", usage=None),
            chunk({}, finish="stop", usage=None),
            {**HEAD, "choices": [], "usage": {"total_tokens": 3}, "cost": 0.1},
            {**HEAD, "system_fingerprint": "fp"},
        ]
    )
    assert made == {
        **HEAD,
        "object": "chat.completion",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello", "refusal": None, "annotations": []},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "system_fingerprint": "fp",
        "usage": {"total_tokens": 3},
        "service_tier": "default",
        "cost": 0.1,
    }


def test_the_first_id_counts_and_a_null_replaces_nothing() -> None:
    first = chunk({"content": "a"}, service_tier="default")
    made = completion_of([first, chunk(id="other", created=8, model="n", service_tier=None)])
    assert (made["id"], made["created"], made["model"], made["service_tier"]) == ("chatcmpl-1", 7, "m", "default")


def test_choices_come_in_any_order_and_are_sorted() -> None:
    made = completion_of([chunk({"content": "b"}, index=1), chunk({"content": "a"}), chunk({"content": "B"}, index=1)])
    assert [(choice["index"], choice["message"]["content"]) for choice in made["choices"]] == [(0, "a"), (1, "bB")]


def test_a_server_that_leaves_out_index_and_finish_reason() -> None:
    made = completion_of([{"id": "x", "choices": [{"delta": {"content": "a"}}]}])
    assert made["choices"][0]["message"]["content"] == "a"
    assert made["choices"][0]["finish_reason"] is None
    assert (made["id"], made["model"], made["created"]) == ("x", "", None)


@pytest.mark.parametrize("odd", [{}, {"choices": None}, {"choices": [None, 3]}, {"choices": "x"}, None, 3])
def test_odd_chunks_have_no_choices(odd: Any) -> None:
    assert choices_of(odd) == []
    assert completion_of([odd])["choices"] == []


def test_parallel_calls_lose_their_index_and_keep_their_order() -> None:
    made = calls(
        {"index": 1, **call("b", "", "c2")},
        {"index": 0, **call("a", "", "c1")},
        {"index": 1, "function": {"arguments": "{}"}},
        {"index": 0, "function": {"arguments": '{"x"'}},
        {"index": 0, "id": "c1", "function": {"name": "a", "arguments": ":1}"}},
    )
    assert made == [call("a", '{"x":1}', "c1"), call("b", "{}", "c2")]


GO_ON = {"function": {"arguments": "}"}}
A, B = call("a", "{}", "c1"), call("b", "{}", "c2")


@pytest.mark.parametrize(
    ("deltas", "made"),
    [
        pytest.param([call("a", "{", "c1"), GO_ON], [A], id="no index"),
        pytest.param([A, B], [A, B], id="no index, two"),
        pytest.param([call("a", "{}"), call("b", "{}")], [call("a", "{}"), call("b", "{}")], id="neither index nor id"),
        pytest.param([call("a", "{", "c1"), B, {"id": "c1", **GO_ON}], [A, B], id="ids in turn"),
        pytest.param(
            [{"index": 0, **A}, {"index": 0, **call("b", "{", "c2")}, {"index": 0, **GO_ON}], [A, B], id="one index"
        ),
        pytest.param([{"index": 0, **call("a", "{", "c1")}, {"index": 0, "id": "c9", **GO_ON}], [A], id="many ids"),
    ],
)
def test_calls_of_other_servers(deltas: list[Any], made: list[Any]) -> None:
    assert calls(*deltas) == made


def test_a_name_may_come_in_pieces_or_again_and_again() -> None:
    for first, second, name in (("get", "_it", "get_it"), ("look", "up", "lookup"), ("f", "f", "f")):
        made = calls({"index": 0, **call(first, "")}, {"index": 0, "function": {"name": second}})
        assert made[0]["function"]["name"] == name


def test_only_tool_calls_count_as_calls() -> None:
    """Who reads a stream by events hears of each call that a chunk has continued."""
    made = ChatAccumulator()
    lists = {key: [{"index": 0, "id": key}] for key in ("annotations", "tool_calls", "unknown")}
    made.add({"choices": [{"index": 0, "delta": lists}]})
    assert [call["id"] for _, call in made.calls] == ["tool_calls"]


def test_function_calls_refusals_and_fields_nobody_knows() -> None:
    made = message(
        {"role": "assistant", "content": None, "function_call": {"name": "f", "arguments": ""}, "refusal": "n"},
        {"function_call": {"arguments": "{}"}, "refusal": "o", "reasoning_content": "Hm", "depth": 1, "tags": ["a"]},
        {"reasoning_content": "m.", "depth": 2, "tags": ["b"], "parts": [{"index": 0, "text": "x"}]},
        {"parts": [{"index": 0, "text": "y"}, {"index": 1, "text": "z"}], "tool_calls": None},
    )
    assert made == {
        "role": "assistant",
        "content": None,
        "refusal": "no",
        "annotations": [],
        "function_call": {"name": "f", "arguments": "{}"},
        "reasoning_content": "Hmm.",
        "depth": 2,
        "tags": ["a", "b"],
        "parts": [{"index": 0, "text": "xy"}, {"index": 1, "text": "z"}],
        "tool_calls": None,
    }


@given(st.binary(max_size=40), st.lists(st.integers(1, 39), unique=True))
@example(b"abcde", [3, 4])  # of three pieces only the first has no padding
def test_audio_is_one_base64_text(sound: bytes, cuts: list[int]) -> None:
    places = [0, *sorted(cut for cut in cuts if cut < len(sound)), len(sound)]
    padded = [base64.b64encode(sound[start:end]).decode() for start, end in itertools.pairwise(places)]
    made = message({"audio": {"id": "audio_1", "data": ""}}, *({"audio": {"data": piece}} for piece in padded))
    assert made["audio"] == {"id": "audio_1", "data": base64.b64encode(sound).decode()}


def test_audio_that_is_no_base64_stays_as_it_came() -> None:
    assert message({"audio": {"data": "a="}}, {"audio": {"data": "b"}})["audio"] == {"data": "a=b"}


def test_logprobs_and_unknown_fields_of_a_choice() -> None:
    def part(logprobs: Any, **more: Any) -> Any:
        return {**HEAD, "choices": [{"index": 0, "delta": {}, "logprobs": logprobs, **more}]}

    made = completion_of(
        [
            part({"content": [{"token": "a"}], "refusal": None}, content_filter_results={"hate": 0}),
            part({"content": [{"token": "b"}], "refusal": None}, content_filter_results=None),
            part(None),
        ]
    )
    choice = made["choices"][0]
    assert choice["logprobs"] == {"content": [{"token": "a"}, {"token": "b"}], "refusal": None}
    assert choice["content_filter_results"] == {"hate": 0}


def test_models_do_as_well_as_their_json() -> None:
    pieces = [
        chunk({"role": "assistant", "content": "a", "tool_calls": [{"index": 0, **call("f", "{", "c")}]}),
        chunk({"content": "b", "tool_calls": [{"index": 0, "function": {"arguments": "}"}}]}, finish="stop"),
    ]
    models = [ChatCompletionChunk.from_dict(piece) for piece in pieces]
    assert completion_of(models) == completion_of(pieces)
    assert [model.to_dict() for model in models] == pieces


def test_a_completion_is_nobody_elses_object() -> None:
    accumulator = ChatAccumulator()
    accumulator.add(chunk({"content": "a", "tags": [{"x": 1}]}))
    first = accumulator.completion()
    first["choices"][0]["message"]["tags"][0]["x"] = 2
    accumulator.add(chunk({"content": "\ud83d"}))
    accumulator.finish()
    made = accumulator.completion()["choices"][0]["message"]
    assert (made["tags"], made["content"]) == ([{"x": 1}], "a\ufffd")
    assert first["choices"][0]["message"]["content"] == "a"


def test_a_long_stream_takes_linear_time() -> None:
    accumulator = ChatAccumulator()
    for _ in range(30_000):
        accumulator.add(chunk({"content": "four"}))
    assert len(accumulator.completion()["choices"][0]["message"]["content"]) == 120_000


def test_choices_without_an_index_are_the_first_unless_there_is_one_alone() -> None:
    def part(content: str, **more: Any) -> dict[str, Any]:
        return {"choices": [{**more, "delta": {"content": content}}]}

    def made(*chunks: Any) -> list[tuple[int, str]]:
        return [(choice["index"], choice["message"]["content"]) for choice in completion_of(chunks)["choices"]]

    assert made(part("a"), part("b")) == [(0, "ab")]
    assert made(part("a", index=3), part("b")) == [(3, "ab")]
    assert made(part("a", index=1), part("b", index=2), part("c"), part("d")) == [(0, "cd"), (1, "a"), (2, "b")]
    assert made(part("a", index="1"), part("b", index=1)) == [(1, "ab")]


@pytest.mark.parametrize("name", ["arguments", "content", "code", "id", "index_of", "indey", "refusal", "zone"])
@pytest.mark.parametrize("value", ["7", 7, 0, None, True, 1.5])
def test_only_an_index_becomes_a_number(name: str, value: Any) -> None:
    assert message({name: value})[name] == value
    assert type(message({name: value})[name]) is type(value)
    (made,) = message({"parts": [{"index": "1", name: value}]})["parts"]
    assert made == {"index": 1, name: value}
    assert message({"parts": [{"index": "one", name: "a"}, {"index": "one", name: "a"}]})["parts"] == [
        {"index": "one", name: "a"}, {"index": "one", name: "a"},
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["parts", "tool_call", "tool_calls_", "unnumbered"])
def test_the_calls_that_a_chunk_continues_are_those_of_tools(kind: str) -> None:
    accumulator = ChatAccumulator()
    accumulator.add(chunk({"tool_calls": [{"index": 0, **A}, {"index": 1, **B}, None, 3], kind: [{"index": 0, **A}]}))
    assert [(choice["index"], call["id"]) for choice, call in accumulator.calls] == [(0, "c1"), (0, "c2")]
    accumulator.add(chunk({"tool_calls": [{"index": 1, **GO_ON}]}))
    assert [call["id"] for _, call in accumulator.calls] == ["c2"]
    accumulator.add(chunk({kind: [{"index": 0, "x": "y"}]}))
    assert accumulator.calls == []


@pytest.mark.parametrize("other", ["a", "c", "e"])
def test_an_id_that_no_call_has_and_no_name_extend_the_last(other: str) -> None:
    known = [call("f", "{", "b"), call("g", "{", "d")]
    assert calls(*known, {"id": other, **GO_ON}) == [call("f", "{", "b"), call("g", "{}", "d")]
    assert calls(*known, {"id": "b", **GO_ON}) == [call("f", "{}", "b"), call("g", "{", "d")]
    assert calls(*known, call("h", "{", other)) == [*known, call("h", "{", other)]


@pytest.mark.parametrize("index", [{"index": 0}, {}])
@pytest.mark.parametrize("first", [None, "c1"])
@pytest.mark.parametrize("second", [None, "c1", "c2"])
def test_a_name_begins_a_call_unless_index_or_id_say_that_it_is_the_same(
    index: dict[str, Any], first: str | None, second: str | None
) -> None:
    is_same = first == second if first and second else bool(index)
    made = calls({**index, **call("f", "{", first)}, {**index, **call("f", "}", second)})
    identity = first or second
    assert made == ([call("f", "{}", identity)] if is_same else [call("f", "{", first), call("f", "}", second)])


def test_a_call_without_an_index_stands_where_the_first_would() -> None:
    for number, order in ((0, ["c1", "c2"]), (1, ["c2", "c1"]), (-1, ["c1", "c2"])):
        assert [made["id"] for made in calls({"index": number, **A}, B)] == order


@pytest.mark.parametrize("index", ["0", "7", "1000", "123456789"])
def test_an_index_is_the_same_where_it_is_equal(index: str) -> None:
    """Each chunk is read by itself, so that a large number is another object each time."""
    pieces = [{"index": int(index), **call("f", "{", "c1")}, {"index": int(index), **GO_ON}, {"index": index, **GO_ON}]
    assert calls(*pieces) == [call("f", "{}}", "c1")]
    made = completion_of([chunk({"content": letter}, index=int(index)) for letter in "ab"])
    assert [(choice["index"], choice["message"]["content"]) for choice in made["choices"]] == [(int(index), "ab")]
