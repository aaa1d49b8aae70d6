"""Set the default version of a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="UpdateSkillDefaultVersion",
    method="POST",
    path="/skills/{skill_id}",
    body={"default_version": "default_version"},
    required=("default_version",),
    bodies=("application/json",),
    result="SkillResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id")
