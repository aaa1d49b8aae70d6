"""All errors of this package, in one tree.

OpenAIError
├── ConfigurationError                  an invalid setting or argument (also a ValueError)
├── InvalidWebhookSignatureError        a webhook that could not be verified (also a ValueError)
├── LengthFinishReasonError             the completion was cut off by the token limit and could not be parsed
├── ContentFilterFinishReasonError      the completion was withheld by the content filter
├── SubjectTokenProviderError           the proof of a workload's identity is not available
├── WebSocketQueueFullError             too many events are queued for the connection of a session
├── ToolLimitError                      the model still called tools in the last round (in `overlay.tools`)
└── APIError                            a call failed
    ├── APIConnectionError              no complete response arrived
    │   ├── WebSocketClosedError        a session over WebSocket ended, or its connection was lost
    │   └── APITimeoutError             … in time
    │       └── PollTimeoutError        the server did not finish in time (in `overlay.polling`; also a TimeoutError)
    ├── APIStatusError                  the server responded with an error status
    │   ├── BadRequestError             400
    │   ├── AuthenticationError         401
    │   │   └── OAuthError              the token exchange of a workload identity was refused
    │   ├── PermissionDeniedError       403
    │   ├── NotFoundError               404
    │   ├── ConflictError               409
    │   ├── UnprocessableEntityError    422
    │   ├── RateLimitError              429
    │   └── InternalServerError         500 and above
    ├── APIResponseValidationError      a success response with an unexpected body
    │   ├── ResponseDecodeError         it cannot be decoded as the operation expects
    │   └── ResponseShapeError          it was decoded, but does not match the specification, in strict mode
    ├── PaginationError                 a list that does not advance
    └── StreamError                     the server reported an error inside a stream
        ├── StreamTruncatedError        the stream ended before its last event
        └── StreamIdleTimeoutError      no event arrived in time (also an APITimeoutError)

`ToolError` (in `overlay.tools`) is not part of this tree: a tool raises it to tell the model what went wrong.

Errors contain plain data only: they can be pickled and deep-copied, and never contain the key or the request's headers
and body. Tests can construct them like those of the official client: ``RateLimitError("slow", response=response,
body=None)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ._api_error import APIError, OpenAIError

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIConnectionError", "APIError", "APIResponseValidationError", "APIStatusError", "APITimeoutError",
    "AuthenticationError",
    "BadRequestError", "ConfigurationError", "ConflictError", "ContentFilterFinishReasonError",
    "InternalServerError", "InvalidWebhookSignatureError", "LengthFinishReasonError", "NotFoundError",
    "OAuthError", "OpenAIError", "PaginationError", "PermissionDeniedError", "RateLimitError", "ResponseDecodeError",
    "ResponseShapeError", "StreamError", "StreamIdleTimeoutError", "StreamTruncatedError",
    "SubjectTokenProviderError", "UnprocessableEntityError",
    "WebSocketClosedError", "WebSocketQueueFullError",
]  # fmt: skip


class ConfigurationError(OpenAIError, ValueError):
    """An invalid setting or argument: a missing or malformed key, a bad base URL, an empty id."""


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """The signature of a webhook does not match the secret, or the webhook is too old or too new."""


class SubjectTokenProviderError(OpenAIError):
    """The token that proves a workload's identity is not available: see `overlay.auth`."""

    def __init__(self, message: str = "", *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class LengthFinishReasonError(OpenAIError):
    """The completion was cut off by the token limit and cannot be parsed; `completion` holds what arrived."""

    def __init__(
        self, message: str = "the completion was cut off by the token limit", *, completion: Any = None
    ) -> None:
        super().__init__(message)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The content filter withheld the completion; `completion` holds what arrived."""

    def __init__(
        self, message: str = "the completion was withheld by the content filter", *, completion: Any = None
    ) -> None:
        super().__init__(message)
        self.completion = completion


class WebSocketQueueFullError(OpenAIError):
    """More than `max_queue_size` bytes of events are queued for a session; the last event was not queued."""


class APIConnectionError(APIError):
    """No complete response arrived: the connection failed or was lost. Retried by default."""

    _default = "the connection failed"


class APITimeoutError(APIConnectionError):
    """No complete response arrived within `timeout` or `deadline`."""

    _default = "the request timed out"


class WebSocketClosedError(APIConnectionError):
    """A session over WebSocket ended, or its connection was lost.

    Attributes:
        close_code: the close code of RFC 6455; 1006 if the connection was lost without one.
        reason: the reason given by the server, or by this client.
        is_normal: whether the session was closed on purpose.
        unsent_messages: events that were queued for the connection and not sent, as JSON.
    """

    close_code: int | None = None
    reason: str = ""
    is_normal: bool = False
    unsent_messages: list[str] = []  # noqa: RUF012  # the empty default is shared and never written to


class APIStatusError(APIError):
    """The server responded with an error status, or with status 200 and such an error in the body."""

    _status: ClassVar[int | None] = None  # that this class stands for
    status_code: int = 0  # pyright: ignore[reportIncompatibleVariableOverride]  # never None here

    def __init__(self, message: str = "", *, response: httpx.Response | None = None, **facts: Any) -> None:
        if response is not None:
            from ._error_objects import facts_of_response

            facts = {**facts_of_response(response, facts.get("body")), **facts}
        super().__init__(message, **facts)

    @property
    def response(self) -> httpx.Response:
        """The response, rebuilt from the error's data: status, headers, and the error object as JSON."""
        from ._error_objects import response_of

        return response_of(self)


class BadRequestError(APIStatusError):
    """400: the request is malformed or invalid; `param` often says where."""

    _status = 400


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""

    _status = 401


class OAuthError(AuthenticationError):
    """A workload identity was not exchanged for a token; `error` is the code, such as "invalid_grant" (RFC 6749)."""

    error: str | None = None

    def __init__(
        self, message: str = "", *, response: httpx.Response | None = None, body: Any = None, **facts: Any
    ) -> None:
        said = body if isinstance(body, dict) else {}
        description, self.error = said.get("error_description"), said.get("error")
        if isinstance(description, str) and description:
            message = message or description
        super().__init__(message, response=response, body=body, **facts)

    _default = "the workload identity was refused"


class PermissionDeniedError(APIStatusError):
    """403: the key is valid but lacks permission."""

    _status = 403


class NotFoundError(APIStatusError):
    """404: not found, or not yet: a stored completion becomes readable some time after it was created."""

    _status = 404


class ConflictError(APIStatusError):
    """409: something else changed the resource at the same time. Retried by default."""

    _status = 409


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but cannot be processed."""

    _status = 422


class RateLimitError(APIStatusError):
    """429: rate limit exceeded (retried by default), or out of quota (`code` "insufficient_quota", never retried)."""

    _status = 429


class InternalServerError(APIStatusError):
    """500 and above: the server failed or is overloaded. Retried by default."""


class APIResponseValidationError(APIError):
    """A success response with an unexpected body."""


class ResponseDecodeError(APIResponseValidationError):
    """A success response with an unexpected body, such as HTML or broken JSON; `body` is a short excerpt."""


class ResponseShapeError(APIResponseValidationError):
    """A decoded body that does not match the specification, in strict mode; `paths` says where, outermost first."""

    paths: tuple[str, ...] = ()

    def __init__(self, message: str = "", *, paths: tuple[str, ...] = (), **facts: Any) -> None:
        super().__init__(message, **facts)
        self.paths = paths


class PaginationError(APIError):
    """A list that does not advance: a cursor repeats, or a page promises more items but has none; see `cursor`."""


class StreamError(APIError):
    """The server reported an error in the middle of a stream; `partial` holds what arrived before it."""


class StreamTruncatedError(StreamError):
    """The stream ended, or its connection was lost, before its last event."""


class StreamIdleTimeoutError(StreamError, APITimeoutError):
    """No event arrived for `stream_idle_timeout` seconds; keep-alive comments do not count."""
