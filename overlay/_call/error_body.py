"""From any server's error response to the right error class with a helpful message."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from .. import errors
from ..errors import APIStatusError

__all__ = [
    "MAX_ERROR_BODY", "decode_error", "decode_error_body", "error_from_event", "error_from_response",
    "error_from_success", "safe_headers", "snippet", "status_meant",
]  # fmt: skip

MAX_ERROR_BODY: Final = 1024 * 1024  # bytes to read of a response that is an error, or not what was expected
MAX_MESSAGE: Final = 1_000  # characters of a message
MAX_TEXT: Final = 20_000  # characters kept of a body that is not JSON

_BY_STATUS: Final = {kind._status: kind for kind in APIStatusError.__subclasses__() if kind._status}
# Codes and types, in lower case, of errors that arrive without a status.
_STATUS_OF: Final = {
    "authentication_error": 401, "invalid_api_key": 401, "permission_denied": 403, "permission_error": 403,
    "model_not_found": 404, "not_found": 404, "not_found_error": 404, "insufficient_quota": 429, "requests": 429,
    "throttling": 429, "tokens": 429, "too_many_requests": 429, "api_error": 500, "internal_error": 500,
    "internal_server_error": 500, "internalservererror": 500, "server_error": 500, "bad_gateway": 502,
    "engine_overloaded": 503, "overloaded": 503, "overloaded_error": 503, "service_unavailable": 503,
    "gateway_timeout": 504, "timeout": 504,
}  # fmt: skip
_MARKUP: Final = re.compile(r"<[^<>]*>")  # no "<" inside, so that the search is linear in any text
_TITLE: Final = re.compile(r"<title[^<>]*>([^<]*)<", re.IGNORECASE)
_CONTROL: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def error_from_response(status: int, headers: Mapping[str, str], body: bytes, **facts: Any) -> APIStatusError:
    """Create the error for a response whose status is not a success, whatever its body.

    Args:
        status: HTTP status.
        headers: headers of the response, names in lower case.
        body: the decompressed body, as far as it was read.
        **facts: what else the caller knows: attempts, operation, method, path.
    """
    content = decode_error_body(body)
    found, message = _read(content)
    if not message:
        message = _phrase(status) + (" (the response has no body)" if not body.strip() else "")
    return _kind_of(status)(message, **found, **_of_response(status, headers), **facts)


def _of_response(status: int, headers: Mapping[str, str]) -> dict[str, Any]:
    return {"status_code": status, "headers": safe_headers(headers), "request_id": headers.get("x-request-id")}


def _kind_of(status: int) -> type[APIStatusError]:
    return _BY_STATUS.get(status) or (errors.InternalServerError if status >= 500 else APIStatusError)


def error_from_success(status: int, headers: Mapping[str, str], data: object, **facts: Any) -> APIStatusError:
    """Create the error for an error object in a success; its class is that of the status it stands for."""
    found, message = _read(data)
    meant = status_meant(found.get("code"), found.get("type")) or status
    found |= {**_of_response(status, headers), **facts}
    return _kind_of(meant)(message or "the server reported an error", **found)


def status_meant(*words: str | None) -> int | None:
    """Return the HTTP status that the code or the type of an error stands for, or None if neither stands for one."""
    for word in words:
        name = (word or "").lower()
        if name.isascii() and name.isdigit() and len(name) == 3 and name >= "400":
            return int(name)
        if found := _STATUS_OF.get(name) or (429 if name.startswith(("rate_limit", "ratelimit")) else None):
            return found
    return None


def error_from_event(data: object, **facts: Any) -> errors.StreamError:
    """Create the error for an error object inside a stream, wrapped (`{"error": ...}`) or bare."""
    found, message = _read(data)
    return errors.StreamError(message or "the server reported an error inside the stream", **{**found, **facts})


def decode_error(
    reason: str, status: int, headers: Mapping[str, str], body: bytes, **facts: Any
) -> errors.ResponseDecodeError:
    """Create the error for a success with an unexpected body; it shows the content type and part of the body."""
    content_type = snippet(headers.get("content-type", "")) or "no content type"
    piece = snippet(body[:MAX_TEXT].decode("utf-8", "replace"))
    message = f"{reason}: {content_type}, {len(body)} bytes, starting with {piece!r}" if body else reason
    return errors.ResponseDecodeError(message, body=piece, **_of_response(status, headers), **facts)


def decode_error_body(body: bytes) -> Any:
    """Decode a body as JSON, otherwise as text of at most `MAX_TEXT` characters; None if it is empty."""
    if body.startswith((b"data:", b"event:")):  # some servers send an error as a stream of one event
        from .._wire.sse import SSEDecoder

        events = SSEDecoder().feed(body + b"\n\n")
        body = events[0].data.encode("utf-8", "replace") if events else body
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace").strip()[:MAX_TEXT] or None


def safe_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Copy headers with lower-case names and without cookies, which are a kind of credentials."""
    return {name.lower(): value for name, value in headers.items() if not name.lower().startswith("set-cookie")}


def snippet(text: str, limit: int = 200) -> str:
    """Shorten text to one line that can be printed and logged anywhere; markup is dropped."""
    text = text[: 50 * limit]
    title = _TITLE.search(text)
    line = _CONTROL.sub(" ", title[1] if title and title[1].strip() else _MARKUP.sub(" ", text)).strip()
    line = line.encode("utf-8", "replace").decode()  # a lone surrogate, from JSON, cannot be printed
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _read(content: Any) -> tuple[dict[str, Any], str]:
    """Find code, param, type and message wherever this server puts them.

    Shapes seen: `{"error": {...}}`, `{"error": "text"}`, a list of one such object, `{"detail": "text"}`,
    `{"detail": [{"loc": [...], "msg": "text"}]}`, `{"errors": [{"message": "text"}]}`,
    `{"message": "text", "code": 400}`, plain text, HTML, nothing.
    """
    if isinstance(content, list) and len(content) == 1:
        (content,) = content
    inner = content
    if isinstance(content, dict):
        inner = content.get("error") or content
        if isinstance(inner, dict) and isinstance(inner.get("error"), dict):
            inner = inner["error"]
    facts: dict[str, Any] = {"body": inner}
    if isinstance(inner, dict):
        facts["code"] = _word(inner.get("code"))
        facts["param"] = _word(inner.get("param"))
        facts["type"] = _word(inner.get("type"))
    return facts, snippet(_message(inner), MAX_MESSAGE)


def _message(value: Any) -> str:
    """Find the message in an error object, at most a few levels down."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(filter(None, map(_item_message, value[:5])))
    if isinstance(value, dict):
        for name in ("message", "detail", "error", "errors", "msg", "error_description", "title", "reason"):
            part = value.get(name)
            text = part if isinstance(part, str) else _message(part) if isinstance(part, list) else ""
            if text.strip():
                return text
    return "" if value is None or value == {} else _dumps(value)


def _item_message(item: Any) -> str:
    """Return place and problem of one entry in a list of validation errors."""
    if not isinstance(item, dict):
        return item if isinstance(item, str) else ""
    text = next((t for t in (item.get("msg"), item.get("message")) if isinstance(t, str)), "")
    where = item.get("loc")
    place = ".".join(str(part) for part in where if isinstance(part, str | int)) if isinstance(where, list) else ""
    return f"{place}: {text}" if place and text else text


def _dumps(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False)[:MAX_MESSAGE]
    except (TypeError, ValueError, RecursionError):  # not from JSON, best effort
        return ""


def _word(value: Any) -> str | None:
    """Turn a code into text: servers send numbers, and the string "None" for nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int) or value in ("", "None"):
        return None
    text = str(value) if isinstance(value, str) or abs(value) < 10**18 else ""
    return snippet(text) or None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP status {status}"
