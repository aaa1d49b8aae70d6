"""List the service accounts of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_service_account_list_response import ProjectServiceAccountListResponse

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


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]) -> http.Response[ProjectServiceAccountListResponse]:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]) -> ProjectServiceAccountListResponse | None:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]) -> http.Response[ProjectServiceAccountListResponse]:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectServiceAccountsParams]) -> ProjectServiceAccountListResponse | None:
    """Send ``GET /organization/projects/{project_id}/service_accounts``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
