"""Remove a registered encryption key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.external_key import ExternalKey

    class DeleteAdminOrganizationExternalKeysParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAdminOrganizationExternalKeys``."""


OPERATION = Operation(
    id="deleteAdminOrganizationExternalKeys",
    method="DELETE",
    path="/organization/external_keys/{external_key_id}",
    security="admin_api_key",
    result='ExternalKey',
)


def sync_detailed(external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> http.Response[ExternalKey]:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"external_key_id": external_key_id}, params)


def sync(external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> ExternalKey | None:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give what the answer holds."""
    return sync_detailed(external_key_id, client=client, **params).parsed


async def asyncio_detailed(external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> http.Response[ExternalKey]:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"external_key_id": external_key_id}, params)


async def asyncio(external_key_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> ExternalKey | None:
    """Send ``DELETE /organization/external_keys/{external_key_id}``, and give what the answer holds."""
    return (await asyncio_detailed(external_key_id, client=client, **params)).parsed
