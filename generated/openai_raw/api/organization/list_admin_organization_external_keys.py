"""List the encryption keys the organization manages itself"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_admin_organization_external_keys_order import ListAdminOrganizationExternalKeysOrderInput
    from ...models.list_admin_organization_external_keys_purpose import ListAdminOrganizationExternalKeysPurposeInput
    from ...models.list_admin_organization_external_keys_response import ListAdminOrganizationExternalKeysResponse

    class ListAdminOrganizationExternalKeysParams(RequestOptions, total=False):
        """The keyword arguments of ``listAdminOrganizationExternalKeys``."""

        after: str | Omit | None
        """A cursor: gives the external keys that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most external keys in one page."""
        order: ListAdminOrganizationExternalKeysOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        purpose: ListAdminOrganizationExternalKeysPurposeInput | Omit
        """Only keys registered for this purpose. Values: `ekm`, `psp_decryption`."""

OPERATION = Operation(
    id="listAdminOrganizationExternalKeys",
    method="GET",
    path="/organization/external_keys",
    security="admin_api_key",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'purpose': 'purpose'},
    result='ListAdminOrganizationExternalKeysResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> http.Response[ListAdminOrganizationExternalKeysResponse]:
    """Send ``GET /organization/external_keys``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> ListAdminOrganizationExternalKeysResponse | None:
    """Send ``GET /organization/external_keys``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> http.Response[ListAdminOrganizationExternalKeysResponse]:
    """Send ``GET /organization/external_keys``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> ListAdminOrganizationExternalKeysResponse | None:
    """Send ``GET /organization/external_keys``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
