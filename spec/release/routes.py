"""Routes: identify the same operation in different sources."""

from __future__ import annotations

import re
from typing import Any

from spec.prepare import METHODS

Json = dict[str, Any]
Route = tuple[str, str]
"""Method in lower case, and path with unnamed parameters: ("get", "/files/{}")."""


def route_of(method: str, path: str) -> Route:
    """Return the route of an operation."""
    return method.lower(), re.sub(r"\{[^}]*\}", "{}", path)


def operations_of(document: Json) -> dict[Route, tuple[str, Json]]:
    """Return the operations of a document by route, each with its path."""
    return {
        route_of(method, path): (path, item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }
