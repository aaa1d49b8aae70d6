"""List group role assignments order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListGroupRoleAssignmentsOrderInput: TypeAlias = Literal['asc', 'desc']
ListGroupRoleAssignmentsOrder: TypeAlias = ListGroupRoleAssignmentsOrderInput | str
