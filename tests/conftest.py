"""What holds for every test: no network, no settings from outside, no warnings left over."""

from __future__ import annotations

import gc
import importlib.metadata
import ipaddress
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from hypothesis import HealthCheck, settings

from tests import leftovers, skips

# A test must not fail because the machine is busy; what is to be fast is measured in CPU time, where it says so.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")

# A run that a script has put into the background ignores interrupts, and so would the programs that tests interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Flows assert in a module of their own; rewritten, they say what was compared.
pytest.register_assert_rewrite("tests.recorded.flows")

TESTS = Path(__file__).parent
SETTINGS = ("OPENAI_", "AZURE_OPENAI_")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")
# Folders of test data, not settings of the client.
DATA_FOLDERS = frozenset({"OPENAI_PEERS", "OPENAI_RECORDINGS", "OPENAI_UPSTREAM"})
# Folders whose every test has a server of its own.
SERVING_FOLDERS = frozenset(
    {"bulk", "cli", "client", "contract", "dropin", "faults", "realtime", "sandbox", "standins"}
)
# Few tests that take half of the time: where they come last, one worker waits for the other.
LONG = frozenset({"contract", "packaging", "spec", "typing"})

# What tests of tests need: to load all plugins in each process that they start takes longer than the rest.
PLUGINS = frozenset({"hypothesispytest", "xdist"})

ALLOWED = pytest.StashKey[dict[str, int]]()
REASONS: list[str] = []


class NetworkBlockedError(RuntimeError):
    """A test tried to reach a host it did not ask for; no client may take this for a connection error."""


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let CI say what may be skipped."""
    parser.addoption("--allowed-skips", metavar="FILE", help="fail where more tests skip than this list allows")


def pytest_configure(config: pytest.Config) -> None:
    """Read the list before anything runs, so that a broken one fails at once; and let files that leave traces fail."""
    config.pluginmanager.register(leftovers.Guard(), "leftovers")
    if path := config.getoption("--allowed-skips"):
        config.stash[ALLOWED] = skips.read(path)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Keep the reasons; with xdist, the reports of all workers come by here."""
    if report.skipped and isinstance(report.longrepr, tuple) and not hasattr(report, "wasxfail"):
        REASONS.append(report.longrepr[2].removeprefix("Skipped: "))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that tested less than it may."""
    allowed = session.config.stash.get(ALLOWED, None)
    if allowed is not None and not hasattr(session.config, "workerinput") and skips.excesses(REASONS, allowed):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say why."""
    allowed = config.stash.get(ALLOWED, None)
    if allowed is not None and (found := skips.excesses(REASONS, allowed)):
        terminalreporter.section("more is skipped than is allowed", red=True)
        for line in found:
            terminalreporter.write_line(line)


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Keep what is collected out of Python's garbage collections: it is there to the end.

    Thirteen thousand tests and what they import are most of a process. To look through them takes half a second, each
    time that Python or a test looks for garbage. The documents that tests read are large, too, and live long: Python
    looks less often than by default, where a tenth of the time of all tests went into it.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000)
        gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let the tests of the serving folders reach this machine; in workers of xdist, begin with what takes long."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: LONG.isdisjoint(item.path.relative_to(TESTS).parts))
    for item in items:
        if SERVING_FOLDERS.intersection(item.path.relative_to(TESTS).parts):
            item.add_marker(pytest.mark.loopback)


@pytest.fixture(autouse=True, scope="module")
def sweep() -> Iterator[None]:
    """Look for garbage at the end of each file, so that a socket that it left open fails it, and no later one.

    Not among the oldest objects, which takes ten times as long; the end of the session does.
    """
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection but, to tests that ask by marker or fixture, those to this machine."""
    loopback = "loopback" in request.fixturenames or request.node.get_closest_marker("loopback") is not None
    real_connect, real_connect_ex, real_lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def check(family: int, host: object) -> None:
        if family in (socket.AF_INET, socket.AF_INET6) and not (loopback and _is_loopback(host)):
            how = "it is not this machine" if loopback else "mark the test `loopback` if it serves itself"
            raise NetworkBlockedError(f"blocked: a connection to {host!r} ({how})")

    def connect(self: socket.socket, address: Any) -> None:
        check(self.family, address[0])
        real_connect(self, address)

    def connect_ex(self: socket.socket, address: Any) -> int:
        check(self.family, address[0])
        return real_connect_ex(self, address)

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        check(socket.AF_INET, host)
        return real_lookup(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One certificate that no server has: to read those of the world takes longer than most tests take in all."""
    path = tmp_path_factory.mktemp("certificates") / "authority.pem"
    trustme.CA().cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, certificates: Path) -> None:
    """Hide settings of the client and of proxies, so that a test sees only what it sets itself."""
    for name in os.environ:
        if (name.startswith(SETTINGS) and name not in DATA_FOLDERS) or name.upper() in PROXIES:
            monkeypatch.delenv(name)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates))


@pytest.fixture
def loopback() -> None:
    """Ask for connections to this machine; as good as the marker, for fixtures to build on."""


@pytest.fixture
def few_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pytest load few of its plugins in programs that the test starts."""
    found = {plugin.name for plugin in importlib.metadata.entry_points(group="pytest11")}
    assert found >= PLUGINS
    monkeypatch.setenv("PYTEST_ADDOPTS", " ".join(f"-p no:{name}" for name in sorted(found - PLUGINS)))


@pytest.fixture(scope="module")
def running() -> Iterator[Any]:
    """One server for all tests of a file."""
    from overlay.sandbox import Sandbox

    with Sandbox() as server:
        yield server


@pytest.fixture
def sandbox(running: Any, loopback: None) -> Any:
    """A sandbox server that is as good as fresh: empty and with its counters at their start."""
    running.reset()
    return running
