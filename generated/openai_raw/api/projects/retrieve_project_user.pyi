"""Retrieve a user of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_user import ProjectUser
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectUserParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-user``."""

def sync(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserParams]
) -> ProjectUser | None:
    """Send ``GET /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserParams]
) -> http.Response[ProjectUser]:
    """Send ``GET /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""

async def asyncio(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserParams]
) -> ProjectUser | None:
    """Send ``GET /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserParams]
) -> http.Response[ProjectUser]:
    """Send ``GET /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""
