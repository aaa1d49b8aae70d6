"""List the admin keys of the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.api_key_list import ApiKeyList
from ...models.enums import AdminApiKeysListOrderInput
from ...operation import Operation

OPERATION: Operation

class AdminApiKeysListParams(RequestOptions, total=False):
    """The keyword arguments of ``admin-api-keys-list``."""

    after: str | Omit | None
    """A cursor: gives the admin API keys that follow the one with this id, the `last_id` of the page before."""
    order: AdminApiKeysListOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
    limit: int | Omit
    """The most admin API keys in one page. Default: `20`."""

def sync(*, client: http.Client, **params: Unpack[AdminApiKeysListParams]) -> ApiKeyList | None:
    """Send ``GET /organization/admin_api_keys``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[AdminApiKeysListParams]) -> http.Response[ApiKeyList]:
    """Send ``GET /organization/admin_api_keys``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[AdminApiKeysListParams]) -> ApiKeyList | None:
    """Send ``GET /organization/admin_api_keys``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[AdminApiKeysListParams]
) -> http.Response[ApiKeyList]:
    """Send ``GET /organization/admin_api_keys``, and give the whole response."""
