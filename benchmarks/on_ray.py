"""The cost of Ray: rows per second of one actor compared with plain asyncio, and the capacity of the ledger's actor.

    python -m tests.bulk.on_ray -m benchmarks.on_ray [ROWS]

It runs in an environment with Ray. Ratios are meaningful, rows per second only on an idle machine.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from functools import partial
from typing import Any

import ray
import ray.data
from ray._private import ray_constants

from benchmarks.bulk import IN_FLIGHT, REQUEST, work
from benchmarks.running import server
from overlay import AsyncOpenAI, bulk
from overlay.bulk._ledger import DONE, STARTED, Entry
from overlay.bulk._shares import Need
from overlay.bulk.ray import _keeper, run

ANSWER = "x" * 1000  # characters per answer


def rows(count: int) -> Any:
    made = ray.data.range(count, override_num_blocks=max(1, count // 500))
    return made.map_batches(lambda batch: {"text": [f"Say hello {number}." for number in batch["id"]]})


def on_ray(url: str, count: int, actors: int = 1) -> float:
    """Return rows per second from the first row to the last, without the few seconds that actors take to start."""
    template = {**REQUEST, "messages": [{"role": "user", "content": "{text}"}]}
    client, limits = partial(AsyncOpenAI, api_key="x", base_url=url), bulk.Limits(in_flight=IN_FLIGHT)
    answers = run(rows(count), template=template, client=client, limits=limits, actors=actors)
    first, head, seen = 0.0, 0, 0
    for batch in answers.iter_batches(batch_size=None, prefetch_batches=0):
        seen += len(batch["id"])
        if not first:
            first, head = time.perf_counter(), seen
    assert seen == count
    return (seen - head) / (time.perf_counter() - first)


def keeper() -> None:
    """Measure the capacity of the actor with the ledger."""
    kept = _keeper(ray, ":memory:")
    need = [Need(1000.0, 1e5, True, 30_000.0, 1e7)]
    begun = time.perf_counter()
    for _ in range(500):
        ray.get(kept.share.remote("one", need))
    print(f"- a share of the limits: {(time.perf_counter() - begun) / 500 * 1e3:.2f} ms")
    for size in (10, 100, 500):
        pieces = [[Entry(f"{size}-{piece}-{n}", 0, "h", state, answer=ANSWER if state == DONE else None)
                   for n in range(size)] for piece in range(3000 // size) for state in (STARTED, DONE)]  # fmt: skip
        begun = time.perf_counter()
        ray.get([kept.write.remote(piece) for piece in pieces])
        print(
            f"- rows written, {size} at a time: {len(pieces) * size / 2 / (time.perf_counter() - begun):,.0f} a second"
        )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    ray_constants.ENABLE_RAY_CLUSTER = False  # it only listens on 127.0.0.1
    ray.init(num_cpus=3, include_dashboard=False, object_store_memory=200_000_000, log_to_driver=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    with server() as address:
        url = f"{address}/call"
        rounds = [
            {
                "asyncio over overlay": count / asyncio.run(work("asyncio over overlay", url, count))[0],
                "bulk": count / asyncio.run(work("bulk", url, count))[0],
                "one Ray actor": on_ray(url, count),
            }
            for _ in range(3)
        ]
    for way in rounds[0]:
        rate = statistics.median(each[way] for each in rounds)
        share = statistics.median(each[way] / each["asyncio over overlay"] for each in rounds)
        print(f"- {way}: {rate:.0f} rows a second, {share:.0%} of asyncio over overlay")
    keeper()
    ray.shutdown()


if __name__ == "__main__":
    main()
