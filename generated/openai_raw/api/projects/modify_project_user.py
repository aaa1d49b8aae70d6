"""Change the role of a user in a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modify-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users/{user_id}",
    security="admin_api_key",
    body={"role": "role"},
    bodies=("application/json",),
    result="ProjectUser",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "user_id")
