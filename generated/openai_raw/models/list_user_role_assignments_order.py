"""List user role assignments order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListUserRoleAssignmentsOrderInput: TypeAlias = Literal['asc', 'desc']
ListUserRoleAssignmentsOrder: TypeAlias = ListUserRoleAssignmentsOrderInput | str
