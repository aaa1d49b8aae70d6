"""Get a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="GetSkill",
    method="GET",
    path="/skills/{skill_id}",
    result="SkillResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id")
