"""Custom tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
CustomToolCallOutputStatus: TypeAlias = CustomToolCallOutputStatusInput | str
