"""Reasoning item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningItemStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
ReasoningItemStatus: TypeAlias = ReasoningItemStatusInput | str
