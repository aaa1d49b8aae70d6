"""Function shell call item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallItemStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionShellCallItemStatus: TypeAlias = FunctionShellCallItemStatusInput | str
