"""Retrieve a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project import Project
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project``."""

def sync(project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectParams]) -> Project | None:
    """Send ``GET /organization/projects/{project_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectParams]
) -> http.Response[Project]:
    """Send ``GET /organization/projects/{project_id}``, and give the whole response."""

async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectParams]) -> Project | None:
    """Send ``GET /organization/projects/{project_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectParams]
) -> http.Response[Project]:
    """Send ``GET /organization/projects/{project_id}``, and give the whole response."""
