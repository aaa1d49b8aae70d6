"""Multipart bodies as they were on the wire, read strictly (RFC 2046, RFC 7578)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["Part", "nested", "parts_of"]


@dataclass(frozen=True)
class Part:
    """One part of a form.

    Attributes:
        filename: As in the header, None for a part that is no file.
        content_type: None where the part does not say.
    """

    name: str
    filename: str | None
    content_type: str | None
    headers: Mapping[str, str]
    content: bytes


def parts_of(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a form.

    Raises:
        ValueError: It is no form, or one that is not well-formed.
    """
    found = re.fullmatch(r"multipart/form-data; boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?", content_type)
    if found is None:
        raise ValueError(f"not a form: {content_type}")
    mark = b"--" + found[1].encode()
    first, *pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if first or not pieces or pieces[-1] != b"--\r\n":
        raise ValueError("the form does not begin or end as it should")
    return [_part(piece) for piece in pieces[:-1]]


def _part(piece: bytes) -> Part:
    head, separator, content = piece.partition(b"\r\n\r\n")
    if not separator or not head.startswith(b"\r\n"):
        raise ValueError(f"a part has no end of its headers: {piece[:80]!r}")
    headers = {}
    for line in head[2:].decode().split("\r\n"):
        name, _, value = line.partition(": ")
        headers[name.lower()] = value
    disposition = headers["content-disposition"]
    name, filename = _parameter("name", disposition), _parameter("filename", disposition)
    if not disposition.startswith("form-data; ") or name is None:
        raise ValueError(f"not a part of a form: {disposition}")
    return Part(name, filename, headers.get("content-type"), headers, content)


def _parameter(name: str, disposition: str) -> str | None:
    found = re.search(rf'; {name}=(?:"([^"]*)"|([^";]+))', disposition)
    return None if found is None else re.sub(r'\\([\\"])', r"\1", found[1] or found[2] or "")


def nested(parts: Iterable[Part]) -> dict[str, Any]:
    """Return what the names say by their brackets: ``a[]`` is a list, ``a[b]`` an object; values are text or bytes."""
    found: dict[str, Any] = {}
    for part in parts:
        first, *steps = re.findall(r"[^\[\]]+|\[\]", part.name)
        holder, key = found, first
        for step in steps:
            holder = holder.setdefault(key, [] if step == "[]" else {})
            if step == "[]":
                break
            key = step
        value: Any = part.content if part.filename is not None else part.content.decode()
        if isinstance(holder, list):
            holder.append(value)
        else:
            holder[key] = value
    return found
