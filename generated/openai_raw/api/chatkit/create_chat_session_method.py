"""Create a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateChatSessionMethod",
    method="POST",
    path="/chatkit/sessions",
    body={
        "workflow": "workflow",
        "user": "user",
        "expires_after": "expires_after",
        "rate_limits": "rate_limits",
        "chatkit_configuration": "chatkit_configuration",
    },
    fixed_headers={"OpenAI-Beta": "chatkit_beta=v1"},
    required=("workflow", "user"),
    bodies=("application/json",),
    result="ChatSessionResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
