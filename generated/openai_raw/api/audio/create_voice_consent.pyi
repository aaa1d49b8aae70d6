"""Upload a consent to the use of a voice"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.voice_consent_resource import VoiceConsentResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateVoiceConsentParams(RequestOptions, total=False):
    """The keyword arguments of ``createVoiceConsent``."""

    name: Required[str]
    """Name of the voice consent."""
    recording: Required[FileInput]
    """Recording of the speaker reading the consent sentence in the given language."""
    language: Required[str]
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""

def sync(*, client: http.Client, **params: Unpack[CreateVoiceConsentParams]) -> VoiceConsentResource | None:
    """Send ``POST /audio/voice_consents``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateVoiceConsentParams]
) -> http.Response[VoiceConsentResource]:
    """Send ``POST /audio/voice_consents``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateVoiceConsentParams]) -> VoiceConsentResource | None:
    """Send ``POST /audio/voice_consents``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateVoiceConsentParams]
) -> http.Response[VoiceConsentResource]:
    """Send ``POST /audio/voice_consents``, and give the whole response."""
