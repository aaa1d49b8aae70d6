"""The options of a run, validated before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from ..errors import ConfigurationError
from ._limits import Limits
from ._output import check_output
from ._prices import PRICES, Price

if TYPE_CHECKING:
    from .._async_client import AsyncOpenAI
    from ._progress import Progress

__all__ = ["BatchOptions", "Lane", "Options"]

Path = str | os.PathLike[str]
CHOICES = {"order": ("input", "done"), "interrupted": ("retry", "skip"), "mode": ("live", "batch")}


@dataclass(frozen=True, slots=True)
class Lane:
    """One account: a client, and its limits.

    Attributes:
        client: Provides the key, the base URL and the time limits.
        limits: By default 100 requests in flight, and the server's limits.
        model: Used instead of the request's own model, for a server that names it differently.
    """

    client: AsyncOpenAI
    limits: Limits = field(default_factory=Limits)
    model: str | None = None
    _methods: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def method(self, operation: str) -> Any:
        """Return the client's method for a dotted name; it is looked up once."""
        if operation not in self._methods:
            self._methods[operation] = method(self.client, operation)
        return self._methods[operation]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchOptions:
    """How to split requests into batches. The API's limits are the defaults and the maximum.

    Attributes:
        requests: Requests per batch.
        size: Bytes of a batch's file.
        poll_interval: Seconds between two polls of a batch; by default what the server says, otherwise 10.
        create: More arguments of ``batches.create``, such as ``metadata``.
    """

    requests: int = 50_000
    size: int = 200_000_000
    poll_interval: float | None = None
    create: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, most in (("requests", 50_000), ("size", 200_000_000)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= most:
                raise ConfigurationError(f"{name} of a batch must be an integer from 1 to {most}, not {value!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options of `run`, which explains them."""

    lanes: Sequence[Lane]
    operation: str = "chat.completions.create"
    template: Any = None
    make: Callable[[Any], Any] | None = None
    read: Callable[[Any], Any] | None = None
    ledger: Path = ":memory:"
    out: Path | None = None
    order: Literal["input", "done"] = "input"
    models: Sequence[str] = ()
    max_retries: int = 5
    retry_failed: bool = False
    retry_invalid: int = 0
    interrupted: Literal["retry", "skip"] = "retry"
    budget: float | None = None
    prices: Mapping[str, Price] = field(default_factory=lambda: PRICES)
    cache: Path | None = None
    progress: Callable[[Progress], Any] | Literal[True] | None = None
    progress_interval: float = 1.0
    on_row: Callable[[Any], Any] | None = None
    total: int | None = None
    mode: Literal["live", "batch"] = "live"
    batch: BatchOptions = field(default_factory=BatchOptions)

    def __post_init__(self) -> None:
        if self.template is not None and self.make is not None:
            raise ConfigurationError("template and make are both given; pass only one")
        for name, allowed in CHOICES.items():
            if (value := getattr(self, name)) not in allowed:
                raise ConfigurationError(f"{name} must be {' or '.join(map(repr, allowed))}, not {value!r}")
        if self.mode == "batch" and (self.models or self.retry_invalid):
            raise ConfigurationError(
                "mode='batch' sends each request once: it supports neither models nor retry_invalid"
            )
        for name in ("max_retries", "retry_invalid"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                raise ConfigurationError(f"{name} must be an integer of at least 0, not {value!r}")
        if self.budget is not None and (isinstance(self.budget, bool | str) or not self.budget > 0):
            raise ConfigurationError(f"budget must be a number of dollars above 0, not {self.budget!r}")
        if self.out is not None:
            check_output(self.out)
        for lane in self.lanes:
            if hasattr(lane.client, "__enter__"):
                raise ConfigurationError("a bulk run needs an async client, also in run_sync: pass AsyncOpenAI(...)")
            lane.method(self.operation)


def method(client: Any, operation: str) -> Any:
    """Return the method for a dotted name that returns the raw response.

    Raises:
        ConfigurationError: The client has no such method.
    """
    path, _, name = operation.rpartition(".")
    found = client
    try:
        for part in path.split("."):
            found = getattr(found, part)
        return getattr(found.with_raw_response, name)
    except AttributeError:
        raise ConfigurationError(
            f"the client has no operation {operation!r}; write it like chat.completions.create"
        ) from None
