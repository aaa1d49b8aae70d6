"""Retrieve an API key of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_api_key import ProjectApiKey
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectApiKeyParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-api-key``."""

def sync(
    project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]
) -> ProjectApiKey | None:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]
) -> http.Response[ProjectApiKey]:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""

async def asyncio(
    project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]
) -> ProjectApiKey | None:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]
) -> http.Response[ProjectApiKey]:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""
