"""Function tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionToolCallOutputStatus: TypeAlias = FunctionToolCallOutputStatusInput | str
