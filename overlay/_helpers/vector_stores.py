"""``client.vector_stores`` with helpers that upload and poll, and the decisions shared with the async client."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from .._raw import RawFiles, RawVectorStores, RawVectorStoresFileBatches, RawVectorStoresFiles
from .._views import refuse_view
from ..errors import ConfigurationError
from ..polling import Wait, polling_options, seconds_of, wait_for

if TYPE_CHECKING:
    from typing import Unpack

    from .._raw import (
        ChunkingStrategyRequestParamInput,
        CreateVectorStoreFileBatchParams,
        FileInput,
        RequestOptions,
        VectorStoreFileAttributesInput,
    )
    from ..types import VectorStoreFileBatchObject, VectorStoreFileObject

    class FileParams(RequestOptions, total=False):
        """How a file is put into a vector store."""

        attributes: VectorStoreFileAttributesInput
        chunking_strategy: ChunkingStrategyRequestParamInput

    class BatchParams(RequestOptions, total=False):
        """How files are put into a vector store."""

        chunking_strategy: ChunkingStrategyRequestParamInput


__all__ = ["VectorStores", "VectorStoresFileBatches", "VectorStoresFiles", "batch_wait", "file_wait", "width"]


class VectorStoresFiles(RawVectorStoresFiles):
    """``client.vector_stores.files``."""

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[FileParams],
    ) -> VectorStoreFileObject:
        """Put a file into a vector store and wait until that is done, or has failed: ``status`` says which.

        ``POST /vector_stores/{vector_store_id}/files``, then ``GET …/{file_id}`` again and again.

        Args:
            file_id: Of an uploaded file.
            vector_store_id: Of the vector store.
            poll_interval_ms: Milliseconds between two looks; None: what the server says, else 1000.
            max_wait_seconds: Seconds to wait, None for no limit.
            params: The other arguments of `create`.

        Raises:
            PollTimeoutError: The time was up.
        """
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        self.create(vector_store_id, file_id=file_id, **params)
        return self.poll(
            file_id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **options,
        )  # fmt: skip

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileObject:
        """Wait until a file is in a vector store; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, file_id, vector_store_id=vector_store_id, **options)
        return wait_for(look, file_wait(file_id, poll_interval_ms, max_wait_seconds))

    def upload(self, *, vector_store_id: str, file: FileInput, **params: Unpack[FileParams]) -> VectorStoreFileObject:
        """Upload a file (``POST /files``, for assistants) and put it into a vector store, without waiting."""
        refuse_view(self._client)
        made = RawFiles(self._client).create(file=file, purpose="assistants")
        return self.create(vector_store_id, file_id=made.id, **params)

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[FileParams],
    ) -> VectorStoreFileObject:
        """Upload a file, put it into a vector store and wait; see `create_and_poll`."""
        refuse_view(self._client)
        made = RawFiles(self._client).create(file=file, purpose="assistants")
        return self.create_and_poll(
            made.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **params,
        )  # fmt: skip


class VectorStoresFileBatches(RawVectorStoresFileBatches):
    """``client.vector_stores.file_batches``."""

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateVectorStoreFileBatchParams],
    ) -> VectorStoreFileBatchObject:
        """Put files into a vector store and wait until none is in work: ``file_counts`` says what became of them.

        ``POST /vector_stores/{vector_store_id}/file_batches``, then ``GET …/{batch_id}`` again and again. The arguments
        beside those of `create` are those of `VectorStoresFiles.create_and_poll`.
        """
        options: Any = polling_options(self._client, params, poll_interval_ms, max_wait_seconds)
        batch = self.create(vector_store_id, **params)
        return self.poll(
            batch.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **options,
        )  # fmt: skip

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatchObject:
        """Wait until no file of a batch is in work; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, batch_id, vector_store_id=vector_store_id, **options)
        return wait_for(look, batch_wait(batch_id, poll_interval_ms, max_wait_seconds))

    def upload_and_poll(
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
        """Upload files, several at a time, put them into a vector store and wait; see `create_and_poll`.

        Args:
            vector_store_id: Of the vector store.
            files: To upload (``POST /files``, for assistants).
            max_concurrency: How many are uploaded at the same time.
            file_ids: Of files that are uploaded already, and go in with the others.
            poll_interval_ms: Milliseconds between two looks.
            max_wait_seconds: Seconds to wait, None for no limit.
            params: The other arguments of `create`.
        """
        refuse_view(self._client)
        upload = partial(RawFiles(self._client).create, purpose="assistants")
        with ThreadPoolExecutor(width(max_concurrency)) as pool:
            made = [*pool.map(lambda file: upload(file=file), files)]
        return self.create_and_poll(
            vector_store_id, file_ids=[*file_ids, *(file.id for file in made)], poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds, **params,
        )  # fmt: skip


class VectorStores(RawVectorStores):
    """``client.vector_stores``."""

    @cached_property
    def files(self) -> VectorStoresFiles:
        """``client.vector_stores.files``."""
        return VectorStoresFiles(self._client)

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """``client.vector_stores.file_batches``."""
        return VectorStoresFileBatches(self._client)


def file_wait(id: str, interval: float | None, limit: float | None) -> Wait:
    """Return what decides about waiting for a file."""
    return Wait(
        lambda file: file.status == "in_progress", f"the file {id} of a vector store", interval=seconds_of(interval),
        limit=limit,
    )  # fmt: skip


def batch_wait(id: str, interval: float | None, limit: float | None) -> Wait:
    """Return what decides about waiting for a batch of files."""
    return Wait(
        lambda batch: batch.status == "in_progress" or bool(batch.file_counts and batch.file_counts.in_progress),
        f"the file batch {id}", interval=seconds_of(interval), limit=limit,
    )  # fmt: skip


def width(max_concurrency: int) -> int:
    """Return how many files to upload at the same time.

    Raises:
        ConfigurationError: That is none.
    """
    if max_concurrency < 1:
        raise ConfigurationError(f"max_concurrency is {max_concurrency}; it must be at least 1")
    return max_concurrency
