"""List the certificates of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_project_certificates_order import ListProjectCertificatesOrderInput
    from ...models.list_project_certificates_response import ListProjectCertificatesResponse

    class ListProjectCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listProjectCertificates``."""

        limit: int | Omit
        """The most project certificates in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the project certificates that follow the one with this id, the `last_id` of the page
        before."""
        order: ListProjectCertificatesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""

OPERATION = Operation(
    id="listProjectCertificates",
    method="GET",
    path="/organization/projects/{project_id}/certificates",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ListProjectCertificatesResponse',
    page="after",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]) -> http.Response[ListProjectCertificatesResponse]:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]) -> ListProjectCertificatesResponse | None:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]) -> http.Response[ListProjectCertificatesResponse]:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectCertificatesParams]) -> ListProjectCertificatesResponse | None:
    """Send ``GET /organization/projects/{project_id}/certificates``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
