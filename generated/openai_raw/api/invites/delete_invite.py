"""Withdraw an invitation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-invite",
    method="DELETE",
    path="/organization/invites/{invite_id}",
    security="admin_api_key",
    result="InviteDeleteResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "invite_id")
