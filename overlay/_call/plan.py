"""From the arguments of a method to one `Call`; the operation's plain data decides which argument goes where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .._omit import is_omitted
from .._raw import Operation, RequestOptions, missing_arguments, operation, unexpected_argument
from ..errors import ConfigurationError
from .call import DEFAULT_TIMEOUT, Call, Timeout, seconds, timeout_phases
from .json import encode_json
from .redact import hide_items
from .spelling import query_text, quote_path, with_headers, with_query

if TYPE_CHECKING:
    import httpx

    from .call import Layers
    from .retry import RetryPolicy

__all__ = ["Plan", "Settings", "plan", "planned"]

OPTIONS: Final = frozenset(RequestOptions.__annotations__)
JSON: Final = "application/json"
EVENT_STREAM: Final = "text/event-stream"
_TIMED: Final = frozenset(
    ("auth", "client_secret", "data_source", "run_at")
)  # fields of bodies that are, or hold, a time
TEXT_FORMATS: Final = ("text", "srt", "vtt")
"""In which a transcription comes as it is; it may well read like JSON, or be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What holds for every call of a client.

    Attributes:
        url: Makes an absolute `httpx.URL` of a path and query below the base URL.
        websocket_url: The same for sessions over WebSocket, with http in place of ws; None where it is the same URL.
        headers: Those of a call without a body.
        json_headers: Those of a call with a JSON body.
        query: Pairs that every URL gets.
        secrets: Names of further secret headers and query parameters, in lower case.
        left_out: Names of headers and query parameters that were not pickled with the client.
        key_header: The header that the key goes into, in lower case; that of the admin API goes into Authorization.
        session_names: Other names of query parameters, for sessions over WebSocket.
        layers: What is called around each request, or None.
        route: Changes where a call goes: from the operation's path, the target made of it and the arguments to another
            target.
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
    """One call, and what to make of its answer.

    Attributes:
        key: The operation's key; with ``path`` and ``arguments``, what the method was called with, to ask for more.
        streams: Whether the answer is a stream of events.
        span: The `CallSpan` of the call, once it is sent and where telemetry is on.
    """

    operation: Operation
    call: Call
    key: str
    path: Mapping[str, str]
    arguments: Mapping[str, Any]
    streams: bool
    strict: bool
    idle_timeout: float | None
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
    """Do what `plan` does, for an operation that may be none of the specification's.

    Args:
        settings: The client's.
        spec: The operation.
        key: Its key, or nothing.
        path: The values of its path.
        given: Arguments and options.
        body: Fields of a body that the caller makes itself: where the call goes may depend on them.
    """
    if settings.left_out:
        raise ConfigurationError(
            f"{', '.join(settings.left_out)} of this client's default_headers and default_query were left out when it "
            "was pickled because they may be secret; pass them again with with_options()"
        )
    arguments = {name: value for name, value in given.items() if not is_omitted(value)}
    options = {name: arguments.pop(name) for name in OPTIONS & arguments.keys()}
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
    """Return what ``extra_body`` and ``extra_query`` do not hold either: what they hold is sent, and so is given."""
    held = {*(options.get("extra_body") or ()), *(options.get("extra_query") or ())}
    return frozenset(name for name in missing if not {spec.body.get(name), spec.query.get(name)} & held)


def _called(spec: Operation) -> str:
    from .naming import called  # only on the way to an error

    return called(spec)


def _own_headers(
    spec: Operation, arguments: Mapping[str, Any], common: httpx.Headers, streams: bool
) -> Mapping[str, Any]:
    """Return the headers of one operation: those it always has, unless the client sets them, then its arguments."""
    own = {name: value for name, value in spec.fixed_headers.items() if name not in common}
    if (streams or spec.answer in ("binary", "text")) and common.get("accept") == JSON:
        own["accept"] = f"{EVENT_STREAM}, {JSON}" if streams else "*/*"
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
        fields = {**fields, **(options.get("extra_body") or {})}
        target = settings.route(spec.path.partition("?")[0], target, fields)
    pairs: list[tuple[str, str]] = list(settings.query)
    if spec.query:
        own = [(wire, _asked(wire, arguments[name])) for name, wire in spec.query.items() if name in arguments]
        pairs = with_query(pairs, own)
    if extra := options.get("extra_query"):
        # The cursor of a page that follows is an argument; it goes before the one that asked for the first page.
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
    if spec.bodies[0] == JSON:
        call.content = encode_json(fields["body"] if spec.whole and "body" in fields else fields)
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
