"""Delete an environment template"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteBetaAgentsEnvironmentsTemplates",
    method="DELETE",
    path="/agents/environments/templates/{environment_template_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="EnvironmentTemplateDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "environment_template_id")
