"""List organization certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.list_organization_certificates_order import ListOrganizationCertificatesOrderInput

    class ListOrganizationCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listOrganizationCertificates``."""

        limit: int
        after: str
        order: ListOrganizationCertificatesOrderInput

OPERATION = Operation(
    id="listOrganizationCertificates",
    method="GET",
    path="/organization/certificates",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ListCertificatesResponse',
    page="after",
)
