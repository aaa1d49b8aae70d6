"""Errors: the right class and a message that helps, whatever the server sent; and they travel."""

from __future__ import annotations

import copy
import itertools
import json
import pickle
from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import given, strategies as st

import overlay
from overlay import errors
from overlay._call.error_body import (
    MAX_MESSAGE,
    MAX_TEXT,
    decode_error,
    decode_error_body,
    error_from_event,
    error_from_response,
    error_from_success,
    safe_headers,
    snippet,
    status_meant,
)
from overlay._call.failure import is_transport_failure
from overlay._call.success import may_be_error

API_BODY = b'{"error": {"message": "No such model.", "type": "bad", "param": "model", "code": "nope"}}'
CLASSES = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.OpenAIError)]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (503, errors.InternalServerError),
        (529, errors.InternalServerError),
        (999, errors.InternalServerError),
        (302, errors.APIStatusError),
        (402, errors.APIStatusError),
        (418, errors.APIStatusError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[errors.APIStatusError]) -> None:
    error = error_from_response(status, {"x-request-id": "req_1"}, API_BODY, method="GET", path="/models", attempts=3)
    assert type(error) is kind
    assert isinstance(error, errors.APIStatusError)
    assert (error.status_code, error.code, error.param, error.type) == (
        status,
        "nope",
        "model",
        "bad",
    )
    assert error.body == json.loads(API_BODY)["error"]
    assert error.request_id == "req_1"
    assert str(error) == f"{status} nope: No such model. (request id req_1, GET /models, 3 attempts)"


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        (b'{"error": "out of cheese"}', "out of cheese", None),
        (b'{"error": {"message": "m", "code": 40001, "param": "None", "type": ""}}', "m", "40001"),
        (b'{"error": {"message": "m", "code": true, "param": ["x"]}}', "m", None),
        (b'{"error": {"error": {"message": "deep", "code": "c"}}}', "deep", "c"),
        (b'{"error": {"reason": "why"}}', "why", None),
        (b'{"error": null, "message": "m"}', "m", None),
        (b'{"object": "error", "message": "m", "code": 400}', "m", "400"),
        (b'{"detail": "Not Found"}', "Not Found", None),
        (b'{"detail": [{"loc": ["body", "messages", 0], "msg": "Field required", "type": "missing"}]}', None, None),
        (b'{"detail": [{"msg": "a"}, {"message": "b"}, "c", 7, {"loc": 1}]}', "a; b; c", None),
        (b'[{"error": {"code": 503, "message": "overloaded"}}]', "overloaded", "503"),
        (b'{"something": "else"}', '{"something": "else"}', None),
        ('{"something": "else, é"}'.encode(), '{"something": "else, é"}', None),
        (b"[1, 2]", "Teapot", None),
        (b'["a", "b"]', "a; b", None),
        (b'["a", "b", "c", "d", "e", "f"]', "a; b; c; d; e", None),
        (b"7", "7", None),
        (b"null", "Teapot", None),
        (b"{}", "Teapot", None),
        (b"plain\r\ntext\t here ", "plain text here", None),
        (b"<html><head><title>502 Bad\nGateway</title></head><body>x</body></html>", "502 Bad Gateway", None),
        (b"<html><title> </title><body><h1>Sorry</h1>we are<br>away</body>", "Sorry we are away", None),
        (b'{"error": {"mess', '{"error": {"mess', None),
        (b"\xff\xfe", "\ufffd\ufffd", None),
        (b'{"error": {"message": "\\ud83d"}}', "?", None),
        (b'data: {"error": {"message": "in a stream", "code": 500}}\n\n', "in a stream", "500"),
        (b"data: x", "x", None),
        (b"event: x", "event: x", None),
        (b"", "(the response has no body)", None),
        (b" \n", "(the response has no body)", None),
    ],
)
def test_foreign_bodies(body: bytes, message: str | None, code: str | None) -> None:
    error = error_from_response(418, {}, body)
    if message is None:
        message = "body.messages.0: Field required"
    elif message == "Teapot":
        message = "I'm a Teapot"
    elif message.startswith("(the"):
        message = f"I'm a Teapot {message}"
    assert error.message == message
    assert error.code == code
    assert error.param is None
    assert str(error) == f"418{'' if code is None else ' ' + code}: {message}"


def test_a_status_without_a_name() -> None:
    assert str(error_from_response(529, {}, b"")) == "529: HTTP status 529 (the response has no body)"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["error", "message", "detail", "code", "param", "type", "msg", "loc"])
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


def check(error: errors.APIError) -> None:
    str(error).encode()
    assert "\n" not in str(error)
    assert len(str(error)) < 3 * MAX_MESSAGE
    for value in (error.code, error.param, error.type):
        assert value is None or isinstance(value, str)
    copied = pickle.loads(pickle.dumps(error))
    assert type(copied) is type(error)
    assert str(copied) == str(error)
    assert repr(sorted(vars(copied).items())) == repr(sorted(vars(error).items()))


@given(st.integers(300, 999), st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_body_gives_an_error(status: int, body: bytes) -> None:
    check(error_from_response(status, {}, body))
    check(decode_error("not JSON", status, {"content-type": "text/html"}, body))


@given(JSON)
def test_any_event_gives_an_error(data: Any) -> None:
    error = error_from_event(data, request_id="req_1")
    check(error)
    assert error.message
    assert error.request_id == "req_1"


def test_an_event_with_an_error() -> None:
    error = error_from_event({"error": {"message": "overloaded", "type": "server_error"}}, attempts=1)
    assert isinstance(error, errors.StreamError)
    assert (error.message, error.type, str(error)) == ("overloaded", "server_error", "server_error: overloaded")
    assert error_from_event({}).message == "the server reported an error inside the stream"


@pytest.mark.parametrize(
    "body", [b"[" * 200_000, b'{"error":' * 50_000, b"9" * 5000, b"<" * 300_000, b"<title" * 50_000]
)
def test_hostile_bodies_cost_little(body: bytes) -> None:
    error = error_from_response(500, {}, body)
    assert len(error.message) <= MAX_MESSAGE
    assert len(str(error.body)) <= MAX_TEXT


def test_decode_error_shows_status_type_request_id_and_a_piece() -> None:
    headers = {"content-type": "text/html; charset=utf-8", "x-request-id": "req_2", "set-cookie": "a=b"}
    error = decode_error(
        "not JSON", 200, headers, b"<html><title>Sign in</title>" + b"x" * 5000, method="GET", path="/x"
    )
    assert str(error) == (
        "200: not JSON: text/html; charset=utf-8, 5028 bytes, starting with 'Sign in' (request id req_2, GET /x)"
    )
    assert error.body == "Sign in"
    assert "set-cookie" not in error.headers
    assert str(decode_error("not JSON", 200, {}, b"")) == "200: not JSON"
    assert "no content type" in str(decode_error("not JSON", 200, {}, b"x"))


def test_headers_are_kept_without_cookies() -> None:
    assert safe_headers({"X-A": "1", "Set-Cookie": "k", "set-cookie2": "k"}) == {"x-a": "1"}


def test_snippet_and_decode_stay_short() -> None:
    assert snippet("x" * 300) == "x" * 199 + "…"
    assert decode_error_body(b"x" * (MAX_TEXT + 1)) == "x" * MAX_TEXT


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_pickles_and_copies(kind: type[errors.OpenAIError]) -> None:
    error = kind("what happened")
    error.add_note("a note")
    for copied in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(copied) is kind
        assert str(copied) == str(error)
        assert vars(copied) == vars(error)
    assert issubclass(kind, errors.OpenAIError)


def test_errors_carry_what_they_are_for() -> None:
    assert errors.StreamTruncatedError("cut", partial=[1]).partial == [1]
    assert errors.ResponseShapeError("odd", paths=("choices.0",)).paths == ("choices.0",)
    assert errors.PaginationError("stuck", cursor="c").cursor == "c"
    assert errors.LengthFinishReasonError(completion=1).completion == 1
    assert errors.ContentFilterFinishReasonError(completion=1).completion == 1
    assert isinstance(errors.StreamIdleTimeoutError(""), errors.APITimeoutError)
    assert isinstance(errors.ConfigurationError(""), ValueError)
    assert errors.BadRequestError("").status_code == 0
    for copied in (pickle.loads(pickle.dumps(errors.StreamTruncatedError("cut", partial=[1], attempts=2))),):
        assert (copied.partial, copied.attempts) == ([1], 2)


def test_the_text_of_an_error() -> None:
    assert str(errors.APITimeoutError("late", method="POST", path="/x", maybe_executed=True)) == (
        "late (POST /x, it may have been executed)"
    )
    assert str(errors.APIError()) == "APIError"
    assert str(errors.APIError("m", type="t", status_code=500)) == "500 t: m"


@pytest.mark.parametrize(
    ("body", "message", "word"),
    [
        ({"error": "invalid_grant", "error_description": "It is over."}, "It is over.", "invalid_grant"),
        ({"error": "invalid_grant", "error_description": ""}, "the workload identity was refused", "invalid_grant"),
        ({"error_description": ["x"]}, "the workload identity was refused", None),
        (None, "the workload identity was refused", None),
    ],
)
def test_why_no_token_was_given(body: Any, message: str, word: str | None) -> None:
    """As the official client's class does for those who make one."""
    error = errors.OAuthError(body=body)
    assert (error.message, error.error) == (message, word)
    assert errors.OAuthError("mine", body=body).message == "mine"


def test_a_fact_that_no_error_has_is_refused() -> None:
    with pytest.raises(TypeError, match="APIError has no attribute 'colour'"):
        errors.APIError("m", colour=1)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    assert errors.__doc__ is not None
    public = [getattr(overlay, name) for name in overlay.__all__ if name.endswith("Error")]
    assert {kind.__name__ for kind in public} >= {"PollTimeoutError", "ToolError", "ToolLimitError"}
    for kind in {*CLASSES, *public}:
        assert kind.__name__ in errors.__doc__
        assert getattr(overlay, kind.__name__) is kind


def test_an_event_that_never_was_json_still_gives_an_error() -> None:
    circle: list[Any] = []
    circle.append([circle])
    for data in (object(), {"x": {1, 2}}, {"x": circle}):
        assert error_from_event(data).message == "the server reported an error inside the stream"


@pytest.mark.parametrize("module", ["respx", "vcr.stubs"])
def test_what_a_tool_for_tests_raises_is_for_the_test(module: str) -> None:
    """Whatever its class is: it is told by the module that raises it."""
    namespace: dict[str, Any] = {"__name__": module}
    exec("def refuse(): raise ValueError('no answer is planned')", namespace)
    with pytest.raises(ValueError, match="planned") as caught:
        namespace["refuse"]()
    assert not is_transport_failure(caught.value, is_given=True)
    with pytest.raises(ValueError, match="another") as caught:
        raise ValueError("another")
    assert is_transport_failure(caught.value, is_given=True)


MEANT = {
    401: ["authentication_error", "invalid_api_key"],
    403: ["permission_denied", "permission_error"],
    404: ["model_not_found", "not_found", "not_found_error"],
    429: ["insufficient_quota", "requests", "throttling", "tokens", "too_many_requests", "rate_limit", "rate_limited",
          "rate_limit_exceeded", "RateLimitReached", "ratelimit"],
    500: ["api_error", "internal_error", "internal_server_error", "InternalServerError", "server_error", "500"],
    502: ["bad_gateway"],
    503: ["engine_overloaded", "overloaded", "overloaded_error", "service_unavailable"],
    504: ["gateway_timeout", "timeout"],
    400: ["400"], 499: ["499"], 999: ["999"],
    None: ["", None, "399", "099", "42", "4", "4290", "bad", "zzz", "500x", "²²²", "٥٠٠", "-500", "a_rate_limit",
           "x500"],
}  # fmt: skip


@pytest.mark.parametrize(("status", "words"), MEANT.items())
def test_the_status_that_a_word_of_an_error_stands_for(status: int | None, words: list[str | None]) -> None:
    for word in words:
        assert status_meant(word) == status
        assert status_meant((word or "").upper(), "403") == (status or 403)
        assert status_meant("unknown", word) == status
        assert status_meant(None, word, "404") == (status or 404)
        error = error_from_success(200, {"x-request-id": "r"}, {"error": {"message": "m", "type": word}}, attempts=2)
        kind = type(error_from_response(status or 418, {}, b""))
        assert type(error) is kind
        assert (error.status_code, error.request_id, error.attempts) == (200, "r", 2)


def test_the_phrase_of_each_status_and_of_none() -> None:
    for status in range(300, 600):
        message = error_from_response(status, {}, b"{}").message
        known = status in set(HTTPStatus)
        assert message == (HTTPStatus(status).phrase if known else f"HTTP status {status}")


@pytest.mark.parametrize("limit", [1, 2, 10, 200])
def test_a_snippet_is_cut_to_the_character(limit: int) -> None:
    assert snippet("x" * limit, limit) == "x" * limit
    assert snippet("x" * (limit + 1), limit) == "x" * (limit - 1) + "…"
    assert snippet(" " * (50 * limit - 1) + "x", limit) == "x"  # and no further: it searches what it reads
    assert snippet(" " * (50 * limit) + "x", limit) == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<title>a</title> b", "a"),
        ("<TITLE lang=x>a\n b</TITLE>c", "a b"),
        ("<title></title>b", "b"),
        ("<title>\t</title><b>c</b>", "c"),
        ("<title>a", "a"),
        ("a<b>c", "a c"),
        ("a < b > c", "a c"),
        ("a << b", "a << b"),
        ("a\x00\x1f\x7f\x9f\u2028b", "a b"),
        ("\udc00", "?"),
    ],
)
def test_a_snippet_is_one_line_without_markup(text: str, shown: str) -> None:
    assert snippet(text) == shown


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("a", "a"),
        (7, ""),
        (None, ""),
        ({}, ""),
        ({"msg": "a"}, "a"),
        ({"message": "b"}, "b"),
        ({"msg": "a", "message": "b"}, "a"),
        ({"msg": 7, "message": "b"}, "b"),
        ({"msg": None}, ""),
        ({"msg": "a", "loc": ["body", 0, "x"]}, "body.0.x: a"),
        ({"msg": "a", "loc": ["body", None, 1.5, {}]}, "body: a"),
        ({"msg": "a", "loc": []}, "a"),
        ({"msg": "a", "loc": "body"}, "a"),
        ({"loc": ["body"]}, ""),
        ({"msg": "", "loc": ["body"]}, ""),
    ],
)
def test_an_entry_of_a_list_of_problems(item: Any, text: str) -> None:
    for others, joined in (([], text), (["z"], f"{text}; z" if text else "z")):
        found = error_from_event({"detail": [item, *others]}).message
        assert found == (joined or json.dumps({"detail": [item]}))


NAMES = ("message", "detail", "error", "errors", "msg", "error_description", "title", "reason")


@pytest.mark.parametrize(("before", "name"), list(itertools.combinations(NAMES, 2)))
def test_the_field_that_says_what_happened(before: str, name: str) -> None:
    blanks: list[Any] = ["", " \n", None, 7, [], [7]]
    for blank in [*blanks, {"x": 1}] if before != "error" else blanks:
        assert error_from_event({"error": {name: "a", before: blank}}).message == "a"
    assert error_from_event({"error": {name: "a", before: "b"}}).message == "b"
    assert error_from_event({"error": {name: "a", before: ["b", "c"]}}).message == "b; c"


def test_what_says_nothing_known_is_shown_as_it_is_and_cut() -> None:
    assert error_from_event({"x": "é"}).message == '{"x": "é"}'
    assert error_from_event({"x": "y" * 2000}).message == '{"x": "' + "y" * 993
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert error_from_event({"x": deep}).message == "the server reported an error inside the stream"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("a", "a"), (" a\n", "a"), (7, "7"), (0, "0"), (-7, "-7"), ("", None), (" ", None), ("None", None),
        (None, None),
        ("none", "none"), (True, None), (False, None), (1.5, None), ([], None), ({}, None),
        (10**18 - 1, "9" * 18), (10**18, None), (1 - 10**18, "-" + "9" * 18), (-(10**18), None), (10**4000, None),
    ],
)  # fmt: skip
def test_code_param_and_type_are_words(word: Any, found: str | None) -> None:
    for name in ("code", "param", "type"):
        error = error_from_event({"error": {"message": "m", name: word}})
        assert {field: getattr(error, field) for field in ("code", "param", "type")} == {
            **dict.fromkeys(("code", "param", "type")), name: found,
        }  # fmt: skip


@pytest.mark.parametrize(
    ("body", "decoded"),
    [
        (b"", None), (b" ", None), (b"null", None), (b"0", 0), (b" x ", "x"), (b"data: [1]", [1]), (b"data:x", "x"),
        (b"data: 1\n\ndata: 2\n\n", 1), (b"event: e\ndata: {}", {}), (b"event: e", "event: e"), (b"data", "data"),
        (b"data: \xff", "\ufffd"), (b"[" * 100_000, "[" * 20_000),
    ],
)  # fmt: skip
def test_the_body_of_an_error(body: bytes, decoded: Any) -> None:
    assert decode_error_body(body) == decoded


def test_an_error_around_an_error() -> None:
    one = {"message": "m", "code": "c"}
    for shape in (one, {"error": one}, {"error": {"error": one}}, [one], [{"error": one}], {"error": None, **one}):
        error = error_from_event(shape)
        assert (error.message, error.code) == ("m", "c")
    assert error_from_event([one, {"message": "n"}]).message == "m; n"
    assert error_from_event([one, one]).code is None
    assert error_from_event({"error": {"error": "text", "code": "c"}}).message == "text"
    assert error_from_event({"error": "text", "code": "c"}).code is None
    assert error_from_event({"error": {"error": one, "code": "outer"}}).body == one
    assert error_from_event(["text"]).message == "text"


def test_a_body_that_is_not_what_was_expected_is_shown_in_part() -> None:
    error = decode_error("odd", 200, {}, b"x" * 20_000 + b"y" * 5, attempts=2)
    assert error.message == f"odd: no content type, 20005 bytes, starting with {'x' * 199 + '…'!r}"
    assert (error.body, error.status_code, error.attempts) == ("x" * 199 + "…", 200, 2)
    assert decode_error("odd", 200, {"content-type": " "}, b"y").message == (
        "odd: no content type, 1 bytes, starting with 'y'"
    )
    assert decode_error("odd", 200, {}, b" " * 20_000 + b"z").body == ""


@pytest.mark.parametrize(
    ("begun", "may"),
    [
        (b'{"error": "caf\xc3', True),  # half of a character
        (b" \r\n{", True),
        (b"{" * 64 * 1024, True),
        (b"{" * 64 * 1024 + b"{", False),
        (b'{"pcm\xff\xfe', False),
        (b'{"pcm\0', False),
        (b"ID3", False),
        (b"\n\n", True),
        (b" " * 64 * 1024 + b" ", False),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_may_be_an_error_is_not_yet_sound(begun: bytes, may: bool) -> None:
    assert may_be_error(begun) is may
