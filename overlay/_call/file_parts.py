"""Files to send: what counts as one, its name, and how it is read again for each attempt."""

from __future__ import annotations

import functools
import io
import mimetypes
import os
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote

from .._raw import Model, Operation
from ..errors import ConfigurationError
from .failure import FROM_FILE
from .spelling import header_text

__all__ = ["check_file", "file_part", "holds_file", "is_file", "sendable_name"]

_ADVICE: Final = "pass pathlib.Path(...), bytes, an open file or (name, content)"
_MEDIA: Final = re.compile("/(audio|images|videos)(/|$)")
"""Operations whose files are audio or images: the server determines their format from the name."""
_SIGNATURES: Final = (
    (rb"\x89PNG\r\n\x1a\n", ".png"),
    (rb"\xff\xd8\xff", ".jpg"),
    (rb"GIF8", ".gif"),
    (rb"RIFF....WEBP", ".webp"),
    (rb"RIFF....WAVE", ".wav"),
    (rb"ID3|\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]", ".mp3"),
    (rb"\xff[\xf0\xf1\xf8\xf9]", ".aac"),
    (rb"OggS", ".ogg"),
    (rb"fLaC", ".flac"),
    (rb"\x1aE\xdf\xa3", ".webm"),
    (rb"....ftypM4A", ".m4a"),
    (rb"....ftyp", ".mp4"),
    (rb"%PDF-", ".pdf"),
)
"""The first bytes of file formats. Source: the formats' own specifications."""


def check_file(spec: Operation, name: str, value: Any, *, is_item: bool = False) -> None:
    """Check the value of a field that takes files.

    Raises:
        TypeError: It is neither a file nor a list of files, nor an object if the field accepts one.
    """
    if is_file(value, texts=True) or (isinstance(value, Mapping | Model) and name in spec.references):
        return
    if value is None and not is_item:
        optional = {wire for argument, wire in spec.body.items() if argument not in spec.required}
        if name in optional:
            return
    if isinstance(value, list | tuple) and not is_item:
        for item in value:
            check_file(spec, f"{name}[]", item, is_item=True)
        return
    raise TypeError(f"{name} is {'None' if value is None else f'of type {type(value).__name__}'}; {_ADVICE}")


def holds_file(value: Any, *, texts: bool) -> bool:
    """Return whether a value is a file or a list with one; for `texts` see `is_file`."""
    if isinstance(value, list | tuple) and not is_file(value, texts=texts):
        return any(holds_file(item, texts=texts) for item in value)
    return is_file(value, texts=texts)


def is_file(value: Any, *, texts: bool) -> bool:
    """Return whether a value is a file.

    Args:
        value: Any argument.
        texts: Whether two strings are ``(name, content)``, because the field takes files; elsewhere they are a list.
    """
    return _is_content(value) or _is_file_tuple(value, texts=texts)


def _is_content(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(value, "read")


def _is_file_tuple(value: Any, *, texts: bool) -> bool:
    """Return whether a value is ``(name, content[, media type[, headers]])``."""
    if not isinstance(value, tuple) or not 2 <= len(value) <= 4:
        return False
    name, content, *rest = value
    if not (name is None or isinstance(name, str)):
        return False
    return _is_content(content) or (isinstance(content, str) and (texts or bool(rest)))


def file_part(spec: Operation, field: str, value: Any) -> tuple[Any, ...]:
    """Return a file in the form of httpx: name, content, media type and headers.

    Raises:
        ConfigurationError: It needs a name and has none, or one of its headers cannot be sent.
        OSError: A path does not exist, or is a directory.
        TypeError: It is open as text, or is text where bytes are needed.
    """
    name, content, *rest = value if isinstance(value, tuple) else (None, value)
    given: Any = None
    if isinstance(content, os.PathLike):
        given, content = _at(field, os.fspath(content))
    elif isinstance(content, str):
        if _MEDIA.match(spec.path):
            raise TypeError(f"the content of {field} is of type str, but audio and images are bytes; {_ADVICE}")
        content = content.encode("utf-8", "surrogatepass")
    elif isinstance(content, bytes | bytearray | memoryview):
        content = bytes(content)
    else:
        given = getattr(content, "name", None)
        content = _opened(field, content)
    if not name and isinstance(given, str | bytes):
        name = os.path.basename(os.fsdecode(given))
    name = sendable_name(name or _made_up_name(spec, field, content))
    kind = (rest[0] if rest else None) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    headers = [_headers(field, rest[1])] if len(rest) > 1 and rest[1] else []
    return (name, content, _header(field, "content-type", kind), *headers)


def _headers(field: str, headers: Mapping[str, Any]) -> dict[str, str]:
    return {name: _header(field, name, value) for name, value in dict(headers).items()}


def _header(field: str, name: str, value: Any) -> str:
    """Check a header of a part: a line break would change what the server takes for the content."""
    try:
        return header_text(name, value)
    except (ConfigurationError, TypeError) as error:
        problem = error
    raise type(problem)(f"{field}: {problem}")


def sendable_name(name: str) -> str:
    """Return a file's name in UTF-8; other bytes are percent-encoded (``%FF``)."""
    return re.sub("[\ud800-\udfff]", _escaped, name)


def _escaped(match: re.Match[str]) -> str:
    is_byte = "\udc80" <= match[0] <= "\udcff"  # how Python represents a byte of a path that is not UTF-8
    return quote(match[0].encode("utf-8", "surrogateescape" if is_byte else "surrogatepass"), safe="")


def _made_up_name(spec: Operation, field: str, content: Any) -> str:
    """Make up a name for a file without one, with the extension for its first bytes."""
    start = content
    if isinstance(content, _Opened):
        content.seek(0)
        start = content.read(16)
        content.seek(0)
    for pattern, ending in _SIGNATURES:
        if re.match(pattern, start, re.DOTALL):
            return f"upload{ending}"
    if _MEDIA.match(spec.path):
        raise ConfigurationError(
            f"{field} has no name to tell the server its format, and its first bytes match no known format; "
            "pass a name with an extension: ('name.wav', content)"
        )
    return "upload"


def _at(field: str, path: Any) -> tuple[Any, Any]:
    """Return name and content of the file at a path."""
    if os.path.isfile(path):
        return path, _OnDisk(path)
    if not os.path.exists(path):
        raise FileNotFoundError(f"{field}: no such file: {path!r}")
    if os.path.isdir(path):
        raise IsADirectoryError(f"{field}: {path!r} is a directory; pass its files one by one")
    with open(path, "rb") as file:  # a pipe, such as that of <(...) in a shell: it can be read only once, so it is kept
        content = file.read()
    return (path if os.path.splitext(path)[1] else None), content


def _opened(field: str, file: Any) -> Any:
    if isinstance(file, io.TextIOBase):
        raise TypeError(f"{field} is open as text; open it with mode 'rb'")
    if getattr(file, "seekable", lambda: False)():
        return _Opened(file)
    content = file.read()  # a pipe or a socket: it can be read only once, so it is kept for a retry
    if isinstance(content, bytes | bytearray):
        return bytes(content)
    getattr(content, "close", int)()  # or Python warns that the coroutine was never awaited
    raise TypeError(
        f"{field}: its read() returned a {type(content).__name__}, not bytes; "
        "if the file is async, await its read() and pass the bytes"
    )


def _marked(method: Callable[..., Any]) -> Callable[..., Any]:
    """Mark exceptions raised by a file, so that they reach the caller unchanged, and are not taken for a socket's."""

    @functools.wraps(method)
    def call(*arguments: Any) -> Any:
        try:
            return method(*arguments)
        except Exception as error:
            setattr(error, FROM_FILE, True)
            raise

    return call


class _Opened:
    """An open file for httpx, which reads it completely, from the start, for each attempt.

    It only has these methods: with a file number, httpx would use the size of the underlying file (of gzip data).
    """

    def __init__(self, file: Any) -> None:
        self.read, self.seek, self.tell = (_marked(method) for method in (file.read, file.seek, file.tell))


class _OnDisk:
    """A file given by its path: opened only while it is read, so that none stays open, however a call ends."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: Any = None

    def tell(self) -> int:
        return 0

    @_marked
    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self.close()
        return os.path.getsize(self._path) if whence == os.SEEK_END else offset

    @_marked
    def read(self, size: int) -> bytes:
        if self._file is None:
            self._file = open(self._path, "rb")  # noqa: SIM115  # closed at its end, or with this object
        content: bytes = self._file.read(size)
        if not content:
            self.close()
        return content

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    __del__ = close
