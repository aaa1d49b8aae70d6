"""List project group role assignments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_project_group_role_assignments_order import ListProjectGroupRoleAssignmentsOrderInput

    class ListProjectGroupRoleAssignmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-group-role-assignments``."""

        limit: int | Omit
        after: str | Omit
        order: ListProjectGroupRoleAssignmentsOrderInput | Omit

OPERATION = Operation(
    id="list-project-group-role-assignments",
    method="GET",
    path="/projects/{project_id}/groups/{group_id}/roles",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='RoleListResource',
    page="after",
)
