"""Add a user to a project"""

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

    class CreateProjectUserParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project-user``."""

        role: Required[str]
        """The user's role in the project, `owner` or `member`."""
        user_id: str | Omit | None
        """Id of the user."""
        email: str | Omit | None
        """E-mail address of the project user create."""

OPERATION = Operation(
    id="create-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users",
    security="admin_api_key",
    body={'user_id': 'user_id', 'email': 'email', 'role': 'role'},
    required=('role',),
    bodies=('application/json',),
    result='ProjectUser',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
