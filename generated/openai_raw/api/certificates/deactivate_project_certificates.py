"""Deactivate certificates for a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

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
