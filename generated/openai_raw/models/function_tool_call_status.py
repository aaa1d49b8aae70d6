"""Function tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionToolCallStatus: TypeAlias = FunctionToolCallStatusInput | str
