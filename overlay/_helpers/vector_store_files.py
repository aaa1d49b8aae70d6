"""``client.vector_stores.files`` with helpers that upload and poll."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from .. import _raw
from .._call.redact import hide_items
from .._flow import awaited, given, run
from .._views import refuse_view
from .polls import AsyncPolls, Polls

if TYPE_CHECKING:
    from typing import Unpack

    from .._raw import ChunkingStrategyRequestParamInput, FileInput, RequestOptions, VectorStoreFileAttributesInput
    from ..types import FileObject, VectorStoreFileObject
    from .polls import Polling, PollOptions

    class FileParams(RequestOptions, total=False):
        """The options to add a file to a vector store."""

        attributes: VectorStoreFileAttributesInput
        chunking_strategy: ChunkingStrategyRequestParamInput

    class PolledFileParams(FileParams, Polling, total=False):
        """The options to add a file to a vector store and wait for it."""


__all__ = ["AsyncUploads", "AsyncVectorStoresFiles", "Uploads", "VectorStoresFiles"]


class _Upload:
    """Upload one file, for both clients."""

    _client: Any
    _done: Callable[[Any], Any]
    _files: Callable[[Any], Any]

    async def _uploaded(self, file: FileInput, params: Any) -> str:
        """Return the id of an uploaded file; `params` are for what comes then."""
        hide_items(params)  # which are in the frames of the helpers
        refuse_view(self._client)
        made: FileObject = await self._done(self._files(self._client).create(file=file, purpose="assistants"))
        return made.id


class Uploads(_Upload, Polls):
    """A resource that uploads files."""

    _done = staticmethod(given)
    _files = _raw.Files


class AsyncUploads(_Upload, AsyncPolls):
    """A resource of an async client that uploads files."""

    _done = staticmethod(awaited)
    _files = _raw.AsyncFiles


class VectorStoresFiles(Uploads, _raw.VectorStoresFiles):
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
        return self._and_poll(create, lambda _: poll, params)

    def poll(self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]) -> VectorStoreFileObject:
        """Wait until a file is in a vector store; see `create_and_poll`."""
        look = partial(self.with_raw_response.retrieve, file_id, vector_store_id=vector_store_id)
        return self._poll(look, options, _is_busy, f"the file {file_id} of a vector store")

    def upload(self, *, vector_store_id: str, file: FileInput, **params: Unpack[FileParams]) -> VectorStoreFileObject:
        """Upload a file (``POST /files``, for assistants) and add it to a vector store, without waiting."""
        return self.create(vector_store_id, file_id=run(self._uploaded(file, params)), **params)

    def upload_and_poll(
        self, *, vector_store_id: str, file: FileInput, **params: Unpack[PolledFileParams]
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store and wait; see `create_and_poll`."""
        return self.create_and_poll(run(self._uploaded(file, params)), vector_store_id=vector_store_id, **params)


class AsyncVectorStoresFiles(AsyncUploads, _raw.AsyncVectorStoresFiles):
    """``client.vector_stores.files`` of an async client; see `VectorStoresFiles` for its methods."""

    async def create_and_poll(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[PolledFileParams]
    ) -> VectorStoreFileObject:
        """Add a file to a vector store and wait; see `VectorStoresFiles.create_and_poll`."""
        create = partial(self.create, vector_store_id, file_id=file_id)
        poll = partial(self.poll, file_id, vector_store_id=vector_store_id)
        return await self._and_poll(create, lambda _: poll, params)

    async def poll(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileObject:
        """Wait until a file is in a vector store; see `VectorStoresFiles.poll`."""
        look = partial(self.with_raw_response.retrieve, file_id, vector_store_id=vector_store_id)
        return await self._poll(look, options, _is_busy, f"the file {file_id} of a vector store")

    async def upload(
        self, *, vector_store_id: str, file: FileInput, **params: Unpack[FileParams]
    ) -> VectorStoreFileObject:
        """Upload a file and add it to a vector store; see `VectorStoresFiles.upload`."""
        return await self.create(vector_store_id, file_id=await self._uploaded(file, params), **params)

    async def upload_and_poll(
        self, *, vector_store_id: str, file: FileInput, **params: Unpack[PolledFileParams]
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store and wait; see `VectorStoresFiles.upload_and_poll`."""
        return await self.create_and_poll(await self._uploaded(file, params), vector_store_id=vector_store_id, **params)


def _is_busy(file: Any) -> bool:
    return bool(file.status == "in_progress")
