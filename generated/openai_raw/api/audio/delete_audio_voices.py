"""Delete a voice"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteAudioVoices",
    method="DELETE",
    path="/audio/voices/{voice_id}",
    result="VoiceDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "voice_id")
