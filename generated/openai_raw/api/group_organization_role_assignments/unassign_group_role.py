"""Take a role of the organization from a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UnassignGroupRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``unassign-group-role``."""


OPERATION = Operation(
    id="unassign-group-role",
    method="DELETE",
    path="/organization/groups/{group_id}/roles/{role_id}",
    security="admin_api_key",
    result='DeletedRoleAssignmentResource',
)
