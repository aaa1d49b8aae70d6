"""What the work costs, counted and not timed: a figure that has moved is a change to look at, on any machine.

Where a figure has become better, or a new Python counts otherwise, write the new one here; where it has become worse,
find out why first.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.running import environment
from benchmarks.startup import code, measure

ROOT = Path(__file__).parent.parent.parent
TOLERANCE = 0.08
# By `python -m tests.guards.counted` on CPython 3.11, httpx 0.28, httpcore 1.0, h11 0.16.
COSTS = {
    "calls an event, sync": 57.0,
    "calls an event, async": 50.0,
    "blocks an event held": 32.7,
    "calls a call, sync": 1367.0,
    "calls a call, async": 1701.0,
    "calls an item": 48.7,
    "blocks an item held": 31.3,
}
MODULES_OVER_HTTPX = 53
TRACKED = 30_000

pytestmark = pytest.mark.loopback


@pytest.fixture(scope="module")
def counted() -> dict[str, float]:
    """The figures of an interpreter of its own."""
    program = [sys.executable, "-m", "tests.guards.counted"]
    done = subprocess.run(program, cwd=ROOT, check=True, capture_output=True, text=True, env=environment())
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_nothing_is_counted_that_has_no_figure(counted: dict[str, float]) -> None:
    assert counted.keys() == COSTS.keys()


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the figures are those of CPython 3.11")
@pytest.mark.parametrize("what", COSTS)
def test_it_costs_what_it_did(counted: dict[str, float], what: str) -> None:
    assert counted[what] == pytest.approx(COSTS[what], rel=TOLERANCE)


def test_a_client_loads_few_modules() -> None:
    bare, ours = (measure(code("construct", peer, "http://127.0.0.1:1"))[1] for peer in ("httpx", "overlay"))
    assert ours - bare <= MODULES_OVER_HTTPX


def test_the_garbage_collector_has_little_to_track() -> None:
    assert measure(code("construct", "overlay", "http://127.0.0.1:1"))[3] < TRACKED


def test_the_package_alone_loads_nothing_heavy() -> None:
    program = "import sys, overlay; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, env=environment(), cwd=ROOT
    )
    heavy = {"httpx", "httpcore", "h11", "attrs", "attr", "anyio", "ssl", "asyncio", "json", "openai_raw", "typing"}
    assert not heavy & set(done.stdout.split())
