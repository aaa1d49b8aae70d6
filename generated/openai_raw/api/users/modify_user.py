"""Change the role of a user in the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modify-user",
    method="POST",
    path="/organization/users/{user_id}",
    security="admin_api_key",
    body={
        "role": "role",
        "role_id": "role_id",
        "technical_level": "technical_level",
        "developer_persona": "developer_persona",
    },
    bodies=("application/json",),
    result="User",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "user_id")
