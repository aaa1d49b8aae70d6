"""Create an admin key"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.admin_api_key_create_response import AdminApiKeyCreateResponse
from ...operation import Operation

OPERATION: Operation

class AdminApiKeysCreateParams(RequestOptions, total=False):
    """The keyword arguments of ``admin-api-keys-create``."""

    name: Required[str]
    """Name of the admin API key."""
    expires_in_seconds: int | Omit
    """Lifetime in seconds. From 1 to 31536000."""

def sync(*, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]) -> AdminApiKeyCreateResponse | None:
    """Send ``POST /organization/admin_api_keys``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]
) -> http.Response[AdminApiKeyCreateResponse]:
    """Send ``POST /organization/admin_api_keys``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]
) -> AdminApiKeyCreateResponse | None:
    """Send ``POST /organization/admin_api_keys``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]
) -> http.Response[AdminApiKeyCreateResponse]:
    """Send ``POST /organization/admin_api_keys``, and give the whole response."""
