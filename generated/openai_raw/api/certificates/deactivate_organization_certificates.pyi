"""Deactivate certificates for the organization"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_certificate_deactivation_response import OrganizationCertificateDeactivationResponse
from ...operation import Operation

OPERATION: Operation

class DeactivateOrganizationCertificatesParams(RequestOptions, total=False):
    """The keyword arguments of ``deactivateOrganizationCertificates``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates. From 1 to 10 items."""

def sync(
    *, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]
) -> OrganizationCertificateDeactivationResponse | None:
    """Send ``POST /organization/certificates/deactivate``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]
) -> http.Response[OrganizationCertificateDeactivationResponse]:
    """Send ``POST /organization/certificates/deactivate``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]
) -> OrganizationCertificateDeactivationResponse | None:
    """Send ``POST /organization/certificates/deactivate``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[DeactivateOrganizationCertificatesParams]
) -> http.Response[OrganizationCertificateDeactivationResponse]:
    """Send ``POST /organization/certificates/deactivate``, and give the whole response."""
