"""Upload a certificate for mutual TLS"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.certificate import Certificate
from ...operation import Operation

OPERATION: Operation

class UploadCertificateParams(RequestOptions, total=False):
    """The keyword arguments of ``uploadCertificate``."""

    certificate: Required[str]
    """The certificate as PEM text."""
    name: str | Omit
    """Name of the certificate."""

def sync(*, client: http.Client, **params: Unpack[UploadCertificateParams]) -> Certificate | None:
    """Send ``POST /organization/certificates``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[UploadCertificateParams]) -> http.Response[Certificate]:
    """Send ``POST /organization/certificates``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[UploadCertificateParams]) -> Certificate | None:
    """Send ``POST /organization/certificates``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[UploadCertificateParams]
) -> http.Response[Certificate]:
    """Send ``POST /organization/certificates``, and give the whole response."""
