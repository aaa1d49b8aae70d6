"""What an event means: an error in any of its forms, a keep-alive, or neither; and what begins a stream."""

from __future__ import annotations

from typing import Any

import pytest

from overlay._call.odd_event import begins_as_events, error_in, is_heartbeat

ENDED = {"message": "the completion ended with finish_reason 'error'"}


@pytest.mark.parametrize(
    "value",
    [
        {"error": {"message": "m"}},
        {"error": "text", "choices": [{"index": 0}]},
        {"type": "error"},
        {"object": "error", "sequence_number": 1},
        {"message": "m", "code": 0},
        {"message": "m", "code": "c", "type": "t", "choices": []},
        {"detail": "text"},
        {"errors": [{"message": "m"}]},
    ],
)
def test_an_object_that_is_an_error(value: dict[str, Any]) -> None:
    assert error_in(value) is value


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"error": None},
        {"error": ""},
        {"type": "errors"},
        {"object": "errors"},
        {"type": "a", "object": "b"},
        {"message": "m"},
        {"message": "m", "code": None},
        {"message": "m", "code": ""},
        {"message": "", "code": "c"},
        {"message": {"role": "assistant"}, "code": "c"},
        {"code": "c"},
        {"type": "t", "detail": "text"},
        {"object": "o", "detail": "text"},
        {"id": "i", "errors": ["text"]},
        {"detail": ""},
        {"errors": []},
        {"errors": "text"},
        {"choices": {"error": "text"}},
        {"choices": ["error", {"finish_reason": "stop", "error": None}]},
        ["error"],
        "error",
        3,
        None,
    ],
)
def test_what_is_no_error(value: Any) -> None:
    assert error_in(value) is None


@pytest.mark.parametrize("own", ["choices", "delta", "item", "output", "response", "sequence_number"])
def test_an_event_with_content_of_its_own_is_no_bare_error(own: str) -> None:
    bare = {"message": "m", "code": "c"}
    assert error_in({**bare, own: [{"a": 1}]}) is error_in({"detail": "text", own: [{"a": 1}]}) is None
    assert error_in({**bare, own: None}) == {**bare, own: None}


def test_an_error_of_a_choice() -> None:
    choice = {"index": 1, "error": {"message": "m"}}
    assert error_in({"choices": [None, {"index": 0}, choice]}) is choice
    assert error_in({"choices": [{"finish_reason": "stop"}, {"finish_reason": "error"}]}) == ENDED


@pytest.mark.parametrize("value", [{"a": 1}, "text", [], 0, False])
def test_whatever_is_named_error_is_one(value: Any) -> None:
    assert error_in(value, "error") is value
    assert error_in(value, "errors") is None


def test_an_event_named_error_without_content_is_one() -> None:
    assert error_in(None, "error") == {}


@pytest.mark.parametrize(
    ("value", "name", "beats"),
    [
        ({}, "", True), (None, "", True), ("", "x", True), ({"a": 1}, "ping", True), ("text", "keepalive", True),
        ({"a": 1}, "", False), ({"a": 1}, "pong", False), ({"sequence_number": 0}, "keepalive", False),
        (["sequence_number"], "heartbeat", True),
    ],
)  # fmt: skip
def test_what_only_keeps_a_connection_open(value: Any, name: str, beats: bool) -> None:
    assert is_heartbeat(value, name) is beats


@pytest.mark.parametrize(
    ("head", "begins"),
    [
        (b"", None), (b"\xef\xbb", None), (b"\xef\xbb\xbf", None), (b"\xef\xbb\xbf\n", None), (b"\r\n", None),
        (b"da", None), (b"data", None), (b"retry", None),
        (b"data:", True), (b"\xef\xbb\xbf\r\nevent: x", True), (b"id \t:1", True), (b": ping", True), (b"error:", True),
        (b"{", False), (b"data;", False), (b"dates", False), (b"\xef\xbb{", False), (b"x: data:", False),
    ],
)  # fmt: skip
def test_what_begins_as_events(head: bytes, begins: bool | None) -> None:
    assert begins_as_events(head) is begins
    assert begins_as_events(bytearray(head)) is begins
