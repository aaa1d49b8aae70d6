"""``client.batches`` from requests to results: build the file, upload it, wait, and collect results in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ._helpers.batch_lines import BatchRequest, BatchResult, BatchResults, collected, custom_ids, jsonl
from ._raw import RawAsyncBatches, RawAsyncFiles, RawBatches, RawFiles
from ._views import refuse_view
from .polling import Wait, await_for, wait_for

if TYPE_CHECKING:
    from typing import TypeAlias

    from .types import Batch

    Requests: TypeAlias = Iterable[BatchRequest | Mapping[str, Any]]
    Progress: TypeAlias = Callable[[Batch], object]

__all__ = ["AsyncBatches", "BatchRequest", "BatchResult", "BatchResults", "Batches"]

_CHAT = "/v1/chat/completions"


class Batches(RawBatches):
    """``client.batches``."""

    def run(
        self,
        requests: Requests,
        *,
        endpoint: Any = _CHAT,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: Progress | None = None,
        **options: Any,
    ) -> BatchResults:
        """Run requests as a batch: `submit`, `wait` and `results` in one.

        Args:
            requests: The arguments of each, or `BatchRequest`s, which also have an id.
            endpoint: What each of them asks: the path, with its ``/v1``.
            poll_interval: Seconds between two looks; None: what the server says, else 10.
            max_wait_seconds: Seconds to wait, None for no limit.
            progress: Called with the batch at each look; ``request_counts`` says how far it is.
            options: The other arguments of `create`, such as ``metadata``.

        Raises:
            PollTimeoutError: The time was up; ``error.last.id`` is the batch to `wait` for again.
        """
        _wait("", poll_interval, max_wait_seconds, progress)  # what is wrong with it is said before anything is sent
        file, ids = jsonl(requests, endpoint)
        with file:
            batch = self._submitted(file, endpoint, options)
        done = self.wait(batch.id, poll_interval=poll_interval, max_wait_seconds=max_wait_seconds, progress=progress)
        return self.results(done, custom_ids=ids)

    def submit(self, requests: Requests, *, endpoint: Any = _CHAT, **options: Any) -> Batch:
        """Write requests into a file, upload it and create the batch; the arguments are those of `run`.

        ``POST /files``, then ``POST /batches``.
        """
        file, _ = jsonl(requests, endpoint)
        with file:
            return self._submitted(file, endpoint, options)

    def _submitted(self, file: Any, endpoint: Any, options: Mapping[str, Any]) -> Batch:
        refuse_view(self._client)
        made = RawFiles(self._client).create(file=("batch.jsonl", file, "application/jsonl"), purpose="batch")
        return self.create(**_creation(endpoint, made.id, options))

    def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: Progress | None = None,
    ) -> Batch:
        """Wait until a batch has ended, in whatever way: ``status`` says which; the arguments are those of `run`.

        ``GET /batches/{batch_id}``, again and again.
        """
        look = partial(self.with_raw_response.retrieve, batch_id)
        return wait_for(look, _wait(batch_id, poll_interval, max_wait_seconds, progress))

    def results(self, batch: Batch | str, *, custom_ids: Sequence[str] | None = None) -> BatchResults:
        """Return the results of a batch that has ended, one for each request, in their order.

        ``GET /files/{file_id}/content`` of its output and error files, and of its input file for the order.

        Args:
            batch: The batch, or its id.
            custom_ids: Those of the requests in their order, if they are known: then the input file is not asked for.
        """
        refuse_view(self._client)
        found = self.retrieve(batch) if isinstance(batch, str) else batch
        files = RawFiles(self._client)
        order = _ids(files.content(found.input_file_id).read()) if custom_ids is None else custom_ids
        return collected(found, order, [files.content(identity).read() for identity in _files(found)])


class AsyncBatches(RawAsyncBatches):
    """``client.batches`` of an async client."""

    async def run(
        self,
        requests: Requests,
        *,
        endpoint: Any = _CHAT,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: Progress | None = None,
        **options: Any,
    ) -> BatchResults:
        """Run requests as a batch: the async version of `Batches.run`."""
        _wait("", poll_interval, max_wait_seconds, progress)  # as above
        file, ids = jsonl(requests, endpoint)
        with file:
            batch = await self._submitted(file, endpoint, options)
        done = await self.wait(
            batch.id, poll_interval=poll_interval, max_wait_seconds=max_wait_seconds, progress=progress
        )
        return await self.results(done, custom_ids=ids)

    async def submit(self, requests: Requests, *, endpoint: Any = _CHAT, **options: Any) -> Batch:
        """Upload requests and create the batch: the async version of `Batches.submit`."""
        file, _ = jsonl(requests, endpoint)
        with file:
            return await self._submitted(file, endpoint, options)

    async def _submitted(self, file: Any, endpoint: Any, options: Mapping[str, Any]) -> Batch:
        refuse_view(self._client)
        upload = RawAsyncFiles(self._client).create
        made = await upload(file=("batch.jsonl", file, "application/jsonl"), purpose="batch")
        return await self.create(**_creation(endpoint, made.id, options))

    async def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: Progress | None = None,
    ) -> Batch:
        """Wait until a batch has ended: the async version of `Batches.wait`."""
        look = partial(self.with_raw_response.retrieve, batch_id)
        return await await_for(look, _wait(batch_id, poll_interval, max_wait_seconds, progress))

    async def results(self, batch: Batch | str, *, custom_ids: Sequence[str] | None = None) -> BatchResults:
        """Return the results of a batch in the order of its requests: the async version of `Batches.results`."""
        refuse_view(self._client)
        found = await self.retrieve(batch) if isinstance(batch, str) else batch
        files = RawAsyncFiles(self._client)
        order = custom_ids
        if order is None:
            order = _ids((await files.content(found.input_file_id)).content)
        return collected(found, order, [(await files.content(identity)).content for identity in _files(found)])


_ids = custom_ids


def _creation(endpoint: str, file_id: str, options: Mapping[str, Any]) -> Any:
    return {"completion_window": "24h", **options, "endpoint": endpoint, "input_file_id": file_id}


def _files(batch: Batch) -> list[str]:
    return [identity for identity in (batch.output_file_id, batch.error_file_id) if identity]


def _wait(id: str, interval: float | None, limit: float | None, progress: Any) -> Wait:
    return Wait(_is_busy, f"the batch {id}", interval=interval, limit=limit, default=10.0, progress=progress)


def _is_busy(batch: Any) -> bool:
    return batch.status in ("validating", "in_progress", "finalizing", "cancelling")


def __getattr__(name: str) -> Any:
    """Pass on what ``client.batches`` has: ``overlay.batches`` is also that of the module's client."""
    from ._module_client import resource

    return resource("batches", name)
