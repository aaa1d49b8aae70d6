"""Take a role in a project from a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UnassignProjectGroupRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``unassign-project-group-role``."""


OPERATION = Operation(
    id="unassign-project-group-role",
    method="DELETE",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    security="admin_api_key",
    result='DeletedRoleAssignmentResource',
)
