"""Test whether OpenAI can use a registered encryption key"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="validateAdminOrganizationExternalKeys",
    method="POST",
    path="/organization/external_keys/{external_key_id}/validate",
    security="admin_api_key",
    result="ExternalKeyValidateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "external_key_id")
