"""What an exception means for a call: whether it is the network's, whether a retry may help, and what is said of it."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._call.failure import FROM_FILE, failure_error, is_hopeless, is_transport_failure, was_sent
from overlay._call.redact import Mask

MASK = Mask(httpx.Request("GET", "https://example.com", headers={"authorization": "Bearer sk-5ecret-5ecret"}))


def of(module: str, name: str = "SomeError", base: type[Exception] = Exception) -> Exception:
    """Make an exception whose class a library defines."""
    found: Exception = type(name, (base,), {"__module__": module})("no")
    return found


def from_a_file() -> OSError:
    failure = OSError("no such file")
    setattr(failure, FROM_FILE, True)
    return failure


def chained(failure: Exception, steps: int, how: str) -> Exception:
    """Wrap an exception in others."""
    for _ in range(steps):
        outer = ValueError("outer")
        setattr(outer, how, failure)
        failure = outer
    return failure


@pytest.mark.parametrize(
    ("failure", "always", "given"),
    [
        (OSError("x"), True, True),
        (TimeoutError("x"), True, True),
        (ssl.SSLError("x"), True, True),
        (httpx.ConnectError("x"), True, True),
        *((of(f"{name}._deep.down"), True, True) for name in ("httpcore", "h11", "h2", "anyio", "aiohttp", "socksio")),
        (of("mine", base=type(of("httpx._exceptions"))), True, True),  # whatever it derives from
        (of("httpx_of_mine"), False, True),
        (of("mine.httpx"), False, True),
        (ValueError("x"), False, True),
        (errors.OpenAIError("x"), False, False),
        (errors.ConfigurationError("x"), False, False),
        (AssertionError("x"), False, False),
        (UserWarning("x"), False, False),
        *((of(f"{name}._deep"), False, False) for name in ("respx", "vcr", "pytest_httpx", "pook", "pytest_socket")),
        (ExceptionGroup("two", [ValueError("x"), of("respx.models")]), False, False),
        (ExceptionGroup("two", [ValueError("x"), ExceptionGroup("in", [AssertionError("x")])]), False, False),
        (ExceptionGroup("two", [ValueError("x"), KeyError("x")]), False, True),
        (from_a_file(), False, False),
    ],
)
def test_who_raised_it_decides_whether_the_connection_failed(failure: Exception, always: bool, given: bool) -> None:
    assert is_transport_failure(failure) is always
    assert is_transport_failure(failure, is_given=False) is always
    assert is_transport_failure(failure, is_given=True) is given


def test_a_file_that_was_not_marked_is_no_file() -> None:
    failure = OSError("x")
    setattr(failure, FROM_FILE, False)
    assert is_transport_failure(failure)


@pytest.mark.parametrize("base", [Exception, OSError])
@pytest.mark.parametrize(
    ("name", "sent", "hopeless"),
    [
        ("ConnectError", False, False),
        ("ConnectTimeout", False, False),
        ("PoolTimeout", False, False),
        ("ProxyError", False, False),
        ("UnsupportedProtocol", False, True),
        ("InvalidURL", False, True),
        ("LocalProtocolError", True, True),
        ("ReadError", True, False),
        ("ReadTimeout", True, False),
        ("WriteError", True, False),
        ("RemoteProtocolError", True, False),
        ("SSLCertVerificationError", True, None),
    ],
)
def test_its_name_decides_what_a_retry_can_do(
    name: str, sent: bool, hopeless: bool | None, base: type[Exception]
) -> None:
    failure = of("httpcore", name, base)
    assert was_sent(failure) is sent
    # A certificate that is refused is an error of TLS, which is one of the operating system's.
    assert is_hopeless(failure) is ((base is OSError) if hopeless is None else hopeless)


@pytest.mark.parametrize("how", ["__cause__", "__context__"])
@pytest.mark.parametrize(("steps", "is_found"), [(0, True), (1, True), (9, True), (10, False), (30, False)])
def test_the_error_of_tls_is_found_under_those_of_libraries(how: str, steps: int, is_found: bool) -> None:
    refused = chained(ssl.SSLCertVerificationError("self-signed"), steps, how)
    assert is_hopeless(refused) is is_found
    assert ("SSL_CERT_FILE" in str(failure_error(refused, MASK))) is is_found
    assert not is_hopeless(chained(OSError("x"), steps, how))


def test_the_cause_goes_before_the_context() -> None:
    outer = ValueError("outer")
    outer.__context__, outer.__cause__ = OSError("x"), ssl.SSLCertVerificationError("x")
    assert is_hopeless(outer)
    outer.__context__, outer.__cause__ = ssl.SSLCertVerificationError("x"), OSError("x")
    assert not is_hopeless(outer)


@pytest.mark.parametrize(
    ("failure", "kind", "text"),
    [
        (httpx.ReadTimeout("slow"), errors.APITimeoutError, "no response in time: ReadTimeout: slow"),
        (TimeoutError("slow"), errors.APITimeoutError, "no response in time: TimeoutError: slow"),
        (of("a", "ATimeout"), errors.APITimeoutError, "no response in time: ATimeout: no"),
        (of("a", "Late", httpx.TimeoutException), errors.APITimeoutError, "no response in time: Late: no"),
        (of("a", "TimeoutOther"), errors.APIConnectionError, "connection failed: TimeoutOther: no"),
        (httpx.ReadError("gone"), errors.APIConnectionError, "connection failed: ReadError: gone"),
        (
            httpx.LocalProtocolError("Illegal header value b'5ecret'"),
            errors.APIConnectionError,
            "connection failed: LocalProtocolError: a header or the body violates HTTP",
        ),
        (httpx.ReadError("sk-5ecret-5ecret"), errors.APIConnectionError, "connection failed: ReadError: [key]"),
    ],
)
def test_what_is_said_of_a_failure(failure: Exception, kind: type[errors.APIError], text: str) -> None:
    error = failure_error(failure, MASK, method="GET", path="/x", attempts=3)
    assert type(error) is kind
    assert error.message == text
    assert (error.method, error.path, error.attempts) == ("GET", "/x", 3)


ADVICE = {
    "certificate": "set SSL_CERT_FILE to its certificate",
    "no TLS": "should base_url start with http://?",
    "refused": "no server is listening there: check base_url",
    "no host": "no host of that name was found: check base_url and the network",
}


@pytest.mark.parametrize(
    ("root", "advice"),
    [
        (ssl.SSLCertVerificationError("self-signed"), "certificate"),
        (ssl.SSLError("[SSL: WRONG_VERSION_NUMBER] wrong version number"), "no TLS"),
        (ConnectionRefusedError(111, "refused"), "refused"),
        (socket.gaierror(-2, "unknown"), "no host"),
        (ConnectionResetError(104, "reset"), None),
        (None, None),
    ],
)
def test_advice_is_given_where_the_cause_is_known(root: OSError | None, advice: str | None) -> None:
    failure = httpx.ConnectError("no" if root is None else str(root))
    failure.__cause__ = root
    text = str(failure_error(failure, MASK))
    assert [name for name, words in ADVICE.items() if words in text] == ([] if advice is None else [advice])


def raised(act: Any) -> Exception:
    try:
        act()
    except Exception as failure:
        return failure
    raise AssertionError


def test_the_place_of_an_error_that_is_not_the_networks_is_said() -> None:
    def inner() -> None:
        raise LookupError("no")

    def outer() -> None:
        inner()

    failure = raised(outer)
    line = inner.__code__.co_firstlineno + 1
    assert failure_error(failure, MASK).message.endswith(f".<locals>.inner, test_failure.py:{line})")
    assert failure_error(LookupError("no"), MASK).message == "connection failed: LookupError: no"

    def fails() -> None:
        raise httpx.ReadError("no")

    assert failure_error(raised(fails), MASK).message == "connection failed: ReadError: no"


def test_the_cause_is_a_copy_without_the_frames_that_hold_the_key() -> None:
    def connect() -> None:
        try:
            raise ConnectionRefusedError(111, "refused")
        except OSError as error:
            raise of("httpcore", "ConnectError") from error

    failure = raised(connect)
    root = failure.__cause__
    assert root is not None
    assert root.__traceback__ is not None
    root.__cause__, root.__context__ = KeyError("a"), KeyError("b")
    error = failure_error(failure, MASK)
    assert type(error.__cause__) is httpx.ConnectError
    assert error.__cause__.__cause__ is root
    assert [getattr(root, name) for name in ("__traceback__", "__cause__", "__context__")] == [None] * 3
    assert error.__cause__.__traceback__ is None


def test_a_failure_that_is_its_own_root_is_copied_once() -> None:
    failure = raised(lambda: (_ for _ in ()).throw(ConnectionResetError("reset")))
    error = failure_error(failure, MASK)
    assert type(error.__cause__) is ConnectionResetError
    assert error.__cause__ is not failure
    assert error.__cause__.__cause__ is None
    assert failure.__traceback__ is not None


def test_an_exception_that_takes_other_arguments_is_no_cause() -> None:
    class OddError(Exception):
        def __init__(self, one: str, two: str) -> None:
            super().__init__(one + two)

    failure = OddError("a", "b")
    failure.__cause__ = OSError("root")
    error = failure_error(failure, MASK)
    assert error.message == "connection failed: OddError: ab"
    assert error.__cause__ is None
