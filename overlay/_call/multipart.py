"""Bodies that are not plain JSON: multipart forms with files, and raw ones."""

from __future__ import annotations

import functools
import io
import mimetypes
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .._raw import Operation, plain
from .failure import FROM_FILE
from .json import encode_json

__all__ = ["body_of"]

Body = Callable[[], dict[str, Any]]
Part = tuple[str, tuple[Any, ...]]

JSON = "application/json"
MULTIPART = "multipart/form-data"


def body_of(spec: Operation, fields: Mapping[str, Any]) -> tuple[str | None, bytes | None, Body | None]:
    """Choose among an operation's kinds of body by what it is given, and make that one.

    Returns:
        The media type (None where httpx sets it, with a new boundary each time), then bytes or a function that makes
        the body anew for each attempt.

    Raises:
        TypeError: A file is open as text, or given as something that is no file.
        FileNotFoundError: A path leads nowhere.
    """
    for name in spec.files:
        _refuse_text(name, fields.get(name))
    others = [kind for kind in spec.bodies if kind not in (MULTIPART, JSON)]
    if others and len(fields) == 1:  # a raw body stands for its only field
        (value,) = fields.values()
        return others[0], value.encode() if isinstance(value, str) else bytes(value), None
    if JSON in spec.bodies and not any(_holds_file(value) for value in fields.values()):
        return JSON, encode_json(fields), None
    parts = [part for name, value in fields.items() for part in _parts(name, value, spec.part_types.get(name))]
    return None, None, lambda: {"files": list(parts)}  # of which httpx makes a form with a boundary of its own


def _refuse_text(name: str, value: Any) -> None:
    """Raise for text where a file is due: it may be a path, or a file's content."""
    if isinstance(value, str):
        raise TypeError(f"{name} is a str; pass pathlib.Path(...), bytes, an open file or (name, content)")
    for item in value if isinstance(value, list) else ():
        _refuse_text(f"{name}[]", item)


def _holds_file(value: Any) -> bool:
    if isinstance(value, list | tuple) and not _is_file_tuple(value):
        return any(_holds_file(item) for item in value)
    return _is_file(value)


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | os.PathLike) or hasattr(value, "read") or _is_file_tuple(value)


def _is_file_tuple(value: Any) -> bool:
    """Say whether a value is ``(name, content[, media type[, headers]])``."""
    if not isinstance(value, tuple) or not 2 <= len(value) <= 4:
        return False
    name, content, *rest = value
    if not (name is None or isinstance(name, str)):
        return False
    return _is_file(content) or (isinstance(content, str) and bool(rest))  # two strings are rather a list of two


def _parts(name: str, value: Any, media_type: str | None) -> Iterator[Part]:
    """Yield the parts of one field; lists and objects are spelled with brackets."""
    if media_type == JSON:
        yield name, (None, encode_json(value), JSON)
    elif _is_file(value):
        yield name, _file(name, value)
    elif value is None:
        return
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _parts(name if name.endswith("[]") else f"{name}[]", item, None)
    elif isinstance(value := plain(value), Mapping):
        for key, item in value.items():
            yield from _parts(f"{name}[{key}]", item, None)
    elif isinstance(value, bool):
        yield name, (None, b"true" if value else b"false", media_type)
    elif isinstance(value, str | int | float):
        text = value if isinstance(value, str) else str(value)  # of an enum that is a str, str() gives its name
        yield name, (None, text.encode(), media_type)
    else:
        raise TypeError(f"{name} is a {type(value).__name__}: pass bytes, a path, an open file or (name, content)")


def _file(field: str, value: Any) -> tuple[Any, ...]:
    name, content, *rest = value if _is_file_tuple(value) else (None, value)
    if isinstance(content, os.PathLike):
        content = os.fspath(content)
        if not os.path.isfile(content):
            raise FileNotFoundError(f"{field}: there is no file {content!r}")
        name, content = name or os.path.basename(content), _OnDisk(content)
    elif isinstance(content, str):
        content = content.encode()
    elif isinstance(content, bytes | bytearray):
        content = bytes(content)
    else:
        given = getattr(content, "name", None)
        name = name or (os.path.basename(given) if isinstance(given, str) else None)
        content = _opened(field, content)
    name = name or "upload"
    kind = rest[0] if rest and rest[0] else mimetypes.guess_type(name)[0] or "application/octet-stream"
    return (name, content, kind, *([dict(rest[1])] if len(rest) > 1 else []))


def _opened(field: str, file: Any) -> Any:
    if isinstance(file, io.TextIOBase):
        raise TypeError(f"{field} is open as text; open it with mode 'rb'")
    if getattr(file, "seekable", lambda: False)():
        return _Opened(file)
    content = file.read()  # a pipe or a socket: it can be read only once, so it is kept for a retry
    if isinstance(content, bytes | bytearray):
        return bytes(content)
    getattr(content, "close", int)()  # a coroutine that nobody awaits would be warned of
    raise TypeError(f"{field}: its read() gives a {type(content).__name__}, not bytes; read an async file first")


def _marked(method: Callable[..., Any]) -> Callable[..., Any]:
    """Let what a file raises be told from what a socket does, so that it reaches the caller as it is, and at once."""

    @functools.wraps(method)
    def call(*arguments: Any) -> Any:
        try:
            return method(*arguments)
        except OSError as error:
            setattr(error, FROM_FILE, True)
            raise

    return call


class _Opened:
    """An open file as httpx reads it: whole, from its beginning, for each attempt.

    Only these methods are shown: by its file number httpx would take the size of what lies below (a gzip file's).
    """

    def __init__(self, file: Any) -> None:
        self.read, self.seek, self.tell = (_marked(method) for method in (file.read, file.seek, file.tell))


class _OnDisk:
    """A file given by its path: open only while it is read, so that none is left open however a call ends."""

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
