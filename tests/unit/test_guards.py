"""The guards of tests/conftest.py themselves: a test that leaks is stopped, not merely frowned upon."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator

import pytest


@pytest.fixture
def listener() -> Iterator[tuple[str, int]]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()


def test_this_machine_is_out_of_reach_unless_asked_for(listener: tuple[str, int]) -> None:
    with pytest.raises(RuntimeError, match="mark the test `loopback`"):
        socket.create_connection(listener)
    with socket.socket() as unconnected, pytest.raises(RuntimeError, match="blocked"):
        unconnected.connect_ex(listener)


@pytest.mark.loopback
def test_the_marker_opens_this_machine(listener: tuple[str, int]) -> None:
    socket.create_connection(listener).close()


def test_a_fixture_opens_this_machine(loopback: None, listener: tuple[str, int]) -> None:
    socket.create_connection(listener).close()


@pytest.mark.loopback
@pytest.mark.parametrize("host", ["api.openai.com", "192.0.2.1", "::ffff:192.0.2.1"])
def test_no_other_machine_is_ever_reached(host: str) -> None:
    with pytest.raises(RuntimeError, match="it is not this machine"):
        socket.create_connection((host, 443), timeout=1)


@pytest.fixture(scope="module", autouse=True)
def leaky_environment() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_API_KEY", "sk-of-the-developer")
        patch.setenv("https_proxy", "http://proxy.example:3128")
        yield


def test_settings_of_the_developer_do_not_reach_a_test() -> None:
    assert "OPENAI_API_KEY" not in os.environ
    assert "https_proxy" not in os.environ
