"""List the certificates of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListProjectCertificatesOrderInput
from ...models.list_project_certificates_response import ListProjectCertificatesResponse
from ...operation import Operation

OPERATION: Operation

class ListProjectCertificatesParams(RequestOptions, total=False):
    """The keyword arguments of ``listProjectCertificates``."""

    limit: int | Omit
    """Maximum number of project certificates per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the project certificates after the one with this id. Pass the `last_id` of the previous
    page."""
    order: ListProjectCertificatesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]
) -> ListProjectCertificatesResponse | None:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]
) -> http.Response[ListProjectCertificatesResponse]:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]
) -> ListProjectCertificatesResponse | None:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]
) -> http.Response[ListProjectCertificatesResponse]:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give the whole response."""
