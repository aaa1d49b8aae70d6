"""Rename a consent to the use of a voice"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.voice_consent_resource import VoiceConsentResource
from ...operation import Operation

OPERATION: Operation

class UpdateVoiceConsentParams(RequestOptions, total=False):
    """The keyword arguments of ``updateVoiceConsent``."""

    name: Required[str]
    """Name of the voice consent."""

def sync(
    consent_id: str, *, client: http.Client, **params: Unpack[UpdateVoiceConsentParams]
) -> VoiceConsentResource | None:
    """Send ``POST /audio/voice_consents/{consent_id}``, and give what the answer holds."""

def sync_detailed(
    consent_id: str, *, client: http.Client, **params: Unpack[UpdateVoiceConsentParams]
) -> http.Response[VoiceConsentResource]:
    """Send ``POST /audio/voice_consents/{consent_id}``, and give the whole response."""

async def asyncio(
    consent_id: str, *, client: http.Client, **params: Unpack[UpdateVoiceConsentParams]
) -> VoiceConsentResource | None:
    """Send ``POST /audio/voice_consents/{consent_id}``, and give what the answer holds."""

async def asyncio_detailed(
    consent_id: str, *, client: http.Client, **params: Unpack[UpdateVoiceConsentParams]
) -> http.Response[VoiceConsentResource]:
    """Send ``POST /audio/voice_consents/{consent_id}``, and give the whole response."""
