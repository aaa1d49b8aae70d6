"""Delete a certificate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteCertificateParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteCertificate``."""


OPERATION = Operation(
    id="deleteCertificate",
    method="DELETE",
    path="/organization/certificates/{certificate_id}",
    security="admin_api_key",
    result='DeleteCertificateResponse',
)
