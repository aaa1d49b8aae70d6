"""Create an admin key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.admin_api_key_create_response import AdminApiKeyCreateResponse

    class AdminApiKeysCreateParams(RequestOptions, total=False):
        """The keyword arguments of ``admin-api-keys-create``."""

        name: Required[str]
        """Name of the admin API keys create."""
        expires_in_seconds: int | Omit
        """How many seconds it is valid. From 1 to 31536000."""

OPERATION = Operation(
    id="admin-api-keys-create",
    method="POST",
    path="/organization/admin_api_keys",
    security="admin_api_key",
    body={'name': 'name', 'expires_in_seconds': 'expires_in_seconds'},
    required=('name',),
    bodies=('application/json',),
    result='AdminApiKeyCreateResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]) -> http.Response[AdminApiKeyCreateResponse]:
    """Send ``POST /organization/admin_api_keys``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]) -> AdminApiKeyCreateResponse | None:
    """Send ``POST /organization/admin_api_keys``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]) -> http.Response[AdminApiKeyCreateResponse]:
    """Send ``POST /organization/admin_api_keys``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[AdminApiKeysCreateParams]) -> AdminApiKeyCreateResponse | None:
    """Send ``POST /organization/admin_api_keys``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
