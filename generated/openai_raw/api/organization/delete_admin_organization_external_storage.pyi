"""Remove a registered storage"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.external_storage_deleted import ExternalStorageDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteAdminOrganizationExternalStorageParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteAdminOrganizationExternalStorage``."""

def sync(
    external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
) -> ExternalStorageDeleted | None:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give what the answer holds."""

def sync_detailed(
    external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageDeleted]:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give the whole response."""

async def asyncio(
    external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
) -> ExternalStorageDeleted | None:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give what the answer holds."""

async def asyncio_detailed(
    external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageDeleted]:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give the whole response."""
