"""Keeps the structure, drops upstream's sentences."""

from __future__ import annotations

from typing import Any

from .unseen import OURS

PROSE = {"title", "description", "summary", "example", "examples", "externalDocs", "$comment"}
NAMED_CHILDREN = {
    "properties",
    "patternProperties",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "paths",
}


def without_prose(document: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of the document without prose, examples and vendor extensions."""
    stripped: dict[str, Any] = _strip(document)
    stripped["info"]["title"] = document["info"].get("title", "API")
    return stripped


def _strip(node: Any, *, names: bool = False) -> Any:
    """Copy ``node``; if its keys are user-chosen names (``names``), none of them is prose."""
    if isinstance(node, dict):
        return {
            key: _strip(value, names=key in NAMED_CHILDREN and not names)
            for key, value in node.items()
            if names or key in OURS or (key not in PROSE and not (isinstance(key, str) and key.startswith("x-")))
        }
    if isinstance(node, list):
        return [_strip(item) for item in node]
    return node
