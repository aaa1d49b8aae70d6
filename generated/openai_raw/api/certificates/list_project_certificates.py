"""List project certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_project_certificates_order import ListProjectCertificatesOrderInput

    class ListProjectCertificatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listProjectCertificates``."""

        limit: int | Omit
        after: str | Omit
        order: ListProjectCertificatesOrderInput | Omit

OPERATION = Operation(
    id="listProjectCertificates",
    method="GET",
    path="/organization/projects/{project_id}/certificates",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='ListProjectCertificatesResponse',
    page="after",
)
