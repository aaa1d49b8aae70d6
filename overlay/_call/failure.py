"""What an exception of the network, or of a networking library, means for a call."""

from __future__ import annotations

import os
from socket import gaierror
from typing import TYPE_CHECKING, Any, Final

import httpx

from ..errors import APIConnectionError, APITimeoutError, OpenAIError

if TYPE_CHECKING:
    from types import FrameType

    from .redact import Mask

__all__ = ["FROM_FILE", "failure_error", "is_hopeless", "is_transport_failure", "was_sent"]

FROM_FILE: Final = "_from_a_file_to_send"
"""An attribute of errors that a file raised while a request was sent: they are OSErrors, like those of a socket."""

# Failures before the request was on its way, by name: httpx and httpcore use the same ones.
_NOT_SENT: Final = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "InvalidURL")
_CERTIFICATE: Final = (
    "; if your company's own authority signed it, set SSL_CERT_FILE to its certificate, "
    "or see the guide on certificates"
)
_NO_TLS: Final = "; the server does not seem to speak TLS on this port: should base_url start with http://?"
_REFUSED: Final = "; no server is listening there: check base_url"
_NO_HOST: Final = "; no host of that name was found: check base_url and the network"
_HOPELESS: Final = ("UnsupportedProtocol", "InvalidURL", "LocalProtocolError")
_TRANSPORTS: Final = frozenset({
    "httpx", "httpcore", "h11", "h2", "anyio", "ssl", "aiohttp", "httpx_aiohttp", "websockets",
    "httpx2", "httpcore2", "socksio",
})  # fmt: skip
_TOOLS: Final = frozenset({
    "aioresponses", "blockbuster", "mocket", "pook", "pytest_httpx", "pytest_recording", "pytest_socket", "respx",
    "vcr",
})  # fmt: skip


def is_transport_failure(failure: Exception, *, is_given: bool = False) -> bool:
    """Return whether an exception means that the connection failed, and was not raised by the caller's code.

    Args:
        failure: what was raised while sending a request or reading a response.
        is_given: whether the user's own client sent it. Its transport, hooks and authentication may raise anything,
            which then means that the connection failed; but exceptions of testing tools are for the test.
    """
    if getattr(failure, FROM_FILE, False):
        return False
    if isinstance(failure, OSError) or _packages(failure) & _TRANSPORTS:
        return True
    return is_given and not isinstance(failure, OpenAIError) and not _is_for_a_test(failure)


def _packages(failure: BaseException) -> set[str]:
    return {kind.__module__.partition(".")[0] for kind in type(failure).__mro__}


def _is_for_a_test(failure: BaseException) -> bool:
    """Return whether an error comes from a testing tool that replaces or blocks the network."""
    if isinstance(failure, BaseExceptionGroup):  # anyio's: it connects in tasks
        return any(map(_is_for_a_test, failure.exceptions))
    raised_in = "" if (frame := _last_frame(failure)) is None else frame.f_globals.get("__name__", "")
    return isinstance(failure, AssertionError | Warning) or not _TOOLS.isdisjoint(
        _packages(failure) | {raised_in.partition(".")[0]}
    )


def _last_frame(failure: BaseException) -> FrameType | None:
    step = failure.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return None if step is None else step.tb_frame


def was_sent(failure: Exception) -> bool:
    """Return whether any part of the request may have reached the server."""
    return type(failure).__name__ not in _NOT_SENT


def is_hopeless(failure: Exception) -> bool:
    """Return whether a retry would fail in the same way."""
    return type(failure).__name__ in _HOPELESS or type(_root(failure)).__name__ == "SSLCertVerificationError"


def _root(failure: BaseException) -> OSError | None:
    """Return the error of the operating system or of TLS that a library has wrapped."""
    cause: BaseException | None = failure
    for _ in range(10):
        if cause is None or isinstance(cause, OSError):
            return cause
        cause = cause.__cause__ or cause.__context__
    return None


def failure_error(failure: Exception, mask: Mask, **facts: Any) -> APIConnectionError:
    """Create our error for a failure; its cause is a copy without request and traceback."""
    name = type(failure).__name__
    kinds = [each.__name__ for each in type(failure).__mro__]  # httpx and httpcore use the same names
    timed_out = isinstance(failure, TimeoutError) or "TimeoutException" in kinds or name.endswith("Timeout")
    # h11 quotes an illegal header value in its message, and the value may be a secret; or a line of the answer.
    text = "a header or the body violates HTTP" if name == "LocalProtocolError" else mask.text(str(failure))
    root = _root(failure)
    if not is_transport_failure(failure) and (frame := _last_frame(failure)) is not None:  # its traceback is not kept
        code = frame.f_code
        text += f" (raised in {code.co_qualname}, {os.path.basename(code.co_filename)}:{frame.f_lineno})"
    if type(root).__name__ == "SSLCertVerificationError":
        text += _CERTIFICATE
    elif "WRONG_VERSION_NUMBER" in text:
        text += _NO_TLS
    elif isinstance(root, ConnectionRefusedError):
        text += _REFUSED
    elif isinstance(root, gaierror):
        text += _NO_HOST
    kind: type[APIConnectionError] = APITimeoutError if timed_out else APIConnectionError
    error = kind(f"{'no response in time' if timed_out else 'connection failed'}: {name}: {text}", **facts)
    try:
        error.__cause__ = getattr(httpx, name, type(failure))(text)  # httpcore has errors of the same names
    except TypeError:  # an exception class with another signature: keep only the message
        error.__cause__ = None
    if error.__cause__ is not None and root is not None and root is not failure:
        root.__traceback__ = root.__context__ = root.__cause__ = None  # its frames contain the request, and so the key
        error.__cause__.__cause__ = root
    return error
