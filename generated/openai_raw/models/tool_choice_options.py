"""Tool choice options."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceOptionsInput: TypeAlias = Literal['none', 'auto', 'required']
ToolChoiceOptions: TypeAlias = ToolChoiceOptionsInput | str
