"""What an exception of the network, or of a library that speaks to it, means to a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx

from ..errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from .redact import Mask

__all__ = ["FROM_FILE", "failure_error", "is_hopeless", "is_transport_failure", "was_sent"]

FROM_FILE: Final = "_from_a_file_to_send"
"""An attribute of errors that a file raised while a request was sent: they are OSErrors like those of a socket."""

# Failures before the request was on its way, by name: httpx and httpcore use the same ones.
_NOT_SENT: Final = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "InvalidURL")
_HOPELESS: Final = ("UnsupportedProtocol", "InvalidURL", "LocalProtocolError")
_TRANSPORTS: Final = ("httpx", "httpcore", "h11", "h2", "anyio", "ssl", "aiohttp", "httpx_aiohttp", "websockets")


def is_transport_failure(failure: Exception) -> bool:
    """Say whether an exception comes from the network or the libraries that speak to it, not from a caller's code."""
    if getattr(failure, FROM_FILE, False):
        return False
    kinds = type(failure).__mro__
    return isinstance(failure, OSError) or any(kind.__module__.partition(".")[0] in _TRANSPORTS for kind in kinds)


def was_sent(failure: Exception) -> bool:
    """Say whether something of the request may have reached the server."""
    return type(failure).__name__ not in _NOT_SENT


def is_hopeless(failure: Exception) -> bool:
    """Say whether it would fail in the same way again."""
    return type(failure).__name__ in _HOPELESS


def failure_error(failure: Exception, mask: Mask, **facts: Any) -> APIConnectionError:
    """Make our error of a failure; its cause is a copy that holds no request and no traceback."""
    name = type(failure).__name__
    timed_out = isinstance(failure, TimeoutError) or name.endswith("Timeout")
    # h11 quotes an illegal header value in its message, and the value may be a secret; or a line of the answer.
    text = "a header or the body breaks the rules of HTTP" if name == "LocalProtocolError" else mask.text(str(failure))
    kind: type[APIConnectionError] = APITimeoutError if timed_out else APIConnectionError
    error = kind(f"{'no answer in time' if timed_out else 'connection failed'}: {name}: {text}", **facts)
    try:
        error.__cause__ = getattr(httpx, name, type(failure))(text)  # httpcore has errors of the same names
    except TypeError:  # an exception class with a signature of its own: the message must do
        error.__cause__ = None
    return error
