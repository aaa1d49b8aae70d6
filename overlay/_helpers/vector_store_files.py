"""``client.vector_stores.files`` with helpers that upload and poll."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from .. import _raw
from .._call.redact import hide_items
from .._flow import run
from .._views import refuse_view
from ..polling import await_for, wait_for
from .polls import and_poll, looks

if TYPE_CHECKING:
    from .._raw import ChunkingStrategyRequestParamInput, FileInput, RequestOptions, VectorStoreFileAttributesInput
    from ..types import FileObject, VectorStoreFileObject
    from .polls import Polling, PollOptions

    class FileParams(RequestOptions, total=False):
        """The options to add a file to a vector store."""

        attributes: VectorStoreFileAttributesInput
        chunking_strategy: ChunkingStrategyRequestParamInput

    class PolledFileParams(FileParams, Polling, total=False):
        """The options to add a file to a vector store and wait for it."""


__all__ = ["AsyncVectorStoresFiles", "VectorStoresFiles", "uploaded"]


async def uploaded(client: Any, file: FileInput, params: Any) -> str:
    """Upload a file and return its id, for both clients; `params` are for what comes then."""
    hide_items(params)  # which are in the frames of the helpers
    refuse_view(client)
    made: FileObject = await client._done(client.files.create(file=file, purpose="assistants"))
    return made.id


class VectorStoresFiles(_raw.VectorStoresFiles):
    """``client.vector_stores.files``."""

    def create_and_poll(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[PolledFileParams]
    ) -> VectorStoreFileObject:
        """Add a file to a vector store and wait until that is done or has failed; see its ``status``.

        ``POST /vector_stores/{vector_store_id}/files``, then ``GET …/{file_id}`` repeatedly.

        Args:
            file_id: Id of an uploaded file.
            vector_store_id: Id of the vector store.
            params: The other arguments of `create`; ``poll_interval_ms``: milliseconds between two polls, by default
                what the server says, otherwise 1000; ``max_wait_seconds``: seconds to wait, by default without a limit.

        Raises:
            PollTimeoutError: The time is up.
        """
        create = partial(self.create, vector_store_id, file_id=file_id)
        poll = partial(self.poll, file_id, vector_store_id=vector_store_id)
        return and_poll(self._client, create, lambda _: poll, params)

    def poll(self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]) -> VectorStoreFileObject:
        """Wait until a file is in a vector store; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, file_id, vector_store_id=vector_store_id)
        return wait_for(*looks(look, options, _is_busy, f"the file {file_id} of a vector store"))

    def upload(self, *, vector_store_id: str, file: FileInput, **params: Unpack[FileParams]) -> VectorStoreFileObject:
        """Upload a file (``POST /files``, for assistants) and add it to a vector store, without waiting."""
        return self.create(vector_store_id, file_id=run(uploaded(self._client, file, params)), **params)

    def upload_and_poll(
        self, *, vector_store_id: str, file: FileInput, **params: Unpack[PolledFileParams]
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store and wait; see `create_and_poll`."""
        return self.create_and_poll(
            run(uploaded(self._client, file, params)), vector_store_id=vector_store_id, **params
        )


class AsyncVectorStoresFiles(_raw.AsyncVectorStoresFiles):
    """``client.vector_stores.files`` of an async client; see `VectorStoresFiles` for its methods."""

    async def create_and_poll(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[PolledFileParams]
    ) -> VectorStoreFileObject:
        """Add a file to a vector store and wait; see `VectorStoresFiles.create_and_poll`."""
        create = partial(self.create, vector_store_id, file_id=file_id)
        poll = partial(self.poll, file_id, vector_store_id=vector_store_id)
        return await and_poll(self._client, create, lambda _: poll, params)

    async def poll(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileObject:
        """Wait until a file is in a vector store; see `VectorStoresFiles.poll`."""
        look = partial(self.with_raw_response.retrieve, file_id, vector_store_id=vector_store_id)
        return await await_for(*looks(look, options, _is_busy, f"the file {file_id} of a vector store"))

    async def upload(
        self, *, vector_store_id: str, file: FileInput, **params: Unpack[FileParams]
    ) -> VectorStoreFileObject:
        """Upload a file and add it to a vector store; see `VectorStoresFiles.upload`."""
        return await self.create(vector_store_id, file_id=await uploaded(self._client, file, params), **params)

    async def upload_and_poll(
        self, *, vector_store_id: str, file: FileInput, **params: Unpack[PolledFileParams]
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store and wait; see `VectorStoresFiles.upload_and_poll`."""
        return await self.create_and_poll(
            await uploaded(self._client, file, params), vector_store_id=vector_store_id, **params
        )


def _is_busy(file: Any) -> bool:
    return bool(file.status == "in_progress")
