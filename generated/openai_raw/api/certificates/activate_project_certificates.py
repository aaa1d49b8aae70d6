"""Activate certificates for a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

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
