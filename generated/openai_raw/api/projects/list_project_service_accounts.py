"""List the service accounts of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListProjectServiceAccountsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-service-accounts``."""

        limit: int | Omit
        """The most project service accounts in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the project service accounts that follow the one with this id, the `last_id` of the page
        before."""

OPERATION = Operation(
    id="list-project-service-accounts",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after'},
    result='ProjectServiceAccountListResponse',
    page="after",
)
