"""Click button type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ClickButtonTypeInput: TypeAlias = Literal['left', 'right', 'wheel', 'back', 'forward']
ClickButtonType: TypeAlias = ClickButtonTypeInput | str
