"""Bulk requests on many machines: a Ray Data `Dataset` in, a `Dataset` out (extra ``ray``).

    import ray
    from overlay import bulk
    from overlay.bulk.ray import run

    answers = run(
        ray.data.read_parquet("s3://bucket/questions/"),
        template={"model": "gpt-5-mini", "messages": [{"role": "user", "content": "{question}"}]},
        limits=bulk.Limits(in_flight=200, rpm=30_000),
        ledger="questions.sqlite",
        actors=4,
    )
    answers.write_parquet("s3://bucket/answers/")

Each actor has its own client and connections. The ledger is a file on the driver's machine, as in a run on one machine;
one more actor keeps it there and distributes the rate limits.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal

from ..errors import ConfigurationError
from ._errors import BulkError
from ._keeper import Keeper
from ._limits import Limits
from ._options import Lane, Options, Path
from ._output import COLUMNS, table_of
from ._prices import PRICES, Price
from ._worker import Worker

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset  # pyright: ignore[reportMissingImports]

    from .._async_client import AsyncOpenAI

__all__ = ["run"]

_TASKS: Final = 2  # blocks that an actor works on at a time, so that it still has rows when one ends
_keepers: dict[tuple[str, str], Any] = {}  # by job and ledger


def run(  # noqa: D417  # the other arguments are those of overlay.bulk.run
    dataset: Dataset,
    *,
    client: Callable[[], AsyncOpenAI] | None = None,
    lanes: Callable[[], Sequence[Lane]] | None = None,
    limits: Limits | None = None,
    operation: str = "chat.completions.create",
    template: Any = None,
    make: Callable[[Any], Any] | None = None,
    read: Callable[[Any], Any] | None = None,
    keep: Sequence[str] = (),
    ledger: Path = ":memory:",
    models: Sequence[str] = (),
    max_retries: int = 5,
    retry_failed: bool = False,
    retry_invalid: int = 0,
    interrupted: Literal["retry", "skip"] = "retry",
    budget: float | None = None,
    prices: Mapping[str, Price] = PRICES,
    actors: int | tuple[int, int] = 1,
    batch_size: int | None = None,
    resources: Mapping[str, Any] | None = None,
) -> Dataset:
    """Send a request for each row of a dataset, and return a dataset with a row per request.

    Its columns are those of a Parquet output on one machine: ``id``, ``answer``, ``value`` and ``error`` (JSON texts),
    ``model``, ``attempts``, ``cost``; then those to ``keep``. A row that failed, is not a request, or exceeds the
    budget has an ``error``. Like every dataset it is lazy: nothing is sent before it is consumed. If an actor or its
    machine is lost, Ray restarts it, and rows in the ledger are not sent again.

    Other arguments are those of `overlay.bulk.run`. Functions are sent to the actors, so they must be picklable.

    Args:
        dataset: Its rows are requests, or, with ``template`` or ``make``, anything.
        client: Creates the client of an actor; by default ``AsyncOpenAI()``, in the environment of the actor.
        lanes: Creates several accounts for an actor, instead of ``client`` and ``limits``.
        limits: ``in_flight`` applies to each actor; ``rpm`` and ``tpm`` apply to all together, and actors get shares of
            them as needed. Limits that the server reports are shared in the same way.
        keep: Columns of the input to add to the answers.
        ledger: A SQLite file on the driver's machine. In memory by default: then a run survives lost actors, but not
            the driver. Rows without an id are identified by their request, and equal ones share an answer.
        budget: US dollars, of all actors together.
        actors: How many, or a minimum and a maximum.
        batch_size: Rows that an actor takes at a time; by default as many as may be in flight, but at least 32.
        resources: What an actor needs, such as ``{"num_cpus": 0.5}``: more arguments of ``map_batches``.

    Raises:
        ConfigurationError: An option is invalid.
        LedgerError: The ledger cannot be used.
    """
    ray, pool = _ray()
    if lanes is not None and (client is not None or limits is not None):
        raise ConfigurationError("lanes have their own clients and limits; pass either lanes, or client and limits")
    if taken := [name for name in keep if name in COLUMNS]:
        raise ConfigurationError(f"keep: the output already has a column {taken[0]!r}")
    settings = {
        "operation": operation, "template": template, "make": make, "read": read, "models": models,
        "max_retries": max_retries, "retry_failed": retry_failed, "retry_invalid": retry_invalid,
        "interrupted": interrupted, "prices": prices,
    }  # fmt: skip
    Options(lanes=(), budget=budget, **settings)
    limits = limits or Limits()
    keeper = _keeper(ray, os.fspath(ledger))
    arguments = (keeper, lanes or partial(_one_lane, client, limits), settings, tuple(keep), uuid.uuid4().hex, budget)
    least, most = (actors, actors) if isinstance(actors, int) else actors
    return dataset.map_batches(
        _Actor,
        fn_constructor_args=arguments,
        batch_size=batch_size or max(32, limits.in_flight),
        batch_format="pyarrow",
        compute=pool(
            min_size=least,
            max_size=most,
            max_tasks_in_flight_per_actor=2 * _TASKS,
            max_concurrent_calls_per_actor=_TASKS,
        ),
        **(resources or {}),
    )


def _ray() -> tuple[Any, Any]:
    try:
        import ray
        from ray.data import ActorPoolStrategy  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise BulkError(f'overlay.bulk.ray needs {error.name}: pip install "openai-overlay[ray]"') from None
    return ray, ActorPoolStrategy


def _keeper(ray: Any, ledger: str) -> Any:
    """Return the actor that keeps a ledger, on this machine; runs of one program that share a ledger share it."""
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy  # pyright: ignore[reportMissingImports]

    if not ray.is_initialized():
        ray.init()
    here = ray.get_runtime_context()
    path = ledger if ledger == ":memory:" else os.path.abspath(ledger)
    made = _keepers.get((here.get_job_id(), path)) if path != ":memory:" else None
    if made is None:
        made = ray.remote(Keeper).options(
            num_cpus=0, max_restarts=-1, max_task_retries=-1,
            scheduling_strategy=NodeAffinitySchedulingStrategy(here.get_node_id(), soft=False),
        ).remote(path)  # fmt: skip
        _got(ray, made.counts.remote())  # a ledger that cannot be used raises here
        if path != ":memory:":
            _keepers[here.get_job_id(), path] = made
    return made


def _got(ray: Any, reference: Any) -> Any:
    """Wait for what an actor returns or raises; Ray wraps an error in one that quotes its traceback."""
    try:
        return ray.get(reference)
    except ray.exceptions.RayTaskError as error:
        raise error.cause from None


def _one_lane(client: Callable[[], AsyncOpenAI] | None, limits: Limits) -> list[Lane]:
    if client is None:
        from .._async_client import AsyncOpenAI

        client = AsyncOpenAI
    return [Lane(client(), limits)]


class _Actor:
    """Ray Data creates this in each actor, and calls it with several batches at a time."""

    def __init__(
        self, keeper: Any, lanes: Callable[[], Sequence[Lane]], settings: Mapping[str, Any], keep: Sequence[str],
        run: str, budget: float | None,
    ) -> None:  # fmt: skip
        import ray

        def call(name: str, *args: Any) -> Any:
            return _got(ray, getattr(keeper, name).remote(*args))

        self._keep = keep
        self._make = partial(Worker, call, lanes, settings, run=run, who=uuid.uuid4().hex, budget=budget)
        self._worker: Worker | None = None

    async def __call__(self, batch: pa.Table) -> pa.Table:
        if self._worker is None:
            self._worker = self._make()
        entries = await self._worker.lines(batch.to_pylist())
        found = table_of(entries)
        for name in self._keep:
            found = found.append_column(batch.schema.field(name), batch.column(name))
        return found
