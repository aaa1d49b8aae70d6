"""Tool search execution type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchExecutionTypeInput: TypeAlias = Literal['server', 'client']
ToolSearchExecutionType: TypeAlias = ToolSearchExecutionTypeInput | str
