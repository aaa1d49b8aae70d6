"""Calls that are made while the interpreter ends, when no thread can be started any more to look up a name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.cases import GOOD
from tests.faults.server import FaultServer

ROOT = Path(__file__).parents[2]
PROGRAM = f"""
import sys
sys.path[:0] = {[str(ROOT), str(ROOT / "generated")]}
if sys.argv[2] == "without aiohttp":
    sys.modules["httpx_aiohttp"] = None
import asyncio, atexit, threading
from overlay import AsyncOpenAI, OpenAI

OPTIONS = {{"api_key": "sk-test", "base_url": sys.argv[1], "max_retries": 0}}

def call(**options):
    with OpenAI(**OPTIONS, **options) as client:
        print(client.chat.completions.create(model="m", messages=[]).id)

async def ask():
    async with AsyncOpenAI(**OPTIONS) as client:
        print((await client.chat.completions.create(model="m", messages=[])).id)

def late():
    threading.main_thread().join()
    call()

"""
WHEN = {
    "sync": "atexit.register(call)",
    "sync with a deadline": "atexit.register(call, deadline=60)",
    "async": "atexit.register(lambda: asyncio.run(ask()))",
    "async, used before": "asyncio.run(ask()); atexit.register(lambda: asyncio.run(ask()))",
    "a thread that outlives the main one": "threading.Thread(target=late).start()",
}


@pytest.mark.loopback
@pytest.mark.parametrize("aiohttp", ["with aiohttp", "without aiohttp"])
@pytest.mark.parametrize("when", WHEN)
def test_a_call_at_the_end_is_answered(when: str, aiohttp: str) -> None:
    with FaultServer(GOOD) as server:
        url = server.base_url.replace("127.0.0.1", "localhost")
        command = [sys.executable, "-W", "error", "-c", PROGRAM + WHEN[when], url, aiohttp]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout.split(), done.stderr) == (["chatcmpl-1"] * len(server.requests), "")
    assert server.requests
