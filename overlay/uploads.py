"""``client.uploads`` with files of any size: sent in parts, which can go on after a failure."""

from __future__ import annotations

import asyncio
import io
import mimetypes
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from ._omit import omit
from ._raw import RawAsyncUploads, RawUploads
from .errors import ConfigurationError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .types import Upload

__all__ = ["PART_SIZE", "AsyncUploads", "UploadState", "Uploads"]

PART_SIZE: Final = 64 * 2**20
"""Bytes of a part: the most that the API takes."""

Progress = Callable[["UploadState"], object]


@dataclass(slots=True)
class UploadState:
    """How far an upload is. Keep it, and a second call with it goes on where the first one stopped.

    Attributes:
        upload_id: Of the upload, once it is begun.
        size: Bytes of the file.
        part_size: Bytes of each part but the last.
        part_ids: Of the parts that have been sent, in their order.
    """

    upload_id: str | None = None
    size: int = 0
    part_size: int = PART_SIZE
    part_ids: list[str] = field(default_factory=list)

    @property
    def sent(self) -> int:
        """Bytes that have been sent."""
        return min(len(self.part_ids) * self.part_size, self.size)


class _Source:
    """A file that is read in parts, and what is said of it when its upload begins.

    Raises:
        ConfigurationError: It has no name or size, or is not the one that a state is about.
        TypeError: It is open as text.
    """

    def __init__(
        self, file: Any, *, filename: str | None, mime_type: str | None, size: int | None, part_size: int | None,
        state: UploadState | None,
    ) -> None:  # fmt: skip
        if isinstance(file, io.TextIOBase):
            raise TypeError("file is open as text; open it with mode 'rb'")
        is_path = isinstance(file, str | os.PathLike)
        self._file: IO[bytes]
        if is_path:
            self._file = Path(file).open("rb")  # noqa: SIM115  # closed by this class
        else:
            self._file = io.BytesIO(file) if isinstance(file, bytes | bytearray | memoryview) else file
        self._is_ours = self._file is not file
        try:
            name = filename or (Path(file).name if is_path else getattr(file, "name", None))
            if not isinstance(name, str):
                raise ConfigurationError("the file has no name; pass filename=")
            self.name = Path(name).name
            guess = mimetypes.guess_type(self.name)[0]
            self.mime_type = mime_type or guess or "application/octet-stream"
            self.state = self._checked(state, self._size() if size is None else size, part_size)
        except BaseException:
            self.close()
            raise

    def _size(self) -> int:
        if not self._file.seekable():
            raise ConfigurationError("the file cannot be measured; pass bytes= with its size")
        return self._file.seek(0, os.SEEK_END)

    def _checked(self, state: UploadState | None, size: int, part_size: int | None) -> UploadState:
        if part_size is not None and not 0 < part_size <= PART_SIZE:
            raise ConfigurationError(f"part_size is {part_size}; it has to be between 1 and {PART_SIZE} bytes")
        state = UploadState() if state is None else state
        if state.upload_id is None:
            state.size, state.part_size = size, part_size or state.part_size
        elif state.size != size or part_size not in (None, state.part_size):
            raise ConfigurationError(
                f"the upload to go on with is of {state.size} bytes in parts of {state.part_size}, "
                f"not of {size} bytes in parts of {part_size or state.part_size}; begin a new one"
            )
        if self._file.seekable():
            self._file.seek(state.sent)
        elif state.sent:
            raise ConfigurationError("the file cannot be read from where the upload stopped")
        return state

    @property
    def request(self) -> dict[str, Any]:
        """The arguments that begin the upload."""
        return {"bytes": self.state.size, "filename": self.name, "mime_type": self.mime_type}

    def part(self) -> bytes | None:
        """Read the next part; None after the last one.

        Raises:
            ConfigurationError: The file is not as long as it was said to be.
        """
        left = self.state.size - self.state.sent
        due = min(self.state.part_size, left)
        found = self._read(due)
        if len(found) < due or (not left and self._file.read(1)):
            raise ConfigurationError(f"the file {self.name} is not of {self.state.size} bytes; did it change?")
        return found or None

    def _read(self, due: int) -> bytes:
        """Read so many bytes, or up to the end: pipes and raw files give what they have."""
        file: Any = self._file  # which may say anything of itself
        pieces, left = [], due
        while left and (piece := file.read(left)):
            if not isinstance(piece, bytes | bytearray):
                getattr(piece, "close", int)()  # a coroutine that nobody awaits would be warned of
                raise TypeError(f"file: its read() gives a {type(piece).__name__}, not bytes; open it with mode 'rb'")
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def close(self) -> None:
        """Close the file, unless it is the caller's."""
        if self._is_ours:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Uploads(RawUploads):
    """``client.uploads``."""

    def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | bytes | IO[bytes],
        purpose: Any,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | None = None,
        progress: Progress | None = None,
        state: UploadState | None = None,
    ) -> Upload:
        """Upload a file in parts: ``upload.file`` is then a file like any other.

        ``POST /uploads``, then ``POST /uploads/{upload_id}/parts`` for each part, which alone is in memory, then
        ``POST /uploads/{upload_id}/complete``. Each request is retried as usual. If one fails for good, call again with
        the same ``state`` within the hour that an upload lives.

        Args:
            file: A path, bytes, or an open binary file.
            purpose: What the file is for.
            mime_type: The default is guessed from the name.
            filename: The default is that of the file.
            bytes: The size; needed only for a file that cannot be measured.
            part_size: Bytes of a part; the default and the most are 64 MiB.
            md5: The checksum that the server is to compare.
            progress: Called after each part with the state, which knows the bytes ``sent`` and the ``size``.
            state: Filled as the upload goes on.

        Raises:
            ConfigurationError: The file has no name or size, or is not the one that the state is about.
            TypeError: It is open as text.
        """
        with _Source(
            file, filename=filename, mime_type=mime_type, size=bytes, part_size=part_size, state=state
        ) as source:
            state = source.state
            if state.upload_id is None:
                state.upload_id = self.create(purpose=purpose, **source.request).id
            while (data := source.part()) is not None:
                state.part_ids.append(self.parts.create(state.upload_id, data=data).id)
                if progress is not None:
                    progress(state)
        return self.complete(state.upload_id, part_ids=state.part_ids, md5=md5 or omit)  # type: ignore[arg-type]  # not given


class AsyncUploads(RawAsyncUploads):
    """``client.uploads`` of an async client."""

    async def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | bytes | IO[bytes],
        purpose: Any,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | None = None,
        progress: Progress | None = None,
        state: UploadState | None = None,
    ) -> Upload:
        """Upload a file in parts: the twin of `Uploads.upload_file_chunked`. The file is read in a thread."""
        with await asyncio.to_thread(
            _Source, file, filename=filename, mime_type=mime_type, size=bytes, part_size=part_size, state=state
        ) as source:
            state = source.state
            if state.upload_id is None:
                state.upload_id = (await self.create(purpose=purpose, **source.request)).id
            while (data := await asyncio.to_thread(source.part)) is not None:
                state.part_ids.append((await self.parts.create(state.upload_id, data=data)).id)
                if progress is not None:
                    progress(state)
        return await self.complete(state.upload_id, part_ids=state.part_ids, md5=md5 or omit)  # type: ignore[arg-type]  # not given
