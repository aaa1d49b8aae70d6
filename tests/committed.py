"""openapi.yaml, which a process of tests reads once: a copy takes a fifteenth of the time."""

from __future__ import annotations

import functools
import pickle
from typing import Any

from spec.pipeline import PREPARED
from spec.upstream import load


@functools.cache
def _read() -> bytes:
    return pickle.dumps(load(PREPARED))


def committed() -> dict[str, Any]:
    """Return the document; who asks may change it."""
    found: dict[str, Any] = pickle.loads(_read())
    return found
