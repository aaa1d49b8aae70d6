"""Retrieve which hosted tools a project may use"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-hosted-tool-permissions",
    method="GET",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    security="admin_api_key",
    result="ProjectHostedToolPermissions",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
