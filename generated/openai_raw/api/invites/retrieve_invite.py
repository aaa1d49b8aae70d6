"""Retrieve an invitation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-invite",
    method="GET",
    path="/organization/invites/{invite_id}",
    security="admin_api_key",
    result="Invite",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "invite_id")
