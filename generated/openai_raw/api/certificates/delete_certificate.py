"""Delete a certificate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.delete_certificate_response import DeleteCertificateResponse

    class DeleteCertificateParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteCertificate``."""


OPERATION = Operation(
    id="deleteCertificate",
    method="DELETE",
    path="/organization/certificates/{certificate_id}",
    security="admin_api_key",
    result='DeleteCertificateResponse',
)


def sync_detailed(certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]) -> http.Response[DeleteCertificateResponse]:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"certificate_id": certificate_id}, params)


def sync(certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]) -> DeleteCertificateResponse | None:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give what the answer holds."""
    return sync_detailed(certificate_id, client=client, **params).parsed


async def asyncio_detailed(certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]) -> http.Response[DeleteCertificateResponse]:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"certificate_id": certificate_id}, params)


async def asyncio(certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]) -> DeleteCertificateResponse | None:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give what the answer holds."""
    return (await asyncio_detailed(certificate_id, client=client, **params)).parsed
