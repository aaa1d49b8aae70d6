"""Function call output status enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallOutputStatusEnumInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
FunctionCallOutputStatusEnum: TypeAlias = FunctionCallOutputStatusEnumInput | str
