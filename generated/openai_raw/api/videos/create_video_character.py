"""Create a character"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateVideoCharacter",
    method="POST",
    path="/videos/characters",
    body={"video": "video", "name": "name"},
    required=("video", "name"),
    bodies=("multipart/form-data",),
    files=("video",),
    result="VideoCharacterResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
