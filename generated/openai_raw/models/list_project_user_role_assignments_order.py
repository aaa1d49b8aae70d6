"""List project user role assignments order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListProjectUserRoleAssignmentsOrderInput: TypeAlias = Literal['asc', 'desc']
ListProjectUserRoleAssignmentsOrder: TypeAlias = ListProjectUserRoleAssignmentsOrderInput | str
