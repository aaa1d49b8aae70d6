"""What a failure of the transport becomes: ours, with what can be done about it, and with its cause."""

from __future__ import annotations

import ssl

import httpx
import pytest

from overlay import errors
from overlay._call.call import timeout_phases
from overlay._call.retry import RetryPolicy
from tests.faults.driver import Driver
from tests.faults.server import HANG, FaultServer, answer
from tests.faults.user import drivers
from tests.patience import in_time, patiently

own = drivers()
NO_RETRY = RetryPolicy(max_retries=0)
GOOD = answer(body={"id": "x"})


def test_a_certificate_that_cannot_be_verified(own: Driver, tls: ssl.SSLContext) -> None:
    with (
        FaultServer(GOOD, tls=tls) as server,
        pytest.raises(errors.APIConnectionError, match="SSL_CERT_FILE") as caught,
    ):
        own.send(server.base_url)
    assert caught.value.attempts == 1  # it would not pass at another time
    assert not caught.value.maybe_executed
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert isinstance(cause.__cause__, ssl.SSLCertVerificationError)
    assert cause.__cause__.__traceback__ is None


@pytest.mark.parametrize(
    ("failure", "is_timeout"),
    [(httpx.TimeoutException("t"), True), (httpx.ReadTimeout("t"), True), (OSError("o"), False)],
)
def test_what_a_given_client_raises(own: Driver, failure: Exception, is_timeout: bool) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise failure

    own.client(transport=httpx.MockTransport(fail))
    with pytest.raises(errors.APIConnectionError) as caught:
        own.send("http://x.test", retry=NO_RETRY)
    assert isinstance(caught.value, errors.APITimeoutError) == is_timeout


@pytest.mark.parametrize(
    ("proxy", "problem"),
    [("socks4://127.0.0.1:1", "socks5://"), ("nonsense://x", "must be a URL that starts with")],
)
def test_a_proxy_that_cannot_be_used(own: Driver, proxy: str, problem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    with pytest.raises(errors.ConfigurationError, match=problem):
        own.send("http://x.test")


def test_socks_without_its_package(own: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setenv("HTTP_PROXY", "socks5://127.0.0.1:1")
    with pytest.raises(errors.ConfigurationError, match=r"pip install \"httpx\[socks\]\""):
        own.send("http://x.test")


@pytest.mark.parametrize("scheme", ["http", "socks5"])
def test_a_proxy_that_hangs_has_executed_nothing(own: Driver, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def act(limit: float) -> None:
        with FaultServer(GOOD, on_accept=HANG) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:{proxy.port}")
            own.reopen()
            with pytest.raises(errors.APITimeoutError, match="ConnectTimeout") as caught:
                own.send("https://x.test", retry=NO_RETRY, timeout=timeout_phases(limit))
            in_time(proxy.connections, "the limit passed before the proxy was reached")
        assert not caught.value.maybe_executed

    patiently(act)
