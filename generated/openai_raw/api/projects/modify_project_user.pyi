"""Change the role of a user in a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project_user import ProjectUser
from ...operation import Operation

OPERATION: Operation

class ModifyProjectUserParams(RequestOptions, total=False):
    """The keyword arguments of ``modify-project-user``."""

    role: str | Omit | None
    """The user's role in the project, `owner` or `member`."""

def sync(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]
) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]
) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""

async def asyncio(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]
) -> ProjectUser | None:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ModifyProjectUserParams]
) -> http.Response[ProjectUser]:
    """Send ``POST /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""
