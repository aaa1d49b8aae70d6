"""Change the scopes of a project's API key"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_api_key import ProjectApiKey
from ...operation import Operation

OPERATION: Operation

class UpdateAdminOrganizationProjectsApiKeysParams(RequestOptions, total=False):
    """The keyword arguments of ``updateAdminOrganizationProjectsApiKeys``."""

    expires_in_seconds: int | Omit
    """Lifetime in seconds."""
    scopes: Sequence[str] | Omit
    """What the key may do from now on."""

def sync(
    project_id: str,
    api_key_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams],
) -> ProjectApiKey | None:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str,
    api_key_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams],
) -> http.Response[ProjectApiKey]:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""

async def asyncio(
    project_id: str,
    api_key_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams],
) -> ProjectApiKey | None:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str,
    api_key_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams],
) -> http.Response[ProjectApiKey]:
    """Send ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""
