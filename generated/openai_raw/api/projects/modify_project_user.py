"""Change the role of a user in a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_user import ProjectUser

    class ModifyProjectUserParams(RequestOptions, total=False):
        """The keyword arguments of ``modify-project-user``."""

        role: str | Omit | None
        """The user's role in the project, `owner` or `member`."""

OPERATION = Operation(
    id="modify-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users/{user_id}",
    security="admin_api_key",
    body={'role': 'role'},
    bodies=('application/json',),
    result='ProjectUser',
)


def sync_detailed(project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "user_id": user_id}, params)


def sync(project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""
    return sync_detailed(project_id, user_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "user_id": user_id}, params)


async def asyncio(project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, user_id, client=client, **params)).parsed
