"""Cancel a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CancelChatSessionMethod",
    method="POST",
    path="/chatkit/sessions/{session_id}/cancel",
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
    result="ChatSessionResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
