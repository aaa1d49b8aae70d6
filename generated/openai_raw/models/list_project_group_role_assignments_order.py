"""List project group role assignments order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListProjectGroupRoleAssignmentsOrderInput: TypeAlias = Literal['asc', 'desc']
ListProjectGroupRoleAssignmentsOrder: TypeAlias = ListProjectGroupRoleAssignmentsOrderInput | str
