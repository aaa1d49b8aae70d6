"""Every flow, played from its cassette through both halves of the client, with nothing lost on the way."""

from __future__ import annotations

import pytest

from overlay import AsyncOpenAI, OpenAI

from .cassettes import FOLDER, address, bodies, cassette
from .drivers import arun, run
from .flows import FLOWS

CASES = [(server, name) for server, flows in FLOWS.items() for name in flows]


@pytest.mark.parametrize(("server", "name"), CASES)
def test_sync(server: str, name: str) -> None:
    client = OpenAI(api_key="sk-replayed", base_url=address(server), max_retries=0)
    with client, cassette(server, name) as tape:
        assert run(client, FLOWS[server][name]) == bodies(tape)


@pytest.mark.parametrize(("server", "name"), CASES)
async def test_async(server: str, name: str) -> None:
    client = AsyncOpenAI(api_key="sk-replayed", base_url=address(server), max_retries=0)
    async with client:
        with cassette(server, name) as tape:
            assert await arun(client, FLOWS[server][name]) == bodies(tape)


def test_there_is_no_cassette_without_a_flow() -> None:
    assert {(path.parent.name, path.stem) for path in FOLDER.rglob("*.yaml")} == set(CASES)


@pytest.mark.parametrize(("server", "name"), CASES)
def test_the_first_line_says_which_server_made_it(server: str, name: str) -> None:
    first = (FOLDER / server / f"{name}.yaml").read_text("utf-8").partition("\n")[0]
    product = {"sandbox": "overlay.sandbox ", "llama": "llama.cpp llama-server "}[server]
    assert first.startswith(f"# Recorded from {product}")
