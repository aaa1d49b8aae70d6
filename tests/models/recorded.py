"""What api.openai.com really answered: the JSON bodies and events of `OPENAI_RECORDINGS`, each with its operation."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import openai_raw.api
from openai_raw.operation import Operation
from overlay._wire.sse import SSEDecoder

FOLDER = os.environ.get("OPENAI_RECORDINGS", "")
REASON = "OPENAI_RECORDINGS does not name the folder of the recorded traffic"
# What one public project sent to a server that the specification does not describe.
UNDECLARED = frozenset({"POST /traces/ingest"})


@dataclass(frozen=True)
class Recorded:
    """One JSON text that the server sent.

    Attributes:
        text: What `decode` takes, before it is parsed.
    """

    id: str
    operation: Operation
    is_event: bool
    text: str

    def decode(self, value: Any) -> Any:
        return self.operation.decode_event(value) if self.is_event else self.operation.decode(value)

    @property
    def where(self) -> str:
        return f"{self.operation.id} {self.id}"


@cache
def operations() -> dict[str, Operation]:
    """Every operation, by its endpoint with nameless path parameters."""
    found: dict[str, Operation] = {}
    for info in pkgutil.walk_packages(openai_raw.api.__path__, "openai_raw.api."):
        operation = getattr(importlib.import_module(info.name), "OPERATION", None)
        if operation is not None:
            found[_nameless(f"{operation.method} {operation.path}")] = operation
    return found


def _nameless(endpoint: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", endpoint)


def accepted() -> Iterator[tuple[Operation, dict[str, Any]]]:
    """Yield every accepted call, with its operation."""
    with (Path(FOLDER) / "recordings.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if 200 <= row["status"] < 300 and row["endpoint"] not in UNDECLARED:
                yield operations()[_nameless(row["endpoint"])], row


@cache
def recorded() -> list[Recorded]:
    """Every JSON body and every event of every accepted call."""
    return [one for operation, row in accepted() for one in _of(operation, row)]


def _of(operation: Operation, row: dict[str, Any]) -> Iterator[Recorded]:
    if row["stream"]:
        for event in SSEDecoder().feed(row["response_body"].encode()):
            if event.data != "[DONE]":
                data = (
                    f'{{"event": {json.dumps(event.event)}, "data": {event.data}}}'
                    if operation.wraps_events
                    else event.data
                )
                yield Recorded(row["id"], operation, True, data)
    elif is_json(row):
        yield Recorded(row["id"], operation, False, row["response_body"])


def is_json(row: dict[str, Any]) -> bool:
    """Whether the body is JSON; some recordings lack the content type."""
    kind = (row["response_content_type"] or "").partition(";")[0]
    return kind == "application/json" or (not kind and row["response_body"][:1] in ("{", "["))
