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
    """Cursor: returns the admin API keys after the one with this id. Pass the `last_id` of the previous page."""
    order: AdminApiKeysListOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""
    limit: int | Omit
    """Maximum number of admin API keys per page. Default: `20`."""

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
