"""Rename a consent to the use of a voice"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateVoiceConsent",
    method="POST",
    path="/audio/voice_consents/{consent_id}",
    body={"name": "name"},
    required=("name",),
    bodies=("application/json",),
    result="VoiceConsentResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "consent_id")
