"""Tool choice allowed mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceAllowedModeInput: TypeAlias = Literal['auto', 'required']
ToolChoiceAllowedMode: TypeAlias = ToolChoiceAllowedModeInput | str
