"""List the input items of a response (beta)"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="beta_listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items?beta=true",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include[]"},
    headers={"betas": "openai-beta"},
    result="BetaResponseItemList",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "response_id")
