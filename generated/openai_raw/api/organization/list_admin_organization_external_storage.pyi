"""List the storage the organization provides itself"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListAdminOrganizationExternalStorageOrderInput
from ...models.list_admin_organization_external_storage_response import ListAdminOrganizationExternalStorageResponse
from ...operation import Operation

OPERATION: Operation

class ListAdminOrganizationExternalStorageParams(RequestOptions, total=False):
    """The keyword arguments of ``listAdminOrganizationExternalStorage``."""

    after: str | Omit | None
    """Cursor: returns the external storages after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of external storages per page."""
    order: ListAdminOrganizationExternalStorageOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    project_id: str | Omit | None
    """Return only results of the project with this id."""

def sync(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]
) -> ListAdminOrganizationExternalStorageResponse | None:
    """Send ``GET /organization/external_storage``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]
) -> http.Response[ListAdminOrganizationExternalStorageResponse]:
    """Send ``GET /organization/external_storage``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]
) -> ListAdminOrganizationExternalStorageResponse | None:
    """Send ``GET /organization/external_storage``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]
) -> http.Response[ListAdminOrganizationExternalStorageResponse]:
    """Send ``GET /organization/external_storage``, and give the whole response."""
