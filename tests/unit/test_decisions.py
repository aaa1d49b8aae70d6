"""Decisions at their edges: what a change of one sign or one word would turn round without any other test noticing."""

from __future__ import annotations

import copy
import gzip
import inspect
import json
import pickle
import time
from typing import Any, NamedTuple

import httpx
import pytest

from overlay import errors, polling, webhooks
from overlay._answers.accumulate import _merge_item
from overlay._answers.cursor import START, NoProgressError, next_page_arguments
from overlay._answers.pagination import AsyncPage, AsyncPages, Page
from overlay._call import error_body, redirect
from overlay._call.auth import Key
from overlay._call.error_body import (
    MAX_MESSAGE,
    MAX_TEXT,
    decode_error_body,
    error_from_event,
    error_from_response,
    error_from_success,
    safe_headers,
    snippet,
    status_meant,
)
from overlay._call.exchange import Exchange
from overlay._call.failure import failure_error, is_transport_failure
from overlay._call.redact import BLANK, Mask
from overlay._call.redirect import RedirectRefusedError, is_same_origin, redirected_method, redirected_url
from overlay._call.retry import RetryPolicy, server_delay
from overlay._wire import body, sse
from overlay._wire.body import BodyError, BodyReader
from overlay._wire.sse import EventTooLargeError, SSEDecoder
from overlay.polling import Wait
from tests.chunks import completion_of
from tests.client.driver import AsyncUser, SyncUser
from tests.faults.server import FaultServer, answer, event, stream

pytestmark = pytest.mark.loopback
LINE = b"data: 123\n"  # nine bytes and the newline


@pytest.fixture(params=[SyncUser, AsyncUser], ids=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> type[SyncUser]:
    found: type[SyncUser] = request.param
    return found


# --- events


@pytest.mark.parametrize("size", [1, 3, 10, 1000])
def test_an_event_of_many_small_lines_is_bounded(size: int) -> None:
    def fed(data: bytes) -> SSEDecoder:
        decoder = SSEDecoder(max_event_size=64)
        for start in range(0, len(data), size):
            assert decoder.feed(data[start : start + size]) == []
        return decoder

    (whole,) = fed(LINE * 7).feed(b"\n")  # 63 bytes
    assert whole.data == "\n".join(["123"] * 7)
    with pytest.raises(EventTooLargeError):
        fed(LINE * 8)


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_the_unfinished_last_line_of_an_event_counts(size: int) -> None:
    def feed(data: bytes) -> None:
        decoder = SSEDecoder(max_event_size=64)
        for start in range(0, len(data), size):
            decoder.feed(data[start : start + size])

    feed(LINE * 7 + b"d")
    with pytest.raises(EventTooLargeError):
        feed(LINE * 7 + b"da")


# --- redirects


@pytest.mark.parametrize("status", [300, 304, 400, 401, 404, 429, 451])
def test_only_five_statuses_are_redirects(kind: type[SyncUser], status: int) -> None:
    refused = answer(status, b"", headers={"location": "/elsewhere", "x-should-retry": "false"})
    with FaultServer(refused, answer(body={"id": "x", "object": "model"})) as server:
        user = kind(base_url=server.base_url)
        with pytest.raises(errors.APIStatusError) as caught:
            user.call("models.retrieve", "x")
        user.close()
    assert caught.value.status_code == status
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_safe_method_stays_what_it_is(method: str, status: int) -> None:
    assert redirected_method(method, status) == method


def test_see_other_turns_all_but_head_into_get() -> None:
    assert [redirected_method(method, 303) for method in ("POST", "DELETE", "GET", "HEAD")] == [
        "GET",
        "GET",
        "GET",
        "HEAD",
    ]
    assert [redirected_method("POST", status) for status in (307, 308)] == ["POST", "POST"]


@pytest.mark.parametrize("location", ["http://user@b/", "https:///x", "http:x"])
def test_a_place_that_is_none_or_has_a_user_is_refused(location: str) -> None:
    source = httpx.URL("http://a/v1")
    if location == "http:x":
        assert redirected_url(source, "x") == httpx.URL("http://a/x")
    else:
        with pytest.raises(RedirectRefusedError):
            redirected_url(source, location)


def test_from_http_to_https_is_a_way_to_go() -> None:
    assert redirected_url(httpx.URL("http://a/"), "https://a/").scheme == "https"
    assert redirected_url(httpx.URL("https://a/"), "https://b/").host == "b"
    assert not is_same_origin(httpx.URL("http://a:443"), httpx.URL("https://b:443"))
    assert not is_same_origin(httpx.URL("https://a"), httpx.URL("http://a:443"))


# --- retries


def delay(policy: RetryPolicy, **changes: Any) -> float | None:
    facts = {"retries_taken": 0, "status": 500, "headers": {}, "code": None, "random": 0.0, "now": 1_700_000_000.0}
    given: dict[str, Any] = {**facts, **changes}
    return policy.delay(**given)


def test_no_delay_is_still_a_retry() -> None:
    assert delay(RetryPolicy(initial_delay=0)) == 0.0
    assert delay(RetryPolicy(max_delay=0)) == 0.0
    assert delay(RetryPolicy(initial_delay=0), retries_taken=1) == 0.0
    assert delay(RetryPolicy(max_server_delay=0), headers={"retry-after": "1"}) is None


def test_jitter_takes_a_quarter_at_most() -> None:
    assert delay(RetryPolicy(), random=1.0) == 0.375
    assert delay(RetryPolicy(max_server_delay=120), headers={"retry-after": "120"}, random=1.0) == 120


@pytest.mark.parametrize(
    ("status", "kind", "again"),
    [(499, errors.APIStatusError, False), (500, errors.InternalServerError, True), (408, errors.APIStatusError, True)],
)
def test_from_500_on_it_is_the_servers_fault(status: int, kind: type[Exception], again: bool) -> None:
    assert type(error_from_response(status, {}, b"")) is kind
    assert RetryPolicy().is_retryable(status, {}) is again
    assert (delay(RetryPolicy(), status=status) is not None) is again


def test_what_a_server_may_ask_for() -> None:
    now = 1_700_000_000.0
    assert server_delay({"retry-after-ms": "0", "retry-after": "2"}, now) == 2
    assert server_delay({"retry-after-ms": "1500", "retry-after": "2"}, now) == 1.5
    assert server_delay({"retry-after": "0"}, now) is None
    assert server_delay({"retry-after": "1" * 16}, now) is None
    assert server_delay({"retry-after": "Tue, 14 Nov 2023 22:13:20 GMT"}, now) is None
    assert server_delay({"retry-after": "Tue, 14 Nov 2023 22:13:21 GMT"}, now) == 1


# --- the end of a stream


@pytest.mark.parametrize("end", ["thread.run.completed", "thread.run.failed", "thread.run.requires_action"])
def test_a_named_stream_without_done_is_whole_after_its_last_event(kind: type[SyncUser], end: str) -> None:
    steps = [
        event({"id": "r", "object": "thread.run", "status": "queued"}, "thread.run.created"),
        event({"id": "r", "object": "thread.run", "status": "x"}, end),
    ]
    with FaultServer(stream(*steps), stream(steps[0])) as server:
        user = kind(base_url=server.base_url)
        ask = {"thread_id": "t", "assistant_id": "a", "stream": True}
        assert len(user.all(user.call("beta.threads.runs.create", **ask))) == 2
        with pytest.raises(errors.StreamTruncatedError):
            user.all(user.call("beta.threads.runs.create", **ask))
        user.close()


def test_a_stream_of_events_that_nobody_declared_may_simply_end(kind: type[SyncUser]) -> None:
    with FaultServer(stream(event({"a": 1}), event({"b": 2}))) as server:
        user = kind(base_url=server.base_url)
        opened = user.call("post", "/new", body={}, stream=True)
        assert len(user.all(opened)) == 2
        user.close()


# --- errors


@pytest.mark.parametrize("encoding", ["GZIP", "Gzip", " gzip "])
def test_an_error_is_decompressed_however_its_encoding_is_spelled(kind: type[SyncUser], encoding: str) -> None:
    body = gzip.compress(json.dumps({"error": {"message": "no such model", "code": "c"}}).encode())
    headers = {"content-encoding": encoding, "x-should-retry": "false"}
    with FaultServer(answer(404, body, headers=headers)) as server:
        user = kind(base_url=server.base_url)
        with pytest.raises(errors.NotFoundError) as caught:
            user.call("models.retrieve", "x")
        user.close()
    assert (caught.value.message, caught.value.code) == ("no such model", "c")


@pytest.mark.parametrize("body", [b"", b" ", b" \n\t \r\n"])
def test_an_error_body_of_white_space_is_none(body: bytes) -> None:
    error = error_from_response(404, {}, body)
    assert error.message == "Not Found (the response has no body)"
    assert error.body is None


def test_a_body_that_says_nothing_is_not_none() -> None:
    assert error_from_response(404, {}, b"{}").message == "Not Found"
    assert error_from_response(799, {}, b"").message == "HTTP status 799 (the response has no body)"


def test_texts_are_cut_where_the_bounds_say() -> None:
    assert MAX_MESSAGE == 1_000
    assert len(decode_error_body(b"x" * (MAX_TEXT + 1))) == MAX_TEXT == 20_000
    assert snippet("x" * 200) == "x" * 200
    assert snippet("x" * 201) == "x" * 199 + "…"
    assert error_from_response(400, {}, b"y" * 1_000).message == "y" * 1_000
    assert error_from_response(400, {}, b"y" * 1_001).message == "y" * 999 + "…"


def test_a_list_of_one_error_is_that_error() -> None:
    assert error_from_response(400, {}, b'[{"error": {"message": "a", "code": 7}}]').code == "7"
    two = error_from_response(400, {}, b'[{"msg": "a", "loc": ["body", 0]}, {"message": "b"}, "c", 4]')
    assert two.message == "body.0: a; b; c"
    assert error_from_event({"error": {"error": {"message": "deep", "type": "t"}}}).type == "t"


@pytest.mark.parametrize(
    ("code", "found"), [(True, None), ("None", None), ("", None), (0, "0"), (10**18, None), (10**18 - 1, "9" * 18)]
)
def test_a_code_is_a_word_or_a_number(code: Any, found: str | None) -> None:
    assert error_from_event({"error": {"message": "m", "code": code}}).code == found


def test_cookies_are_not_kept() -> None:
    assert safe_headers({"Set-Cookie": "a", "set-cookie2": "b", "X-A": "c"}) == {"x-a": "c"}


# --- bodies


def test_a_body_may_be_as_large_as_the_limit() -> None:
    for size, is_plain in ((5, True), (6, False)):
        reader = BodyReader([(b"Content-Length", b"%d" % size)], limit=5)
        assert reader.is_plain is is_plain
    reader = BodyReader([], limit=5)
    assert reader.feed(b"12345")
    assert reader.content() == b"12345"
    with pytest.raises(BodyError, match="larger than 5 bytes"):
        reader.feed(b"6")


def test_a_body_that_may_be_cut_ends_there() -> None:
    reader = BodyReader([], limit=5, cut=True)
    assert not reader.feed(b"123456")
    assert reader.content()[:5] == b"12345"


# --- pages


class Fields(NamedTuple):
    """What a page may say of itself."""

    data: Any = None
    has_more: Any = None
    last_id: Any = None
    next_page: Any = None
    next: Any = None


def test_the_page_by_number_goes_on_while_one_is_named() -> None:
    assert next_page_arguments("page", Fields(data=[], next_page="p"), None) == {"page": "p"}
    assert next_page_arguments("page", Fields(data=[1], next="n"), None) == {"page": "n"}
    assert next_page_arguments("page", Fields(data=[1]), None) is None
    assert next_page_arguments("page", Fields(data=[1], next_page="p", has_more=False), None) is None
    assert next_page_arguments("once", Fields(data=[1], next_page="p", has_more=True), None) is None


def test_a_trail_marks_after_1_2_4_and_8_pages() -> None:
    marks, trail = [], START
    for number in range(1, 17):
        trail = trail.passed(str(number))
        marks.append(trail.mark)
    assert list(dict.fromkeys(marks)) == ["1", "3", "7", "15"]
    with pytest.raises(NoProgressError):
        next_page_arguments("after", Fields(data=[1], last_id="15"), "16", trail)


def test_a_page_can_be_copied(kind: type[SyncUser]) -> None:
    body = {"object": "list", "data": [{"id": "a", "object": "x"}], "last_id": "a", "has_more": True}
    with FaultServer(answer(body=body)) as server:
        user = kind(base_url=server.base_url)
        page = user.run(user.call("chat.completions.list"))
        copied = copy.copy(page)
        assert type(copied) is type(page)
        assert copied.data is page.data
        assert copied.next_page_arguments() == {"after": "a"}
        assert copied.to_dict() == page.to_dict() == body
        deep = copy.deepcopy(page)
        assert deep.to_dict() == body
        assert deep.data is not page.data
        with pytest.raises(TypeError, match="belongs to its client"):
            pickle.dumps(page)
        assert pickle.loads(pickle.dumps(page.data[0])).id == "a"
        user.close()


# --- tool calls


def test_a_tool_call_with_index_and_name_needs_no_id() -> None:
    def chunk(**call: Any) -> dict[str, Any]:
        return {"choices": [{"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": None}]}

    made = completion_of(
        [
            chunk(index=0, function={"name": "f", "arguments": ""}),
            chunk(index=0, function={"arguments": "{1"}),
            chunk(index=1, function={"name": "g", "arguments": "{"}),
            chunk(index=0, function={"arguments": "}"}),
            chunk(index=1, function={"arguments": "2}"}),
        ]
    )
    assert [call["function"] for call in made["choices"][0]["message"]["tool_calls"]] == [
        {"name": "f", "arguments": "{1}"},
        {"name": "g", "arguments": "{2}"},
    ]


# --- what mutants of these modules have shown to be untested


def test_a_deadline_that_has_passed_leaves_a_moment() -> None:
    """A timeout of 0 or less would mean none, or be refused by the socket."""
    exchange = Exchange.__new__(Exchange)
    exchange.expires = time.monotonic() - 100
    assert (exchange.time_left() or 0) > 0


def test_each_cookie_of_a_request_is_blanked() -> None:
    sent = httpx.Request("GET", "https://example.com", headers={"Cookie": "session=abcdefghijk; theme=dark"})
    mask = Mask(sent)
    assert mask.text("abcdefghijk came, it was dark") == f"{BLANK} came, it was dark"


def test_a_code_that_is_a_number_is_a_status_only_of_three_digits() -> None:
    assert [status_meant(code) for code in ("429", "4290", "42", "399", "")] == [429, None, None, None, None]


def test_a_deadline_cuts_each_phase_of_an_attempt_to_what_is_left() -> None:
    exchange = Exchange.__new__(Exchange)
    exchange.expires = None
    timeout: dict[str, float | None] = {"connect": 5.0, "read": None, "write": 700.0, "pool": 0.5}
    exchange.limit(timeout)
    assert timeout == {"connect": 5.0, "read": None, "write": 700.0, "pool": 0.5}
    exchange.limit(timeout, 2.0)
    assert timeout == {"connect": 2.0, "read": 2.0, "write": 2.0, "pool": 0.5}


def test_an_error_in_a_success_says_what_the_server_said() -> None:
    assert error_from_success(200, {}, {"error": {"message": "no luck", "code": "503"}}).message == "no luck"
    assert error_from_success(200, {}, {"error": {}}).message == "the server reported an error"


def test_where_a_failure_was_raised_is_said_of_those_that_are_not_the_networks() -> None:
    mask = Mask(httpx.Request("GET", "https://example.com"))
    for failure, is_said in ((httpx.ConnectError("no"), False), (ZeroDivisionError("no"), True)):
        try:
            raise failure
        except Exception as raised:
            text = str(failure_error(raised, mask))
        assert ("(raised in test_where_a_failure_was_raised" in text) == is_said, text
    assert "raised in" not in str(failure_error(ZeroDivisionError("never raised"), mask))


# --- what callers rely on wherever it stands


@pytest.mark.parametrize(
    ("function", "named"),
    [
        (SSEDecoder, "max_event_size"),
        (BodyReader, "limit cut"),
        (RetryPolicy.delay, "retries_taken status headers code random now"),
        (is_transport_failure, "is_given"),
        (Exchange, "is_given"),
        (Key, "option variable"),
        (Key.read, "waits"),
        (Page.iter_pages, "max_pages"),
        (Page.iter_items, "max_items max_pages"),
        (AsyncPage.iter_pages, "max_pages"),
        (AsyncPage.iter_items, "max_items max_pages"),
        (AsyncPages.iter_pages, "max_pages"),
        (AsyncPages.iter_items, "max_items max_pages"),
        (_merge_item, "numbered"),
        (webhooks.unwrap, "secret tolerance"),
        (webhooks.verify_signature, "secret tolerance now"),
        (webhooks.Webhooks.unwrap, "secret tolerance"),
        (webhooks.Webhooks.verify_signature, "secret tolerance"),
        (Wait, "interval limit default progress"),
    ],
)
def test_what_is_given_by_name_is_given_by_name_only(function: Any, named: str) -> None:
    """And the rest by either: the order of what is named may change."""
    kinds = {name: parameter.kind for name, parameter in inspect.signature(function).parameters.items()}
    assert [name for name, kind in kinds.items() if kind is inspect.Parameter.KEYWORD_ONLY] == named.split()
    assert inspect.Parameter.POSITIONAL_ONLY not in kinds.values()


@pytest.mark.parametrize(
    ("bound", "figure"),
    [
        (body.DEFAULT_MAX_BODY, 512 << 20),
        (body._PIECE, 1 << 20),
        (sse.DEFAULT_MAX_EVENT_SIZE, 256 << 20),
        (error_body.MAX_ERROR_BODY, 1 << 20),
        (MAX_MESSAGE, 1_000),
        (MAX_TEXT, 20_000),
        (redirect.MAX_REDIRECTS, 10),
        (webhooks.TOLERANCE, 300),
        (polling.LONGEST_HINT, 60),
    ],
)
def test_the_bounds_that_the_documentation_names(bound: float, figure: float) -> None:
    assert bound == figure
