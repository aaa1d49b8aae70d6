"""Create a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateSkill",
    method="POST",
    path="/skills",
    body={"files": "files"},
    required=("files",),
    bodies=("multipart/form-data", "application/json"),
    files=("files",),
    result="SkillResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
