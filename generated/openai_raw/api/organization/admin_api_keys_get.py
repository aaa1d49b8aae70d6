"""Retrieve an admin key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.admin_api_key import AdminApiKey

    class AdminApiKeysGetParams(RequestOptions, total=False):
        """The keyword arguments of ``admin-api-keys-get``."""


OPERATION = Operation(
    id="admin-api-keys-get",
    method="GET",
    path="/organization/admin_api_keys/{key_id}",
    security="admin_api_key",
    result='AdminApiKey',
)


def sync_detailed(key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]) -> http.Response[AdminApiKey]:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"key_id": key_id}, params)


def sync(key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]) -> AdminApiKey | None:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give what the answer holds."""
    return sync_detailed(key_id, client=client, **params).parsed


async def asyncio_detailed(key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]) -> http.Response[AdminApiKey]:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"key_id": key_id}, params)


async def asyncio(key_id: str, *, client: http.Client, **params: Unpack[AdminApiKeysGetParams]) -> AdminApiKey | None:
    """Send ``GET /organization/admin_api_keys/{key_id}``, and give what the answer holds."""
    return (await asyncio_detailed(key_id, client=client, **params)).parsed
