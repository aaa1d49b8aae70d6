"""Turns the arguments of a method into one `Call`; the operation's data decides which argument goes where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .._omit import is_omitted
from .._raw import Operation, RequestOptions, missing_arguments, operation, unexpected_argument
from ..errors import ConfigurationError
from .call import DEFAULT_TIMEOUT, Call, Layers, Timeout, seconds, timeout_phases
from .json import JSON, encode_json
from .redact import hide_items
from .spelling import mapping, query_text, quote_path, with_headers, with_query

if TYPE_CHECKING:
    import httpx

    from .retry import RetryPolicy

__all__ = ["Plan", "Settings", "plan", "planned"]

OPTIONS: Final = frozenset(RequestOptions.__annotations__)
_TIMED: Final = frozenset({"auth", "client_secret", "data_source", "run_at"})  # body fields that are, or hold, a time
TEXT_FORMATS: Final = ("text", "srt", "vtt")
"""Formats in which a transcription is plain text, which may look like JSON, or be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What applies to every call of a client.

    Attributes:
        url: Builds an absolute `httpx.URL` from a path and query below the base URL.
        websocket_url: The same for sessions over WebSocket, with http instead of ws; None if it is the same URL.
        headers: Headers of a call without a body.
        json_headers: Headers of a call with a JSON body.
        query: Query parameters of every URL.
        secrets: Names of additional secret headers and query parameters, in lower case.
        left_out: Names of headers and query parameters that were not pickled with the client.
        key_header: The header that the key goes into, in lower case; the admin key goes into Authorization.
        session_names: Different names of query parameters in sessions over WebSocket.
        layers: The layers around each request, or None.
        route: Changes where a call goes: takes the operation's path, the target built from it and the arguments, and
            returns another target.
    """

    url: Callable[[str], httpx.URL]
    headers: httpx.Headers = field(repr=False)
    json_headers: httpx.Headers = field(repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    key_header: str = "authorization"
    websocket_url: Callable[[str], httpx.URL] | None = None
    session_names: Mapping[str, str] = field(default_factory=dict)
    route: Callable[[str, str, Mapping[str, Any]], str] | None = None
    timeout: Timeout | None = None
    retry: RetryPolicy
    deadline: float | None = None
    stream_idle_timeout: float | None = None
    strict: bool = False
    secrets: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()
    layers: Layers | None = field(default=None, repr=False)


@dataclass(slots=True)
class Plan:
    """One call, and how to read its response.

    Attributes:
        key: The operation's key; with ``path`` and ``arguments``, it allows fetching the next page.
        streams: Whether the response is a stream of events.
        read, again: How to read the response, and to fetch another page, where the operation does not say it.
        span: The `CallSpan` of the call, once it is sent, if telemetry is on.
    """

    operation: Operation
    call: Call
    key: str
    path: Mapping[str, str]
    arguments: Mapping[str, Any]
    streams: bool
    strict: bool
    idle_timeout: float | None
    read: Callable[[httpx.Response], Any] | None = None
    again: Callable[[Plan, Mapping[str, Any]], Any] | None = None
    span: Any = None


def plan(settings: Settings, key: str, path: Mapping[str, str], given: Mapping[str, Any]) -> Plan:
    """Sort a method's arguments into URL, headers and body.

    Raises:
        TypeError: An argument is unknown, missing, or not JSON-serializable.
    """
    hide_items(given)
    return planned(settings, operation(key), key, path, given)


def planned(
    settings: Settings,
    spec: Operation,
    key: str,
    path: Mapping[str, str],
    given: Mapping[str, Any],
    body: Mapping[str, Any] | None = None,
) -> Plan:
    """Do the same as `plan`, for an operation that may not be in the specification.

    Args:
        settings: The client's.
        spec: The operation.
        key: The operation's key, or nothing.
        path: The path parameters.
        given: Arguments and options.
        body: Fields of a body that the caller builds itself: the target may depend on them.
    """
    if settings.left_out:
        raise ConfigurationError(
            f"{', '.join(settings.left_out)} of this client's default_headers and default_query were left out when it "
            "was pickled because they may be secret; pass them again with with_options()"
        )
    arguments = {name: value for name, value in given.items() if not is_omitted(value)}
    options = {name: arguments.pop(name) for name in OPTIONS & arguments.keys()}
    options |= {name: mapping(name, value) for name, value in options.items() if name.startswith("extra_")}
    names = arguments.keys()
    if unknown := names - spec.names:
        raise unexpected_argument(_called(spec), min(unknown), (*spec.names, *OPTIONS))
    if (missing := spec.required - names) and (missing := _still_missing(spec, missing, options)):
        raise missing_arguments(_called(spec), missing)
    streams = spec.streams and (spec.switch is None or arguments.get(spec.switch[0]) == spec.switch[1])
    headers = settings.json_headers if spec.bodies else settings.headers
    call = Call(
        spec.method,
        _url(settings, spec, path, arguments if body is None else body, arguments, options),
        headers=headers,
        path=spec.path,
        operation_id=spec.id,
        operation=spec,
        answer="text" if arguments.get("response_format") in TEXT_FORMATS else spec.answer,
        security=spec.security,
        secrets=settings.secrets,
        key_header=settings.key_header if spec.security == "api_key" else "authorization",
        timeout=DEFAULT_TIMEOUT if settings.timeout is None else settings.timeout,
        retry=settings.retry,
        deadline=settings.deadline,
        stream=streams,
        layers=settings.layers,
    )
    found = Plan(spec, call, key, path, given, streams, settings.strict, settings.stream_idle_timeout)
    if own := _own_headers(spec, arguments, headers, streams):
        call.headers = with_headers(headers, own)
    if spec.bodies:
        _body(found, {spec.body[name]: value for name, value in arguments.items() if name in spec.body}, options)
    if options:
        _options(found, options)
    return found


def _still_missing(spec: Operation, missing: frozenset[str], options: Mapping[str, Any]) -> frozenset[str]:
    """Return what is also missing in ``extra_body`` and ``extra_query``, which are sent and so count as given."""
    held = {*options.get("extra_body", ()), *options.get("extra_query", ())}
    return frozenset(name for name in missing if not {spec.body.get(name), spec.query.get(name)} & held)


def _called(spec: Operation) -> str:
    from .naming import called  # only for an error

    return called(spec)


def _own_headers(
    spec: Operation, arguments: Mapping[str, Any], common: httpx.Headers, streams: bool
) -> Mapping[str, Any]:
    """Return the headers of an operation: its constant ones, unless the client sets them, then its arguments."""
    own = {name: value for name, value in spec.fixed_headers.items() if name not in common}
    if (streams or spec.answer in ("binary", "text")) and common.get("accept") == JSON:
        own["accept"] = f"text/event-stream, {JSON}" if streams else "*/*"
    return own | {wire: arguments[name] for name, wire in spec.headers.items() if name in arguments}


def _url(
    settings: Settings,
    spec: Operation,
    path: Mapping[str, str],
    fields: Mapping[str, Any],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
) -> httpx.URL:
    target = quote_path(spec.path, path) if path else spec.path
    if settings.route is not None:
        fields = {**fields, **options.get("extra_body", {})}
        target = settings.route(spec.path.partition("?")[0], target, fields)
    pairs: list[tuple[str, str]] = list(settings.query)
    if spec.query:
        own = [(wire, _asked(wire, arguments[name])) for name, wire in spec.query.items() if name in arguments]
        pairs = with_query(pairs, own)
    if extra := options.get("extra_query"):
        # The cursor of a later page is an argument; it replaces the one for the first page.
        asked = spec.page if spec.page in arguments else None
        pairs = with_query(pairs, [(name, value) for name, value in extra.items() if name != asked])
    if pairs:
        target += ("&" if "?" in target else "?") + query_text(pairs)
    return settings.url(target)


def _asked(name: str, value: Any) -> Any:
    if name.endswith(("_time", "_at")):
        from .times import unix_seconds  # few operations have such parameters

        return unix_seconds(name, value)
    return value


def _body(found: Plan, fields: dict[str, Any], options: Mapping[str, Any]) -> None:
    spec, call = found.operation, found.call
    if extra := options.get("extra_body"):
        fields |= extra
    if not _TIMED.isdisjoint(fields):
        from .times import with_times  # few operations have such fields

        fields = dict(with_times(spec.id, fields))
    if spec.bodies[0].endswith("json"):
        call.content = encode_json(fields["body"] if spec.whole and "body" in fields else fields)
        if spec.bodies[0] != JSON:
            call.headers = with_headers(call.headers, {"content-type": spec.bodies[0]})
        return
    from .multipart import body_of  # few operations send files

    call.headers = with_headers(call.headers, {"content-type": None})
    media_type, call.content, call.body = body_of(spec, fields)
    if media_type is not None:
        call.headers = with_headers(call.headers, {"content-type": media_type})


def _options(found: Plan, options: Mapping[str, Any]) -> None:
    call = found.call
    if headers := options.get("extra_headers"):
        call.headers = with_headers(call.headers, headers)
    if "timeout" in options:
        call.timeout = timeout_phases(options["timeout"])
    if "max_retries" in options:
        call.retry = call.retry.with_retries(options["max_retries"])
    if "deadline" in options:
        call.deadline = options["deadline"]
    found.strict = options.get("strict", found.strict)
    if "stream_idle_timeout" in options:
        found.idle_timeout = seconds(options["stream_idle_timeout"], "stream_idle_timeout", positive=True)
