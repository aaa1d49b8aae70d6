"""Download a version of a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="GetSkillVersionContent",
    method="GET",
    path="/skills/{skill_id}/versions/{version}/content",
    answer="binary",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id", "version")
