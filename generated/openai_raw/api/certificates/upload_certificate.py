"""Upload a certificate for mutual TLS"""

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


def sync_detailed(*, client: http.Client, **params: Unpack[UploadCertificateParams]) -> http.Response[Certificate]:
    """Send ``POST /organization/certificates``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[UploadCertificateParams]) -> Certificate | None:
    """Send ``POST /organization/certificates``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[UploadCertificateParams]) -> http.Response[Certificate]:
    """Send ``POST /organization/certificates``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[UploadCertificateParams]) -> Certificate | None:
    """Send ``POST /organization/certificates``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
