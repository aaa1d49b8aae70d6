"""Create an API key for a service account"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateanAPIkeyforaserviceaccount",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    security="admin_api_key",
    body={"name": "name", "scopes": "scopes", "expires_in_seconds": "expires_in_seconds"},
    bodies=("application/json",),
    result="ServiceAccountApiKeyBody",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "service_account_id")
