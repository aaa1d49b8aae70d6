"""Delete a response (beta)"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="beta_deleteResponse",
    method="DELETE",
    path="/responses/{response_id}?beta=true",
    headers={"betas": "openai-beta"},
    result="BetaDeleteResponseResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
