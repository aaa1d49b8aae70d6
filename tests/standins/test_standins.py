"""Tools that stand in for the network of an app are obeyed, and those that watch it see every request."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest
import pytest_httpx
import vcr
from vcr.errors import CannotOverwriteExistingCassetteException

from overlay import OpenAI
from tests.faults.server import FaultServer

from .table import JSON, STANDINS, STREAM, TEXT, WATCHERS, Caller, StandIn, Watcher, sentry_watching, table

DOCS = Path(__file__).parents[2] / "docs" / "testing.md"
REAL = "from the network"
# mocket (3.15) leaves the real sockets beneath its own ones to the collector.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket.socket:ResourceWarning")


@pytest.mark.parametrize("streams", [False, True], ids=["call", "stream"])
@pytest.mark.parametrize("tool", STANDINS, ids=lambda tool: tool.name)
def test_a_tool_answers(tool: StandIn, streams: bool, call: Caller, server: FaultServer) -> None:
    with tool.answering(f"{server.base_url}/v1/chat/completions", *(STREAM if streams else JSON)):
        assert call(f"{server.base_url}/v1", stream=streams) == TEXT
    assert server.requests == []


@pytest.mark.parametrize("tool", STANDINS, ids=lambda tool: tool.name)
def test_a_tool_answers_for_a_host_that_is_not_there(tool: StandIn, call: Caller) -> None:
    with tool.answering("https://api.example.test/v1/chat/completions", *JSON):
        assert call("https://api.example.test/v1", stream=False) == TEXT


@pytest.mark.parametrize("tool", STANDINS, ids=lambda tool: tool.name)
def test_a_tool_that_knows_no_answer_refuses(tool: StandIn, call: Caller, server: FaultServer) -> None:
    with tool.refusing(), pytest.raises(Exception, match=tool.refusal):
        call(f"{server.base_url}/v1", stream=False)
    assert server.requests == []


def test_the_network_is_back_after_every_tool(call: Caller, server: FaultServer) -> None:
    for tool in STANDINS:
        with tool.refusing():
            pass
    assert call(f"{server.base_url}/v1", stream=False) == REAL


@pytest.mark.parametrize("tool", STANDINS, ids=lambda tool: tool.name)
def test_a_tool_meets_a_client_that_was_used_before(tool: StandIn, server: FaultServer) -> None:
    with OpenAI("sk-test", base_url=f"{server.base_url}/v1", max_retries=0) as client:
        client.models.list()
        with tool.refusing(), pytest.raises(Exception, match=tool.refusal):
            client.models.list()
    assert len(server.requests) == 1


@pytest.mark.parametrize("streams", [False, True], ids=["call", "stream"])
@pytest.mark.parametrize("tool", WATCHERS, ids=lambda tool: tool.name)
def test_a_tool_sees_every_request_once(tool: Watcher, streams: bool, call: Caller, server: FaultServer) -> None:
    with tool.watching() as spans:
        assert call(f"{server.base_url}/v1", stream=streams) == REAL
    assert len(spans) == len(server.requests) == 1


@pytest.mark.parametrize("streams", [False, True], ids=["call", "stream"])
def test_vcrpy(streams: bool, call: Caller, server: FaultServer, tmp_path: Path) -> None:
    url, tape = f"{server.base_url}/v1", str(tmp_path / "tape.yaml")
    options = {"filter_headers": ["authorization"]}
    with vcr.use_cassette(tape, **options) as recorded:
        assert call(url, stream=streams) == REAL
    assert len(recorded) == len(server.requests) == 1
    assert "sk-test" not in Path(tape).read_text("utf-8")
    with vcr.use_cassette(tape, record_mode="none", **options) as played:
        assert call(url, stream=streams) == REAL
        assert played.play_count == 1
        with pytest.raises(CannotOverwriteExistingCassetteException):
            call(url, stream=streams)
    assert len(server.requests) == 1


@pytest.mark.parametrize("streams", [False, True], ids=["call", "stream"])
def test_pytest_httpx(streams: bool, call: Caller, server: FaultServer, httpx_mock: pytest_httpx.HTTPXMock) -> None:
    kind, body = STREAM if streams else JSON
    httpx_mock.add_response(url=f"{server.base_url}/v1/chat/completions", text=body, headers={"content-type": kind})
    assert call(f"{server.base_url}/v1", stream=streams) == TEXT
    assert server.requests == []


@pytest.mark.httpx_mock(assert_all_requests_were_expected=False)
def test_pytest_httpx_that_knows_no_answer(
    call: Caller, server: FaultServer, httpx_mock: pytest_httpx.HTTPXMock
) -> None:
    with pytest.raises(Exception, match="No response can be found"):
        call(f"{server.base_url}/v1", stream=False)
    assert server.requests == []


RECORDING = """
import pytest
from tests.standins.table import Caller

@pytest.mark.vcr(filter_headers=["authorization"])
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("streams", [False, True])
def test_played(kind, streams):
    assert Caller(kind)("{url}", stream=streams) == "from the network"

@pytest.mark.block_network
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_blocked(kind):
    with pytest.raises(RuntimeError, match="Network is disabled"):
        Caller(kind)("{url}", stream=False)
"""


@pytest.mark.usefixtures("few_plugins")
@pytest.mark.parametrize("has_aiohttp", [False, True], ids=["own", "aiohttp"])
def test_pytest_recording(has_aiohttp: bool, server: FaultServer, tmp_path: Path) -> None:
    hide = "" if has_aiohttp else "import sys; sys.modules['httpx_aiohttp'] = None\n"
    (tmp_path / "test_it.py").write_text(hide + RECORDING.format(url=f"{server.base_url}/v1"), "utf-8")
    root = Path(__file__).parents[2]
    few = ["-q", "-p", "no:cacheprovider", "-p", "recording"]
    command = [sys.executable, "-m", "pytest", *few, "--rootdir", str(tmp_path)]
    for mode, asked in (("once", 4), ("none", 4)):
        done = subprocess.run(
            [
                *command,
                f"--record-mode={mode}",
                "-c",
                "/dev/null",
                f"--override-ini=pythonpath={root} {root}/generated",
                ".",
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert len(server.requests) == asked


def test_the_table_is_that_of_the_docs() -> None:
    assert table() in DOCS.read_text("utf-8"), "copy the table of tests/standins/table.py into docs/testing.md"


def test_httpx_itself_is_not_taken_for_replaced() -> None:
    import httpcore

    from overlay._wire.connections import is_replaced

    assert not is_replaced(httpx.Client, "send", "_transport_for_url")
    assert not is_replaced(httpx.AsyncClient, "send", "_transport_for_url")
    assert not is_replaced(httpx.AsyncHTTPTransport, "handle_async_request")
    assert not is_replaced(httpcore.AsyncConnectionPool, "handle_async_request")
    assert not is_replaced(httpcore.AsyncHTTPConnection, "handle_async_request")


def test_a_watcher_that_is_gone_adds_nothing_to_other_calls(server: FaultServer) -> None:
    with sentry_watching():
        pass
    by_aiohttp = Caller("async")
    assert by_aiohttp(f"{server.base_url}/v1", stream=False) == REAL
    assert not {"sentry-trace", "baggage"} & server.requests[0].headers.keys()
