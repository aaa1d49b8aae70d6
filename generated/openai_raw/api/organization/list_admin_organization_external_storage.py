"""List the storage the organization provides itself"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_admin_organization_external_storage_order import ListAdminOrganizationExternalStorageOrderInput
    from ...models.list_admin_organization_external_storage_response import ListAdminOrganizationExternalStorageResponse

    class ListAdminOrganizationExternalStorageParams(RequestOptions, total=False):
        """The keyword arguments of ``listAdminOrganizationExternalStorage``."""

        after: str | Omit | None
        """A cursor: gives the external storages that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most external storages in one page."""
        order: ListAdminOrganizationExternalStorageOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        project_id: str | Omit | None
        """Only what belongs to the project with this id."""

OPERATION = Operation(
    id="listAdminOrganizationExternalStorage",
    method="GET",
    path="/organization/external_storage",
    security="admin_api_key",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'project_id': 'project_id'},
    result='ListAdminOrganizationExternalStorageResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]) -> http.Response[ListAdminOrganizationExternalStorageResponse]:
    """Send ``GET /organization/external_storage``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]) -> ListAdminOrganizationExternalStorageResponse | None:
    """Send ``GET /organization/external_storage``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]) -> http.Response[ListAdminOrganizationExternalStorageResponse]:
    """Send ``GET /organization/external_storage``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalStorageParams]) -> ListAdminOrganizationExternalStorageResponse | None:
    """Send ``GET /organization/external_storage``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
