"""Add a user to a project"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_user import ProjectUser
from ...operation import Operation

OPERATION: Operation

class CreateProjectUserParams(RequestOptions, total=False):
    """The keyword arguments of ``create-project-user``."""

    role: Required[str]
    """The user's role in the project, `owner` or `member`."""
    user_id: str | Omit | None
    """Id of the user."""
    email: str | Omit | None
    """Email address of the project user."""

def sync(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]
) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]
) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectUserParams]
) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users``, and give the whole response."""
