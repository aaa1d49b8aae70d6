"""List the API keys of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListProjectApiKeysOwnerProjectAccessInput
from ...models.project_api_key_list_response import ProjectApiKeyListResponse
from ...operation import Operation

OPERATION: Operation

class ListProjectApiKeysParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-api-keys``."""

    limit: int | Omit
    """The most project API keys in one page. Default: `20`."""
    after: str | Omit
    """A cursor: gives the project API keys that follow the one with this id, the `last_id` of the page before."""
    owner_project_access: ListProjectApiKeysOwnerProjectAccessInput | Omit
    """Only keys whose owner has this kind of access to the project. Values: `active`, `inactive`, `any`."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]
) -> ProjectApiKeyListResponse | None:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]
) -> http.Response[ProjectApiKeyListResponse]:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]
) -> ProjectApiKeyListResponse | None:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]
) -> http.Response[ProjectApiKeyListResponse]:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give the whole response."""
