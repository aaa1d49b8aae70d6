"""One call as plain data: everything that the HTTP modules need, and no decisions."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
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
_FOREVER: Final = 1e8  # seconds; sockets and locks accept no much larger number
_DEFAULT_RETRY: Final = RetryPolicy()


class Layers(NamedTuple):
    """The layers around each request, outermost first, and what adds the credentials."""

    middleware: tuple[Any, ...] = ()
    authorizer: Authorizer | None = None


@dataclass(slots=True, eq=False, repr=False)
class Call:
    """One call of one operation.

    Attributes:
        method: HTTP method in capitals.
        url: absolute URL, query included. Keeping an `httpx.URL` between calls saves parsing it each time.
        headers: all headers but Authorization. Keeping an `httpx.Headers` between calls saves creating it each time.
            Nothing is added to them but Host and the length and type of the body (so ask for gzip in here). An
            Authorization header in here is sent unchanged, instead of the key.
        path: path template, the only form of the path that is logged or put into errors.
        operation_id: the spec's name of the operation, or None.
        operation: used to check whether a success is really an error; None: not checked.
        answer: the expected kind of a success: "json", "binary", "text" or "none".
        content: the body as bytes, or None.
        body: creates the body for every attempt, as keyword arguments of `httpx.Request` (`files`, `data`, `content`);
            takes precedence over `content`.
        security: "api_key", "admin_api_key" or "none".
        secrets: names of additional secret headers and query parameters, in lower case.
        key_header: the header that the key goes into, in lower case; without a prefix unless it is Authorization.
        timeout: seconds for each of connect, read, write and pool; see `timeout_phases`.
        retry: decides about further attempts.
        deadline: seconds for the whole call, including retries, waits and the body, or None.
        follows: whether redirects are followed.
        layers: the layers around each request, or None.
        stream: whether to leave the body of a success unread.
    """

    method: str
    url: str | httpx.URL
    _: KW_ONLY
    headers: httpx.Headers | dict[str, str] | list[tuple[str, str]]
    path: str
    operation_id: str | None = None
    operation: Operation | None = None
    answer: str = "json"
    content: bytes | None = None
    body: Callable[[], dict[str, Any]] | None = None
    security: str = "api_key"
    secrets: frozenset[str] = frozenset()
    key_header: str = "authorization"
    timeout: Timeout = field(default_factory=lambda: DEFAULT_TIMEOUT)
    retry: RetryPolicy = _DEFAULT_RETRY
    deadline: float | None = None
    follows: bool = True
    stream: bool = False
    layers: Layers | None = None

    def sent_body(self) -> dict[str, Any]:
        """Return the body of one attempt, as keyword arguments of `httpx.Request`."""
        return {"content": self.content} if self.body is None else self.body()

    @property
    def makes_bytes(self) -> bool:
        """Whether the answer is bytes generated for this call, such as speech, and not a stored file."""
        return self.answer == "binary" and self.method == "POST"

    def __repr__(self) -> str:
        return f"Call({self.method} {self.path})"


def timeout_phases(timeout: float | httpx.Timeout | None) -> Timeout:
    """Return the seconds for each phase of an attempt: a number applies to each of them, None means no limit.

    Raises:
        ConfigurationError: it is neither.
    """
    # Checked by attributes, not by class: httpx2, used by the official client, has its own.
    is_each = all(hasattr(timeout, phase) for phase in _PHASES)
    given: dict[str, Any] = {phase: getattr(timeout, phase) if is_each else timeout for phase in _PHASES}
    return {phase: seconds(value, "timeout", positive=True) for phase, value in given.items()}


def seconds(value: Any, name: str, *, positive: bool = False) -> float | None:
    """Return a number of seconds, or None for no limit, also for more than three years.

    Raises:
        ConfigurationError: it is not a number, or not positive although `positive` is set.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        raise ConfigurationError(f"{name} must be a number of seconds or None, not {value!r}")
    if positive and value <= 0:
        raise ConfigurationError(f"{name} must be more than 0 seconds, not {value!r}")
    return value if value < _FOREVER else None
