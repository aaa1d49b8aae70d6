"""Which redirects are followed, by which method and within which origin: the rules as plain data."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from overlay._call.redirect import (
    FOREIGN_HEADERS,
    STATUSES,
    RedirectRefusedError,
    is_same_origin,
    redirected_method,
    redirected_url,
)


def test_what_is_a_redirect_and_what_goes_along() -> None:
    assert sorted(STATUSES) == [301, 302, 303, 307, 308]
    assert sorted(FOREIGN_HEADERS) == ["accept", "accept-encoding", "content-type", "user-agent"]


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 305, 306, 307, 308, 309])
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "A", "Z"])
def test_the_method_of_what_follows(method: str, status: int) -> None:
    if status in (301, 302) and method not in ("GET", "HEAD"):
        with pytest.raises(RedirectRefusedError, match=f"^refused a redirect that would turn {method} into GET; set"):
            redirected_method(method, status)
    else:
        assert redirected_method(method, status) == ("GET" if status == 303 and method != "HEAD" else method)


def test_the_head_of_another_text_stays_one() -> None:
    assert redirected_method("".join(("HE", "AD")), 303) == "HEAD"  # equal, but not the same text


@pytest.mark.parametrize(
    ("source", "location", "found"),
    [
        ("http://a/v1/x", "/y", "http://a/y"),
        ("http://a/v1/x", "y?z=1", "http://a/v1/y?z=1"),
        ("http://a/v1/x", "//b/y", "http://b/y"),
        ("http://a/v1/x", "https://b:8/y", "https://b:8/y"),
        ("https://a/v1/x", "https://b/y", "https://b/y"),
        ("https://a/v1/x", "//b/y", "https://b/y"),
        ("http://a/v1/x", "http://b/y", "http://b/y"),
        ("https://a/v1/x", "http://a/y", "from https to http"),
        ("https://a/v1/x", "http://b/y", "from https to http"),
        ("http://a", "ftp://b/", "not http or https"),
        ("http://a", "a://b/", "not http or https"),
        ("http://a", "ws://b/", "not http or https"),
        ("http://a", "mailto:x", "not http or https"),
        ("http://a", "https://", "not http or https"),
        ("http://a", "http://me@b/", "a user or password"),
        ("http://a", "http://:pw@b/", "a user or password"),
        ("http://a", "http://b:port/", "not a URL"),
        ("http://a", "http://[::1/", "not a URL"),
        ("http://a", "/\x00", "not a URL"),
    ],
)
def test_where_a_redirect_leads(source: str, location: str, found: str) -> None:
    if found.startswith("http"):
        assert str(redirected_url(httpx.URL(source), location)) == found
    else:
        with pytest.raises(RedirectRefusedError, match=f"^refused a redirect .*{found}"):
            redirected_url(httpx.URL(source), location)


def test_a_place_that_the_library_refuses_in_any_way_is_none() -> None:
    class Source:
        def __init__(self, error: Exception) -> None:
            self.error = error

        def join(self, location: str) -> httpx.URL:
            raise self.error

    def redirected(error: Exception) -> None:
        source: Any = Source(error)
        redirected_url(source, "/x")

    for error in (httpx.InvalidURL("x"), ValueError("x"), UnicodeError("x")):
        with pytest.raises(RedirectRefusedError, match="not a URL") as caught:
            redirected(error)
        assert caught.value.__suppress_context__
    with pytest.raises(KeyError):
        redirected(KeyError("x"))


@pytest.mark.parametrize(
    ("source", "target", "is_same"),
    [
        ("http://a", "http://a/x", True),
        ("http://a", "http://a:80", True),
        ("http://a:81", "http://a:81", True),
        ("https://a", "https://a:443", True),
        ("http://a", "https://a", True),
        ("http://a:80", "https://a:443", True),
        ("https://a", "http://a", False),
        ("http://a", "http://b", False),
        ("http://b", "http://a", False),
        ("http://a", "https://b", False),
        ("http://a", "http://a:81", False),
        ("http://a:81", "http://a", False),
        ("http://a", "http://a:443", False),
        ("http://a:81", "https://a", False),
        ("http://a", "https://a:444", False),
        ("http://a", "https://a:80", False),
        ("https://a", "https://a:80", False),
        ("https://a:80", "http://a", False),
        ("http://a:443", "https://a", False),
    ],
)
def test_what_is_the_same_origin(source: str, target: str, is_same: bool) -> None:
    assert is_same_origin(httpx.URL(source), httpx.URL(target)) is is_same
