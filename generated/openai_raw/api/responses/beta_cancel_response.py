"""Cancel a response (beta)"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="beta_cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel?beta=true",
    headers={"betas": "openai-beta"},
    result="BetaResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
