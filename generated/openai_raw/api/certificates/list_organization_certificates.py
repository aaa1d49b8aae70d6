"""List the certificates of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_organization_certificates_order import ListOrganizationCertificatesOrderInput
    from ...models.list_certificates_response import ListCertificatesResponse

    class ListOrganizationCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listOrganizationCertificates``."""

        limit: int | Omit
        """The most certificates in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the certificates that follow the one with this id, the `last_id` of the page before."""
        order: ListOrganizationCertificatesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""

OPERATION = Operation(
    id="listOrganizationCertificates",
    method="GET",
    path="/organization/certificates",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ListCertificatesResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]) -> http.Response[ListCertificatesResponse]:
    """Send ``GET /organization/certificates``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]) -> ListCertificatesResponse | None:
    """Send ``GET /organization/certificates``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]) -> http.Response[ListCertificatesResponse]:
    """Send ``GET /organization/certificates``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]) -> ListCertificatesResponse | None:
    """Send ``GET /organization/certificates``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
