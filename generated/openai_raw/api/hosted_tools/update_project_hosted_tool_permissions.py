"""Set which hosted tools a project may use"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-project-hosted-tool-permissions",
    method="POST",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    security="admin_api_key",
    body={
        "file_search": "file_search",
        "web_search": "web_search",
        "image_generation": "image_generation",
        "mcp": "mcp",
        "code_interpreter": "code_interpreter",
    },
    bodies=("application/json",),
    result="ProjectHostedToolPermissions",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
