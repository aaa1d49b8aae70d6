"""Activate certificates for the organization"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_certificate_activation_response import OrganizationCertificateActivationResponse
from ...operation import Operation

OPERATION: Operation

class ActivateOrganizationCertificatesParams(RequestOptions, total=False):
    """The keyword arguments of ``activateOrganizationCertificates``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates. From 1 to 10 items."""

def sync(
    *, client: http.Client, **params: Unpack[ActivateOrganizationCertificatesParams]
) -> OrganizationCertificateActivationResponse | None:
    """Send ``POST /organization/certificates/activate``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ActivateOrganizationCertificatesParams]
) -> http.Response[OrganizationCertificateActivationResponse]:
    """Send ``POST /organization/certificates/activate``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ActivateOrganizationCertificatesParams]
) -> OrganizationCertificateActivationResponse | None:
    """Send ``POST /organization/certificates/activate``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ActivateOrganizationCertificatesParams]
) -> http.Response[OrganizationCertificateActivationResponse]:
    """Send ``POST /organization/certificates/activate``, and give the whole response."""
