"""Bodies other than JSON: multipart forms with files, and raw bodies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from .._omit import is_omitted
from .._raw import Operation, plain
from .file_parts import check_file, file_part, holds_file, is_file
from .json import JSON, encode_json
from .spelling import spelled, utf8

__all__ = ["body_of", "form_of"]

Body = Callable[[], dict[str, Any]]
Part = tuple[str, tuple[Any, ...]]

MULTIPART = "multipart/form-data"


def body_of(spec: Operation, fields: Mapping[str, Any]) -> tuple[str | None, bytes | None, Body | None]:
    """Choose among an operation's kinds of body by its arguments, and build that one.

    Returns:
        The media type (None if httpx sets it, with a new boundary each time), then bytes or a function that creates the
        body for each attempt.

    Raises:
        ConfigurationError, OSError, TypeError: As `form_of`.
    """
    others = [kind for kind in spec.bodies if kind not in (MULTIPART, JSON)]
    if others and JSON not in spec.bodies and len(fields) == 1:  # a raw body is its only field
        (value,) = fields.values()
        return others[0], utf8(value, next(iter(fields))) if isinstance(value, str) else bytes(value), None
    has_file = any(holds_file(value, texts=name in spec.files) for name, value in fields.items())
    if JSON in spec.bodies and not has_file:
        for name in spec.files:
            if name in fields:
                check_file(spec, name, fields[name])
        return JSON, encode_json(fields), None
    return None, None, form_of(spec, fields.items())


def form_of(spec: Operation, pairs: Iterable[tuple[str, Any]]) -> Body:
    """Return a function that turns fields and files into a form; httpx chooses the boundary.

    Raises:
        ConfigurationError: A file needs a name and has none, or a header of a part cannot be sent.
        OSError: A path does not exist, or is a directory.
        TypeError: A file is open as text, or is not a file.
    """
    parts: list[Part] = []
    for name, value in pairs:
        utf8(name, f"the name of the field {name!a}")
        if name in spec.files:
            check_file(spec, name, value)
        parts += _parts(spec, name, value, name in spec.files)
    return lambda: {"files": list(parts)}


def _parts(spec: Operation, name: str, value: Any, takes_files: bool) -> Iterator[Part]:
    """Yield the parts of one field; lists and objects are spelled with brackets."""
    media_type = spec.part_types.get(name)
    if media_type == JSON:
        yield name, (None, encode_json(value), JSON)
    elif is_file(value, texts=takes_files):
        yield name, file_part(spec, name, value)
    elif (value := spelled(value)) is None or is_omitted(value):
        return
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _parts(spec, name if name.endswith("[]") else f"{name}[]", item, takes_files)
    elif isinstance(value := plain(value), Mapping):
        for key, item in value.items():
            utf8(str(key), f"the name of a field of {name}")
            yield from _parts(spec, f"{name}[{key}]", item, False)
    elif isinstance(value, bool):
        yield name, (None, b"true" if value else b"false", media_type)
    elif isinstance(value, str | int | float):
        text = value if isinstance(value, str) else str(value)  # of an enum that is a str, str() gives its name
        yield name, (None, utf8(text, name), media_type)
    else:
        raise TypeError(
            f"{name} is of type {type(value).__name__}: pass bytes, a path, an open file or (name, content)"
        )
