"""Delete a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="DeleteSkill",
    method="DELETE",
    path="/skills/{skill_id}",
    result="DeletedSkillResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id")
