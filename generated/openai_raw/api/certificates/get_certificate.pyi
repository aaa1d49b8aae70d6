"""Retrieve a certificate"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.certificate import Certificate
from ...operation import Operation

OPERATION: Operation

class GetCertificateParams(RequestOptions, total=False):
    """The keyword arguments of ``getCertificate``."""

    include: Sequence[Literal["content"]] | Omit
    """Additional data to include in the response, omitted by default."""

def sync(certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]) -> Certificate | None:
    """Send ``GET /organization/certificates/{certificate_id}``, and give what the answer holds."""

def sync_detailed(
    certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]
) -> http.Response[Certificate]:
    """Send ``GET /organization/certificates/{certificate_id}``, and give the whole response."""

async def asyncio(
    certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]
) -> Certificate | None:
    """Send ``GET /organization/certificates/{certificate_id}``, and give what the answer holds."""

async def asyncio_detailed(
    certificate_id: str, *, client: http.Client, **params: Unpack[GetCertificateParams]
) -> http.Response[Certificate]:
    """Send ``GET /organization/certificates/{certificate_id}``, and give the whole response."""
