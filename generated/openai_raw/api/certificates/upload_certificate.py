"""Upload a certificate for mutual TLS"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UploadCertificateParams(RequestOptions, total=False):
        """The keyword arguments of ``uploadCertificate``."""

        certificate: Required[str]
        """The certificate as PEM text."""
        name: str | Omit
        """Name of the upload certificate."""

OPERATION = Operation(
    id="uploadCertificate",
    method="POST",
    path="/organization/certificates",
    security="admin_api_key",
    body={'name': 'name', 'certificate': 'certificate'},
    required=('certificate',),
    bodies=('application/json',),
    result='Certificate',
)
