"""Take a role in a project from a user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UnassignProjectUserRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``unassign-project-user-role``."""


OPERATION = Operation(
    id="unassign-project-user-role",
    method="DELETE",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result='DeletedRoleAssignmentResource',
)
