"""Function shell call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionShellCallStatus: TypeAlias = FunctionShellCallStatusInput | str
