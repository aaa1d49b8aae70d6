"""The text of errors, and their `request` and `response` as httpx objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    from .errors import APIError

__all__ = ["facts_of_request", "facts_of_response", "request_of", "response_of", "text_of"]

_OF_THE_BODY: Final = ("content-encoding", "content-length", "transfer-encoding")


def facts_of_request(request: httpx.Request) -> dict[str, Any]:
    """Return what an error keeps of a request."""
    return {"method": request.method, "path": request.url.path}


def facts_of_response(response: httpx.Response, body: Any) -> dict[str, Any]:
    """Return what an error keeps of a response, and of the error object that was in it."""
    headers = {name.lower(): value for name, value in response.headers.items() if name.lower() != "set-cookie"}
    found = {"status_code": response.status_code, "headers": headers, "request_id": headers.get("x-request-id")}
    inner = body if isinstance(body, dict) else {}
    return found | {name: inner[name] for name in ("code", "param", "type") if isinstance(inner.get(name), str)}


def request_of(error: APIError) -> httpx.Request:
    """Build a request from the method and the path template."""
    return httpx.Request(error.method or "GET", error.path or "/")


def response_of(error: APIError) -> httpx.Response:
    """Build a response from status, headers, and the error object as JSON."""
    headers = {name: value for name, value in error.headers.items() if name not in _OF_THE_BODY}
    body: dict[str, Any] = {}
    if error.body is not None:
        body = {"text": error.body} if isinstance(error.body, str) else {"json": {"error": error.body}}
    return httpx.Response(error.status_code or 0, headers=headers, request=request_of(error), **body)


def text_of(error: APIError) -> str:
    """Return the message with status and code before it, and the request after it."""
    word = error.type if error.code is None or error.code == str(error.status_code) else error.code
    start = [str(part) for part in (error.status_code, word) if part is not None]
    end = [f"request id {error.request_id}"] if error.request_id else []
    if error.method and error.path:
        end.append(f"{error.method} {error.path}")
    if error.attempts > 1:
        end.append(f"{error.attempts} attempts")
    if error.maybe_executed:
        end.append("it may have been executed")
    text = error.message or type(error).__name__
    return (" ".join(start) + ": " if start else "") + text + (f" ({', '.join(end)})" if end else "")
