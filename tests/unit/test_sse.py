"""The decoder of server-sent events against a slow, literal reading of the standard, and its bounds."""

from __future__ import annotations

import itertools
import pickle
import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st

from overlay._wire.sse import EventTooLargeError, RawText, ServerSentEvent, SSEDecoder


def literal(data: bytes) -> list[ServerSentEvent]:
    """Decode a whole stream by the letter of the standard, 9.2.6."""
    text = data.decode("utf-8", "replace")
    text = text.removeprefix("\ufeff")
    *lines, _ = re.split(r"\r\n|\n|\r", text)
    events: list[ServerSentEvent] = []
    buffer, kind, last_id, retry = "", "", "", None
    for line in lines:
        if line == "":
            if buffer != "":
                events.append(ServerSentEvent(kind, buffer[:-1], last_id, retry))
            buffer, kind, retry = "", "", None
        elif not line.startswith(":"):
            name, _, value = line.partition(":")
            value = value[1:] if value[:1] == " " else value
            if name == "data":
                buffer += value + "\n"
            elif name == "event":
                kind = value
            elif name == "id" and "\0" not in value:
                last_id = value
            elif name == "retry" and re.fullmatch("[0-9]{1,15}", value):
                retry = int(value)
    return events


def fed(data: bytes, cuts: list[int], **options: int) -> list[ServerSentEvent]:
    """Feed data cut at some places, empty pieces included."""
    decoder = SSEDecoder(**options)
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    pieces = [data[start:end] for start, end in itertools.pairwise(places)]
    return [event for piece in pieces for event in decoder.feed(piece)]


PARTS = st.sampled_from(
    [
        *(b"data: ", b"data:", b"data", b"event: ", b"event:x", b"id: 7", b"id:\0", b"id", b"retry: 10", b"retry:1x"),
        *(b": ping", b":", b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b"\xef\xbb\xbf", b"\xef", b"\xbb", b" ", b"x"),
        *(b'data: {"a": 1}\n\n', b"event: e\ndata: {}\n\n", "\u2028".encode(), "é".encode(), b"\xc3", b"\0", b"\x85"),
        *(b"retry: " + b"9" * 5000, b"other: x", b"\x0c", b"\x1c"),
    ]
)
STREAMS = st.lists(PARTS, max_size=40).map(b"".join)


@given(STREAMS, st.lists(st.integers(0, 200), max_size=12))
def test_any_split_of_any_bytes_reads_as_the_standard_says(data: bytes, cuts: list[int]) -> None:
    assert fed(data, cuts) == literal(data)


@given(STREAMS)
def test_byte_by_byte(data: bytes) -> None:
    assert fed(data, list(range(len(data)))) == literal(data)


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=8))
def test_arbitrary_bytes(data: bytes, cuts: list[int]) -> None:
    assert fed(data, cuts) == literal(data)


@given(STREAMS, st.lists(st.integers(0, 200), max_size=12), st.integers(1, 64))
def test_a_bound_gives_the_same_events_or_an_error(data: bytes, cuts: list[int], bound: int) -> None:
    try:
        events = fed(data, cuts, max_event_size=bound)
    except EventTooLargeError:
        assert len(data) > bound
    else:
        assert events == literal(data)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"data: a\ndata: b\n\n", [("", "a\nb", "", None)]),
        (b"data\n\n", [("", "", "", None)]),
        (b"data:  two\n\n", [("", " two", "", None)]),
        (b"event: e\n\ndata: x\n\n", [("", "x", "", None)]),
        (b"event: e\r\ndata: x\r\rdata: y\n\n", [("e", "x", "", None), ("", "y", "", None)]),
        (b"\xef\xbb\xbfdata: x\n\n", [("", "x", "", None)]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: x\n\n", []),
        (b": keep-alive\n\n: again\n\ndata: x\n\n", [("", "x", "", None)]),
        (
            b"id: 1\ndata: x\n\ndata: y\n\nid\ndata: z\n\n",
            [("", "x", "1", None), ("", "y", "1", None), ("", "z", "", None)],
        ),
        (b"id: 1\nid: 2\0\ndata: x\n\n", [("", "x", "1", None)]),
        (b"retry: 20\ndata: x\n\n", [("", "x", "", 20)]),
        ("data: a\u2028b\u2029c\x85d\n\n".encode(), [("", "a\u2028b\u2029c\x85d", "", None)]),
        (b"data: \xff\n\n", [("", "\ufffd", "", None)]),
        (b"data: x\n", []),
    ],
)
def test_the_rules_one_by_one(data: bytes, expected: list[tuple[str, str, str, int | None]]) -> None:
    assert fed(data, []) == [ServerSentEvent(*event) for event in expected]
    assert literal(data) == fed(data, [])


@pytest.mark.parametrize(
    ("data", "discarded"),
    [
        (b"", None),
        (b"data: x\n\n", None),
        (b"data: x\n\n: comm", None),
        (b"\xef\xbb", None),
        (b"data: x\n\ndata: [DONE]\n", ServerSentEvent("", "[DONE]")),
        (b"data: x\n\ndata: [DO", ServerSentEvent("", "[DO")),
        (b"event: e\ndata: x\r", ServerSentEvent("e", "x")),
        (b"event: e", ServerSentEvent("e", "")),
    ],
)
def test_the_end_discards_what_no_empty_line_ended(data: bytes, discarded: ServerSentEvent | None) -> None:
    decoder = SSEDecoder()
    decoder.feed(data)
    assert decoder.close() == discarded
    assert decoder.close() is None


@pytest.mark.parametrize("bound", [10, 100])
@pytest.mark.parametrize("line", [b"data: %b\n\n", b"event: x\ndata: y\ndata: %b\n\n", b"data: %b", b": %b"])
def test_too_large_an_event_is_refused_however_it_comes(bound: int, line: bytes) -> None:
    data = line % (b"x" * bound)
    for cuts in ([], list(range(len(data))), [7]):
        with pytest.raises(EventTooLargeError, match=str(bound)) as caught:
            fed(data, cuts, max_event_size=bound)
    assert pickle.loads(pickle.dumps(caught.value)).limit == bound


def test_a_time_to_wait_has_15_digits_at_most() -> None:
    for digits, retry in ((1, 7), (15, 777_777_777_777_777), (16, None)):
        assert fed(b"retry: %b\ndata: x\n\n" % (b"7" * digits), [])[0].retry == retry


@pytest.mark.parametrize("event", [b"data: %b", b"event: e\ndata: %b", b"{\n%b"])
def test_the_bound_holds_to_the_byte(event: bytes) -> None:
    for size, is_refused in ((64, False), (65, True)):
        data = event % (b"x" * (size - len(event.replace(b"\n", b"")) + 2)) + b"\n\n"
        for cuts in ([], [len(data) - 1], list(range(len(data)))):
            if is_refused:
                with pytest.raises(EventTooLargeError):
                    fed(data, cuts, max_event_size=64)
            else:
                assert len(fed(data, cuts, max_event_size=64)) == 1


def test_too_large_an_event_is_refused_behind_a_small_one() -> None:
    with pytest.raises(EventTooLargeError):
        SSEDecoder(max_event_size=10).feed(b"data: 1\n\ndata: " + b"x" * 50 + b"\n\n")


def test_a_bound_is_on_an_event_and_not_on_a_chunk_or_on_comments() -> None:
    data = b"data: 123\n\n" * 50 + b": 12345678\n" * 50 + b"data: 4\n\n"
    assert len(fed(data, [], max_event_size=12)) == 51
    assert len(fed(data, [333], max_event_size=12)) == 51


@pytest.mark.parametrize("size", [1000, 65536])
@pytest.mark.parametrize("newlines", [False, True])
def test_the_cost_of_a_huge_event_is_linear(size: int, newlines: bool) -> None:
    """16 times the bytes take about 16 times as long; a quadratic join would take 256 times."""

    def seconds(total: int) -> float:
        piece = (b"data: " + b"x" * 90 + b"\n") * (size // 97 + 1) if newlines else b"x" * size
        decoder = SSEDecoder()
        start = time.process_time()
        decoder.feed(b"data: ")
        for _ in range(total // len(piece)):
            decoder.feed(piece)
        events = decoder.feed(b"\n\n")
        assert len(events) == 1
        assert len(events[0].data) > total * 0.8
        return time.process_time() - start

    small = min(seconds(1 << 20) for _ in range(3))
    assert seconds(1 << 24) < 100 * small + 0.5


def test_64_mib_in_one_event() -> None:
    body = b"x" * (64 << 20)
    decoder = SSEDecoder()
    start = time.process_time()
    events = [
        e
        for i in range(0, len(body), 65536)
        for e in decoder.feed(body[i : i + 65536] if i else b"data:" + body[:65536])
    ]
    events += decoder.feed(b"\n\n")
    assert [len(event.data) for event in events] == [64 << 20]
    assert time.process_time() - start < 60  # half a second; what is quadratic takes hours


def test_events_compare_by_value_and_show_what_they_hold() -> None:
    event = ServerSentEvent("e", "d", "1", 2)
    assert event == ServerSentEvent("e", "d", "1", 2)
    assert event != ServerSentEvent("e", "d", "1", 3)
    assert event != ("e", "d", "1", 2)
    assert repr(event) == "ServerSentEvent(event='e', data='d', id='1', retry=2)"
    with pytest.raises(TypeError):
        hash(event)


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
def test_a_comment_that_has_only_begun_does_not_count_for_the_event(size: int) -> None:
    """Found by fuzzing: 60 bytes of an event and 9 of a comment were too much for 64 where they came one by one."""
    raw = b"data: " + b"x" * 54 + b"\n:comments\n\n" + b":" + b"y" * 63 + b"\n\n"
    decoder = SSEDecoder(max_event_size=64)
    events = [event for start in range(0, len(raw), size) for event in decoder.feed(raw[start : start + size])]
    assert [event.data for event in events] == ["x" * 54]
    with pytest.raises(EventTooLargeError):
        for start in range(0, 65, size):
            decoder.feed(b":" + b"y" * 64 if size > 65 else (b":" + b"y" * 64)[start : start + size])


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_a_byte_order_mark_may_come_in_pieces(size: int) -> None:
    decoder, raw = SSEDecoder(), b"\xef\xbb\xbfdata: x\n\n"
    events = [event for start in range(0, len(raw), size) for event in decoder.feed(raw[start : start + size])]
    assert [event.data for event in events] == ["x"]


def every_cut(data: bytes) -> Iterator[list[int]]:
    """Whole, in two at each place, and byte by byte."""
    yield []
    yield from ([cut] for cut in range(1, len(data)))
    yield list(range(len(data)))


@pytest.mark.parametrize(
    "name",
    ["", "a", "dat", "datab", "Data", "data ", "e", "erro", "errorr", "even", "eventt", "f", "ic", "idd", "j", "retr",
     "retryy", "s", "z", " data", "data_", "é", "\ufeffx"],
)  # fmt: skip
@pytest.mark.parametrize("value", [": 7", ":", ""])
def test_a_field_of_no_known_name_changes_nothing(name: str, value: str) -> None:
    line = f"{name}{value}\n".encode()
    if not line.strip():
        return  # that is the end of an event
    data = b"data: x\n" + line + b"\ndata: y\n\n" + line + b"data: z\n\n"
    for cuts in every_cut(data):
        assert [(event.event, event.data, event.id, event.retry) for event in fed(data, cuts)] == [
            ("", "x", "", None), ("", "y", "", None), ("", "z", "", None),
        ]  # fmt: skip


@pytest.mark.parametrize("value", ["", "-1", "1x", "x1", "1.5", " 1", "٣", "²", "1" * 16])
def test_a_time_to_wait_that_is_no_number_is_none(value: str) -> None:
    assert fed(f"retry:{value}\ndata: x\n\n".encode(), [])[0].retry is (1 if value == " 1" else None)


BLOCKS = {
    b"data: a": ServerSentEvent("", "a"),
    b"data: ": ServerSentEvent("", ""),
    b"data:a": ServerSentEvent("", "a"),
    b"data: a\ndata: b": ServerSentEvent("", "a\nb"),
    b"event: e\ndata: a": ServerSentEvent("e", "a"),
    b"event: e\ndata: a\ndata: b": ServerSentEvent("e", "a\nb"),
    b"event: e\nretry: 5\ndata: a": ServerSentEvent("e", "a", "", 5),
    b"data: a\nevent: e": ServerSentEvent("e", "a"),
    b"event: e\ndata:a": ServerSentEvent("e", "a"),
    b"error: no": ServerSentEvent("error", "no"),
    b"data: \xe9": ServerSentEvent("", "\ufffd"),
    b'{"error":\n"no"}': RawText("", '{"error":\n"no"}'),
    b"event: e": None,
    b": comment": None,
    b"\n": None,
}


@pytest.mark.parametrize("first", BLOCKS, ids=repr)
@pytest.mark.parametrize("second", BLOCKS, ids=repr)
def test_one_event_after_another_in_any_pieces(first: bytes, second: bytes) -> None:
    data = first + b"\n\n" + second + b"\n\n"
    expected = [event for event in (BLOCKS[first], BLOCKS[second]) if event is not None]
    for cuts in every_cut(data):
        found = fed(data, cuts)
        assert found == expected
        assert [type(event) for event in found] == [type(event) for event in expected]
    assert fed(b"id: 7\n\n" + data, [8]) == [
        event if isinstance(event, RawText) else ServerSentEvent(event.event, event.data, "7", event.retry)
        for event in expected
    ]


@pytest.mark.parametrize("newline", [b"\n", b"\r", b"\r\n"])
def test_any_end_of_a_line_at_any_cut(newline: bytes) -> None:
    data = newline.join([b"event: e", b"data: a", b"data: b", b"", b"", b"data: c", b"", b""])
    for cuts in every_cut(data):
        assert fed(data, cuts) == [ServerSentEvent("e", "a\nb"), ServerSentEvent("", "c")]


def test_ends_of_lines_of_several_kinds_at_any_cut() -> None:
    for one, other in itertools.permutations((b"\n", b"\r", b"\r\n"), 2):
        if one + other != b"\r\n":  # which is one
            data = b"data: a" + one + other + b"data: b" + other + b"data: c" + one + other + b"data: d" + one + one
            for cuts in every_cut(data):
                expected = literal(data)
                assert fed(data, cuts) == expected
                assert len(expected) > 1


@pytest.mark.parametrize(
    ("data", "left"),
    [
        (b"\xef", None),
        (b"\xef\xbb\xbf", None),
        (b"data: a", ServerSentEvent("", "a")),
        (b"event: e\n", ServerSentEvent("e", "")),
        (b"id: 1\n", None),
        (b'{"error": 1}\n', RawText("", '{"error": 1}')),
        (b'{"error": 1}', RawText("", '{"error": 1}')),
        (b"{\ndata: x\n", RawText("", "{")),
        (b"retry: 5\ndata: a\n", ServerSentEvent("", "a", "", 5)),
        (b"id: 1\ndata: a\n", ServerSentEvent("", "a", "1")),
    ],
)
def test_what_is_left_when_the_data_ends(data: bytes, left: ServerSentEvent | None) -> None:
    for cuts in every_cut(data):
        decoder = SSEDecoder()
        for start, end in itertools.pairwise([0, *cuts, len(data)]):
            assert decoder.feed(data[start:end]) == []
        found = decoder.close()
        assert found == left
        assert type(found) is type(left)
        assert decoder.close() is None


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
@pytest.mark.parametrize("before", [b"", b"data: 1\n\n", b": c\n\n", b"event: e\ndata: 2\n\n", b"\n"])
def test_the_bound_is_that_of_each_event_by_itself(before: bytes, size: int) -> None:
    for last in (b"data: ", b"event: e\ndata: "):
        for room, is_refused in ((0, False), (1, True)):
            event = last + b"x" * (64 - len(last.replace(b"\n", b"")) + room)
            decoder = SSEDecoder(max_event_size=64)
            data = before + event
            pieces = [data[start : start + size] for start in range(0, len(data), size)]
            if is_refused:  # at once, and not only when its line ends
                with pytest.raises(EventTooLargeError):
                    for piece in pieces:
                        decoder.feed(piece)
            else:
                for piece in [*pieces, b"\n", b"\n"]:
                    decoder.feed(piece)
                assert decoder.close() is None


@pytest.mark.parametrize("newline", [b"\n", b"\r", b"\r\n"])
def test_a_byte_order_mark_is_one_at_the_beginning_only(newline: bytes) -> None:
    mark = b"\xef\xbb\xbf"
    event = b"data: x" + newline * 2
    for before, count in ((b"", 1), (mark, 1), (mark * 2, 0), (newline + mark, 0)):
        data = before + event + mark + event + b"data: y" + newline * 2
        for cuts in every_cut(data):
            assert [found.data for found in fed(data, cuts)] == ["x"] * count + ["y"]
