"""Get a consent to the use of a voice"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getVoiceConsent",
    method="GET",
    path="/audio/voice_consents/{consent_id}",
    result="VoiceConsentResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "consent_id")
