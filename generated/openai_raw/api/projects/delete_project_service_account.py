"""Delete a service account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_service_account_delete_response import ProjectServiceAccountDeleteResponse

    class DeleteProjectServiceAccountParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-service-account``."""


OPERATION = Operation(
    id="delete-project-service-account",
    method="DELETE",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    security="admin_api_key",
    result='ProjectServiceAccountDeleteResponse',
)


def sync_detailed(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[DeleteProjectServiceAccountParams]) -> http.Response[ProjectServiceAccountDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "service_account_id": service_account_id}, params)


def sync(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[DeleteProjectServiceAccountParams]) -> ProjectServiceAccountDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the answer holds."""
    return sync_detailed(project_id, service_account_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[DeleteProjectServiceAccountParams]) -> http.Response[ProjectServiceAccountDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "service_account_id": service_account_id}, params)


async def asyncio(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[DeleteProjectServiceAccountParams]) -> ProjectServiceAccountDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, service_account_id, client=client, **params)).parsed
