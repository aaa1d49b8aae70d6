"""``client.uploads`` for files of any size: sent in parts, and resumable after a failure."""

from __future__ import annotations

from functools import partial
from typing import IO, TYPE_CHECKING, Any

from . import _raw
from ._flow import run
from ._helpers.upload_state import PART_SIZE, Progress, UploadState
from ._module_client import attributes_of
from ._omit import omit
from ._views import refuse_view

if TYPE_CHECKING:
    import os

    from ._helpers.upload_source import Source
    from .types import Upload

__all__ = ["PART_SIZE", "AsyncUploads", "UploadState", "Uploads"]


class _Chunked:
    """The steps of an upload, for both clients."""

    _client: Any

    async def _upload(self, purpose: Any, md5: str | None, progress: Progress | None, **of_file: Any) -> Any:
        from ._helpers.upload_source import Source  # loaded by the first upload

        own: Any = self  # declared here, the methods would hide the typed ones
        refuse_view(self._client)
        done, apart = self._client._done, self._client._http._blocking  # reading the disk blocks
        source: Source = await apart(partial(Source, **of_file))
        with source:
            state = source.state
            if state.upload_id is None:
                state.upload_id = (await done(own.create(purpose=purpose, **source.request))).id
            while (data := await apart(source.part)) is not None:
                state.part_ids.append((await done(own.parts.create(state.upload_id, data=data))).id)
                if progress is not None:
                    progress(state)
        return await done(own.complete(state.upload_id, part_ids=state.part_ids, md5=md5 or omit))


class Uploads(_Chunked, _raw.Uploads):
    """``client.uploads``."""

    def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | bytes | IO[bytes] | tuple[Any, ...],
        purpose: Any,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | None = None,
        progress: Progress | None = None,
        state: UploadState | None = None,
    ) -> Upload:
        """Upload a file in parts; ``upload.file`` is then a file like any other.

        ``POST /uploads``, then ``POST /uploads/{upload_id}/parts`` for each part, with one part in memory at a time,
        then ``POST /uploads/{upload_id}/complete``. Each request is retried as usual. If all retries fail, call again
        with the same ``state`` within an hour, after which the upload expires.

        Args:
            file: A path, bytes, an open binary file, or ``(name, content[, media type])`` as in `files.create`.
            purpose: What the file is for.
            mime_type: By default guessed from the name.
            filename: By default the name of the file.
            bytes: The size; needed only if it cannot be determined.
            part_size: Bytes per part; 64 MiB is the default and the maximum.
            md5: The checksum for the server to verify.
            progress: Called after each part with the state, which has the bytes ``sent`` and the ``size``.
            state: Updated as the upload progresses.

        Raises:
            ConfigurationError: The file has no name or size, or does not match the state.
            TypeError: It is not a file, or is open as text.
        """
        made: Upload = run(self._upload(
            purpose, md5, progress,
            file=file, filename=filename, mime_type=mime_type, size=bytes, part_size=part_size, state=state,
        ))  # fmt: skip
        return made


class AsyncUploads(_Chunked, _raw.AsyncUploads):
    """``client.uploads`` of an async client."""

    async def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | bytes | IO[bytes] | tuple[Any, ...],
        purpose: Any,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | None = None,
        progress: Progress | None = None,
        state: UploadState | None = None,
    ) -> Upload:
        """Upload a file in parts; see `Uploads.upload_file_chunked`. The file is read in a thread."""
        made: Upload = await self._upload(
            purpose, md5, progress,
            file=file, filename=filename, mime_type=mime_type, size=bytes, part_size=part_size, state=state,
        )  # fmt: skip
        return made


__getattr__ = attributes_of("uploads")
