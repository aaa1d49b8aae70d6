"""``client.batches`` from requests to results: build the file, upload it, wait, and collect results in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from . import _raw
from ._call.redact import hide_items
from ._flow import run
from ._helpers.batch_lines import BatchRequest, BatchResult, BatchResults, collected, custom_ids, jsonl
from ._module_client import attributes_of
from ._views import refuse_view
from .polling import Wait, await_for, wait_for

if TYPE_CHECKING:
    from .types import Batch

    Requests: TypeAlias = Iterable[BatchRequest | Mapping[str, Any]]
    Progress: TypeAlias = Callable[[Batch], object]

__all__ = ["AsyncBatches", "BatchRequest", "BatchResult", "BatchResults", "Batches"]

_CHAT = "/v1/chat/completions"


class _Batching:
    """Turns requests into a batch, and a batch into results, for both clients."""

    _client: Any

    @property
    def _own(self) -> Any:
        """The methods of the class; declared here, they would hide the typed ones."""
        return self

    async def _run(self, requests: Requests, endpoint: str, options: Mapping[str, Any], **waiting: Any) -> BatchResults:
        hide_items(options)  # which are in the frames of the helpers
        _wait("", **waiting)  # report problems before anything is sent
        batch, ids = await self._submitted(requests, endpoint, options)
        return await self._results(await self._client._done(self._own.wait(batch.id, **waiting)), ids)

    async def _submitted(
        self, requests: Requests, endpoint: str, options: Mapping[str, Any]
    ) -> tuple[Batch, Sequence[str]]:
        hide_items(options)  # as above
        file, ids = jsonl(requests, endpoint)
        with file:
            refuse_view(self._client)
            sent = self._client.files.create(file=("batch.jsonl", file, "application/jsonl"), purpose="batch")
            made = await self._client._done(sent)
        settings = {"completion_window": "24h", **options, "endpoint": endpoint, "input_file_id": made.id}
        return await self._client._done(self._own.create(**settings)), ids

    async def _results(self, batch: Batch | str, ids: Sequence[str] | None) -> BatchResults:
        refuse_view(self._client)
        found = await self._client._done(self._own.retrieve(batch)) if isinstance(batch, str) else batch
        order = custom_ids(await self._content(found.input_file_id)) if ids is None else ids
        held = [identity for identity in (found.output_file_id, found.error_file_id) if identity]
        return collected(found, order, [await self._content(identity) for identity in held])

    async def _content(self, file_id: str) -> bytes:
        content: bytes = (await self._client._done(self._client.files.content(file_id))).content
        return content


class Batches(_Batching, _raw.Batches):
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
        """Run requests as a batch: `submit`, `wait` and `results` in one call.

        Args:
            requests: The arguments of each request, or `BatchRequest`s, which also have an id.
            endpoint: The path that each request goes to, including ``/v1``.
            poll_interval: Seconds between two polls; None: what the server says, otherwise 10.
            max_wait_seconds: Seconds to wait, None for no limit.
            progress: Called with the batch after each poll; ``request_counts`` shows its progress.
            options: The other arguments of `create`, such as ``metadata``.

        Raises:
            PollTimeoutError: The time is up; ``error.last.id`` is the batch to `wait` for again.
        """
        waiting = {"poll_interval": poll_interval, "max_wait_seconds": max_wait_seconds, "progress": progress}
        return run(self._run(requests, endpoint, options, **waiting))

    def submit(self, requests: Requests, *, endpoint: Any = _CHAT, **options: Any) -> Batch:
        """Write requests into a file, upload it and create the batch; the arguments are those of `run`.

        ``POST /files``, then ``POST /batches``.
        """
        return run(self._submitted(requests, endpoint, options))[0]

    def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: Progress | None = None,
    ) -> Batch:
        """Wait until a batch has ended; ``status`` says how; the arguments are those of `run`.

        ``GET /batches/{batch_id}``, repeatedly.
        """
        look = partial(self.with_raw_response.retrieve, batch_id)
        return wait_for(look, _wait(batch_id, poll_interval, max_wait_seconds, progress))

    def results(self, batch: Batch | str, *, custom_ids: Sequence[str] | None = None) -> BatchResults:
        """Return the results of a batch that has ended, one per request, in the order of the requests.

        ``GET /files/{file_id}/content`` of its output and error files, and of its input file for the order.

        Args:
            batch: The batch, or its id.
            custom_ids: The ids of the requests in order, if you know them; then the input file is not fetched.
        """
        return run(self._results(batch, custom_ids))


class AsyncBatches(_Batching, _raw.AsyncBatches):
    """``client.batches`` of an async client; see `Batches` for its methods."""

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
        """Run requests as a batch; see `Batches.run`."""
        waiting = {"poll_interval": poll_interval, "max_wait_seconds": max_wait_seconds, "progress": progress}
        return await self._run(requests, endpoint, options, **waiting)

    async def submit(self, requests: Requests, *, endpoint: Any = _CHAT, **options: Any) -> Batch:
        """Upload requests and create the batch; see `Batches.submit`."""
        return (await self._submitted(requests, endpoint, options))[0]

    async def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        progress: Progress | None = None,
    ) -> Batch:
        """Wait until a batch has ended; see `Batches.wait`."""
        look = partial(self.with_raw_response.retrieve, batch_id)
        return await await_for(look, _wait(batch_id, poll_interval, max_wait_seconds, progress))

    async def results(self, batch: Batch | str, *, custom_ids: Sequence[str] | None = None) -> BatchResults:
        """Return the results of a batch in the order of its requests; see `Batches.results`."""
        return await self._results(batch, custom_ids)


def _wait(id: str, poll_interval: float | None, max_wait_seconds: float | None, progress: Progress | None) -> Wait:
    return Wait(
        _is_busy, f"the batch {id}", interval=poll_interval, limit=max_wait_seconds, default=10.0, progress=progress
    )


def _is_busy(batch: Any) -> bool:
    return batch.status in ("validating", "in_progress", "finalizing", "cancelling")


__getattr__ = attributes_of("batches")
