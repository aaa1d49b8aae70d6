"""List the API keys of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_project_api_keys_owner_project_access import ListProjectApiKeysOwnerProjectAccessInput
    from ...models.project_api_key_list_response import ProjectApiKeyListResponse

    class ListProjectApiKeysParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-api-keys``."""

        limit: int | Omit
        """The most project API keys in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the project API keys that follow the one with this id, the `last_id` of the page before."""
        owner_project_access: ListProjectApiKeysOwnerProjectAccessInput | Omit
        """Only keys whose owner has this kind of access to the project. Values: `active`, `inactive`, `any`."""

OPERATION = Operation(
    id="list-project-api-keys",
    method="GET",
    path="/organization/projects/{project_id}/api_keys",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'owner_project_access': 'owner_project_access'},
    result='ProjectApiKeyListResponse',
    page="after",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]) -> http.Response[ProjectApiKeyListResponse]:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]) -> ProjectApiKeyListResponse | None:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]) -> http.Response[ProjectApiKeyListResponse]:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectApiKeysParams]) -> ProjectApiKeyListResponse | None:
    """Send ``GET /organization/projects/{project_id}/api_keys``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
