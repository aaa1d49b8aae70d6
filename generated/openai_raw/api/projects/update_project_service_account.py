"""Change a service account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_project_service_account_body_role import UpdateProjectServiceAccountBodyRoleInput
    from ...models.project_service_account import ProjectServiceAccount

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


def sync_detailed(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[UpdateProjectServiceAccountParams]) -> http.Response[ProjectServiceAccount]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "service_account_id": service_account_id}, params)


def sync(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[UpdateProjectServiceAccountParams]) -> ProjectServiceAccount | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the answer holds."""
    return sync_detailed(project_id, service_account_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[UpdateProjectServiceAccountParams]) -> http.Response[ProjectServiceAccount]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "service_account_id": service_account_id}, params)


async def asyncio(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[UpdateProjectServiceAccountParams]) -> ProjectServiceAccount | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, service_account_id, client=client, **params)).parsed
