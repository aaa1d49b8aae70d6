"""Set how long a project's data is kept"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_project_data_retention_body_retention_type import UpdateProjectDataRetentionBodyRetentionTypeInput
    from ...models.project_data_retention import ProjectDataRetention

    class UpdateProjectDataRetentionParams(RequestOptions, total=False):
        """The keyword arguments of ``update-project-data-retention``."""

        retention_type: Required[UpdateProjectDataRetentionBodyRetentionTypeInput]
        """The kind of retention from now on. Values: `organization_default`, `none`, `zero_data_retention`,
        `modified_abuse_monitoring`, `enhanced_zero_data_retention`,
        `enhanced_modified_abuse_monitoring`."""

OPERATION = Operation(
    id="update-project-data-retention",
    method="POST",
    path="/organization/projects/{project_id}/data_retention",
    security="admin_api_key",
    body={'retention_type': 'retention_type'},
    required=('retention_type',),
    bodies=('application/json',),
    result='ProjectDataRetention',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]) -> http.Response[ProjectDataRetention]:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]) -> ProjectDataRetention | None:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]) -> http.Response[ProjectDataRetention]:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectDataRetentionParams]) -> ProjectDataRetention | None:
    """Send ``POST /organization/projects/{project_id}/data_retention``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
