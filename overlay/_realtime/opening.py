"""Opening a session: the handshake is one HTTP request, so an `Exchange` decides about its failures too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import httpx

from .._call.exchange import Exchange
from .._call.plan import Settings, planned
from .._call.redirect import is_same_origin
from ..errors import APIConnectionError, ConfigurationError

if TYPE_CHECKING:
    from .._raw import Operation

__all__ = ["DEFAULT_CONNECT", "Opening", "Refused"]

DEFAULT_CONNECT: Final = 10.0  # seconds for DNS, TLS and handshake together, if the client sets no `timeout`
_NOT_OURS: Final = ("accept", "accept-encoding", "connection", "content-type")  # headers that the handshake sets itself


class Refused(Exception):  # noqa: N818  # an outcome, never seen outside
    """The server answered the handshake with something other than 101."""

    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        super().__init__(status)
        self.status, self.headers, self.body = status, headers, body


class Opening:
    """One opening of a session, with its retries.

    Args:
        settings: The client's.
        operation: The operation to open.
        values: The operation's path and query parameters.
        connect: Seconds for one attempt, or None for the client's connect timeout.
        retries: Retries after a transient failure; None for the client's number.
    """

    def __init__(
        self,
        settings: Settings,
        operation: Operation,
        *,
        values: Mapping[str, Any],
        extra_query: Mapping[str, Any],
        extra_headers: Mapping[str, Any],
        connect: float | None = None,
        retries: int | None = None,
    ) -> None:
        if retries is not None:
            settings = replace(settings, retry=settings.retry.with_retries(retries))
        if settings.layers is not None and settings.layers.authorizer is not None:
            raise ConfigurationError(
                "sessions over WebSocket need an api_key; they do not support workload_identity or request signatures"
            )
        if settings.websocket_url is not None:
            settings = replace(settings, url=settings.websocket_url)
        path = {name: value for name, value in values.items() if f"{{{name}}}" in operation.path}
        asked = {settings.session_names.get(name, name): value for name, value in values.items() if name not in path}
        options = {"extra_query": {**asked, **extra_query}, "extra_headers": extra_headers}
        made = planned(settings, operation, operation.id, path, options)
        self.security = made.call.security
        self.exchange = Exchange(made.call)
        if connect is None and settings.timeout is not None:
            connect = settings.timeout["connect"]
        elif connect is None:
            connect = DEFAULT_CONNECT
        self._connect = connect
        self._request: httpx.Request | None = None

    def next(self, authorization: str | None) -> tuple[str, list[tuple[str, str]], float | None]:
        """Return the address, the headers and the seconds of the next attempt.

        Raises:
            APIConnectionError: The server redirected to another origin, which gets nothing.
        """
        self._request = request = self.exchange.request(authorization)
        if not is_same_origin(httpx.URL(self.exchange.call.url), request.url):
            raise APIConnectionError(
                f"the server redirects the session to another origin ({request.url.host}); if you trust it, "
                "use its URL as base_url",
                **self.exchange.facts(),
            )
        scheme = {"http": "ws", "https": "wss"}[request.url.scheme]
        headers = [(name, value) for name, value in request.headers.multi_items() if name not in (*_NOT_OURS, "host")]
        left = self.exchange.time_left()
        limit = self._connect if left is None else left if self._connect is None else min(left, self._connect)
        return str(request.url.copy_with(scheme=scheme)), headers, limit

    def judge(self, outcome: Refused | Exception) -> float:
        """Return the seconds to wait before the next attempt; call it outside the ``except`` block.

        Raises:
            APIStatusError, APIConnectionError: That was the last attempt.
        """
        if not isinstance(outcome, Refused):
            return self.exchange.failed(outcome)
        response = httpx.Response(outcome.status, headers=outcome.headers, content=outcome.body, request=self._request)
        step = self.exchange.step(response)
        if isinstance(step, httpx.Response):
            raise APIConnectionError(
                f"the server answered {outcome.status} instead of opening a WebSocket", **self.exchange.facts()
            )
        return step
