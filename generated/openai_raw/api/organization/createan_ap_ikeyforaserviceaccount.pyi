"""Create an API key for a service account"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.service_account_api_key_body import ServiceAccountApiKeyBody
from ...operation import Operation

OPERATION: Operation

class CreateanAPIkeyforaserviceaccountParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateanAPIkeyforaserviceaccount``."""

    name: str | Omit
    """Name of the project service account API key."""
    scopes: Sequence[str] | Omit
    """What the key may do. Everything its account may do, without it."""
    expires_in_seconds: int | Omit | None
    """Lifetime in seconds."""

def sync(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateanAPIkeyforaserviceaccountParams],
) -> ServiceAccountApiKeyBody | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give
    what the answer holds."""

def sync_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateanAPIkeyforaserviceaccountParams],
) -> http.Response[ServiceAccountApiKeyBody]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give
    the whole response."""

async def asyncio(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateanAPIkeyforaserviceaccountParams],
) -> ServiceAccountApiKeyBody | None:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give
    what the answer holds."""

async def asyncio_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateanAPIkeyforaserviceaccountParams],
) -> http.Response[ServiceAccountApiKeyBody]:
    """Send ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``, and give
    the whole response."""
