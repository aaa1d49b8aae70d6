"""List consents to the use of voices"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listVoiceConsents",
    method="GET",
    path="/audio/voice_consents",
    query={"after": "after", "limit": "limit"},
    result="VoiceConsentListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
