"""Activate certificates for a project"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_project_certificate_activation_response import (
    OrganizationProjectCertificateActivationResponse,
)
from ...operation import Operation

OPERATION: Operation

class ActivateProjectCertificatesParams(RequestOptions, total=False):
    """The keyword arguments of ``activateProjectCertificates``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates. From 1 to 10 items."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]
) -> OrganizationProjectCertificateActivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]
) -> http.Response[OrganizationProjectCertificateActivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]
) -> OrganizationProjectCertificateActivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]
) -> http.Response[OrganizationProjectCertificateActivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give the whole response."""
