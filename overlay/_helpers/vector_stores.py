"""``client.vector_stores`` and its ``file_batches`` with helpers that upload and poll."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Unpack

from .. import _raw
from .._flow import run
from ..errors import ConfigurationError
from ..polling import await_for, wait_for
from .gather import await_all
from .polls import and_poll, looks
from .vector_store_files import AsyncVectorStoresFiles, VectorStoresFiles, uploaded

if TYPE_CHECKING:
    from .._raw import ChunkingStrategyRequestParamInput, CreateVectorStoreFileBatchParams, FileInput
    from ..types import VectorStoreFileBatchObject
    from .polls import Polling, PollOptions

    class PolledBatchParams(CreateVectorStoreFileBatchParams, Polling, total=False):
        """The options to add files to a vector store and wait for them."""

    class UploadedBatchParams(PollOptions, total=False):
        """The options to upload files, add them to a vector store and wait for them."""

        chunking_strategy: ChunkingStrategyRequestParamInput


__all__ = ["AsyncVectorStores", "VectorStores"]


class VectorStoresFileBatches(_raw.VectorStoresFileBatches):
    """``client.vector_stores.file_batches``."""

    def create_and_poll(self, vector_store_id: str, **params: Unpack[PolledBatchParams]) -> VectorStoreFileBatchObject:
        """Add files to a vector store and wait until all are processed; ``file_counts`` shows the outcome.

        ``POST /vector_stores/{vector_store_id}/file_batches``, then ``GET …/{batch_id}`` repeatedly. In addition to the
        arguments of `create`, it takes those of `VectorStoresFiles.create_and_poll`.
        """
        begin = partial(self.create, vector_store_id)
        return and_poll(
            self._client, begin, lambda batch: partial(self.poll, batch.id, vector_store_id=vector_store_id), params
        )

    def poll(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileBatchObject:
        """Wait until all files of a batch are processed; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, batch_id, vector_store_id=vector_store_id)
        return wait_for(*looks(look, options, _is_busy, f"the file batch {batch_id}"))

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileInput],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        **params: Unpack[UploadedBatchParams],
    ) -> VectorStoreFileBatchObject:
        """Upload files, several at a time, add them to a vector store and wait; see `create_and_poll`.

        Args:
            vector_store_id: Id of the vector store.
            files: The files to upload (``POST /files``, for assistants).
            max_concurrency: How many to upload concurrently.
            file_ids: Ids of files that are already uploaded, to add with the others.
            params: The other arguments of `create_and_poll`.
        """
        with ThreadPoolExecutor(_width(max_concurrency)) as pool:
            made = [*pool.map(lambda file: run(uploaded(self._client, file, params)), files)]
        return self.create_and_poll(vector_store_id, file_ids=[*file_ids, *made], **params)


class AsyncVectorStoresFileBatches(_raw.AsyncVectorStoresFileBatches):
    """``client.vector_stores.file_batches`` of an async client; see `VectorStoresFileBatches`."""

    async def create_and_poll(
        self, vector_store_id: str, **params: Unpack[PolledBatchParams]
    ) -> VectorStoreFileBatchObject:
        """Add files to a vector store and wait; see `VectorStoresFileBatches.create_and_poll`."""
        begin = partial(self.create, vector_store_id)
        return await and_poll(
            self._client, begin, lambda batch: partial(self.poll, batch.id, vector_store_id=vector_store_id), params
        )

    async def poll(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileBatchObject:
        """Wait until all files of a batch are processed; see `VectorStoresFileBatches.poll`."""
        look = partial(self.with_raw_response.retrieve, batch_id, vector_store_id=vector_store_id)
        return await await_for(*looks(look, options, _is_busy, f"the file batch {batch_id}"))

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileInput],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        **params: Unpack[UploadedBatchParams],
    ) -> VectorStoreFileBatchObject:
        """Upload files and wait for them; see `VectorStoresFileBatches.upload_and_poll`."""
        free = asyncio.Semaphore(_width(max_concurrency))

        async def upload(file: FileInput) -> str:
            async with free:
                return await uploaded(self._client, file, params)

        made = await await_all(map(upload, files))
        return await self.create_and_poll(vector_store_id, file_ids=[*file_ids, *made], **params)


class VectorStores(_raw.VectorStores):
    """``client.vector_stores``."""

    @cached_property
    def files(self) -> VectorStoresFiles:
        """``client.vector_stores.files``."""
        return VectorStoresFiles(self._client)

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """``client.vector_stores.file_batches``."""
        return VectorStoresFileBatches(self._client)


class AsyncVectorStores(_raw.AsyncVectorStores):
    """``client.vector_stores`` of an async client."""

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """``client.vector_stores.files``."""
        return AsyncVectorStoresFiles(self._client)

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """``client.vector_stores.file_batches``."""
        return AsyncVectorStoresFileBatches(self._client)


def _is_busy(batch: Any) -> bool:
    return bool(batch.status == "in_progress" or (batch.file_counts and batch.file_counts.in_progress))


def _width(max_concurrency: int) -> int:
    """Return how many files to upload concurrently.

    Raises:
        ConfigurationError: The number is invalid.
    """
    if max_concurrency < 1:
        raise ConfigurationError(f"max_concurrency is {max_concurrency}; it must be at least 1")
    return max_concurrency
