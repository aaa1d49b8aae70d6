"""Delete an automation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteBetaAgentsAutomations",
    method="DELETE",
    path="/agents/automations/{automation_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="AutomationDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "automation_id")
