"""Change a service account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_project_service_account_body_role import UpdateProjectServiceAccountBodyRoleInput

    class UpdateProjectServiceAccountParams(RequestOptions, total=False):
        """The keyword arguments of ``update-project-service-account``."""

        name: str | Omit
        """Name of the project service account."""
        role: UpdateProjectServiceAccountBodyRoleInput | Omit
        """The account's new role in the project. Values: `member`, `owner`."""

OPERATION = Operation(
    id="update-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    security="admin_api_key",
    body={'name': 'name', 'role': 'role'},
    bodies=('application/json',),
    result='ProjectServiceAccount',
)
