"""Set how long a project's data is kept"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-project-data-retention",
    method="POST",
    path="/organization/projects/{project_id}/data_retention",
    security="admin_api_key",
    body={"retention_type": "retention_type"},
    required=("retention_type",),
    bodies=("application/json",),
    result="ProjectDataRetention",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
