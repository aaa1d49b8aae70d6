"""List the certificates of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_project_certificates_order import ListProjectCertificatesOrderInput

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
