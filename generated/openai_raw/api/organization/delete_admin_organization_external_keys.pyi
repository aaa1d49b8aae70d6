"""Remove a registered encryption key"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.external_key import ExternalKey
from ...operation import Operation

OPERATION: Operation

class DeleteAdminOrganizationExternalKeysParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteAdminOrganizationExternalKeys``."""

def sync(
    external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
) -> ExternalKey | None:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give what the answer holds."""

def sync_detailed(
    external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKey]:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give the whole response."""

async def asyncio(
    external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
) -> ExternalKey | None:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give what the answer holds."""

async def asyncio_detailed(
    external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKey]:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give the whole response."""
