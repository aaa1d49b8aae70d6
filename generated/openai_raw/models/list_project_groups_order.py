"""List project groups order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListProjectGroupsOrderInput: TypeAlias = Literal['asc', 'desc']
ListProjectGroupsOrder: TypeAlias = ListProjectGroupsOrderInput | str
