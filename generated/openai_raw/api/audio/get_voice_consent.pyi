"""Get a consent to the use of a voice"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.voice_consent_resource import VoiceConsentResource
from ...operation import Operation

OPERATION: Operation

class GetVoiceConsentParams(RequestOptions, total=False):
    """The keyword arguments of ``getVoiceConsent``."""

def sync(
    consent_id: str, *, client: http.Client, **params: Unpack[GetVoiceConsentParams]
) -> VoiceConsentResource | None:
    """Send ``GET /audio/voice_consents/{consent_id}``, and give what the answer holds."""

def sync_detailed(
    consent_id: str, *, client: http.Client, **params: Unpack[GetVoiceConsentParams]
) -> http.Response[VoiceConsentResource]:
    """Send ``GET /audio/voice_consents/{consent_id}``, and give the whole response."""

async def asyncio(
    consent_id: str, *, client: http.Client, **params: Unpack[GetVoiceConsentParams]
) -> VoiceConsentResource | None:
    """Send ``GET /audio/voice_consents/{consent_id}``, and give what the answer holds."""

async def asyncio_detailed(
    consent_id: str, *, client: http.Client, **params: Unpack[GetVoiceConsentParams]
) -> http.Response[VoiceConsentResource]:
    """Send ``GET /audio/voice_consents/{consent_id}``, and give the whole response."""
