"""Create a service account in a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_service_account_create_response import ProjectServiceAccountCreateResponse

    class CreateProjectServiceAccountParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project-service-account``."""

        name: Required[str]
        """Name of the project service account create."""
        create_service_account_only: bool | Omit | None
        """Whether to create the account without an API key. Default `false`."""
        expires_in_seconds: int | Omit | None
        """How many seconds it is valid."""

OPERATION = Operation(
    id="create-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts",
    security="admin_api_key",
    body={'name': 'name', 'create_service_account_only': 'create_service_account_only', 'expires_in_seconds': 'expires_in_seconds'},
    required=('name',),
    bodies=('application/json',),
    result='ProjectServiceAccountCreateResponse',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]) -> http.Response[ProjectServiceAccountCreateResponse]:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]) -> ProjectServiceAccountCreateResponse | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]) -> http.Response[ProjectServiceAccountCreateResponse]:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectServiceAccountParams]) -> ProjectServiceAccountCreateResponse | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
