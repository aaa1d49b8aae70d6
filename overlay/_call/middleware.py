"""The user's functions around each request, and what adds short-lived credentials to it."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, NoReturn, Protocol, TypeAlias

import httpx

from .._wire.fork import forget_after_fork
from ..errors import ConfigurationError

__all__ = [
    "STAND_IN",
    "AsyncMiddleware",
    "Authorizer",
    "CredentialSource",
    "Middleware",
    "check_layers",
    "checked_request",
    "checked_response",
]

Middleware: TypeAlias = Callable[[httpx.Request, Callable[[httpx.Request], httpx.Response]], httpx.Response]
"""Called with a request and a function that sends it; returns the response."""
AsyncMiddleware: TypeAlias = Callable[
    [httpx.Request, Callable[[httpx.Request], Awaitable[httpx.Response]]], Awaitable[httpx.Response]
]
"""The async version."""

STAND_IN: Final = "workload-identity-auth"
"""The key of a client whose credentials an `Authorizer` adds; the same as in the official client."""

if TYPE_CHECKING:

    class Authorizer(Protocol):
        """Adds credentials to requests before they are sent, inside all middleware."""

        async def send(
            self,
            request: httpx.Request,
            send: Callable[[httpx.Request], Awaitable[httpx.Response]],
            how: Any,
        ) -> httpx.Response:
            """Send a request with credentials.

            Args:
                request: Its key is `STAND_IN` if it needs them.
                send: Sends the request.
                how: The primitives of the client, which `Sending` names.
            """
            ...


else:
    Authorizer = Any


class CredentialSource:
    """What an `Authorizer` gets credentials from, under a lock; it stays in its process, whether pickled or forked."""

    def __init__(self) -> None:
        self.forget()
        forget_after_fork(self)

    def forget(self) -> None:
        """Leave the locks to the parent process, one of whose threads may hold them."""
        self._lock = threading.Lock()

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled, so their client cannot be pickled; create it where you need it")


def check_layers(layers: Iterable[Any], *, is_async: bool) -> None:
    """Check a client's middleware.

    Raises:
        ConfigurationError: It is not a list of functions, or one of them is for the other client.
    """
    for layer in layers:
        if not callable(layer):
            raise ConfigurationError("middleware must be a list of functions of a request and a function that sends it")
        called = layer if inspect.isroutine(layer) else type(layer).__call__
        if inspect.iscoroutinefunction(called) and not is_async:
            raise ConfigurationError(f"the middleware {_name(layer)} is async; use AsyncOpenAI, or a plain function")
        if inspect.isfunction(called) and not inspect.iscoroutinefunction(called) and is_async:
            raise ConfigurationError(f"the middleware {_name(layer)} is not async; define it with `async def`")


def checked_request(request: Any, planned: httpx.Request) -> httpx.Request:
    """Return the request that a middleware sends instead of the planned one, with its time limits.

    Raises:
        ConfigurationError: It is not a request.
    """
    if not isinstance(request, httpx.Request):
        raise ConfigurationError(f"the middleware sends {type(request).__name__}; it must be an httpx.Request")
    request.extensions = {**planned.extensions, **request.extensions}
    return request


def checked_response(response: Any, request: httpx.Request) -> httpx.Response:
    """Return the result of the outermost middleware as the response to a request.

    Raises:
        ConfigurationError: It is not a response.
    """
    if not isinstance(response, httpx.Response):
        if hasattr(response, "close"):
            response.close()  # or Python warns that it was never awaited
        raise ConfigurationError(
            f"the middleware returned {type(response).__name__}; it must return an httpx.Response, such as that of "
            "the function that sends the request"
        )
    if response._request is None:
        response.request = request
    return response


def _name(layer: Any) -> str:
    return getattr(layer, "__qualname__", type(layer).__name__)
