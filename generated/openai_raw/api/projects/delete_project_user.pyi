"""Remove a user from a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_user_delete_response import ProjectUserDeleteResponse
from ...operation import Operation

OPERATION: Operation

class DeleteProjectUserParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-project-user``."""

def sync(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[DeleteProjectUserParams]
) -> ProjectUserDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[DeleteProjectUserParams]
) -> http.Response[ProjectUserDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""

async def asyncio(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[DeleteProjectUserParams]
) -> ProjectUserDeleteResponse | None:
    """Send ``DELETE /organization/projects/{project_id}/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[DeleteProjectUserParams]
) -> http.Response[ProjectUserDeleteResponse]:
    """Send ``DELETE /organization/projects/{project_id}/users/{user_id}``, and give the whole response."""
