"""Add a version to a skill"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateSkillVersion",
    method="POST",
    path="/skills/{skill_id}/versions",
    body={"files": "files", "default": "default"},
    required=("files",),
    bodies=("multipart/form-data", "application/json"),
    files=("files",),
    result="SkillVersionResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "skill_id")
