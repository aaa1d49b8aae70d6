"""Add a user to a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users",
    security="admin_api_key",
    body={"user_id": "user_id", "email": "email", "role": "role"},
    required=("role",),
    bodies=("application/json",),
    result="ProjectUser",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
