"""`APIError`: what every error of a call knows. Users find it, and those derived from it, in `overlay.errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from .rate_limits import RateLimits

__all__ = ["APIError", "OpenAIError"]


class OpenAIError(Exception):
    """The root: `except OpenAIError` catches everything that this package raises on purpose."""

    __module__ = "overlay.errors"  # where users find it, and pickles, too

    def __init__(self, *arguments: object) -> None:
        Exception.__init__(self, *arguments)  # and not what `overlay.interop.bridge` puts between the two


class APIError(OpenAIError):
    """A call failed.

    Attributes:
        message: what went wrong, for people; `str(error)` puts status, code and request id around it.
        status_code: HTTP status of the answer, where there was one.
        code: the API's machine-readable code, for example "rate_limit_exceeded"; whole numbers come as text.
        param: the request parameter that the API blames.
        type: the API's family of errors, for example "invalid_request_error".
        body: the API's error object; for servers that send another shape the decoded JSON, or else the text.
        request_id: the `x-request-id` of the answer: what to tell the people who run the server.
        headers: headers of the answer, names in lower case, without cookies.
        operation: id of the operation in the spec, or None for a path given by hand.
        method: HTTP method. path: path template, never with the ids or the query filled in.
        attempts: requests sent, the first included.
        maybe_executed: a request that changes something was sent and no answer to it came, so that it may have
            taken effect (and cost) once or more.
        cursor: for a list, where to resume: pass it as `after`.
        partial: for a stream that ended midway, whatever ended it, what had arrived: of a chat the completion so far,
            of bytes that were to be read whole the bytes, of other streams the list of events; else None. After 16
            million characters of events nothing more is kept, and it is None.
    """

    __module__ = "overlay.errors"  # where users find it, and pickles, too

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
        """What the ``x-ratelimit-*`` headers of the answer say; None where there is none of them."""
        from .rate_limits import rate_limits_of

        return rate_limits_of(self.headers)

    @property
    def request(self) -> httpx.Request:
        """The method and the path template that were called, without host, query, headers and body."""
        from ._error_objects import request_of

        return request_of(self)

    def __str__(self) -> str:
        from ._error_objects import text_of

        return text_of(self)
