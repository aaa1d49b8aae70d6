"""Activate certificates for the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ActivateOrganizationCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``activateOrganizationCertificates``."""

        certificate_ids: Required[Sequence[str]]
        """Ids of the certificates. From 1 to 10 items."""

OPERATION = Operation(
    id="activateOrganizationCertificates",
    method="POST",
    path="/organization/certificates/activate",
    security="admin_api_key",
    body={'certificate_ids': 'certificate_ids'},
    required=('certificate_ids',),
    bodies=('application/json',),
    result='OrganizationCertificateActivationResponse',
    page="once",
)
