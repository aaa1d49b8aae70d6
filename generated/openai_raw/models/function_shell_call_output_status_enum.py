"""Function shell call output status enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallOutputStatusEnumInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionShellCallOutputStatusEnum: TypeAlias = FunctionShellCallOutputStatusEnumInput | str
