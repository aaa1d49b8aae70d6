"""Parses a multipart/form-data body (RFC 7578): text fields as strings, files as `File`, brackets as nesting."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any


@dataclass(frozen=True)
class File:
    """An uploaded file."""

    name: str
    content: bytes
    content_type: str

    def __repr__(self) -> str:
        """Represent the file when an id is derived from it: by the hash of its content."""
        return f"File({self.name!r}, {len(self.content)} bytes, {hashlib.sha256(self.content).hexdigest()})"


class FormError(ValueError):
    """The body does not match its content type; the message says where."""


def parse_form(content_type: str, body: bytes) -> dict[str, Any]:
    """Parse a complete form. `a[]` collects a list, `a[b]` an object; a repeated plain name keeps the last value.

    Args:
        content_type: The header, with its boundary.
        body: All bytes of the request.

    Raises:
        FormError: No boundary, no end, or a part without a name.
    """
    boundary = re.search(r'boundary="?([^";,]+)"?', content_type)
    if boundary is None:
        raise FormError("multipart/form-data without a boundary in its content-type")
    delimiter = b"\r\n--" + boundary[1].strip().encode()
    first, *parts = (b"\r\n" + body).split(delimiter)
    if first.strip() or not parts or not parts[-1].startswith(b"--"):
        raise FormError("a multipart body must begin with its boundary and end with the boundary and two dashes")
    form: dict[str, Any] = {}
    for part in parts[:-1]:
        head, separator, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        if not separator:
            raise FormError("a part of the multipart body has no blank line between its headers and its content")
        name, value = _field(head.decode("utf-8", "replace"), content)
        _put(form, name, value)
    return form


def _field(head: str, content: bytes) -> tuple[str, str | File]:
    headers = {key.strip().lower(): value.strip() for key, _, value in (x.partition(":") for x in head.split("\r\n"))}
    disposition = headers.get("content-disposition", "")
    names = dict(re.findall(r'(?:^|[;\s])(name|filename)="((?:[^"\\]|\\.)*)"', disposition))
    if "name" not in names:
        raise FormError("a part of the multipart body has no name in its content-disposition")
    if "filename" not in names:
        return names["name"], content.decode("utf-8", "replace")
    return names["name"], File(names["filename"], content, headers.get("content-type", "application/octet-stream"))


def _put(form: dict[str, Any], name: str, value: str | File) -> None:
    """Put a value where its name points: `a`, `a[b]`, `a[]`, `a[][b]`."""
    keys = re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name) or [name]
    here: Any = form
    for key, following in pairwise(keys):
        here = _enter(here, key, [] if following == "" else {})
        if not isinstance(here, list if following == "" else dict):
            raise FormError(f"the field {name!r} contradicts an earlier field of the same name")
    if isinstance(here, list):
        here.append(value)
    else:
        here[keys[-1]] = value


def _enter(here: Any, key: str, empty: Any) -> Any:
    if isinstance(here, list):
        here.append(empty)
        return empty
    return here.setdefault(key, empty)
