"""Text that a file can hold: a lone half of a surrogate pair, which JSON can escape, is no UTF-8."""

from __future__ import annotations

import json
from typing import Any

from .._call.values import jsonable

__all__ = ["json_text", "writable"]


def json_text(value: Any) -> str:
    """Return a value as JSON, in its own script where that is possible; models become what they are made of."""
    text = json.dumps(value, ensure_ascii=False, default=jsonable)
    return text if _is_writable(text) else json.dumps(value, default=jsonable)


def writable(text: str) -> str:
    """Return a text with what UTF-8 cannot hold written out, as JSON escapes it."""
    return text if _is_writable(text) else text.encode("utf-8", "backslashreplace").decode()


def _is_writable(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
