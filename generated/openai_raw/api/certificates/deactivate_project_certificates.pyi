"""Deactivate certificates for a project"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.organization_project_certificate_deactivation_response import (
    OrganizationProjectCertificateDeactivationResponse,
)
from ...operation import Operation

OPERATION: Operation

class DeactivateProjectCertificatesParams(RequestOptions, total=False):
    """The keyword arguments of ``deactivateProjectCertificates``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates. From 1 to 10 items."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]
) -> OrganizationProjectCertificateDeactivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]
) -> http.Response[OrganizationProjectCertificateDeactivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]
) -> OrganizationProjectCertificateDeactivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]
) -> http.Response[OrganizationProjectCertificateDeactivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give the whole response."""
