"""Change the scopes of a project's API key"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateAdminOrganizationProjectsApiKeys",
    method="POST",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    security="admin_api_key",
    body={"expires_in_seconds": "expires_in_seconds", "scopes": "scopes"},
    bodies=("application/json",),
    result="ProjectApiKey",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "api_key_id")
