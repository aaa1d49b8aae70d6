"""``client.vector_stores`` of the async client."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from .._raw import RawAsyncFiles, RawAsyncVectorStores, RawAsyncVectorStoresFileBatches, RawAsyncVectorStoresFiles
from .._views import refuse_view
from ..polling import await_for, polling_options
from .gather import await_all
from .vector_stores import batch_wait, file_wait, width

if TYPE_CHECKING:
    from typing import Unpack

    from .._raw import CreateVectorStoreFileBatchParams, FileInput, RequestOptions
    from ..types import FileObject, VectorStoreFileBatchObject, VectorStoreFileObject
    from .vector_stores import BatchParams, FileParams

__all__ = ["AsyncVectorStores", "AsyncVectorStoresFileBatches", "AsyncVectorStoresFiles"]


class AsyncVectorStoresFiles(RawAsyncVectorStoresFiles):
    """``client.vector_stores.files`` of an async client."""

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[FileParams],
    ) -> VectorStoreFileObject:
        """Put a file into a vector store and wait: the async version of `VectorStoresFiles.create_and_poll`."""
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        await self.create(vector_store_id, file_id=file_id, **params)
        return await self.poll(
            file_id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **options,
        )  # fmt: skip

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Wait until a file is in a vector store: the async version of `VectorStoresFiles.poll`."""
        look = partial(self.with_raw_response.retrieve, file_id, vector_store_id=vector_store_id, **options)
        return await await_for(look, file_wait(file_id, poll_interval_ms, max_wait_seconds))

    async def upload(
        self, *, vector_store_id: str, file: FileInput, **params: Unpack[FileParams]
    ) -> VectorStoreFileObject:
        """Upload a file and put it into a vector store: the async version of `VectorStoresFiles.upload`."""
        refuse_view(self._client)
        made = await RawAsyncFiles(self._client).create(file=file, purpose="assistants")
        return await self.create(vector_store_id, file_id=made.id, **params)

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[FileParams],
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store and wait: async version of `VectorStoresFiles.upload_and_poll`."""
        refuse_view(self._client)
        made = await RawAsyncFiles(self._client).create(file=file, purpose="assistants")
        return await self.create_and_poll(
            made.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **params,
        )  # fmt: skip


class AsyncVectorStoresFileBatches(RawAsyncVectorStoresFileBatches):
    """``client.vector_stores.file_batches`` of an async client."""

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateVectorStoreFileBatchParams],
    ) -> VectorStoreFileBatchObject:
        """Put files into a vector store and wait: the async version of `VectorStoresFileBatches.create_and_poll`."""
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        batch = await self.create(vector_store_id, **params)
        return await self.poll(
            batch.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **options,
        )  # fmt: skip

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatchObject:
        """Wait until no file of a batch is in work: the async version of `VectorStoresFileBatches.poll`."""
        look = partial(self.with_raw_response.retrieve, batch_id, vector_store_id=vector_store_id, **options)
        return await await_for(look, batch_wait(batch_id, poll_interval_ms, max_wait_seconds))

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileInput],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[BatchParams],
    ) -> VectorStoreFileBatchObject:
        """Upload files and wait for them: the async version of `VectorStoresFileBatches.upload_and_poll`."""
        refuse_view(self._client)
        free = asyncio.Semaphore(width(max_concurrency))

        async def upload(file: FileInput) -> FileObject:
            async with free:
                return await RawAsyncFiles(self._client).create(file=file, purpose="assistants")

        made = await await_all(map(upload, files))
        return await self.create_and_poll(
            vector_store_id, file_ids=[*file_ids, *(file.id for file in made)], poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **params,
        )  # fmt: skip


class AsyncVectorStores(RawAsyncVectorStores):
    """``client.vector_stores`` of an async client."""

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """``client.vector_stores.files``."""
        return AsyncVectorStoresFiles(self._client)

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """``client.vector_stores.file_batches``."""
        return AsyncVectorStoresFileBatches(self._client)
