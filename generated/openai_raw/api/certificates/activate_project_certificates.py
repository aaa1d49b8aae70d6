"""Activate certificates for a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_project_certificate_activation_response import OrganizationProjectCertificateActivationResponse

    class ActivateProjectCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``activateProjectCertificates``."""

        certificate_ids: Required[Sequence[str]]
        """Ids of the certificates. From 1 to 10 items."""

OPERATION = Operation(
    id="activateProjectCertificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/activate",
    security="admin_api_key",
    body={'certificate_ids': 'certificate_ids'},
    required=('certificate_ids',),
    bodies=('application/json',),
    result='OrganizationProjectCertificateActivationResponse',
    page="once",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]) -> http.Response[OrganizationProjectCertificateActivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]) -> OrganizationProjectCertificateActivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]) -> http.Response[OrganizationProjectCertificateActivationResponse]:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ActivateProjectCertificatesParams]) -> OrganizationProjectCertificateActivationResponse | None:
    """Send ``POST /organization/projects/{project_id}/certificates/activate``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
