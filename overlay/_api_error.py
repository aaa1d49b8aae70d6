"""`APIError`, the base of all errors of a call. Users import it and its subclasses from `overlay.errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from .rate_limits import RateLimits

__all__ = ["APIError", "OpenAIError"]


class OpenAIError(Exception):
    """The base class of all errors of this package."""

    __module__ = "overlay.errors"  # where users and pickles find it

    def __init__(self, *arguments: object) -> None:
        Exception.__init__(self, *arguments)  # and not the class that `overlay.interop.bridge` inserts


class APIError(OpenAIError):
    """A call failed.

    Attributes:
        message: what went wrong; `str(error)` adds the status, code and request id.
        status_code: HTTP status of the response, if there was one.
        code: the API's machine-readable code, for example "rate_limit_exceeded"; integers are converted to strings.
        param: the request parameter that caused the error.
        type: the API's error type, for example "invalid_request_error".
        body: the API's error object; if the server sent something else, the decoded JSON or the text.
        request_id: the `x-request-id` of the response; include it when you report a problem.
        headers: response headers, names in lower case, without cookies.
        operation: id of the operation in the specification; None for calls such as `client.get`.
        method: HTTP method. path: path template, without ids and query.
        attempts: number of requests sent, including the first.
        maybe_executed: a request that changes something was sent but got no response, so it may have taken effect (and
            been billed) once or more.
        cursor: for a list, where to resume: pass it as `after`.
        partial: for a stream or binary response that was cut off, what arrived: the completion so far for chats, the
            bytes for binary responses, the list of events for other streams; otherwise None. It is also None after more
            than 16 million characters of events, which is the limit.
    """

    __module__ = "overlay.errors"  # where users and pickles find it

    status_code: int | None = None
    code: str | None = None
    param: str | None = None
    type: str | None = None
    body: Any = None
    request_id: str | None = None
    headers: dict[str, str] = {}  # noqa: RUF012  # the empty default is shared and never written to
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    attempts: int = 0
    maybe_executed: bool = False
    cursor: str | None = None
    partial: Any = None
    _default = ""

    def __init__(self, message: str | httpx.Request = "", request: Any = None, **facts: Any) -> None:
        if not isinstance(message, str):  # ``APITimeoutError(request)``
            message, request = "", message
        self.message = message or self._default
        super().__init__(self.message)
        if request is not None:
            from ._error_objects import facts_of_request

            facts = {**facts_of_request(request), **facts}
        for name, value in facts.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}")
            setattr(self, name, value)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The values of the ``x-ratelimit-*`` headers of the response; None without such headers."""
        from .rate_limits import rate_limits_of

        return rate_limits_of(self.headers)

    @property
    def request(self) -> httpx.Request:
        """The method and path template of the call, without host, query, headers and body."""
        from ._error_objects import request_of

        return request_of(self)

    def __str__(self) -> str:
        from ._error_objects import text_of

        return text_of(self)
