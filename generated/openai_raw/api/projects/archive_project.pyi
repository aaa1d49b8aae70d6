"""Archive a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project import Project
from ...operation import Operation

OPERATION: Operation

class ArchiveProjectParams(RequestOptions, total=False):
    """The keyword arguments of ``archive-project``."""

def sync(project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}/archive``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]
) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}/archive``, and give the whole response."""

async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}/archive``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ArchiveProjectParams]
) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}/archive``, and give the whole response."""
