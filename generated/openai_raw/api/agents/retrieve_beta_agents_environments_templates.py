"""Retrieve an environment template"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsEnvironmentsTemplates",
    method="GET",
    path="/agents/environments/templates/{environment_template_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="EnvironmentTemplate",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "environment_template_id")
