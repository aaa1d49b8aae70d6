"""Errors as tests of users make them, and what they show as httpx's objects."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

import overlay

REQUEST = httpx.Request(
    "POST", "http://x.test/v1/chat/completions?k=secret", headers={"authorization": "Bearer secret"}
)
RESPONSE = httpx.Response(
    429, headers={"x-request-id": "req_1", "set-cookie": "c=secret", "Retry-After": "2"}, request=REQUEST
)
KINDS = [
    overlay.BadRequestError, overlay.AuthenticationError, overlay.PermissionDeniedError, overlay.NotFoundError,
    overlay.ConflictError, overlay.UnprocessableEntityError, overlay.RateLimitError, overlay.InternalServerError,
    overlay.APIStatusError,
]  # fmt: skip
BODY = {"message": "slow", "code": "rate_limit_exceeded", "type": "requests", "param": None}


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_of_a_status(kind: Any) -> None:
    error = kind("slow", response=RESPONSE, body=BODY)
    for one in (error, pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert (one.message, one.status_code, one.request_id, one.body) == ("slow", 429, "req_1", BODY)
        assert (one.code, one.type, one.param) == ("rate_limit_exceeded", "requests", None)
        assert one.headers == {"x-request-id": "req_1", "retry-after": "2"}
        assert (one.response.status_code, one.response.headers["retry-after"]) == (429, "2")
        assert one.response.json() == {"error": BODY}
        assert "secret" not in repr(vars(one)) + repr(one.response.headers) + repr(one.request.headers)
    bare = kind("slow", response=RESPONSE, body=None)
    assert str(bare) == "429: slow (request id req_1)"
    assert (bare.response.status_code, bare.response.content) == (429, b"")
    assert kind("slow", response=RESPONSE, body="text").response.text == "text"


@pytest.mark.parametrize("kind", [overlay.APIConnectionError, overlay.APITimeoutError])
def test_an_error_of_a_connection(kind: Any) -> None:
    for error in (kind(request=REQUEST), kind(REQUEST)):
        assert error.message
        assert error.__cause__ is None
        assert (error.request.method, error.request.url.path) == ("POST", "/v1/chat/completions")
        assert "secret" not in repr(vars(error)) + str(error.request.url)
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert kind(message="down", request=REQUEST).message == "down"
    assert str(kind()) == kind().message


def test_an_error_of_no_kind() -> None:
    error = overlay.APIError("m", REQUEST, body=None)
    assert (error.message, error.body, error.method) == ("m", None, "POST")
    with pytest.raises(TypeError, match="no attribute 'colour'"):
        overlay.APIError("m", colour="red")


def test_a_code_that_is_the_status_is_not_said_twice() -> None:
    assert (
        str(overlay.NotFoundError("x", status_code=404, code="404", type="not_found_error")) == "404 not_found_error: x"
    )
    assert str(overlay.NotFoundError("x", status_code=404, code="404")) == "404: x"
    assert str(overlay.APIStatusError("x", status_code=200, code="429")) == "200 429: x"
