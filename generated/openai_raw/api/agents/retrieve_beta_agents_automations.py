"""Retrieve an automation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsAutomations",
    method="GET",
    path="/agents/automations/{automation_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="Automation",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "automation_id")
