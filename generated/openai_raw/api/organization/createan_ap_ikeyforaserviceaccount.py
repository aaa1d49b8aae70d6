"""Create an API key for a service account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.service_account_api_key_body import ServiceAccountApiKeyBody

    class CreateanAPIkeyforaserviceaccountParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateanAPIkeyforaserviceaccount``."""

        name: str | Omit
        """Name of the service account API key."""
        scopes: Sequence[str] | Omit
        """What the key may do. Everything its account may do, without it."""
        expires_in_seconds: int | Omit | None
        """How many seconds it is valid."""

OPERATION = Operation(
    id="CreateanAPIkeyforaserviceaccount",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    security="admin_api_key",
    body={'name': 'name', 'scopes': 'scopes', 'expires_in_seconds': 'expires_in_seconds'},
    bodies=('application/json',),
    result='ServiceAccountApiKeyBody',
)


def sync_detailed(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> http.Response[ServiceAccountApiKeyBody]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "service_account_id": service_account_id}, params)


def sync(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> ServiceAccountApiKeyBody | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give what the answer holds."""
    return sync_detailed(project_id, service_account_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> http.Response[ServiceAccountApiKeyBody]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "service_account_id": service_account_id}, params)


async def asyncio(project_id: str, service_account_id: str, *, client: http.Client, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> ServiceAccountApiKeyBody | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, service_account_id, client=client, **params)).parsed
