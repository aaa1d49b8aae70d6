"""Delete a custom role of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-role``."""


OPERATION = Operation(
    id="delete-role",
    method="DELETE",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    result='RoleDeletedResource',
)
