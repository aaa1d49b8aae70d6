"""Rename a certificate"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.certificate import Certificate
from ...operation import Operation

OPERATION: Operation

class ModifyCertificateParams(RequestOptions, total=False):
    """The keyword arguments of ``modifyCertificate``."""

    name: str | Omit
    """Name of the certificate."""

def sync(certificate_id: str, *, client: http.Client, **params: Unpack[ModifyCertificateParams]) -> Certificate | None:
    """Send ``POST /organization/certificates/{certificate_id}``, and give what the answer holds."""

def sync_detailed(
    certificate_id: str, *, client: http.Client, **params: Unpack[ModifyCertificateParams]
) -> http.Response[Certificate]:
    """Send ``POST /organization/certificates/{certificate_id}``, and give the whole response."""

async def asyncio(
    certificate_id: str, *, client: http.Client, **params: Unpack[ModifyCertificateParams]
) -> Certificate | None:
    """Send ``POST /organization/certificates/{certificate_id}``, and give what the answer holds."""

async def asyncio_detailed(
    certificate_id: str, *, client: http.Client, **params: Unpack[ModifyCertificateParams]
) -> http.Response[Certificate]:
    """Send ``POST /organization/certificates/{certificate_id}``, and give the whole response."""
