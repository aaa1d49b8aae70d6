"""Redirects: the key goes to no other origin, nothing goes from https to http, and no POST becomes a GET."""

from __future__ import annotations

import ssl

import httpx
import pytest

from overlay import errors
from overlay._call.redirect import RedirectRefusedError, is_same_origin, redirected_method, redirected_url
from overlay._call.sending import exchange_of
from tests.faults.driver import HEADERS, SECRET, Driver
from tests.faults.server import Entry, FaultServer, answer, api_error

GOOD = answer(body={"id": "there"})


def moved(status: int, location: str) -> Entry:
    return answer(status, b"moved", headers={"location": location})


@pytest.mark.parametrize("status", [307, 308])
def test_within_the_origin_everything_goes_along(http: Driver, status: int) -> None:
    with FaultServer(moved(status, "/v2/chat"), GOOD) as server:
        response = http.send(server.base_url, headers={**HEADERS, "x-own": "1"})
    assert response.json() == {"id": "there"}
    assert exchange_of(response).attempts == 1
    first, second = server.requests
    assert (second.method, second.target, second.body) == ("POST", "/v2/chat", first.body)
    assert second.headers["authorization"] == f"Bearer {SECRET}"
    assert second.headers["x-own"] == "1"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_another_origin_does_not_get_the_key(http: Driver, status: int) -> None:
    own = {"x-own": "private", "openai-organization": "org", "cookie": "a=b"}
    with FaultServer(GOOD) as other, FaultServer(moved(status, f"{other.base_url}/file")) as server:
        response = http.send(server.base_url, method="GET", content=None, headers={**HEADERS, **own})
    assert response.json() == {"id": "there"}
    (request,) = other.requests
    assert request.method == "GET"
    assert not {"authorization", *own} & set(request.headers)
    assert request.headers["user-agent"] == "tests"
    assert SECRET.encode() not in request.raw_head


def test_the_callers_own_authorization_stays_at_home_too(http: Driver) -> None:
    with FaultServer(GOOD) as other, FaultServer(moved(307, other.base_url)) as server:
        http.send(server.base_url, headers={"Authorization": "Bearer own"})
    assert "authorization" not in other.requests[0].headers


def test_a_way_back_does_not_bring_the_key_back(http: Driver) -> None:
    with FaultServer(moved(307, ""), GOOD) as server, FaultServer(moved(307, f"{server.base_url}/back")) as other:
        server._script = (moved(307, other.base_url), GOOD)
        http.send(server.base_url)
    assert "authorization" in server.requests[0].headers
    assert "authorization" not in server.requests[1].headers


def test_a_retry_starts_from_where_the_caller_sent_it(http: Driver) -> None:
    with FaultServer(api_error(503)) as other, FaultServer(moved(307, other.base_url), GOOD) as server:
        response = http.send(server.base_url)
    assert response.json() == {"id": "there"}
    assert exchange_of(response).attempts == 2
    assert server.requests[1].headers["authorization"] == f"Bearer {SECRET}"


def test_see_other_is_a_get_without_the_body(http: Driver) -> None:
    with FaultServer(moved(303, "/result"), GOOD) as server:
        http.send(server.base_url)
    assert (server.requests[1].method, server.requests[1].body) == ("GET", b"")
    assert "content-type" not in server.requests[1].headers


@pytest.mark.parametrize("status", [301, 302])
def test_a_post_does_not_become_a_get(http: Driver, status: int) -> None:
    with (
        FaultServer(moved(status, "/v2"), GOOD) as server,
        pytest.raises(errors.APIStatusError, match="would turn POST into GET; set base_url") as caught,
    ):
        http.send(server.base_url)
    assert caught.value.status_code == status
    assert len(server.requests) == 1


def test_it_ends(http: Driver) -> None:
    with FaultServer(moved(307, "/again")) as server, pytest.raises(errors.APIStatusError, match="after 10 redirects"):
        http.send(server.base_url)
    assert len(server.requests) == 11


@pytest.mark.parametrize(
    "location", ["ftp://127.0.0.1/x", "http://[::1", "javascript:alert(1)", "file:///etc", "http://u:p@[::1]/"]
)
def test_what_is_no_place_to_go(http: Driver, location: str) -> None:
    with FaultServer(moved(307, location)) as server, pytest.raises(errors.APIStatusError, match="refused a redirect"):
        http.send(server.base_url)
    assert len(server.requests) == 1


def test_a_redirect_without_a_place_is_an_error(http: Driver) -> None:
    with FaultServer(answer(307, b"where?")) as server, pytest.raises(errors.APIStatusError, match=r"^307: where\?"):
        http.send(server.base_url)


def test_from_https_to_http_is_refused(http: Driver, tls: ssl.SSLContext, trusted: ssl.SSLContext) -> None:
    http.client(verify=trusted)
    with (
        FaultServer(GOOD) as plain,
        FaultServer(moved(307, plain.base_url), tls=tls) as server,
        pytest.raises(errors.APIStatusError, match="refused a redirect from https to http"),
    ):
        http.send(server.base_url)
    assert plain.requests == []


def test_tls_is_verified(http: Driver, tls: ssl.SSLContext) -> None:
    with (
        FaultServer(GOOD, tls=tls) as server,
        pytest.raises(errors.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        http.send(server.base_url)
    assert server.requests == []


def test_tls_to_a_trusted_server(
    http: Driver, tls: ssl.SSLContext, trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overlay._wire.network.tls", lambda: trusted)
    with FaultServer(GOOD, tls=tls) as server:
        for _ in range(3):
            assert http.send(server.base_url).json() == {"id": "there"}
    assert server.connections == 1


def test_a_user_of_a_stream_follows_too(http: Driver) -> None:
    with FaultServer(moved(307, "/there"), answer(body=b"bytes", content_type="audio/mpeg")) as server:
        body: list[bytes] = []
        http.chunks(server.base_url, into=body)
    assert body == [b"bytes"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a/x", "http://a/y", True),
        ("http://a", "http://a:80", True),
        ("https://a:443", "https://a", True),
        ("http://a", "https://a", True),
        ("https://a", "http://a", False),
        ("http://a:81", "https://a", False),
        ("http://a", "https://a:8443", False),
        ("http://a", "http://a:81", False),
        ("http://a", "http://b", False),
        ("http://a", "http://a.b", False),
    ],
)
def test_what_is_one_origin(one: str, other: str, same: bool) -> None:
    assert is_same_origin(httpx.URL(one), httpx.URL(other)) == same


def test_the_rules_for_methods_and_urls() -> None:
    assert redirected_method("HEAD", 303) == "HEAD"
    assert redirected_method("GET", 301) == "GET"
    assert redirected_url(httpx.URL("http://a/b/c"), "../d?e") == httpx.URL("http://a/d?e")
    with pytest.raises(RedirectRefusedError, match="not a URL"):
        redirected_url(httpx.URL("http://a"), "http://a:b")
