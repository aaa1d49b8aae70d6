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
    """The recording of the speaker, who reads the sentence of consent in the language given."""
    language: Required[str]
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""

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
