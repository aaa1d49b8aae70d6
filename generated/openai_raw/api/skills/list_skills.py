"""List skills"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="ListSkills",
    method="GET",
    path="/skills",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="SkillListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
