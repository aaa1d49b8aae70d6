"""How a call is sent and its response read, for both clients: an `Exchange` decides, each client does the waiting."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

import httpx

from .._wire.body import DEFAULT_MAX_BODY, BodyError, BodyReader
from .._wire.relatives import library_of
from ..errors import ConfigurationError
from .error_body import MAX_ERROR_BODY
from .exchange import EXTENSION, Exchange
from .log import obey_environment
from .retry import limits_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from .auth import Auth
    from .call import Layers

__all__ = ["Sending", "exchange_of", "replace_body"]


def exchange_of(response: httpx.Response) -> Exchange:
    """Return the call behind a response."""
    exchange: Exchange = response.extensions[EXTENSION]
    return exchange


class Sending(ABC):
    """Sends calls over our own connections, or through the user's client.

    Args:
        http_client: the user's client, or None.

    Attributes:
        is_given: whether the user's client sends.
        limits: the rate-limit headers of the latest response that had some.

    Raises:
        ConfigurationError: the http client has the wrong type, or belongs to the other client.
    """

    is_async = False
    _max_body = DEFAULT_MAX_BODY
    _connections: Callable[[Any], Any]  # creates our own
    _kind: str  # the class in httpx of the user's client

    # What waits, and `given` or `awaited`, which unwraps its result.
    _done: Callable[[Any], Any]
    _iterate: Callable[..., Any]
    _whole: Callable[[httpx.Response], Any]
    _next: Callable[[Any], Any]
    _close: Callable[[Any], Any]
    _sleep: Callable[[float], Any]
    _shut: Callable[[httpx.Response], Any]  # as `_close`
    _sender: Callable[[Any], Any]  # turns a sending flow into a function for middleware
    _blocking: Callable[[Callable[[], Any]], Any]  # calls a function that may block

    @abstractmethod
    def _chunks(self, response: httpx.Response) -> Any:
        """Return an iterator over the body as it arrives; cheaper than `iter_raw`, which rechunks."""

    def __init__(self, *, http_client: Any = None) -> None:
        obey_environment()
        if http_client is not None and library_of(http_client, self._kind) is None:
            raise ConfigurationError(f"http_client is {type(http_client).__name__}; it must be an httpx.{self._kind}")
        self._pool = self._connections(http_client)
        self.is_given = http_client is not None
        self.limits: dict[str, str] = {}

    @property
    def is_closed(self) -> bool:
        """Whether new calls are refused."""
        closed: bool = self._pool.is_closed
        return closed

    def chunks(self, response: httpx.Response, *, raw: bool = False) -> Any:
        """Return an iterator over an open response's body, decompressed unless `raw`; it closes the response."""
        from .watch import StreamWatch  # needed by streams only

        watch = StreamWatch(exchange_of(response), response)
        return self._iterate(response, watch, watch.raw if raw else watch.content)

    async def _send(self, exchange: Exchange, auth: Auth) -> httpx.Response:
        send = self._pool.sender()
        key = auth.key(exchange.call.security)
        outcome: httpx.Response | Exception
        while True:
            if self.is_given and self._pool.is_closed:
                raise ConfigurationError("the http_client is closed; pass a new one")
            request = exchange.request(None if key is None else await key.read(waits=self.is_async))
            try:
                if exchange.call.layers is None:
                    outcome = response = await self._done(send(request))
                else:
                    outcome = response = await self._layered(exchange, exchange.call.layers, send, request)
                self.limits = limits_in(response) or self.limits
                if not exchange.keeps_open(response):
                    await self._read(response, exchange, cut=not response.is_success)
            except Exception as error:
                if not exchange.is_failure(error):
                    raise
                outcome = error
            except BaseException as error:
                error.__traceback__ = None  # its frames contain the request as bytes, and so the key
                raise
            step = exchange.step(outcome)
            if isinstance(step, httpx.Response):
                return step
            await self._done(self._sleep(step))

    async def _layered(self, exchange: Exchange, layers: Layers, send: Any, request: httpx.Request) -> httpx.Response:
        """Send a request through the client's middleware; close responses that it does not return."""
        from .middleware import checked_request, checked_response  # few clients have any

        came: list[httpx.Response] = []

        async def out(changed: httpx.Request) -> httpx.Response:
            exchange.sent = checked_request(changed, request)
            response: httpx.Response = await self._done(send(changed))
            came.append(response)
            return response

        async def authorized(changed: httpx.Request) -> httpx.Response:
            if layers.authorizer is None:
                return await out(changed)
            return await layers.authorizer.send(changed, out, self)

        answer = None
        try:
            step = self._sender(authorized)
            for layer in reversed(layers.middleware):
                step = _around(layer, step)
            answer = checked_response(await self._done(step(request)), request)
            return answer
        finally:
            for response in came:
                if response is not answer:
                    await self._done(self._shut(response))

    async def _read(self, response: httpx.Response, exchange: Exchange, *, cut: bool) -> None:
        """Read the body; with `cut`, used for errors, a part of it is enough."""
        if response.is_stream_consumed:  # a transport that responds from memory, as in tests
            return
        content, problem = b"", None
        stream: Any = response.stream
        try:
            reader = BodyReader(response.headers.raw, limit=MAX_ERROR_BODY if cut else self._max_body, cut=cut)
            if reader.is_plain and not cut and exchange.expires is None:
                await self._done(self._whole(response))
                return
            exchange.limit(response.request.extensions["timeout"])
            chunks = self._chunks(response)
            try:
                while (chunk := await self._done(self._next(chunks))) is not None:
                    if exchange.is_late():
                        raise TimeoutError  # `Exchange.failed` creates the right error for it
                    if not reader.feed(chunk):
                        break
                content = reader.content()
            except Exception as error:
                if not cut or exchange.is_late() or not exchange.is_failure(error):
                    raise
                content = reader.so_far()
        except BodyError as error:
            problem = str(error)
        finally:
            await self._done(self._close(stream))
        if problem is not None:
            raise exchange.decode_error(problem, response)
        replace_body(response, content)


def _around(layer: Any, send: Any) -> Any:
    """Return a function that calls a middleware with a request and a function that sends it."""
    return lambda request: layer(request, send)


def replace_body(response: httpx.Response, content: bytes) -> None:
    """Set the body of a response, which was read and decompressed here."""
    response.headers.pop("content-encoding", None)
    response.stream = httpx.ByteStream(content)
    response.read()
