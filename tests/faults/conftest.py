"""One list of cases for both halves of the shell: `http` is the sync one and then the async one."""

from __future__ import annotations

import logging
import ssl
import sys
from collections.abc import Callable, Iterator

import pytest
import trustme

from tests.faults.driver import AiohttpDriver, AsyncDriver, Driver, SyncDriver
from tests.patience import LONG


@pytest.fixture(autouse=True)
def own_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    """Test the connections that need no extra, where the extra `aiohttp` is installed, too.

    They may rest as long as a busy machine lets them: the tests of how long they rest say so themselves.
    """
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    monkeypatch.setattr("overlay._wire.network.KEEPALIVE", LONG)


@pytest.fixture(params=[SyncDriver, AsyncDriver, AiohttpDriver], ids=["sync", "async", "aiohttp"])
def http(request: pytest.FixtureRequest, own_connections: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """Both halves, one after the other; the async one with and without the extra `aiohttp`."""
    if request.param is AiohttpDriver:
        monkeypatch.delitem(sys.modules, "httpx_aiohttp")
    driver: Driver = request.param()
    yield driver
    driver.close()


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """Return what the logger `overlay` has said at INFO so far."""
    caplog.set_level(logging.DEBUG, logger="overlay")

    def said() -> list[str]:
        records = [record for record in caplog.records if record.name == "overlay"]
        return [record.getMessage() for record in records if record.levelno == logging.INFO]

    return said


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> Iterator[ssl.SSLContext]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def trusted(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
