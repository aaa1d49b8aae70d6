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
    """Maximum number of project API keys per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the project API keys after the one with this id. Pass the `last_id` of the previous page."""
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
