"""Retrieve a certificate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetCertificateParams(RequestOptions, total=False):
        """The keyword arguments of ``getCertificate``."""

        include: Sequence[Literal['content']] | Omit
        """Further data to put into the answer, which is left out otherwise."""

OPERATION = Operation(
    id="getCertificate",
    method="GET",
    path="/organization/certificates/{certificate_id}",
    security="admin_api_key",
    query={'include': 'include[]'},
    result='Certificate',
)
