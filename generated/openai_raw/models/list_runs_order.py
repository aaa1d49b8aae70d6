"""List runs order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListRunsOrderInput: TypeAlias = Literal['asc', 'desc']
ListRunsOrder: TypeAlias = ListRunsOrderInput | str
