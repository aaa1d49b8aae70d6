"""Send input to a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsSessionsEvents",
    method="POST",
    path="/agents/sessions/{session_id}/events",
    headers={"idempotency_key": "Idempotency-Key"},
    body={"events": "events"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    required=("events",),
    bodies=("application/json",),
    answer="none",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
