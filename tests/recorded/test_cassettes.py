"""Every flow, played from its cassette through both halves of the client, with nothing lost on the way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .cassettes import FOLDER, address, bodies, cassette
from .drivers import arun, async_client, run, sync_client
from .flows import FLOWS
from .record import record

CASES = [(server, name) for server, flows in FLOWS.items() for name in flows]


@pytest.mark.parametrize(("server", "name"), CASES)
def test_sync(server: str, name: str) -> None:
    with sync_client("sk-replayed", address(server)) as client, cassette(server, name) as tape:
        assert run(client, FLOWS[server][name]) == bodies(tape)


@pytest.mark.parametrize(("server", "name"), CASES)
async def test_async(server: str, name: str) -> None:
    async with async_client("sk-replayed", address(server)) as client:
        with cassette(server, name) as tape:
            assert await arun(client, FLOWS[server][name]) == bodies(tape)


def test_there_is_no_cassette_without_a_flow() -> None:
    assert {(path.parent.name, path.stem) for path in FOLDER.rglob("*.yaml")} == set(CASES)


@pytest.mark.parametrize(("server", "name"), CASES)
def test_the_first_line_says_which_server_made_it(server: str, name: str) -> None:
    first = (FOLDER / server / f"{name}.yaml").read_text("utf-8").partition("\n")[0]
    product = {"sandbox": "overlay.sandbox ", "llama": "llama.cpp llama-server "}[server]
    assert first.startswith(f"# Recorded from {product}")


@pytest.mark.loopback
@pytest.mark.parametrize("name", FLOWS["sandbox"])
def test_the_sandbox_still_says_what_was_recorded(name: str, tmp_path: Path) -> None:
    """Where this fails, client or sandbox changed on the wire: if that was meant, `make record`."""
    record("sandbox", name, None, "sk-test-key", tmp_path)
    new, old = tmp_path / "sandbox" / f"{name}.yaml", FOLDER / "sandbox" / f"{name}.yaml"
    said = new.read_text("utf-8").replace("Unprocessable Content", "Unprocessable Entity")  # from Python 3.13 on
    assert said.partition("\n")[2] == old.read_text("utf-8").partition("\n")[2]


@pytest.mark.parametrize(("server", "name"), CASES)
def test_nothing_that_looks_like_a_key_is_in_a_cassette(server: str, name: str) -> None:
    text = (FOLDER / server / f"{name}.yaml").read_text("utf-8")
    suspicious = r"sk-(?!sandbox\b)\w{4,}|authorization:|Bearer \S+|127\.0\.0\.1|localhost"
    assert re.findall(suspicious, text, re.IGNORECASE) == []
