"""Get a character"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="GetVideoCharacter",
    method="GET",
    path="/videos/characters/{character_id}",
    result="VideoCharacterResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "character_id")
