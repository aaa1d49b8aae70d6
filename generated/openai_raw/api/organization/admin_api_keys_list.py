"""List the admin keys of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.admin_api_keys_list_order import AdminApiKeysListOrderInput
    from ...models.api_key_list import ApiKeyList

    class AdminApiKeysListParams(RequestOptions, total=False):
        """The keyword arguments of ``admin-api-keys-list``."""

        after: str | Omit | None
        """A cursor: gives the admin API keys that follow the one with this id, the `last_id` of the page before."""
        order: AdminApiKeysListOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
        limit: int | Omit
        """The most admin API keys in one page. Default: `20`."""

OPERATION = Operation(
    id="admin-api-keys-list",
    method="GET",
    path="/organization/admin_api_keys",
    security="admin_api_key",
    query={'after': 'after', 'order': 'order', 'limit': 'limit'},
    result='ApiKeyList',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[AdminApiKeysListParams]) -> http.Response[ApiKeyList]:
    """Send ``GET /organization/admin_api_keys``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[AdminApiKeysListParams]) -> ApiKeyList | None:
    """Send ``GET /organization/admin_api_keys``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[AdminApiKeysListParams]) -> http.Response[ApiKeyList]:
    """Send ``GET /organization/admin_api_keys``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[AdminApiKeysListParams]) -> ApiKeyList | None:
    """Send ``GET /organization/admin_api_keys``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
