"""List project roles order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListProjectRolesOrderInput: TypeAlias = Literal['asc', 'desc']
ListProjectRolesOrder: TypeAlias = ListProjectRolesOrderInput | str
