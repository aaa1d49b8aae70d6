"""List run steps order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListRunStepsOrderInput: TypeAlias = Literal['asc', 'desc']
ListRunStepsOrder: TypeAlias = ListRunStepsOrderInput | str
