"""Change a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project import Project

    class ModifyProjectParams(RequestOptions, total=False):
        """The keyword arguments of ``modify-project``."""

        name: str | Omit | None
        """Name of the project update."""
        external_key_id: str | Omit | None
        """Id of the external key."""
        geography: str | Omit | None
        """The geography in which the project's data stays. Cannot be changed afterwards."""

OPERATION = Operation(
    id="modify-project",
    method="POST",
    path="/organization/projects/{project_id}",
    security="admin_api_key",
    body={'name': 'name', 'external_key_id': 'external_key_id', 'geography': 'geography'},
    bodies=('application/json',),
    result='Project',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
