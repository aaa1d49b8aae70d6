"""Get a version of a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="GetSkillVersion",
    method="GET",
    path="/skills/{skill_id}/versions/{version}",
    result="SkillVersionResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id", "version")
