"""The course of one call, step by step: no server, no sockets, and a clock that the tests set."""

from __future__ import annotations

import itertools
import logging
from typing import Any, ClassVar

import httpx
import pytest

from overlay import errors
from overlay._call import exchange as course
from overlay._call.call import Call
from overlay._call.exchange import EXTENSION, Exchange
from overlay._call.redact import SECRETS, SentRequest
from overlay._call.redirect import MAX_REDIRECTS
from overlay._call.retry import RetryPolicy
from overlay._raw import operation

KEY = "Bearer sk-5ecret-5ecret"
URL = "http://test/v1/models"


class Clock:
    """Stands in for `time` and `random`."""

    def __init__(self) -> None:
        self.now = 2.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def random(self) -> float:
        return 0.0


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(course, "time", made)
    monkeypatch.setattr(course, "random", made)
    return made


def call(method: str = "GET", url: str = URL, **changes: Any) -> Call:
    own = {name: changes.pop(name) for name in ("follows",) if name in changes}
    made = Call(method, url, **{"headers": {"accept": "a/b", "x-own": "1"}, "path": "/models", **changes})
    for name, value in own.items():
        setattr(made, name, value)
    return made


def response(status: int, exchange: Exchange, body: bytes = b"{}", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=body, headers=named, request=exchange.sent)


def moved(status: int, exchange: Exchange, location: str) -> httpx.Response:
    return response(status, exchange, location=location)


# --- what is sent


def test_what_a_call_begins_with(clock: Clock) -> None:
    exchange = Exchange(call(), is_given=False)
    assert exchange.facts() == {
        "operation": None, "method": "GET", "path": "/models", "attempts": 0, "maybe_executed": False,
    }  # fmt: skip
    assert (exchange.sent, exchange.took, exchange.expires) == (None, 0.0, None)
    assert Exchange(call(deadline=7)).expires == 9.0
    assert not Exchange(call()).is_failure(ValueError("x"))
    assert Exchange(call(), is_given=True).is_failure(ValueError("x"))


def test_a_request_is_what_the_call_says_and_the_key() -> None:
    sent = Exchange(call("POST", content=b"{}", secrets=frozenset({"x-own"}))).request(KEY)
    assert type(sent) is SentRequest
    assert (sent.method, str(sent.url), sent.content) == ("POST", URL, b"{}")
    assert (sent.headers["authorization"], sent.headers["x-own"]) == (KEY, "1")
    assert sent.extensions[SECRETS] == {"x-own"}
    made = Exchange(call("POST", content=b"left", body=lambda: {"data": {"a": "b"}}))
    assert made.request(None).content == b"a=b"
    assert SECRETS not in made.request(None).extensions
    assert "authorization" not in made.request(None).headers


@pytest.mark.parametrize(
    ("header", "own", "found"),
    [
        ("authorization", None, KEY),
        ("authorization", "mine", "mine"),
        ("api-key", None, "sk-5ecret-5ecret"),
        ("api-key", "mine", "mine"),
        ("x-key", None, "sk-5ecret-5ecret"),
    ],
)
def test_the_key_goes_where_the_call_says_unless_it_is_there(header: str, own: str | None, found: str) -> None:
    headers = {} if own is None else {header.title(): own}
    exchange = Exchange(call(headers=headers, key_header=header))
    for sent in (exchange.request(KEY), exchange.request(KEY)):
        assert sent.headers[header] == found
        assert ("authorization" in sent.headers) is (header == "authorization")
    assert header in exchange.request(None).headers or own is None


@pytest.mark.parametrize(
    ("url", "headers"), [("http://test/\x00", {}), (URL, {"x-a": "é\ud800"}), (URL, {"x-\ud800": "a"})]
)
def test_what_cannot_be_sent_is_not_shown(url: str, headers: dict[str, str]) -> None:
    with pytest.raises(errors.ConfigurationError, match="cannot be sent") as caught:
        Exchange(call(url=url, headers=headers)).request(KEY)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert "ud800" not in str(caught.value)


PHASES = {"connect": 5.0, "read": 600.0, "write": None, "pool": 0.5}


@pytest.mark.parametrize(
    ("deadline", "stream", "left", "phases"),
    [
        (None, False, 0, PHASES),
        (None, True, 0, PHASES),
        (9, False, 9, {"connect": 5.0, "read": 9.0, "write": 9.0, "pool": 0.5}),
        (9, True, 3, {"connect": 3.0, "read": 3.0, "write": 3.0, "pool": 0.5}),
        (9, False, 0.0005, dict.fromkeys(PHASES, 0.001)),
    ],
)
def test_no_phase_lasts_longer_than_what_is_left(
    clock: Clock, deadline: float | None, stream: bool, left: float, phases: Any
) -> None:
    given: Any = dict(PHASES)
    exchange = Exchange(call(timeout=given, deadline=deadline, stream=stream))
    clock.now += 0 if deadline is None else deadline - left
    sent = exchange.request(None)
    assert sent.extensions["timeout"] == (pytest.approx(phases) if deadline else phases)
    assert given == PHASES  # of the client
    # What others change later is a copy of one's own: only then is one needed.
    assert (sent.extensions["timeout"] is given) is (deadline is None and not stream)


def test_a_deadline_is_late_from_its_moment_on(clock: Clock) -> None:
    exchange = Exchange(call(deadline=5))
    for now, left, late in (
        (2, 5, False),
        (6.5, 0.5, False),
        (6.9995, 0.001, False),
        (7, 0.001, True),
        (8, 0.001, True),
    ):
        clock.now = now
        assert (exchange.is_late(), exchange.time_left()) == (late, left)
        if not late:
            exchange.check_deadline()
    with pytest.raises(errors.APITimeoutError, match=r"the deadline of 5 s has passed") as caught:
        exchange.request(KEY)
    assert (caught.value.attempts, caught.value.maybe_executed) == (0, False)
    assert Exchange(call()).time_left() is None
    clock.now = 1e9
    assert not Exchange(call()).is_late()


# --- what an answer means


@pytest.mark.parametrize("status", [200, 201, 204, 250, 299])
def test_a_success_is_the_answer(clock: Clock, status: int) -> None:
    exchange = Exchange(call())
    exchange.request(KEY)
    clock.now += 3
    got = response(status, exchange)
    assert exchange.step(got) is got
    assert got.extensions[EXTENSION] is exchange
    assert exchange.took == 3.0
    assert exchange.attempts == 1


@pytest.mark.parametrize("status", [199, 300, 304, 400, 404, 499])
def test_anything_else_is_an_error(status: int) -> None:
    exchange = Exchange(call(operation_id="listModels"))
    exchange.request(KEY)
    with pytest.raises(errors.APIStatusError) as caught:
        exchange.step(response(status, exchange, b'{"error": {"message": "sk-5ecret-5ecret"}}', x_request_id="r"))
    error = caught.value
    assert (error.status_code, error.message, error.request_id) == (status, "[key]", "r")
    assert (error.operation, error.method, error.path, error.attempts) == ("listModels", "GET", "/models", 1)


def test_an_error_is_tried_again_as_the_policy_says(clock: Clock) -> None:
    exchange = Exchange(call(retry=RetryPolicy(max_retries=2, initial_delay=0.5)))
    for attempt, wait in ((1, 0.5), (2, 1.0)):
        exchange.request(KEY)
        assert exchange.attempts == attempt
        assert exchange.step(response(503, exchange)) == wait
    exchange.request(KEY)
    with pytest.raises(errors.InternalServerError) as caught:
        exchange.step(response(503, exchange))
    assert caught.value.attempts == 3


@pytest.mark.parametrize(("deadline", "waits"), [(None, True), (0.4, False), (0.5, False), (0.6, True)])
def test_no_wait_lasts_until_the_deadline(clock: Clock, deadline: float | None, waits: bool) -> None:
    exchange = Exchange(call(deadline=deadline))
    exchange.request(KEY)
    if waits:
        assert exchange.step(response(503, exchange)) == 0.5
    else:
        with pytest.raises(errors.InternalServerError):
            exchange.step(response(503, exchange))


class Asked(RetryPolicy):
    """Keeps what it is asked."""

    facts: ClassVar[dict[str, Any]] = {}

    def delay(self, **facts: Any) -> float | None:
        Asked.facts = facts
        return 0.25


def test_what_the_policy_is_asked(clock: Clock) -> None:
    body = b'{"error": {"message": "m", "code": "rate_limit_exceeded"}}'
    chat = operation("chat.create_chat_completion")
    for status, meant in ((429, 429), (200, 429)):
        exchange = Exchange(call("POST", retry=Asked(), operation=chat))
        exchange.request(KEY)
        assert exchange.step(response(status, exchange, body, x_a="1")) == 0.25
        facts = {name: value for name, value in Asked.facts.items() if name != "headers"}
        assert facts == {
            "retries_taken": 0, "status": meant, "code": "rate_limit_exceeded", "random": 0.0, "now": 2.0,
        }  # fmt: skip
        assert Asked.facts["headers"]["x-a"] == "1"


@pytest.mark.parametrize(
    ("stream", "status", "answer", "method", "content_type", "is_open"),
    [
        (True, 200, "json", "POST", "text/event-stream", True),
        (True, 200, "json", "POST", "application/json", True),
        (True, 404, "json", "POST", "application/json", False),
        (False, 200, "json", "POST", "text/event-stream", False),
        (True, 200, "binary", "POST", "audio/mpeg", True),
        (True, 200, "binary", "POST", "application/json", False),
        (True, 200, "binary", "GET", "application/json", True),
    ],
)
def test_which_body_is_left_to_the_caller(
    stream: bool, status: int, answer: str, method: str, content_type: str, is_open: bool
) -> None:
    exchange = Exchange(call(method, stream=stream, answer=answer))
    got = httpx.Response(status, headers={"content-type": content_type}, content=b"{}")
    assert exchange.keeps_open(got) is is_open


def test_an_error_in_the_body_of_a_success_counts_unless_nobody_looks_for_it() -> None:
    body = b'{"error": {"message": "overloaded", "code": "server_error"}}'
    chat = operation("chat.create_chat_completion")
    exchange = Exchange(call("POST", operation=chat))
    exchange.request(KEY)
    assert exchange.step(response(200, exchange, body)) == 0.5
    for unchecked in (call("POST", operation=chat, stream=True), call("POST", operation=None)):
        exchange = Exchange(unchecked)
        exchange.request(KEY)
        got = response(200, exchange, body)
        assert exchange.step(got) is got


# --- failures


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "DELETE", "PATCH"])
@pytest.mark.parametrize("kind", [httpx.ReadError, httpx.ConnectError])
def test_what_may_have_been_executed(method: str, kind: type[httpx.TransportError]) -> None:
    exchange = Exchange(call(method))
    exchange.request(KEY)
    assert exchange.step(kind("sk-5ecret-5ecret")) == 0.5
    assert exchange.maybe_executed is (kind is httpx.ReadError and method in ("POST", "DELETE", "PATCH"))
    assert "[key]" in exchange.failure_error(kind("sk-5ecret-5ecret")).message


@pytest.mark.parametrize("kind", [httpx.UnsupportedProtocol, httpx.LocalProtocolError])
def test_what_is_hopeless_is_not_tried_again(kind: type[httpx.TransportError]) -> None:
    exchange = Exchange(call())
    exchange.request(KEY)
    with pytest.raises(errors.APIConnectionError, match=kind.__name__):
        exchange.failed(kind("x"))


def test_the_deadline_goes_before_the_failure(clock: Clock) -> None:
    exchange = Exchange(call("POST", deadline=5))
    exchange.request(KEY)
    clock.now += 5
    with pytest.raises(errors.APITimeoutError, match="the deadline of 5 s has passed") as caught:
        exchange.step(httpx.ReadTimeout("x"))
    assert (caught.value.attempts, caught.value.maybe_executed) == (1, True)


@pytest.mark.parametrize(
    ("method", "sent", "executed"), [("POST", True, True), ("POST", False, False), ("GET", True, False)]
)
def test_a_deadline_that_ends_an_attempt(method: str, sent: bool, executed: bool) -> None:
    exchange = Exchange(call(method, deadline=5))
    if sent:
        exchange.request(KEY)
    error = exchange.expired()
    assert type(error) is errors.APITimeoutError
    assert (error.maybe_executed, exchange.maybe_executed, error.attempts) == (executed, executed, int(sent))


def test_a_body_that_is_not_what_was_expected_shows_no_key() -> None:
    exchange = Exchange(call())
    exchange.request(KEY)
    got = response(200, exchange, content_type="text/html")
    error = exchange.decode_error("not JSON", got, b"<p>sk-5ecret-5ecret</p>")
    assert (error.message, error.attempts) == ("not JSON: text/html, 12 bytes, starting with '[key]'", 1)
    assert exchange.decode_error("no body", got).message == "no body"


# --- redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_no_attempt_and_has_no_delay(status: int) -> None:
    exchange = Exchange(call(content=None))
    exchange.request(KEY)
    assert exchange.step(moved(status, exchange, "/v2/models?a=b")) == 0.0
    sent = exchange.request(KEY)
    assert (sent.method, str(sent.url)) == ("GET", "http://test/v2/models?a=b")
    assert (sent.headers["authorization"], sent.headers["x-own"]) == (KEY, "1")
    assert exchange.attempts == 1
    assert exchange.sent is sent
    got = response(200, exchange)
    assert exchange.step(got) is got


@pytest.mark.parametrize(("follows", "location"), [(False, "/x"), (True, None)])
def test_what_is_not_followed(follows: bool, location: str | None) -> None:
    exchange = Exchange(call(follows=follows))
    exchange.request(KEY)
    headers = {} if location is None else {"location": location}
    with pytest.raises(errors.APIStatusError) as caught:
        exchange.step(response(307, exchange, b"", **headers))
    assert caught.value.message == "Temporary Redirect (the response has no body)"


def test_a_refused_redirect_says_why() -> None:
    exchange = Exchange(call("POST"))
    exchange.request(KEY)
    with pytest.raises(errors.APIStatusError, match="refused a redirect that would turn POST into GET"):
        exchange.step(moved(301, exchange, "/x"))


def test_a_redirect_keeps_the_body_unless_the_method_changes() -> None:
    bodies: tuple[dict[str, Any], ...] = ({"content": b"{}"}, {"body": lambda: {"content": b"{}"}, "content": b"left"})
    for method, body, status in itertools.product(("POST", "DELETE"), bodies, (303, 307, 308)):
        exchange = Exchange(call(method, headers={"content-type": "application/json"}, **body))
        exchange.request(KEY)
        exchange.step(moved(status, exchange, "/x"))
        sent = exchange.request(KEY)
        assert (sent.method, sent.content) == (("GET", b"") if status == 303 else (method, b"{}"))
        assert ("content-type" in sent.headers) is (status != 303)
        exchange.step(moved(307, exchange, "/y"))  # of what was sent last
        assert exchange.request(KEY).method == sent.method


def test_a_method_that_stays_the_same_keeps_the_body() -> None:
    exchange = Exchange(call("".join(("G", "ET")), content=b"{}"))  # equal, but not the same text
    exchange.request(KEY)
    exchange.step(moved(303, exchange, "/x"))
    assert exchange.request(KEY).content == b"{}"


def test_another_origin_gets_nothing_of_ones_own_from_then_on() -> None:
    headers = {"accept": "a/b", "user-agent": "u", "x-own": "1", "content-type": "c"}
    exchange = Exchange(call("POST", headers=headers, content=b"{}"))
    exchange.request(KEY)
    for location in ("http://other/x", "http://test/back", "http://test/again"):
        exchange.step(moved(307, exchange, location))
        sent = exchange.request(KEY)
        assert str(sent.url) == location
        assert not {"authorization", "x-own"} & sent.headers.keys()
        assert [sent.headers[name] for name in ("accept", "user-agent", "content-type")] == ["a/b", "u", "c"]
    assert exchange.step(response(503, exchange)) == 0.5
    sent = exchange.request(KEY)  # a new attempt begins where the caller sent it
    assert (str(sent.url), sent.headers["authorization"], exchange.attempts) == (URL, KEY, 2)
    exchange.step(moved(307, exchange, "/x"))
    assert exchange.request(KEY).headers["authorization"] == KEY


def test_it_follows_ten_and_no_more() -> None:
    assert MAX_REDIRECTS == 10
    exchange = Exchange(call(retry=RetryPolicy(max_retries=0)))
    for number in range(10):
        exchange.request(KEY)
        assert exchange.step(moved(307, exchange, f"/{number}")) == 0.0
    exchange.request(KEY)
    with pytest.raises(errors.APIStatusError, match="gave up after 10 redirects"):
        exchange.step(moved(307, exchange, "/x"))


# --- what is logged


def test_a_call_whose_deadline_passes_before_its_first_attempt_took_that_long(
    clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """Not as long as the machine is running."""
    exchange = Exchange(call("POST", deadline=3))
    clock.now += 3
    with caplog.at_level(logging.INFO, logger="overlay"):
        exchange.expired()
    assert caplog.messages == ["POST /models: deadline passed (attempt 0, 3.000 s, request id None)"]


def test_what_is_logged_of_a_call(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    def lines(level: int) -> list[str]:
        caplog.clear()
        with caplog.at_level(level, logger="overlay"):
            exchange = Exchange(call("POST"))
            exchange.request(KEY)
            clock.now += 2
            exchange.step(moved(307, exchange, "/x"))
            exchange.request(KEY)
            exchange.step(response(503, exchange, x_request_id="sk-5ecret-5ecret"))
            exchange.request(KEY)
            exchange.step(response(200, exchange, x_request_id="r"))
            exchange.expired()
        return [record.getMessage() for record in caplog.records]

    told = [
        "POST /models: 307, redirected (attempt 1, 2.000 s, request id None)",
        "POST /models: 503 (attempt 1, 0.000 s, request id [key]), retrying in 0.50 s",
        "POST /models: 200 (attempt 2, 0.000 s, request id r)",
        "POST /models: deadline passed (attempt 2, 0.000 s, request id None)",
    ]
    assert lines(logging.INFO) == told
    assert lines(logging.WARNING) == []
    assert lines(logging.DEBUG) == ["POST /models: attempt 1", *told[:2], "POST /models: attempt 2", *told[2:]]
