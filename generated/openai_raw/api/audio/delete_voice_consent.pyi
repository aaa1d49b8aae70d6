"""Delete a consent to the use of a voice"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.voice_consent_deleted_resource import VoiceConsentDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteVoiceConsentParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteVoiceConsent``."""

def sync(
    consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]
) -> VoiceConsentDeletedResource | None:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give what the answer holds."""

def sync_detailed(
    consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]
) -> http.Response[VoiceConsentDeletedResource]:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give the whole response."""

async def asyncio(
    consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]
) -> VoiceConsentDeletedResource | None:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give what the answer holds."""

async def asyncio_detailed(
    consent_id: str, *, client: http.Client, **params: Unpack[DeleteVoiceConsentParams]
) -> http.Response[VoiceConsentDeletedResource]:
    """Send ``DELETE /audio/voice_consents/{consent_id}``, and give the whole response."""
