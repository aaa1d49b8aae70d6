"""Everything that can go wrong, under one root.

OpenAIError
├── ConfigurationError                  a setting or an argument that cannot be used (also a ValueError)
├── InvalidWebhookSignatureError        a webhook that is not proven genuine (also a ValueError)
├── LengthFinishReasonError             the completion was cut off by the token limit before it could be parsed
├── ContentFilterFinishReasonError      the answer was withheld by the content filter
├── WebSocketQueueFullError             too much waits for the connection of a session
├── ToolLimitError                      the model still called tools in the last round (in `overlay.tools`)
└── APIError                            a call failed
    ├── APIConnectionError              no whole answer came
    │   ├── WebSocketClosedError        a session over WebSocket ended, or its connection broke
    │   └── APITimeoutError             … in time
    │       └── PollTimeoutError        what was waited for was not done (in `overlay.polling`; also a TimeoutError)
    ├── APIStatusError                  an answer came with a status that is not a success
    │   ├── BadRequestError             400
    │   ├── AuthenticationError         401
    │   ├── PermissionDeniedError       403
    │   ├── NotFoundError               404
    │   ├── ConflictError               409
    │   ├── UnprocessableEntityError    422
    │   ├── RateLimitError              429
    │   └── InternalServerError         500 and above
    ├── ResponseDecodeError             a success whose body is not what its content type or the operation says
    ├── ResponseShapeError              a decoded body that does not fit the spec, in strict mode
    ├── PaginationError                 a list that does not advance
    └── StreamError                     the server reported an error inside a stream
        ├── StreamTruncatedError        the stream ended before its last event
        └── StreamIdleTimeoutError      no event came in time (also an APITimeoutError)

`ToolError` (in `overlay.tools`) is none of them: a tool raises it to tell the model what went wrong.

Errors hold data only: they pickle, deep-copy, and carry neither the key nor the request's headers and body. Tests can
make them as those of the official client are made: ``RateLimitError("slow", response=response, body=None)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._api_error import APIError, OpenAIError

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIConnectionError", "APIError", "APIStatusError", "APITimeoutError", "AuthenticationError",
    "BadRequestError", "ConfigurationError", "ConflictError", "ContentFilterFinishReasonError",
    "InternalServerError", "InvalidWebhookSignatureError", "LengthFinishReasonError", "NotFoundError",
    "OpenAIError", "PaginationError", "PermissionDeniedError", "RateLimitError", "ResponseDecodeError",
    "ResponseShapeError", "StreamError", "StreamIdleTimeoutError", "StreamTruncatedError",
    "UnprocessableEntityError",
    "WebSocketClosedError", "WebSocketQueueFullError",
]  # fmt: skip


class ConfigurationError(OpenAIError, ValueError):
    """A setting or an argument that cannot be used: a missing or malformed key, a bad base URL, an empty id."""


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook request that is not proven to come from the holder of the secret, or that is too old or too new."""


class LengthFinishReasonError(OpenAIError):
    """The answer ended at the token limit, so that it cannot be parsed; `completion` is what came."""

    def __init__(
        self, message: str = "the completion was cut off by the token limit", *, completion: Any = None
    ) -> None:
        super().__init__(message)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The content filter withheld the answer; `completion` is what came."""

    def __init__(
        self, message: str = "the completion was withheld by the content filter", *, completion: Any = None
    ) -> None:
        super().__init__(message)
        self.completion = completion


class WebSocketQueueFullError(OpenAIError):
    """More events wait for the connection of a session than `max_queue_size` bytes; the last one was not kept."""


class APIConnectionError(APIError):
    """No whole answer came: the connection could not be made, or broke. Tried again by default."""

    _default = "the connection failed"


class APITimeoutError(APIConnectionError):
    """No whole answer came within `timeout` or `deadline`."""

    _default = "the request timed out"


class WebSocketClosedError(APIConnectionError):
    """A session over WebSocket ended, or its connection broke.

    Attributes:
        close_code: the close code of RFC 6455; 1006 where the connection broke without one.
        reason: what the server, or our side, gave as the reason.
        is_normal: whether it was ended on purpose.
        unsent_messages: events that were kept for the connection and are not sent, as JSON.
    """

    close_code: int | None = None
    reason: str = ""
    is_normal: bool = False
    unsent_messages: list[str] = []  # noqa: RUF012  # the empty default is shared and never written to


class APIStatusError(APIError):
    """The server answered with a status that is not a success, or with an error of such a kind and status 200."""

    status_code: int = 0  # pyright: ignore[reportIncompatibleVariableOverride]  # never None here

    def __init__(self, message: str = "", *, response: httpx.Response | None = None, **facts: Any) -> None:
        if response is not None:
            from ._error_objects import facts_of_response

            facts = {**facts_of_response(response, facts.get("body")), **facts}
        super().__init__(message, **facts)

    @property
    def response(self) -> httpx.Response:
        """The answer, made of what the error holds: status, headers, and the error object as its JSON."""
        from ._error_objects import response_of

        return response_of(self)


class BadRequestError(APIStatusError):
    """400: the request is malformed or breaks a rule; `param` often says where."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the key is good but not for this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not yet: a stored completion can be read only some time after it was made."""


class ConflictError(APIStatusError):
    """409: something else changed it at the same time. Tried again by default."""


class UnprocessableEntityError(APIStatusError):
    """422: understood, but it cannot be done."""


class RateLimitError(APIStatusError):
    """429: too fast (tried again by default), or out of quota (`code` "insufficient_quota", never tried again)."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed or is overloaded. Tried again by default."""


class ResponseDecodeError(APIError):
    """A success whose body is not what it should be, such as HTML or broken JSON; `body` is a short piece of it."""


class ResponseShapeError(APIError):
    """A decoded body that does not fit the spec, in strict mode; `paths` says where, outermost first."""

    paths: tuple[str, ...] = ()

    def __init__(self, message: str = "", *, paths: tuple[str, ...] = (), **facts: Any) -> None:
        super().__init__(message, **facts)
        self.paths = paths


class PaginationError(APIError):
    """A list that does not advance: its cursor repeats, or it promises more and gives none; see `cursor`."""


class StreamError(APIError):
    """The server reported an error inside a stream that had begun as a success; `partial` is what came before it."""


class StreamTruncatedError(StreamError):
    """The stream ended, or its connection broke, before the event that ends it."""


class StreamIdleTimeoutError(StreamError, APITimeoutError):
    """No event came for `stream_idle_timeout` seconds; comments that keep the connection alive do not count."""
