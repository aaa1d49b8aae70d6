"""``with_raw_response``: the HTTP response together with the decoded object."""

from __future__ import annotations

import copy
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from .._call.redact import frames_dropped
from .._call.sending import exchange_of
from ..errors import OpenAIError
from .binary import ReadBody, request_id_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ..rate_limits import RateLimits

__all__ = ["HttpView", "RawResponse"]

T = TypeVar("T")


class HttpView(Generic[T]):
    """What both kinds of responses have in common; ``http_response`` is the complete HTTP response."""

    _finish: Callable[[Any], Any] = staticmethod(lambda made: made)

    def __init__(self, response: httpx.Response, parse: Callable[[], Any]) -> None:
        self.http_response = response
        self._parse = parse

    def _then(self, finish: Callable[[Any], Any]) -> Self:
        """Let `parse` return what a helper makes of the decoded object."""
        self._finish = finish
        return self

    def __copy__(self) -> Self:
        made = type(self).__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = memo[id(self)] = type(self).__new__(type(self))
        made.__dict__.update(copy.deepcopy(self.__dict__, memo))
        return made

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a raw response contains its request and so the API key, and cannot be pickled; "
            "pickle the result of parse(), or its headers"
        )

    @property
    def http_request(self) -> httpx.Request:
        """The request that was sent, with its key: do not log it."""
        return self.http_response.request

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """The response's status."""
        return self.http_response.status_code

    @property
    def url(self) -> httpx.URL:
        """The URL of the request."""
        return self.http_request.url

    @property
    def method(self) -> str:
        """The request's method."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The HTTP version of the response."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """The time from the last request to its complete response, or to the headers of a streamed one."""
        return timedelta(seconds=exchange_of(self.http_response).took)

    @property
    def is_closed(self) -> bool:
        """Whether the connection was released."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.http_response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The rate limits in the ``x-ratelimit-*`` headers; None if there are none."""
        from ..rate_limits import rate_limits_of

        return rate_limits_of(self.headers)

    @property
    def attempts(self) -> int:
        """How many times the request was sent."""
        return exchange_of(self.http_response).attempts

    @property
    def retries_taken(self) -> int:
        """How many times the request was retried."""
        return self.attempts - 1

    def _cast(self, to: Any) -> Any:
        from .._verb_calls import cast  # rarely used

        with frames_dropped(OpenAIError):  # they contain the body, which may quote what was sent
            return cast(self.http_response, to)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code}, request id {self.request_id})"


class RawResponse(HttpView[T], ReadBody):
    """A response that was read, and its decoded content."""

    def __init__(self, response: httpx.Response, parse: Callable[[], Any]) -> None:
        super().__init__(response, parse)
        self._held = response

    def json(self) -> Any:
        """Return the body as plain JSON values."""
        return json.loads(self.content)

    def close(self) -> None:
        """Release the connection of a stream; do nothing if the body was read."""
        if not self.is_closed:
            self.http_response.close()

    async def aclose(self) -> None:
        """Release the connection of a stream of an async client; do nothing if the body was read."""
        if not self.is_closed:
            await self.http_response.aclose()

    def parse(self, *, to: Any = None) -> Any:
        """Return what the method without ``with_raw_response`` returns.

        Args:
            to: Decode the response as another type; see ``cast_to`` of ``client.get``.
        """
        return self._finish(self._parse()) if to is None else self._cast(to)
