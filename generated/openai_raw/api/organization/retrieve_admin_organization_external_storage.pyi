"""Retrieve a registered storage"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.external_storage_configuration import ExternalStorageConfiguration
from ...operation import Operation

OPERATION: Operation

class RetrieveAdminOrganizationExternalStorageParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveAdminOrganizationExternalStorage``."""

def sync(
    external_storage_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
) -> ExternalStorageConfiguration | None:
    """Send ``GET /organization/external_storage/{external_storage_id}``, and give what the answer holds."""

def sync_detailed(
    external_storage_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageConfiguration]:
    """Send ``GET /organization/external_storage/{external_storage_id}``, and give the whole response."""

async def asyncio(
    external_storage_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
) -> ExternalStorageConfiguration | None:
    """Send ``GET /organization/external_storage/{external_storage_id}``, and give what the answer holds."""

async def asyncio_detailed(
    external_storage_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageConfiguration]:
    """Send ``GET /organization/external_storage/{external_storage_id}``, and give the whole response."""
