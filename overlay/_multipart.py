"""Bodies that are not plain JSON: multipart forms with files, and raw ones."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ._json import encode_json
from ._raw import Operation, plain

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
        TypeError: A file is given as something that cannot be read again, or as no file at all.
        FileNotFoundError: A path leads nowhere.
    """
    others = [kind for kind in spec.bodies if kind not in (MULTIPART, JSON)]
    if others and len(fields) == 1:  # a raw body stands for its only field
        (value,) = fields.values()
        return others[0], value.encode() if isinstance(value, str) else bytes(value), None
    if JSON in spec.bodies and not any(_holds_file(value) for value in fields.values()):
        return JSON, encode_json(fields), None
    parts = [part for name, value in fields.items() for part in _parts(name, value, spec.part_types.get(name))]
    return None, None, lambda: {"files": [(name, _fresh(part)) for name, part in parts]}


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
        yield name, (None, str(value).encode(), media_type)
    else:
        raise TypeError(f"{name} is a {type(value).__name__}: pass bytes, a path, an open file or (name, content)")


def _file(field: str, value: Any) -> tuple[Any, ...]:
    name, content, *rest = value if _is_file_tuple(value) else (None, value)
    if isinstance(content, os.PathLike):
        content = os.fspath(content)
        if not os.path.isfile(content):
            raise FileNotFoundError(f"{field}: there is no file {content!r}")
        name, content = name or os.path.basename(content), _Path(content)
    elif isinstance(content, str):
        content = content.encode()
    elif isinstance(content, bytes | bytearray):
        content = bytes(content)
    else:
        given = getattr(content, "name", None)
        name = name or (os.path.basename(given) if isinstance(given, str) else None)
        content = _Rewound(field, content)
    name = name or "upload"
    kind = rest[0] if rest and rest[0] else mimetypes.guess_type(name)[0] or "application/octet-stream"
    return (name, content, kind, *([dict(rest[1])] if len(rest) > 1 else []))


class _Path(str):
    """A file that is opened anew for each attempt."""

    __slots__ = ()


class _Rewound:
    """An open file that goes back to where it stood for each attempt."""

    def __init__(self, field: str, file: Any) -> None:
        if isinstance(file, io.TextIOBase):
            raise TypeError(f"{field} is open as text; open it with mode 'rb'")
        self.field, self.file = field, file
        self.start = file.tell() if getattr(file, "seekable", lambda: False)() else None
        self.content: bytes | None = None

    def fresh(self) -> Any:
        if self.start is None:  # a pipe or a socket: it can be read only once, so it is kept for a retry
            if self.content is None:
                self.content = self.file.read()
            return self.content
        self.file.seek(self.start)
        return self.file


def _fresh(part: tuple[Any, ...]) -> tuple[Any, ...]:
    content = part[1]
    if isinstance(content, _Path):
        content = open(content, "rb")  # noqa: SIM115  # httpx reads it to its end; closed with the request's last reference
    elif isinstance(content, _Rewound):
        content = content.fresh()
    return (part[0], content, *part[2:])
