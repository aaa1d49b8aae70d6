"""Retrieve a user of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-user",
    method="GET",
    path="/organization/projects/{project_id}/users/{user_id}",
    security="admin_api_key",
    result="ProjectUser",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "user_id")
