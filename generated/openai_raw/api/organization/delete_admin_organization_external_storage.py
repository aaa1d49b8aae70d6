"""Remove a registered storage"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.external_storage_deleted import ExternalStorageDeleted

    class DeleteAdminOrganizationExternalStorageParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAdminOrganizationExternalStorage``."""


OPERATION = Operation(
    id="deleteAdminOrganizationExternalStorage",
    method="DELETE",
    path="/organization/external_storage/{external_storage_id}",
    security="admin_api_key",
    result='ExternalStorageDeleted',
)


def sync_detailed(external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]) -> http.Response[ExternalStorageDeleted]:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"external_storage_id": external_storage_id}, params)


def sync(external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]) -> ExternalStorageDeleted | None:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give what the answer holds."""
    return sync_detailed(external_storage_id, client=client, **params).parsed


async def asyncio_detailed(external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]) -> http.Response[ExternalStorageDeleted]:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"external_storage_id": external_storage_id}, params)


async def asyncio(external_storage_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]) -> ExternalStorageDeleted | None:
    """Send ``DELETE /organization/external_storage/{external_storage_id}``, and give what the answer holds."""
    return (await asyncio_detailed(external_storage_id, client=client, **params)).parsed
