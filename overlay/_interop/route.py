"""Lets code that patches ``OpenAI.request`` of the official client hook in between the resources and the network.

The official resources send through that method; ours take a shorter path. Once this is open, a call goes through
``request`` if the class or the client has a replacement for it, and otherwise takes the usual path.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MethodType
from typing import TYPE_CHECKING, Any

from .. import types
from .._answers.streaming import AsyncStream, Stream
from .._async_client import AsyncOpenAI, _AsyncRaw, _AsyncStreaming
from .._client import OpenAI, _Raw, _Streaming
from .._omit import is_omitted
from .._raw import Operation, operation
from .._views import is_view
from .private import AsyncAPIClient, FinalRequestOptions, SyncAPIClient

if TYPE_CHECKING:
    import httpx

    from .._call.plan import Plan

__all__ = ["open_route"]

Call = Callable[..., Any]


class _Passing(FinalRequestOptions):
    """What a resource call sends, and the call itself, which `request` makes."""

    made: Callable[[], Any]


@cache
def open_route() -> None:
    """Let calls of both clients pass through ``request``."""
    for kind, views, stream, hooked in (
        (OpenAI, (_Raw, _Streaming), Stream, SyncAPIClient),
        (AsyncOpenAI, (_AsyncRaw, _AsyncStreaming), AsyncStream, AsyncAPIClient),
    ):
        opened: Any = kind
        opened._result, opened._raw = (_shown(each, hooked) for each in (opened._result, opened._raw))
        opened.request = original = _request(kind.request)
        opened._call = _routed(opened._call, original, stream)
        for opened in views:
            opened._call = _routed(opened._call, original, stream)


def _shown(own: Call, hooked: Any) -> Call:
    """Show an answer to code that replaced ``_process_response`` of a class to read the headers."""
    original = hooked._process_response

    async def result(self: Any, made: Plan, response: httpx.Response) -> Any:
        if hooked._process_response is not original:
            await self._done(hooked._process_response(self, **_seen(made, response)))
        return await own(self, made, response)

    return result


def _seen(made: Plan, response: httpx.Response) -> dict[str, Any]:
    named = {"cast_to": _class(made.operation), "options": None, "stream_cls": None}
    return {**named, "response": response, "stream": made.streams}


def _request(own: Call) -> Call:
    def request(self: Any, cast_to: Any, options: Any, **named: Any) -> Any:
        """Send what the options describe; resource calls are made here too when someone hooks in."""
        if isinstance(options, _Passing):
            return options.made()
        return own(self, cast_to, options, **named)

    return request


def _routed(own: Call, original: Call, stream: Any) -> Call:
    def call(self: Any, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        request = (self._client if is_view(self) else self).request
        if type(request) is MethodType and request.__func__ is original:
            return own(self, key, path, params)
        spec = operation(key)
        streams = spec.streams and (spec.switch is None or params.get(spec.switch[0]) == spec.switch[1])
        options = _options(spec, path, params)
        options.made = lambda: own(self, key, path, params)
        return request(_class(spec), options, stream=streams, stream_cls=stream if streams else None)

    return call


def _options(spec: Operation, path: Mapping[str, str], params: Mapping[str, Any]) -> _Passing:
    given = {name: value for name, value in params.items() if not is_omitted(value)}
    url = spec.path
    for name, value in path.items():
        url = url.replace(f"{{{name}}}", value)
    body = {name: value for name, value in given.items() if name in spec.body}
    return _Passing(
        spec.method,
        url,
        json_data=body or None,
        params={name: value for name, value in given.items() if name in spec.query},
        headers=given.get("extra_headers") or {},
        extra_json=given.get("extra_body"),
        timeout=given.get("timeout"),
    )


def _class(spec: Operation) -> Any:
    """Return the class of the result."""
    return getattr(types, spec.result, object) if isinstance(spec.result, str) else object
