"""Function call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionCallStatus: TypeAlias = FunctionCallStatusInput | str
