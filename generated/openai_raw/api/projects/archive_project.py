"""Archive a project"""

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

    class ArchiveProjectParams(RequestOptions, total=False):
        """The keyword arguments of ``archive-project``."""


OPERATION = Operation(
    id="archive-project",
    method="POST",
    path="/organization/projects/{project_id}/archive",
    security="admin_api_key",
    result='Project',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}/archive``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}/archive``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}/archive``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}/archive``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
