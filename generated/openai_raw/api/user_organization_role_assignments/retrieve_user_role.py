"""Retrieve an organization role of a user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveUserRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-user-role``."""


OPERATION = Operation(
    id="retrieve-user-role",
    method="GET",
    path="/organization/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result='AssignedRoleDetails',
)
