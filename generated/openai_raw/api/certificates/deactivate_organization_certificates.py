"""Deactivate certificates for the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_certificate_deactivation_response import OrganizationCertificateDeactivationResponse

    class DeactivateOrganizationCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``deactivateOrganizationCertificates``."""

        certificate_ids: Required[Sequence[str]]
        """Ids of the certificates. From 1 to 10 items."""

OPERATION = Operation(
    id="deactivateOrganizationCertificates",
    method="POST",
    path="/organization/certificates/deactivate",
    security="admin_api_key",
    body={'certificate_ids': 'certificate_ids'},
    required=('certificate_ids',),
    bodies=('application/json',),
    result='OrganizationCertificateDeactivationResponse',
    page="once",
)


def sync_detailed(*, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> http.Response[OrganizationCertificateDeactivationResponse]:
    """Send ``POST /organization/certificates/deactivate``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> OrganizationCertificateDeactivationResponse | None:
    """Send ``POST /organization/certificates/deactivate``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> http.Response[OrganizationCertificateDeactivationResponse]:
    """Send ``POST /organization/certificates/deactivate``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> OrganizationCertificateDeactivationResponse | None:
    """Send ``POST /organization/certificates/deactivate``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
