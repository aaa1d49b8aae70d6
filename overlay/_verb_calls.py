"""Calls to paths that have no method: what to send, and how to decode the response."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, get_args
from urllib.parse import unquote, urlsplit

import httpx

from ._answers.binary import request_id_of, text_of
from ._call.json import JSON, encode_json, json_of, media_type
from ._call.plan import Plan, Settings, planned
from ._call.redact import Mask, hide_items
from ._call.redirect import is_same_origin
from ._call.sending import exchange_of
from ._call.spelling import mapping, utf8
from ._helpers.misfit import reading
from ._raw import Model, Operation, ResponseInfo, UntypedObject, plain
from ._typed.schema import reader_of
from ._wire.relatives import as_response, is_response_class
from .errors import ConfigurationError
from .schemas import label_of

__all__ = ["cast", "made_value", "verb_plan", "wants_raw"]

_PLAIN: Final = (dict, list, int, float, bool)
_QUERIES: Final = ("extra_query", "query")
_RAW: Final = "x-stainless-raw-response"
_NO_JSON: Final[Any] = object()
_OPTIONS: Final = {
    "headers": "extra_headers", "params": "extra_query", "timeout": "timeout", "max_retries": "max_retries",
    "extra_json": "extra_body",
}  # fmt: skip


def verb_plan(settings: Settings, method: str, path: str, given: dict[str, Any]) -> Plan:
    """Decide what to send, and how to decode the response."""
    old: dict[str, Any] = given.pop("options", None) or {}
    options = {_OPTIONS.get(name, name): value for name, value in old.items()}
    cast_to, body, files = given.pop("cast_to", None), given.pop("body", None), given.pop("files", None)
    if (content := given.pop("content", None)) is not None:  # sent unchanged
        body = content if isinstance(content, str | bytes) else b"".join(content)
    if (unique := options.pop("idempotency_key", given.pop("idempotency_key", None))) is not None:
        options["extra_headers"] = {"Idempotency-Key": unique, **mapping("extra_headers", options.get("extra_headers"))}
    streams = bool(given.pop("stream", False))
    # The official client's stream class names the type of its events: ``Stream[ChatCompletionChunk]``.
    event = next(iter(get_args(given.pop("stream_cls", None))), cast_to)
    queries = {"params": options.pop("extra_query", None)} | {each: given.pop(each, None) for each in _QUERIES}
    query = {name: value for option, pairs in queries.items() for name, value in mapping(option, pairs).items()}
    options |= {"extra_query": query} | given
    hide_items(options)  # which the plan keeps
    security = _security(options.pop("security", "api_key"))
    extra_body = options.pop("extra_body", None)
    parse = options.pop("post_parser", None)
    follows = options.pop("follow_redirects", given.pop("follow_redirects", None))
    settings, target = _placed(settings, path)
    if _is_read(cast_to) and cast_to not in _PLAIN:
        reader_of(cast_to)  # raises for types that no response can be decoded as, before anything is sent
    spec = Operation(id=f"client.{method.lower()}", method=method, path=target, security=security, streams=streams)
    spec.decode_event = lambda value: made_value(event, value)
    if extra_body:
        body = {**(plain(body) or {}), **mapping("extra_body", extra_body)}
    fields = body.__dict__ if isinstance(body, Model) else body
    made = planned(settings, spec, "", {}, options, fields if isinstance(fields, Mapping) else None)
    made.call.operation_id = None
    made.call.follows = follows is not False
    if cast_to in (httpx.Response, bytes, str):  # unchanged
        made.call.operation = None
    made.call.path = target.partition("?")[0]
    if body is not None or files:
        _put_body(made, body, files)
    made.read = lambda response: cast(response, cast_to) if parse is None else parse(cast(response, cast_to))
    return made


def _security(given: Any) -> Any:
    """Return which key to send, if it is given in the official client's form: ``{"bearer_auth": True}``."""
    if not isinstance(given, Mapping):
        return given
    named = {"bearer_auth": "api_key", "admin_api_key_auth": "admin_api_key"}
    return next((named[name] for name, wanted in given.items() if wanted and name in named), "none")


def wants_raw(plan: Plan) -> bool:
    """Return whether the official client's header asks for the response itself; it is not sent."""
    headers = httpx.Headers(plan.call.headers)
    if headers.pop(_RAW, None) != "true":
        return False
    plan.call.headers = headers
    return True


def _placed(settings: Settings, path: str) -> tuple[Settings, str]:
    """Return the URL of a path, below the base URL or as a whole URL on the same origin, and its target.

    Raises:
        ConfigurationError: It is on another origin, or its path is ambiguous.
    """
    base, problem = str(settings.url("")).rstrip("/"), "is a URL outside the base URL's origin"
    try:
        parts = urlsplit(path)
        if {".", ".."} & {unquote(segment) for segment in parts.path.split("/")}:
            problem = "has a segment '.' or '..', which would change its meaning"
        elif not parts.scheme and not parts.netloc:
            return settings, path if path.startswith("/") else f"/{path}"
        elif path.startswith(f"{base}/"):
            return settings, path[len(base) :]
        elif is_same_origin(httpx.URL(base), url := httpx.URL(path)) and not url.userinfo:
            return replace(settings, url=url.join, route=None), url.raw_path.decode()
    except (ValueError, httpx.InvalidURL):
        problem = "is not a URL"
    raise ConfigurationError(f"the path {path[:80]!r} {problem}; nothing was sent")


def _put_body(made: Plan, body: Any, files: Any) -> None:
    call = made.call
    kind: str | None = JSON
    if files:
        from ._call.multipart import form_of

        named = list(files.items() if isinstance(files, Mapping) else files)  # a list of pairs may repeat a name
        spec = Operation(id="", method=call.method, path=call.path, files=tuple(name for name, _ in named))
        kind, call.body = None, form_of(spec, [*(plain(body) or {}).items(), *named])
    elif isinstance(body, bytes | bytearray):
        kind, call.content = "application/octet-stream", bytes(body)
    elif isinstance(body, str):
        kind, call.content = "text/plain; charset=utf-8", utf8(body, "body")
    else:
        call.content = encode_json(body)
    headers = httpx.Headers(call.headers)
    if kind is not None:
        headers.setdefault("content-type", kind)
    call.headers = headers


def cast(response: httpx.Response, cast_to: Any) -> Any:
    """Decode a response as requested."""
    if is_response_class(cast_to):
        return as_response(response, cast_to)
    if cast_to is bytes:
        return response.content
    if cast_to is str:
        return text_of(response, response.content)
    kind = media_type(response)
    if cast_to is None and response.content and not kind.endswith("json"):
        return text_of(response, response.content) if kind.startswith("text/") else response.content
    if cast_to in (None, type(None)) and (not response.content or cast_to is not None):
        return None
    exchange = exchange_of(response)
    value = _NO_JSON
    with suppress(ValueError, RecursionError):
        value = json_of(response)
    if value is _NO_JSON:  # not in an `except`, where the decoder's error with the body would be the context
        reason = f"the body is not JSON ({kind or 'no content type'})"
        raise exchange.decode_error(reason, response, response.content)
    made = made_value(cast_to, value, lambda found: Mask(response.request).value(found))
    if isinstance(made, Model):
        made._response = ResponseInfo(request_id_of(response), exchange.attempts)
    return made


def _is_read(cast_to: Any) -> bool:
    """Return whether pydantic decodes the response."""
    own = (None, type(None), Any, object, str, bytes)
    return (
        not is_response_class(cast_to)
        and cast_to not in own
        and not (isinstance(cast_to, type) and issubclass(cast_to, Model))
    )


def made_value(cast_to: Any, value: Any, shown: Callable[[Any], Any] = lambda value: value) -> Any:
    """Convert a JSON value to a type.

    Raises:
        ResponseShapeError: It does not fit.
    """
    if cast_to is None:
        return UntypedObject._decode(value)
    if isinstance(cast_to, type) and issubclass(cast_to, Model):
        return cast_to._decode(value)
    if not _is_read(cast_to) or (cast_to in _PLAIN and type(value) is cast_to):
        return value  # pydantic is optional
    text = encode_json(value)
    with reading(f"the response as {label_of(cast_to)}", text.decode(), shown):
        return reader_of(cast_to).adapter.validate_json(text)
