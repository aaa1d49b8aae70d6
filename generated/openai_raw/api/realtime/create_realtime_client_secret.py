"""Create a client secret"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-realtime-client-secret",
    method="POST",
    path="/realtime/client_secrets",
    body={"expires_after": "expires_after", "session": "session"},
    bodies=("application/json",),
    result="RealtimeCreateClientSecretResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
