"""Create a session"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsSessions",
    method="POST",
    path="/agents/sessions",
    body={
        "stream": "stream",
        "environment": "environment",
        "agent": "agent",
        "agent_id": "agent_id",
        "input": "input",
        "metadata": "metadata",
        "prompt_cache_options": "prompt_cache_options",
        "review": "review",
        "stream_options": "stream_options",
        "vault_ids": "vault_ids",
    },
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    required=("environment",),
    bodies=("application/json",),
    result="AgentSession",
    event="AgentSessionEvent",
    streams=True,
    open_ended=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
