"""Invite somebody to the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="inviteUser",
    method="POST",
    path="/organization/invites",
    security="admin_api_key",
    body={"email": "email", "role": "role", "projects": "projects"},
    required=("email", "role"),
    bodies=("application/json",),
    result="Invite",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
