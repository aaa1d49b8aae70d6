"""Delete an admin key"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.admin_api_keys_delete_response import AdminApiKeysDeleteResponse
from ...operation import Operation

OPERATION: Operation

class AdminApiKeysDeleteParams(RequestOptions, total=False):
    """The keyword arguments of ``admin-api-keys-delete``."""

def sync(
    key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysDeleteParams]
) -> AdminApiKeysDeleteResponse | None:
    """Send ``DELETE /organization/admin_api_keys/{key_id}``, and give what the answer holds."""

def sync_detailed(
    key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysDeleteParams]
) -> http.Response[AdminApiKeysDeleteResponse]:
    """Send ``DELETE /organization/admin_api_keys/{key_id}``, and give the whole response."""

async def asyncio(
    key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysDeleteParams]
) -> AdminApiKeysDeleteResponse | None:
    """Send ``DELETE /organization/admin_api_keys/{key_id}``, and give what the answer holds."""

async def asyncio_detailed(
    key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysDeleteParams]
) -> http.Response[AdminApiKeysDeleteResponse]:
    """Send ``DELETE /organization/admin_api_keys/{key_id}``, and give the whole response."""
