"""Function call item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallItemStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionCallItemStatus: TypeAlias = FunctionCallItemStatusInput | str
