"""List the certificates of the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListOrganizationCertificatesOrderInput
from ...models.list_certificates_response import ListCertificatesResponse
from ...operation import Operation

OPERATION: Operation

class ListOrganizationCertificatesParams(RequestOptions, total=False):
    """The keyword arguments of ``listOrganizationCertificates``."""

    limit: int | Omit
    """Maximum number of certificates per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the certificates after the one with this id. Pass the `last_id` of the previous page."""
    order: ListOrganizationCertificatesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""

def sync(
    *, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]
) -> ListCertificatesResponse | None:
    """Send ``GET /organization/certificates``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]
) -> http.Response[ListCertificatesResponse]:
    """Send ``GET /organization/certificates``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]
) -> ListCertificatesResponse | None:
    """Send ``GET /organization/certificates``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListOrganizationCertificatesParams]
) -> http.Response[ListCertificatesResponse]:
    """Send ``GET /organization/certificates``, and give the whole response."""
