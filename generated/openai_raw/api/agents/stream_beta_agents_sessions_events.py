"""Follow the events of a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="streamBetaAgentsSessionsEvents",
    method="GET",
    path="/agents/sessions/{session_id}/events",
    query={"include_obfuscation": "include_obfuscation"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    answer="none",
    event="AgentSessionEvent",
    streams=True,
    open_ended=True,
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "session_id")
