"""Retrieve a certificate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.certificate import Certificate

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


def sync_detailed(certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]) -> http.Response[Certificate]:
    """Send ``GET /organization/certificates/{certificate_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"certificate_id": certificate_id}, params)


def sync(certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]) -> Certificate | None:
    """Send ``GET /organization/certificates/{certificate_id}``, and give what the answer holds."""
    return sync_detailed(certificate_id, client=client, **params).parsed


async def asyncio_detailed(certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]) -> http.Response[Certificate]:
    """Send ``GET /organization/certificates/{certificate_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"certificate_id": certificate_id}, params)


async def asyncio(certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]) -> Certificate | None:
    """Send ``GET /organization/certificates/{certificate_id}``, and give what the answer holds."""
    return (await asyncio_detailed(certificate_id, client=client, **params)).parsed
