"""Change an environment template"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateBetaAgentsEnvironmentsTemplates",
    method="POST",
    path="/agents/environments/templates/{environment_template_id}",
    body={
        "capability_directories": "capability_directories",
        "desktop": "desktop",
        "env": "env",
        "files": "files",
        "name": "name",
        "network": "network",
        "packages": "packages",
        "plugins": "plugins",
        "setup_commands": "setup_commands",
        "skills": "skills",
    },
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    bodies=("application/json",),
    result="EnvironmentTemplate",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "environment_template_id")
