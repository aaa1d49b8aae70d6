"""Take a role of the organization from a user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UnassignUserRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``unassign-user-role``."""


OPERATION = Operation(
    id="unassign-user-role",
    method="DELETE",
    path="/organization/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result='DeletedRoleAssignmentResource',
)
