"""Rename a certificate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ModifyCertificateParams(RequestOptions, total=False):
        """The keyword arguments of ``modifyCertificate``."""

        name: str | Omit
        """Name of the certificate."""

OPERATION = Operation(
    id="modifyCertificate",
    method="POST",
    path="/organization/certificates/{certificate_id}",
    security="admin_api_key",
    body={'name': 'name'},
    bodies=('application/json',),
    result='Certificate',
)
