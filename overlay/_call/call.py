"""One call as plain data: everything the HTTP shells need, and nothing they could decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..errors import ConfigurationError
from .retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .._raw import Operation
    from .middleware import Authorizer

__all__ = ["DEFAULT_TIMEOUT", "Call", "Layers", "seconds", "timeout_phases"]

Timeout = dict[str, float | None]
DEFAULT_TIMEOUT: Final[Timeout] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
_PHASES: Final = ("connect", "read", "write", "pool")
_FOREVER: Final = 1e8  # seconds; sockets and locks take no number that is much larger
_DEFAULT_RETRY: Final = RetryPolicy()


class Layers(NamedTuple):
    """What a client has around each request that is sent, outermost first, and then what puts credentials into it."""

    middleware: tuple[Any, ...] = ()
    authorizer: Authorizer | None = None


class Call:
    """One call of one operation.

    Attributes:
        method: HTTP method in capitals.
        url: absolute URL, query included. An `httpx.URL` that is kept between calls saves parsing it each time.
        headers: all headers but Authorization. An `httpx.Headers` kept between calls saves making it each time.
            Nothing is added to them but Host and the length and type of the body (so ask for gzip in here). An
            Authorization header in here is sent as it is, instead of the key.
        path: path template, the only form of the path that is logged or put into errors.
        operation_id: the spec's name of the operation, or None.
        operation: what a success is judged by, to see if it is an error instead; None: it is not judged.
        answer: what a success is to be: "json", "binary", "text" or "none".
        content: the body as bytes, or None.
        body: makes the body again for every attempt, as keyword arguments of `httpx.Request` (`files`, `data`,
            `content`); goes before `content`.
        security: "api_key", "admin_api_key" or "none".
        secrets: names of further secret headers and query parameters, in lower case.
        key_header: the header that the key goes into, in lower case; any but Authorization gets it bare.
        timeout: seconds for each of connect, read, write and pool; see `timeout_phases`.
        retry: decides about further attempts.
        deadline: seconds for the whole call, retries, waits and the body included, or None.
        follows: redirects are followed.
        layers: what is called around each request, or None.
        stream: leave the body of a success unread.
    """

    __slots__ = (
        "answer",
        "body",
        "content",
        "deadline",
        "follows",
        "headers",
        "key_header",
        "layers",
        "method",
        "operation",
        "operation_id",
        "path",
        "retry",
        "secrets",
        "security",
        "stream",
        "timeout",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str | httpx.URL,
        *,
        headers: httpx.Headers | dict[str, str] | list[tuple[str, str]],
        path: str,
        operation_id: str | None = None,
        operation: Operation | None = None,
        answer: str = "json",
        content: bytes | None = None,
        body: Callable[[], dict[str, Any]] | None = None,
        security: str = "api_key",
        secrets: frozenset[str] = frozenset(),
        key_header: str = "authorization",
        timeout: Timeout = DEFAULT_TIMEOUT,
        retry: RetryPolicy = _DEFAULT_RETRY,
        deadline: float | None = None,
        stream: bool = False,
        layers: Layers | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.path = path
        self.operation_id = operation_id
        self.operation = operation
        self.answer = answer
        self.content = content
        self.body = body
        self.security = security
        self.secrets = secrets
        self.key_header = key_header
        self.timeout = timeout
        self.retry = retry
        self.deadline = deadline
        self.stream = stream
        self.follows = True
        self.layers = layers

    @property
    def makes_bytes(self) -> bool:
        """Whether the answer is bytes that are made for this call, as speech is, and not a file that was stored."""
        return self.answer == "binary" and self.method == "POST"

    def __repr__(self) -> str:
        return f"Call({self.method} {self.path})"


def timeout_phases(timeout: float | httpx.Timeout | None) -> Timeout:
    """Return the seconds for each phase of an attempt: a number is for each of them, None means no limit.

    Raises:
        ConfigurationError: it is no such thing.
    """
    # By what it has and not by its class: httpx2 has one, which is that of the official client, too.
    is_each = all(hasattr(timeout, phase) for phase in _PHASES)
    given: dict[str, Any] = {phase: getattr(timeout, phase) if is_each else timeout for phase in _PHASES}
    return {phase: seconds(value, "timeout", positive=True) for phase, value in given.items()}


def seconds(value: Any, name: str, *, positive: bool = False) -> float | None:
    """Return a number of seconds, or None for no limit, which more than three years are, too.

    Raises:
        ConfigurationError: it is no number, or not `positive` where it has to be.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        raise ConfigurationError(f"{name} must be a number of seconds or None, not {value!r}")
    if positive and value <= 0:
        raise ConfigurationError(f"{name} must be more than 0 seconds, not {value!r}")
    return value if value < _FOREVER else None
