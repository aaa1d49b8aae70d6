"""Retrieve a registered encryption key"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.external_key import ExternalKey
from ...operation import Operation

OPERATION: Operation

class RetrieveAdminOrganizationExternalKeysParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveAdminOrganizationExternalKeys``."""

def sync(
    external_key_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
) -> ExternalKey | None:
    """Send ``GET /organization/external_keys/{external_key_id}``, and give what the answer holds."""

def sync_detailed(
    external_key_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKey]:
    """Send ``GET /organization/external_keys/{external_key_id}``, and give the whole response."""

async def asyncio(
    external_key_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
) -> ExternalKey | None:
    """Send ``GET /organization/external_keys/{external_key_id}``, and give what the answer holds."""

async def asyncio_detailed(
    external_key_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKey]:
    """Send ``GET /organization/external_keys/{external_key_id}``, and give the whole response."""
