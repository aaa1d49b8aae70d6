"""Upload a consent to the use of a voice"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createVoiceConsent",
    method="POST",
    path="/audio/voice_consents",
    body={"name": "name", "recording": "recording", "language": "language"},
    required=("name", "recording", "language"),
    bodies=("multipart/form-data",),
    files=("recording",),
    result="VoiceConsentResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
