"""One peer in a separate process: reads orders from its input, one JSON list per line, and answers each with a line.

    python -m benchmarks.worker PEER BASE_URL

An order is ``["sync" or "async", work, *arguments]``; the answer is ``{"wall": seconds, "cpu": seconds}``.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from typing import Any

# Modules hidden from a peer, so that it runs without its extras even if they are installed.
WITHOUT: dict[str, tuple[str, ...]] = {
    "overlay": ("msgspec", "httpx_aiohttp", "aiohttp"),
    "overlay[speed]": ("httpx_aiohttp", "aiohttp"),
    "overlay[aiohttp]": ("msgspec",),
    "overlay[aiohttp,speed]": (),
}
NEEDS: dict[str, tuple[str, ...]] = {
    "httpx": ("httpx",),
    "aiohttp": ("aiohttp",),
    "openai": ("openai",),
    "overlay": (),
    "overlay[speed]": ("msgspec",),
    "overlay[aiohttp]": ("httpx_aiohttp",),
    "overlay[aiohttp,speed]": ("httpx_aiohttp", "msgspec"),
}


def hide(peer: str) -> None:
    """Make the extras that this peer must do without impossible to import."""
    for name in WITHOUT.get(peer, ()):
        sys.modules[name] = None  # type: ignore[assignment]  # which is what "do not import" looks like


def load(peer: str) -> Any:
    hide(peer)
    if peer == "httpx":
        from benchmarks.peers import httpx_ as module
    elif peer == "aiohttp":
        from benchmarks.peers import aiohttp_ as module
    else:
        from benchmarks.peers import typed as module

        module.PACKAGE = peer.partition("[")[0]
    return module


def main() -> None:
    peer, base = sys.argv[1:]
    module = load(peer)
    made: dict[str, Any] = {}
    with asyncio.Runner() as runner:
        for line in sys.stdin:
            half, work, *arguments = json.loads(line)
            if half not in made:
                made[half] = getattr(module, half.capitalize())(base)
            function = getattr(made[half], work)
            gc.collect()
            wall, cpu = time.perf_counter(), time.process_time()
            timer = runner.run(function(*arguments)) if half == "async" else function(*arguments)
            if timer is None:
                found = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
            else:
                found = {"wall": timer.wall, "cpu": timer.cpu}
            print(json.dumps(found), flush=True)
        if hasattr(made.get("async"), "close"):
            runner.run(made["async"].close())


if __name__ == "__main__":
    main()
