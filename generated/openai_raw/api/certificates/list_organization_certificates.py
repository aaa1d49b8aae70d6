"""List organization certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_organization_certificates_order import ListOrganizationCertificatesOrderInput

    class ListOrganizationCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listOrganizationCertificates``."""

        limit: int | Omit
        after: str | Omit
        order: ListOrganizationCertificatesOrderInput | Omit

OPERATION = Operation(
    id="listOrganizationCertificates",
    method="GET",
    path="/organization/certificates",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ListCertificatesResponse',
    page="after",
)
