"""Change a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.project import Project
from ...operation import Operation

OPERATION: Operation

class ModifyProjectParams(RequestOptions, total=False):
    """The keyword arguments of ``modify-project``."""

    name: str | Omit | None
    """Name of the project."""
    external_key_id: str | Omit | None
    """Id of the external key."""
    geography: str | Omit | None
    """The geography in which the project's data stays. Cannot be changed afterwards."""

def sync(project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]
) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}``, and give the whole response."""

async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]) -> Project | None:
    """Send ``POST /organization/projects/{project_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ModifyProjectParams]
) -> http.Response[Project]:
    """Send ``POST /organization/projects/{project_id}``, and give the whole response."""
