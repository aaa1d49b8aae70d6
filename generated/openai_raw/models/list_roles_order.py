"""List roles order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListRolesOrderInput: TypeAlias = Literal['asc', 'desc']
ListRolesOrder: TypeAlias = ListRolesOrderInput | str
