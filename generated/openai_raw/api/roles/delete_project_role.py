"""Delete a custom role of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteProjectRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-role``."""


OPERATION = Operation(
    id="delete-project-role",
    method="DELETE",
    path="/projects/{project_id}/roles/{role_id}",
    security="admin_api_key",
    result='RoleDeletedResource',
)
