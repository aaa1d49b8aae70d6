"""A chat whose server sends neither `[DONE]` nor a terminal event: when every choice that began has finished."""

from __future__ import annotations

from typing import Any

import pytest

from overlay._answers.ending import Choices, number_of


def chunk(*choices: Any) -> dict[str, Any]:
    return {"choices": list(choices)}


@pytest.mark.parametrize(
    ("index", "number"),
    [
        (0, 0), (7, 7), ("0", 0), ("12", 12), ("999999999", 999999999), ("9999999999", None), ("99999999999", None),
        ("", None), ("-1", None), ("one", None), ("²", None), ("٣", None), (None, None), (1.0, None), ([], None),
    ],
)  # fmt: skip
def test_an_index_is_a_number_or_its_text(index: Any, number: int | None) -> None:
    assert number_of(index) == number


@pytest.mark.parametrize(
    ("chunks", "whole"),
    [
        ([], False),
        ([chunk()], False),
        ([chunk({"index": 0})], False),
        ([chunk({"index": 0, "finish_reason": None})], False),
        ([chunk({"index": 0, "finish_reason": "stop"})], True),
        ([chunk({"index": 0}), chunk({"index": 0, "finish_reason": "stop"}), chunk()], True),
        ([chunk({"index": 0}, {"index": 1}), chunk({"index": 0, "finish_reason": "stop"})], False),
        ([chunk({"index": 0}), chunk({"index": 1, "finish_reason": "stop"})], False),
        (
            [
                chunk({"index": 0}, {"index": 1}),
                chunk({"index": 1, "finish_reason": "length"}, {"index": 0, "finish_reason": "stop"}),
            ],
            True,
        ),
        ([chunk({"index": "0"}), chunk({"index": 0, "finish_reason": "stop"})], True),
        ([chunk({"index": 3}), chunk({"finish_reason": "stop"})], True),
        ([chunk({}), chunk({"finish_reason": "stop"})], True),
        ([chunk({}), chunk({"index": 0, "finish_reason": "stop"})], True),
        ([chunk({"index": 1}, {"index": 2, "finish_reason": "stop"}), chunk({"finish_reason": "stop"})], False),
        ([chunk({"index": 1}, {"index": 2}), chunk({"finish_reason": "stop"})], False),
        ([chunk({"index": 0, "finish_reason": "stop"}), chunk({"index": 1})], False),
    ],
)
def test_a_chat_is_whole_when_each_choice_that_began_has_finished(chunks: list[Any], whole: bool) -> None:
    choices = Choices()
    choices.take(chunks)
    assert choices.are_whole is whole


@pytest.mark.parametrize(
    "odd", [None, 1, "text", [], [{}], {"choices": None}, {"choices": {}}, {"choices": [None, 1, "x", []]}]
)
def test_a_value_that_is_no_chunk_neither_begins_nor_finishes_a_choice(odd: Any) -> None:
    choices = Choices()
    choices.take([odd])
    assert choices.are_whole is False
    choices.take([odd, chunk({"index": 0, "finish_reason": "stop"}), odd])
    assert choices.are_whole is True
