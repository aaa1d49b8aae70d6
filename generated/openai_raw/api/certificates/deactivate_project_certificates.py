"""Deactivate certificates for a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_project_certificate_deactivation_response import OrganizationProjectCertificateDeactivationResponse

    class DeactivateProjectCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``deactivateProjectCertificates``."""

        certificate_ids: Required[Sequence[str]]
        """Ids of the certificates. From 1 to 10 items."""

OPERATION = Operation(
    id="deactivateProjectCertificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/deactivate",
    security="admin_api_key",
    body={'certificate_ids': 'certificate_ids'},
    required=('certificate_ids',),
    bodies=('application/json',),
    result='OrganizationProjectCertificateDeactivationResponse',
    page="once",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]) -> http.Response[OrganizationProjectCertificateDeactivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]) -> OrganizationProjectCertificateDeactivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]) -> http.Response[OrganizationProjectCertificateDeactivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[DeactivateProjectCertificatesParams]) -> OrganizationProjectCertificateDeactivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/deactivate``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
