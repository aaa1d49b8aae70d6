"""List the versions of a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="ListSkillVersions",
    method="GET",
    path="/skills/{skill_id}/versions",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="SkillVersionListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id")
