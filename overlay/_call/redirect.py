"""Which redirects are followed: the key is never sent to another origin, and nothing goes from https to http."""

from __future__ import annotations

from typing import Final

import httpx

__all__ = ["MAX_REDIRECTS", "RedirectRefusedError", "is_same_origin", "redirected_method", "redirected_url"]

MAX_REDIRECTS: Final = 10
STATUSES: Final = (301, 302, 303, 307, 308)
# Headers that may be sent to another origin than the one that the caller chose.
FOREIGN_HEADERS: Final = ("accept", "accept-encoding", "content-type", "user-agent")


class RedirectRefusedError(ValueError):
    """A redirect that is not followed, and why."""


def redirected_url(source: httpx.URL, location: str) -> httpx.URL:
    """Resolve a Location header (RFC 9110, 10.2.2).

    Raises:
        RedirectRefusedError: it is not an http or https URL, or leaves https.
    """
    try:
        target = source.join(location)
    except (httpx.InvalidURL, ValueError):
        raise RedirectRefusedError("refused a redirect to something that is not a URL") from None
    if target.scheme not in ("http", "https") or not target.host:
        raise RedirectRefusedError("refused a redirect to a URL that is not http or https")
    if target.userinfo:
        raise RedirectRefusedError("refused a redirect to a URL with a user or password")
    if source.scheme == "https" and target.scheme == "http":
        raise RedirectRefusedError("refused a redirect from https to http")
    return target


def redirected_method(method: str, status: int) -> str:
    """Return the method for the redirected request (RFC 9110, 15.4).

    Raises:
        RedirectRefusedError: browsers would turn a POST into a GET, which would be another operation here.
    """
    if status == 303 and method != "HEAD":
        return "GET"
    if status in (301, 302) and method not in ("GET", "HEAD"):
        raise RedirectRefusedError(
            f"refused a redirect that would turn {method} into GET; set base_url to the final URL"
        )
    return method


def is_same_origin(source: httpx.URL, target: httpx.URL) -> bool:
    """Return whether two URLs have the same scheme, host and port (RFC 6454), or only upgrade http to https."""
    one, other = (source.scheme, _port(source)), (target.scheme, _port(target))
    return source.host == target.host and (one == other or (one, other) == (("http", 80), ("https", 443)))


def _port(url: httpx.URL) -> int:
    return url.port or (443 if url.scheme == "https" else 80)
