"""Change the scopes of a project's API key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_api_key import ProjectApiKey

    class UpdateAdminOrganizationProjectsApiKeysParams(RequestOptions, total=False):
        """The keyword arguments of ``updateAdminOrganizationProjectsApiKeys``."""

        expires_in_seconds: int | Omit
        """How many seconds it is valid."""
        scopes: Sequence[str] | Omit
        """What the key may do from now on."""

OPERATION = Operation(
    id="updateAdminOrganizationProjectsApiKeys",
    method="POST",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    security="admin_api_key",
    body={'expires_in_seconds': 'expires_in_seconds', 'scopes': 'scopes'},
    bodies=('application/json',),
    result='ProjectApiKey',
)


def sync_detailed(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]) -> http.Response[ProjectApiKey]:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "api_key_id": api_key_id}, params)


def sync(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]) -> ProjectApiKey | None:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""
    return sync_detailed(project_id, api_key_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]) -> http.Response[ProjectApiKey]:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "api_key_id": api_key_id}, params)


async def asyncio(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]) -> ProjectApiKey | None:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, api_key_id, client=client, **params)).parsed
