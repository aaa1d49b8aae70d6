"""The folder of upstream documents that OPENAI_UPSTREAM names; it may hold the newest one only."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def documents(count: int = 1, *, larger_than: int = 0) -> list[Path]:
    """Return the documents in the order of their dates; skip where there are fewer than wanted."""
    folder = os.environ.get("OPENAI_UPSTREAM")
    if not folder:
        pytest.skip("OPENAI_UPSTREAM does not name the folder of upstream files")
    found = [path for path in sorted(Path(folder).glob("*.yaml")) if path.stat().st_size > larger_than]
    if len(found) < count:
        pytest.skip(f"needs several upstream documents: OPENAI_UPSTREAM has {len(found)} of {count}")
    return found


def document(name: str) -> Path:
    """Return one document by its name; skip where it is not there."""
    for path in documents():
        if path.stem == name:
            return path
    pytest.skip(f"needs several upstream documents: OPENAI_UPSTREAM has no {name}")


def followed() -> Path:
    """Return the document that openapi.yaml was made from; skip where it is not there."""
    pin = json.loads((ROOT / ".ci" / "upstream.json").read_text("utf-8"))
    for path in documents():
        if hashlib.sha256(path.read_bytes()).hexdigest() == pin["sha256"]:
            return path
    pytest.skip(f"OPENAI_UPSTREAM has no document of {pin['commit']}, which openapi.yaml was made from")
