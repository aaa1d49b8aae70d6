"""Chunks of a chat, and the completion that they add up to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from overlay._answers.accumulate import ChatAccumulator


def completion_of(chunks: Iterable[Any]) -> dict[str, Any]:
    """Return the completion, whole or not."""
    accumulator = ChatAccumulator()
    for chunk in chunks:
        accumulator.add(chunk)
    return accumulator.completion()
