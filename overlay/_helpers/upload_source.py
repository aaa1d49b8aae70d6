"""The file of a chunked upload: its name, size and type, and its parts in order."""

from __future__ import annotations

import io
import mimetypes
import os
from pathlib import Path
from typing import IO, Any

from .._call.file_parts import is_file, sendable_name
from .._closing import Closing
from ..errors import ConfigurationError
from .upload_state import PART_SIZE, UploadState

__all__ = ["Source"]


class Source(Closing):
    """A file that is read in parts, and how its upload describes it.

    Raises:
        ConfigurationError: It has no name or size, or does not match the state.
        TypeError: It is open as text.
    """

    def __init__(
        self,
        *,
        file: Any,
        filename: str | None = None,
        mime_type: str | None = None,
        size: int | None = None,
        part_size: int | None = None,
        state: UploadState | None = None,
    ) -> None:
        if isinstance(file, tuple):
            file, filename, mime_type = _of_tuple(file, filename, mime_type)
        if isinstance(file, io.TextIOBase):
            raise TypeError("file is open as text; open it with mode 'rb'")
        is_path = isinstance(file, str | os.PathLike)
        self._file: IO[bytes]
        if is_path:
            self._file = Path(file).open("rb")  # noqa: SIM115  # closed by this class
        elif isinstance(file, bytes | bytearray | memoryview):
            self._file = io.BytesIO(file)
        elif hasattr(file, "read"):
            self._file = file
        else:
            raise TypeError(
                f"file is of type {type(file).__name__}; pass a path, bytes, an open file or (name, content)"
            )
        self._is_ours = self._file is not file
        try:
            name = filename or (Path(file).name if is_path else getattr(file, "name", None))
            if not isinstance(name, str):
                raise ConfigurationError("the file has no name; pass filename=")
            self.name = sendable_name(Path(name).name)
            guess = mimetypes.guess_type(self.name)[0]
            self.mime_type = mime_type or guess or "application/octet-stream"
            self.state = self._checked(state, self._size() if size is None else size, part_size)
        except BaseException:
            self.close()
            raise

    def _size(self) -> int:
        if not self._file.seekable():
            raise ConfigurationError("the size of the file is unknown; pass it as bytes=")
        return self._file.seek(0, os.SEEK_END)

    def _checked(self, state: UploadState | None, size: int, part_size: int | None) -> UploadState:
        if part_size is not None and not 0 < part_size <= PART_SIZE:
            raise ConfigurationError(f"part_size is {part_size}; it must be between 1 and {PART_SIZE} bytes")
        state = UploadState() if state is None else state
        if state.upload_id is None:
            state.size, state.part_size = size, part_size or state.part_size
        elif state.size != size or part_size not in (None, state.part_size):
            raise ConfigurationError(
                f"the upload to resume has {state.size} bytes in parts of {state.part_size}, "
                f"not of {size} bytes in parts of {part_size or state.part_size}; start a new one"
            )
        if self._file.seekable():
            self._file.seek(state.sent)
        elif state.sent:
            raise ConfigurationError("the file cannot be read from the position where the upload stopped")
        return state

    @property
    def request(self) -> dict[str, Any]:
        """The arguments that start the upload."""
        return {"bytes": self.state.size, "filename": self.name, "mime_type": self.mime_type}

    def part(self) -> bytes | None:
        """Read the next part; None after the last one.

        Raises:
            ConfigurationError: The file does not have the declared size.
        """
        left = self.state.size - self.state.sent
        due = min(self.state.part_size, left)
        found = self._read(due)
        if len(found) < due or (not left and self._file.read(1)):
            raise ConfigurationError(f"the file {self.name} no longer has {self.state.size} bytes; was it changed?")
        return found or None

    def _read(self, due: int) -> bytes:
        """Read so many bytes, or up to the end: pipes and raw files may return less at a time."""
        file: Any = self._file  # which may claim anything about itself
        pieces, left = [], due
        while left and (piece := file.read(left)):
            if not isinstance(piece, bytes | bytearray):
                getattr(piece, "close", int)()  # or Python warns that the coroutine was never awaited
                raise TypeError(
                    f"file: its read() returned a {type(piece).__name__}, not bytes; open it with mode 'rb'"
                )
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def close(self) -> None:
        """Close the file, unless it is the caller's."""
        if self._is_ours:
            self._file.close()


def _of_tuple(file: Any, filename: str | None, mime_type: str | None) -> tuple[Any, str | None, str | None]:
    """Split ``(name, content[, media type])``; separate arguments take precedence.

    Raises:
        TypeError: It is not such a tuple.
    """
    if not is_file(file, texts=True):
        raise TypeError("file is a tuple, but neither (name, content) nor (name, content, media type)")
    name, content, *rest = file
    if len(rest) > 1:
        raise TypeError("file has headers, which the parts of an upload cannot have; leave them out")
    content = content.encode() if isinstance(content, str) else content
    return content, filename or name, mime_type or (rest[0] if rest else None)
