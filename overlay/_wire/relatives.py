"""Clients of httpx's relatives, such as httpx2, which have the same interface but their own classes.

They are recognized by their interface and not imported here: whoever passes one has imported it.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

__all__ = ["as_response", "is_response_class", "library_of", "sender"]

_NEEDED = ("Request", "Response", "SyncByteStream", "AsyncByteStream")


def library_of(client: object, name: str) -> Any:
    """Return the library whose class of this name a client is of, or None."""
    if isinstance(client, getattr(httpx, name)):
        return httpx
    for kind in type(client).__mro__:
        library = sys.modules.get(kind.__module__.partition(".")[0])
        if kind.__name__ == name and all(hasattr(library, needed) for needed in _NEEDED):
            return library
    return None


def sender(client: Any, name: str) -> Callable[[httpx.Request], Any]:
    """Return a function that sends a request through a client whose class has this name.

    It returns an open response, or what can be awaited for one.
    """
    library = library_of(client, name)
    send = functools.partial(client.send, stream=True, follow_redirects=False)

    async def translated(request: httpx.Request) -> httpx.Response:
        return _response(request, await send(_request(library, request)))

    if library is httpx:
        return send
    if name == "AsyncClient":
        return translated
    return lambda request: _response(request, send(_request(library, request)))


def _request(library: Any, request: httpx.Request) -> Any:
    return library.Request(
        request.method,
        str(request.url),
        headers=request.headers.raw,
        stream=_body_class(library)(request.stream),
        extensions=request.extensions,
    )


@functools.cache
def _body_class(library: Any) -> Callable[..., Any]:
    class Body(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        """The body of a request or response of another library; that of a response closes it."""

        def __init__(self, stream: Any, answer: Any = None) -> None:
            self._stream = stream
            if answer is not None:
                self.close, self.aclose = answer.close, answer.aclose

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._stream)

        def __aiter__(self) -> AsyncIterator[bytes]:
            return aiter(self._stream)

    return Body


def _response(request: httpx.Request, answer: Any) -> httpx.Response:
    headers = httpx.Headers(answer.headers.raw)
    if answer.is_stream_consumed:  # by a test transport, which has read and decoded the body
        headers.pop("content-encoding", None)
        body = {"content": answer.content}
    else:
        own: Any = httpx
        body = {"stream": _body_class(own)(answer.stream, answer)}
    extensions = {name: value for name, value in answer.extensions.items() if name != "network_stream"}
    return httpx.Response(answer.status_code, headers=headers, extensions=extensions, request=request, **body)


def is_response_class(kind: Any) -> bool:
    """Return whether something is the response class of httpx or of a relative."""
    return isinstance(kind, type) and kind.__name__ == "Response" and hasattr(kind, "aiter_raw")


def as_response(response: httpx.Response, kind: Any) -> Any:
    """Return a response that has been read as an object of such a class."""
    if isinstance(response, kind):
        return response
    library: Any = sys.modules[kind.__module__.partition(".")[0]]
    asked, headers = response.request, httpx.Headers(response.headers)
    headers.pop("content-encoding", None)
    request = library.Request(asked.method, str(asked.url), headers=asked.headers.raw)
    return kind(response.status_code, headers=headers.raw, content=response.content, request=request)
