"""Test whether OpenAI can use a registered storage"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.external_storage_configuration import ExternalStorageConfiguration
from ...operation import Operation

OPERATION: Operation

class ValidateAdminOrganizationExternalStorageParams(RequestOptions, total=False):
    """The keyword arguments of ``validateAdminOrganizationExternalStorage``."""

def sync(
    external_storage_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
) -> ExternalStorageConfiguration | None:
    """Send ``POST /organization/external_storage/{external_storage_id}/validate``, and give what the answer holds."""

def sync_detailed(
    external_storage_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageConfiguration]:
    """Send ``POST /organization/external_storage/{external_storage_id}/validate``, and give the whole response."""

async def asyncio(
    external_storage_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
) -> ExternalStorageConfiguration | None:
    """Send ``POST /organization/external_storage/{external_storage_id}/validate``, and give what the answer holds."""

async def asyncio_detailed(
    external_storage_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageConfiguration]:
    """Send ``POST /organization/external_storage/{external_storage_id}/validate``, and give the whole response."""
