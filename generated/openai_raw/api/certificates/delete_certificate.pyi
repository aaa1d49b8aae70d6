"""Delete a certificate"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_certificate_response import DeleteCertificateResponse
from ...operation import Operation

OPERATION: Operation

class DeleteCertificateParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteCertificate``."""

def sync(
    certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]
) -> DeleteCertificateResponse | None:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give what the answer holds."""

def sync_detailed(
    certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]
) -> http.Response[DeleteCertificateResponse]:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give the whole response."""

async def asyncio(
    certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]
) -> DeleteCertificateResponse | None:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give what the answer holds."""

async def asyncio_detailed(
    certificate_id: str, *, client: http.Client, **params: Unpack[DeleteCertificateParams]
) -> http.Response[DeleteCertificateResponse]:
    """Send ``DELETE /organization/certificates/{certificate_id}``, and give the whole response."""
