"""Calls that api.openai.com accepted, as the arguments by which our methods make the same request."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from overlay import omit

from .catalogue import Entry, document, entries
from .form import Part, parts_of

__all__ = ["Accepted", "accepted"]

UNDECLARED = frozenset({"POST /traces/ingest"})
"""What one public project sent to an address that upstream does not describe."""


@dataclass(kw_only=True)
class Accepted:
    """One call that was accepted.

    Attributes:
        target: Its path after the version, percent-encoding undone.
        query: Its query in pairs.
        body: Its JSON body, None without one.
        parts: Its form, None where it has none.
    """

    id: str
    entry: Entry
    target: str
    path: Mapping[str, str]
    query: list[tuple[str, str]]
    body: Any = None
    parts: list[Part] | None = None

    def arguments(self) -> dict[str, Any]:
        """Return the keyword arguments.

        Raises:
            KeyError: The method has no argument for something that was sent.
        """
        query = {wire.removesuffix("[]"): name for name, wire in self.entry.operation.query.items()}
        body = {wire: name for name, wire in self.entry.operation.body.items()}
        fields = self.body if self.parts is None else _from_parts(self.parts)
        if self.entry.id == "createEmbedding":  # which asks for base64 unless it is told to leave the choice
            fields = {**(fields or {}), "encoding_format": (fields or {}).get("encoding_format", omit)}
        return {
            **{name: value for name, value in self.path.items() if name in self.entry.named},
            **{query[wire]: value for wire, value in _from_pairs(self.query, self.entry).items()},
            **{body[wire]: value for wire, value in (fields or {}).items()},
        }


def _from_pairs(pairs: list[tuple[str, str]], entry: Entry) -> dict[str, Any]:
    """Undo what a query does to lists, objects, numbers and booleans."""
    found: dict[str, Any] = {}
    kinds = {each["name"]: _kind(each["schema"]) for each in entry.spec.get("parameters", ()) if each["in"] == "query"}
    for name, text in pairs:
        if name.endswith("[]"):
            found.setdefault(name[:-2], []).append(text)
        elif inner := re.fullmatch(r"(\w+)\[(\w+)\]", name):
            found.setdefault(inner[1], {})[inner[2]] = text
        elif kinds.get(name) in ("integer", "number", "boolean"):
            found[name] = json.loads(text)
        else:
            found[name] = text
    return found


def _kind(schema: Mapping[str, Any]) -> str:
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    kinds = [_kind(each) for each in schema.get("anyOf", ())]
    return next((kind for kind in kinds if kind != "null"), "") if kinds else schema.get("type", "")


def _from_parts(parts: list[Part]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in parts:
        value: Any
        if part.filename is not None:
            value = (part.filename, part.content, part.content_type)
        elif part.content_type == "application/json":
            value = json.loads(part.content)
        else:
            value = part.content.decode()
        if part.name.endswith("[]"):
            found.setdefault(part.name[:-2], []).append(value)
        elif inner := re.fullmatch(r"(\w+)\[(\w+)\]", part.name):
            found.setdefault(inner[1], {})[inner[2]] = value
        else:
            found[part.name] = value
    return found


def accepted(folder: Path) -> Iterator[Accepted | str]:
    """Yield every accepted call; the endpoint alone where its body was not kept."""
    patterns = {
        f"{entry.method.upper()} {re.sub(r'{[^}]*}', '{id}', entry.path)}": entry
        for entry in entries().values()
        if "?" not in entry.path
    }
    with (folder / "recordings.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if 200 <= row["status"] < 300 and row["endpoint"] not in UNDECLARED:
                found = _accepted(row, patterns[row["endpoint"]])
                yield row["endpoint"] if found is None else found


def _accepted(row: Mapping[str, Any], entry: Entry) -> Accepted | None:
    url = urlsplit(row["uri"])
    target = unquote(url.path).removeprefix("/v1")
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(entry.path))
    match = re.fullmatch(pattern, target)
    assert match is not None, f"{row['uri']} is not {entry.path}"
    query = parse_qsl(url.query, keep_blank_values=True)
    made = Accepted(id=row["id"], entry=entry, target=target, path=match.groupdict(), query=query)
    body = row["request_body"]
    if isinstance(body, dict):
        made.body = body
    elif isinstance(body, str):
        content = base64.b64decode(body) if row["request_body_encoding"] == "base64" else body.encode()
        if not content.startswith(b"--"):
            return None
        made.parts = parts_of(row["request_content_type"] or _form_type(content), content)
    elif entry.operation.required:
        return None
    return made


def _form_type(content: bytes) -> str:
    """Return the content type that a form had: its first line tells the boundary."""
    boundary = content[2:].partition(b"\r\n")[0].decode()
    return f"multipart/form-data; boundary={boundary}"
