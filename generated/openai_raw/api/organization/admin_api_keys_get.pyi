"""Retrieve an admin key"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.admin_api_key import AdminApiKey
from ...operation import Operation

OPERATION: Operation

class AdminApiKeysGetParams(RequestOptions, total=False):
    """The keyword arguments of ``admin-api-keys-get``."""

def sync(key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]) -> AdminApiKey | None:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give what the answer holds."""

def sync_detailed(
    key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]
) -> http.Response[AdminApiKey]:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give the whole response."""

async def asyncio(key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]) -> AdminApiKey | None:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give what the answer holds."""

async def asyncio_detailed(
    key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]
) -> http.Response[AdminApiKey]:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give the whole response."""
