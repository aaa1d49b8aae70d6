"""Delete a version of a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="DeleteSkillVersion",
    method="DELETE",
    path="/skills/{skill_id}/versions/{version}",
    result="DeletedSkillVersionResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id", "version")
