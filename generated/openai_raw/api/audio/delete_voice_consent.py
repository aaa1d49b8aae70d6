"""Delete a consent to the use of a voice"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteVoiceConsent",
    method="DELETE",
    path="/audio/voice_consents/{consent_id}",
    result="VoiceConsentDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "consent_id")
