"""Attempts on the wire: what is tried again, when it ends, and what the error says then."""

from __future__ import annotations

import gzip
import itertools
import re
import time
import zlib
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._call.auth import Auth, Key
from overlay._call.call import timeout_phases
from overlay._call.retry import RetryPolicy
from overlay._call.sending import exchange_of
from overlay._wire.body import DEFAULT_MAX_BODY
from tests import ports
from tests.faults.driver import SECRET, Driver, SyncDriver
from tests.faults.server import CLOSE, HANG, RESET, Entry, FaultServer, answer, api_error, forever, piece, stream
from tests.patience import LONG, in_time, patiently

GOOD = answer(body={"id": "chatcmpl-1"})


def test_a_plain_call(http: Driver) -> None:
    with FaultServer(answer(body={"id": "x"}, headers={"x-request-id": "req_1"})) as server:
        response = http.send(server.base_url)
    assert response.json() == {"id": "x"}
    assert exchange_of(response).attempts == 1
    assert not exchange_of(response).maybe_executed
    (request,) = server.requests
    assert request.headers["authorization"] == f"Bearer {SECRET}"
    assert request.headers["content-length"] == "14"
    assert request.body == b'{"model": "m"}'
    assert "cookie" not in request.headers


@pytest.mark.parametrize(
    "fault",
    [
        *(api_error(status) for status in (408, 409, 429, 500, 502, 503, 504)),
        answer(529, b"", content_type=None, reason=""),
        answer(500, b"<html>"),
        answer(503, b"data: {}\n\n", content_type="text/event-stream"),
        [CLOSE],
        [RESET],
        [b"HTTP/1.1 200 OK\r\ncontent-le", CLOSE],
        [b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", CLOSE],
        [b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", RESET],
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{", CLOSE],
        [b"this is not HTTP\r\n\r\n", CLOSE],
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzzz\r\n", CLOSE],
        [b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000, CLOSE],
    ],
    ids=str,
)
def test_what_may_pass_is_tried_again(http: Driver, fault: Entry) -> None:
    with FaultServer(fault, fault, GOOD) as server:
        response = http.send(server.base_url)
    assert response.json() == {"id": "chatcmpl-1"}
    assert exchange_of(response).attempts == 3
    assert [request.body for request in server.requests] == [b'{"model": "m"}'] * 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422, 451])
def test_what_will_not_pass_is_not(http: Driver, status: int) -> None:
    with (
        FaultServer(api_error(status, "never", code="c", param="p"), GOOD) as server,
        pytest.raises(errors.APIStatusError, match=f"^{status} c: never .request id req_fault, POST") as caught,
    ):
        http.send(server.base_url)
    assert len(server.requests) == 1
    error = caught.value
    assert (error.status_code, error.attempts, error.param, error.method) == (status, 1, "p", "POST")
    assert (error.request_id, error.path, error.operation) == ("req_fault", "/chat/completions", None)
    assert not error.maybe_executed


def test_it_gives_up_after_max_retries(http: Driver) -> None:
    with FaultServer(api_error(503, "busy")) as server, pytest.raises(errors.InternalServerError) as caught:
        http.send(server.base_url)
    assert len(server.requests) == caught.value.attempts == 3
    with FaultServer(api_error(503, "busy")) as server, pytest.raises(errors.InternalServerError):
        http.send(server.base_url, retry=RetryPolicy(max_retries=0))
    assert len(server.requests) == 1


def test_a_quota_is_not_tried_again(http: Driver) -> None:
    fault = api_error(429, "pay", code="insufficient_quota", headers={"retry-after": "1"})
    with FaultServer(fault, GOOD) as server, pytest.raises(errors.RateLimitError, match="insufficient_quota"):
        http.send(server.base_url)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"retry-after-ms": "30", "retry-after": "9"}, 0.03, 0.03),
        ({"retry-after": "0.03"}, 0.03, 0.03),
        ({"retry-after": "soon"}, 0.0, 0.02),
        ({"retry-after": "-1"}, 0.0, 0.02),
    ],
)
def test_the_server_names_the_time(
    http: Driver, headers: dict[str, str], least: float, most: float, lines: Callable[[], list[str]]
) -> None:
    """It is waited for that long at least, and the log says that it is not to be longer."""
    with FaultServer(api_error(429, headers=headers), GOOD) as server:
        start = time.monotonic()
        http.send(server.base_url)
    assert time.monotonic() - start >= least
    assert least <= wait_said(lines()[0]) <= most


def wait_said(line: str) -> float:
    """Return the seconds that a line of the log says an attempt is waited for."""
    found = re.search(r"retrying in ([0-9.]+) s", line)
    assert found is not None, line
    return float(found[1])


def test_an_http_date_names_the_time(
    http: Driver, lines: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_800_000_000.9375  # a date has whole seconds: the next one is 0.0625 s away
    monkeypatch.setattr("overlay._call.exchange.time.time", lambda: now)
    with FaultServer(api_error(503, headers={"retry-after": formatdate(now + 1, usegmt=True)}), GOOD) as server:
        start = time.monotonic()
        http.send(server.base_url)
    assert time.monotonic() - start >= 0.0625
    assert wait_said(lines()[0]) == 0.06


def test_too_long_a_wait_is_not_waited(http: Driver) -> None:
    with (
        FaultServer(api_error(429, "later", headers={"retry-after": "121"}), GOOD) as server,
        pytest.raises(errors.RateLimitError, match="later") as caught,
    ):
        http.send(server.base_url)
    assert len(server.requests) == 1
    assert caught.value.headers["retry-after"] == "121"


def test_the_server_may_say_whether(http: Driver) -> None:
    with FaultServer(api_error(400, headers={"x-should-retry": "true"}), GOOD) as server:
        assert http.send(server.base_url).is_success
    with FaultServer(api_error(500, headers={"x-should-retry": "false"}), GOOD) as server:
        with pytest.raises(errors.InternalServerError):
            http.send(server.base_url)
        assert len(server.requests) == 1


def test_nobody_listens(http: Driver) -> None:
    with ports.held() as port, pytest.raises(errors.APIConnectionError, match="ConnectError") as caught:
        http.send(f"http://127.0.0.1:{port}")
    assert caught.value.attempts == 3
    assert not caught.value.maybe_executed
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert caught.value.status_code is None


@pytest.mark.parametrize("on_accept", [RESET, HANG])
def test_a_connection_that_leads_nowhere(http: Driver, on_accept: str) -> None:
    def act(limit: float) -> None:
        with FaultServer(GOOD, on_accept=on_accept) as server, pytest.raises(errors.APIConnectionError) as caught:
            http.send(server.base_url, timeout=timeout_phases(limit))
        assert caught.value.attempts == 3
        if on_accept == HANG:  # a reset may come so early that the request was not sent
            in_time("ReadTimeout" in str(caught.value), "the limit passed before the request was sent")
            assert caught.value.maybe_executed
        else:
            in_time(not isinstance(caught.value, errors.APITimeoutError), "the limit passed before the reset came")

    patiently(act)


def test_a_pooled_connection_that_was_reset_meanwhile(http: Driver) -> None:
    with FaultServer([*GOOD, 0.02, RESET], GOOD) as server:
        assert http.send(server.base_url).is_success
        server.wait_for_connections()
        assert http.send(server.base_url).is_success
    assert server.connections == 2


def test_a_timeout_of_a_post_says_that_it_may_have_been_executed(http: Driver) -> None:
    def act(limit: float) -> None:
        with FaultServer([HANG]) as server:
            with pytest.raises(errors.APITimeoutError) as caught:
                http.send(server.base_url, timeout=timeout_phases(limit))
            assert caught.value.attempts == 3
            in_time(server.arrived == 3, "the limit passed before the request came")
            assert "it may have been executed" in str(caught.value)
            with pytest.raises(errors.APITimeoutError) as caught:
                http.send(server.base_url, method="GET", content=None, timeout=timeout_phases(limit))
            in_time(server.arrived == 6, "the limit passed before the request came")
            assert not caught.value.maybe_executed

    patiently(act)


def test_an_answer_after_a_lost_one_still_says_so(http: Driver) -> None:
    with FaultServer([RESET], api_error(400, "no")) as server, pytest.raises(errors.BadRequestError) as caught:
        http.send(server.base_url)
    assert caught.value.maybe_executed
    assert caught.value.attempts == 2


SLOW: dict[str, Any] = {
    "silence": [HANG],
    "slow head": forever(b"y", after=[b"HTTP/1.1 200 OK\r\nx: "]),
    "slow body": forever(b"x", after=answer(length=1_000_000)),
    "slow chunks": forever(piece(b"x"), after=stream(end=False)),
    "slow error": forever(b"x", after=answer(400, length=1_000_000)),
    "endless retries": api_error(500),
}


@pytest.mark.parametrize("fault", SLOW.values(), ids=SLOW)
def test_a_deadline_bounds_the_whole_call(http: Driver, fault: Any) -> None:
    """Neither what the server sends nor the retries come to an end, so the call can only end by its deadline."""
    retry = RetryPolicy(max_retries=1_000_000, initial_delay=0.01, max_delay=0.01)

    def act(limit: float) -> None:
        with FaultServer(fault) as server:
            start = time.monotonic()
            with pytest.raises((errors.APITimeoutError, errors.InternalServerError)) as caught:
                http.send(server.base_url, deadline=limit, retry=retry)
            in_time(server.arrived, "the request was not sent before the deadline")
            if isinstance(caught.value, errors.APITimeoutError):
                assert time.monotonic() - start >= limit
                assert f"deadline of {limit:g} s" in str(caught.value)
            else:
                assert caught.value.attempts < 1_000_000

    patiently(act)


def test_a_deadline_that_the_wait_would_pass_is_not_waited_for(http: Driver) -> None:
    """What is raised is the server's error: the deadline would be that of another."""
    with (
        FaultServer(api_error(429, "slow", headers={"retry-after": "119"})) as server,
        pytest.raises(errors.RateLimitError, match="slow"),
    ):
        http.send(server.base_url, deadline=118)
    assert server.arrived == 1


def test_a_deadline_that_is_kept_changes_nothing(http: Driver) -> None:
    with FaultServer([*answer(body={"id": "x"}, length=None), CLOSE], GOOD) as server:
        assert http.send(server.base_url, deadline=LONG).json() == {"id": "x"}
        assert http.send(server.base_url, deadline=LONG).json() == {"id": "chatcmpl-1"}


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "identity", ""])
@pytest.mark.parametrize("chunked", [True, False])
def test_compressed_bodies(http: Driver, encoding: str, chunked: bool) -> None:
    plain = b'{"id": "' + b"x" * 100_000 + b'"}'
    data = {"deflate": zlib.compress, "identity": bytes, "": bytes}.get(encoding, gzip.compress)(plain)
    headers = {"content-encoding": encoding} if encoding else {}
    pieces = [data[i : i + 50] for i in range(0, len(data), 50)]
    entry = stream(*pieces, headers=headers) if chunked else answer(body=data, headers=headers)
    with FaultServer(entry) as server:
        response = http.send(server.base_url)
    assert response.content == plain
    assert response.is_closed
    assert len(response.json()["id"]) == 100_000


def test_several_members_in_one_gzip_body(http: Driver) -> None:
    data = gzip.compress(b'{"id"', mtime=0) + gzip.compress(b': "x"}')
    with FaultServer(answer(body=data, headers={"content-encoding": "gzip"})) as server:
        assert http.send(server.base_url).json() == {"id": "x"}


@pytest.mark.parametrize(
    ("data", "encoding", "problem"),
    [
        (b"not gzip at all", "gzip", "the compressed body is corrupt"),
        (gzip.compress(b"x" * 1000, mtime=0)[:-4], "gzip", "the compressed body is cut off"),
        (gzip.compress(b"x", mtime=0) + b"rubbish", "gzip", "the compressed body is corrupt"),
        (b"not brotli", "br", "the compressed body is corrupt"),
    ],
)
def test_a_success_that_cannot_be_decompressed(http: Driver, data: bytes, encoding: str, problem: str) -> None:
    with (
        FaultServer(answer(body=data, headers={"content-encoding": encoding})) as server,
        pytest.raises(errors.ResponseDecodeError, match=problem),
    ):
        http.send(server.base_url)
    assert len(server.requests) == 1


def test_a_gzip_bomb_is_bounded(http: Driver) -> None:
    http.http._max_body = 5 << 20  # type: ignore[attr-defined]  # the default would need more memory than a test may
    compress = zlib.compressobj(wbits=31)
    bomb = b"".join([compress.compress(bytes(1 << 20)) for _ in range(20)]) + compress.flush()
    assert len(bomb) < 1 << 17
    for entry in (answer(body=bomb, headers={"content-encoding": "gzip"}), answer(body=bytes(6 << 20), length=None)):
        with (
            FaultServer([*entry, CLOSE]) as server,
            pytest.raises(errors.ResponseDecodeError, match="larger than 5242880 bytes"),
        ):
            http.send(server.base_url)
    assert DEFAULT_MAX_BODY == 512 << 20


def test_a_bomb_in_an_error_is_cut(http: Driver) -> None:
    bomb = gzip.compress(b"x" * (30 << 20), mtime=0)
    with (
        FaultServer(answer(400, bomb, headers={"content-encoding": "gzip"})) as server,
        pytest.raises(errors.BadRequestError, match=r"^400: xxx") as caught,
    ):
        http.send(server.base_url)
    assert len(str(caught.value)) < 2000


@pytest.mark.parametrize(
    "entry",
    [
        [*answer(400, b"so far", length=1000), RESET],
        [*answer(400, b"so far", length=1000), CLOSE],
        answer(400, b"so far", headers={"content-encoding": "br"}),
    ],
)
def test_an_error_whose_body_cannot_be_read_is_still_that_error(http: Driver, entry: Entry) -> None:
    with FaultServer(entry) as server, pytest.raises(errors.BadRequestError, match=r"^400: ") as caught:
        http.send(server.base_url)
    assert caught.value.attempts == 1


def test_an_endless_head_is_bounded(http: Driver) -> None:
    flood: Entry = [b"HTTP/1.1 200 OK\r\n", *[b"x: " + b"y" * 1000 + b"\r\n"] * 100_000]
    with FaultServer(flood) as server, pytest.raises(errors.APIConnectionError, match="RemoteProtocolError"):
        http.send(server.base_url, retry=RetryPolicy(max_retries=0))


def test_a_key_function_is_asked_before_every_attempt(http: Driver) -> None:
    keys = (f"sk-{number}" for number in itertools.count(1))
    http.auth = Auth(Key(lambda: next(keys)), Key(None, option="admin_api_key", variable="OPENAI_ADMIN_KEY"))
    with FaultServer(api_error(500), [RESET], GOOD) as server:
        http.send(server.base_url)
    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer sk-1",
        "Bearer sk-2",
        "Bearer sk-3",
    ]


def test_an_error_of_the_key_function_is_the_callers_own(http: Driver) -> None:
    def broken() -> str:
        raise TimeoutError("the vault is shut")

    http.auth = Auth(Key(broken), Key(None, option="admin_api_key", variable="OPENAI_ADMIN_KEY"))
    with FaultServer(GOOD) as server:
        for deadline in (None, LONG):
            with pytest.raises(TimeoutError, match="vault"):
                http.send(server.base_url, deadline=deadline)
    assert server.requests == []


def test_no_key_where_none_is_due_and_one_of_the_callers_own(http: Driver) -> None:
    with FaultServer(GOOD) as server:
        http.send(server.base_url, security="none")
        http.send(server.base_url, headers={"Authorization": "Basic xyz"})
        with pytest.raises(errors.ConfigurationError, match="OPENAI_ADMIN_KEY"):
            http.send(server.base_url, security="admin_api_key")
    assert [request.headers.get("authorization") for request in server.requests] == [None, "Basic xyz"]


def test_a_body_is_made_anew_for_every_attempt(http: Driver) -> None:
    made = []

    def body() -> dict[str, Any]:
        made.append(1)
        return {"files": {"file": ("a.txt", b"content")}, "data": {"purpose": "batch"}}

    with FaultServer(api_error(500), GOOD) as server:
        http.send(server.base_url, headers={}, body=body)
    assert len(made) == 2
    for request in server.requests:
        assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b"content" in request.body
        assert b"batch" in request.body


@pytest.mark.parametrize("headers", [{"x-a": "é"}, {"é": "x"}, {"x-a": "\udc80"}])
def test_a_header_that_cannot_be_sent(http: Driver, headers: dict[str, str]) -> None:
    with FaultServer(GOOD) as server, pytest.raises(errors.ConfigurationError, match="non-ASCII"):
        http.send(server.base_url, headers=headers)
    assert server.requests == []


def test_a_header_with_a_newline_is_not_sent_nor_shown(http: Driver) -> None:
    with (
        FaultServer(GOOD) as server,
        pytest.raises(errors.APIConnectionError, match="violates HTTP") as caught,
    ):
        http.send(server.base_url, headers={"x-secret": "hidden\r\nx-more: 1"})
    assert "hidden" not in repr(caught.value)
    assert caught.value.attempts == 1
    assert server.requests == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:1\x00", "http://127.0.0.1:port"])
def test_a_url_that_is_none(http: Driver, url: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="InvalidURL"):
        http.send(url)


def test_a_scheme_that_cannot_be_spoken(http: Driver) -> None:
    with pytest.raises(errors.APIConnectionError, match="UnsupportedProtocol") as caught:
        http.send("gopher://127.0.0.1")
    assert caught.value.attempts == 1


def test_lines_say_enough_and_not_too_much(http: Driver, lines: Callable[[], list[str]]) -> None:
    with (
        FaultServer(api_error(500), [RESET], api_error(404, "private text")) as server,
        pytest.raises(errors.NotFoundError),
    ):
        http.send(
            server.base_url + "/v1?metadata[k]=private",
            headers={"x-private": "private"},
            content=b'"private"',
            path="/chat/completions/{completion_id}",
        )
    said = lines()
    assert len(said) == 3
    assert said[0].startswith("POST /chat/completions/{completion_id}: 500 (attempt 1, ")
    assert " s, request id req_fault), retrying in 0.0" in said[0]
    assert "ReadError (attempt 2" in said[1]
    assert "404 (attempt 3" in said[2]
    for line in said:
        assert "private" not in line
        assert SECRET not in line
        assert "127.0.0.1" not in line


def test_a_success_is_logged_with_its_request_id(http: Driver, lines: Callable[[], list[str]]) -> None:
    with FaultServer(answer(body=b"{}", headers={"x-request-id": "req_7"})) as server:
        http.send(server.base_url)
    (line,) = lines()
    assert "200 (attempt 1" in line
    assert line.endswith("request id req_7)")


def test_a_client_of_the_users_is_used_as_it_is_and_left_open(http: Driver) -> None:
    http.client(headers={"x-never": "1"}, cookies={"a": "b"}, base_url="http://127.0.0.1:1")
    with FaultServer(api_error(500), GOOD) as server:
        assert http.send(server.base_url).json() == {"id": "chatcmpl-1"}


def test_a_transport_that_answers_from_memory(http: Driver) -> None:
    answers = iter([httpx.Response(500, json={"error": "x"}), httpx.Response(200, json={"id": "y"})])
    http.client(transport=httpx.MockTransport(lambda _: next(answers)))
    response = http.send("http://test")
    assert response.json() == {"id": "y"}
    assert exchange_of(response).attempts == 2


def test_an_exception_that_takes_more_than_a_message_has_no_copy(http: Driver) -> None:
    class OddError(httpx.ReadError):
        def __init__(self) -> None:
            super().__init__("odd")

    def handler(_: httpx.Request) -> httpx.Response:
        raise OddError

    http.client(transport=httpx.MockTransport(handler))
    with pytest.raises(errors.APIConnectionError, match="OddError: odd") as caught:
        http.send("http://test")
    assert caught.value.__cause__ is None


def test_timeouts_are_what_httpx_understands() -> None:
    assert timeout_phases(None) == {"connect": None, "read": None, "write": None, "pool": None}
    assert timeout_phases(3) == {"connect": 3, "read": 3, "write": 3, "pool": 3}
    assert timeout_phases(httpx.Timeout(9, connect=1)) == {"connect": 1, "read": 9, "write": 9, "pool": 9}


def test_a_call_shows_its_path_only() -> None:
    assert repr(SyncDriver().call("http://secret.example")) == "Call(POST /chat/completions)"
