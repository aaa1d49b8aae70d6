"""Set how long a project's data is kept"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_data_retention import ProjectDataRetention
from ...models.update_project_data_retention_body import UpdateProjectDataRetentionBodyRetentionTypeInput
from ...operation import Operation

OPERATION: Operation

class UpdateProjectDataRetentionParams(RequestOptions, total=False):
    """The keyword arguments of ``update-project-data-retention``."""

    retention_type: Required[UpdateProjectDataRetentionBodyRetentionTypeInput]
    """The kind of retention from now on. Values: `organization_default`, `none`, `zero_data_retention`,
    `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]
) -> ProjectDataRetention | None:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]
) -> http.Response[ProjectDataRetention]:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]
) -> ProjectDataRetention | None:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]
) -> http.Response[ProjectDataRetention]:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give the whole response."""
