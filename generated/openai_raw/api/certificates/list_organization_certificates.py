"""List the certificates of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_organization_certificates_order import ListOrganizationCertificatesOrderInput

    class ListOrganizationCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listOrganizationCertificates``."""

        limit: int | Omit
        """The most certificates in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the certificates that follow the one with this id, the `last_id` of the page before."""
        order: ListOrganizationCertificatesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""

OPERATION = Operation(
    id="listOrganizationCertificates",
    method="GET",
    path="/organization/certificates",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ListCertificatesResponse',
    page="after",
)
