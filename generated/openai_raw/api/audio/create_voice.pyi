"""Create a voice"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_voice_request import CreateVoiceRequestTypeInput
from ...models.voice_resource import VoiceResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateVoiceParams(RequestOptions, total=False):
    """The keyword arguments of ``createVoice``."""

    name: Required[str]
    """Name of the voice."""
    audio_sample: FileInput | Omit
    """Sample recording of the voice."""
    consent: str | Omit
    """Id of the speaker's consent."""
    type: CreateVoiceRequestTypeInput | Omit
    """Type of the voice. Values: `audio_sample`, `prompt`."""
    prompt: str | Omit
    """Description of how the voice should speak."""
    model: str | Omit
    """The model to use, such as `gpt-5.4-mini`."""
    script_hint: str | Omit
    """The text spoken in the sample."""

def sync(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> VoiceResource | None:
    """Send ``POST /audio/voices``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> http.Response[VoiceResource]:
    """Send ``POST /audio/voices``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> VoiceResource | None:
    """Send ``POST /audio/voices``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> http.Response[VoiceResource]:
    """Send ``POST /audio/voices``, and give the whole response."""
