"""Retrieve how long a project's data is kept"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-data-retention",
    method="GET",
    path="/organization/projects/{project_id}/data_retention",
    security="admin_api_key",
    result="ProjectDataRetention",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
