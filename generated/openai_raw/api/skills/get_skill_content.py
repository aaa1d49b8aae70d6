"""Download a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="GetSkillContent",
    method="GET",
    path="/skills/{skill_id}/content",
    answer="binary",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id")
