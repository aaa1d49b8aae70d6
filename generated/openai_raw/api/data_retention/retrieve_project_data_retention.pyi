"""Retrieve how long a project's data is kept"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_data_retention import ProjectDataRetention
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectDataRetentionParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-data-retention``."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectDataRetentionParams]
) -> ProjectDataRetention | None:
    """Send ``GET /organization/projects/{project_id}/data_retention``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectDataRetentionParams]
) -> http.Response[ProjectDataRetention]:
    """Send ``GET /organization/projects/{project_id}/data_retention``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectDataRetentionParams]
) -> ProjectDataRetention | None:
    """Send ``GET /organization/projects/{project_id}/data_retention``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectDataRetentionParams]
) -> http.Response[ProjectDataRetention]:
    """Send ``GET /organization/projects/{project_id}/data_retention``, and give the whole response."""
