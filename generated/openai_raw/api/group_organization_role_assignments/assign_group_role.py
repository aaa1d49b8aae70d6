"""Give a group a role of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class AssignGroupRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``assign-group-role``."""

        role_id: Required[str]
        """Id of the role."""

OPERATION = Operation(
    id="assign-group-role",
    method="POST",
    path="/organization/groups/{group_id}/roles",
    security="admin_api_key",
    body={'role_id': 'role_id'},
    required=('role_id',),
    bodies=('application/json',),
    result='GroupRoleAssignment',
)
