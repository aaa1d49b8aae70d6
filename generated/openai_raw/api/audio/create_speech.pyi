"""Turn text into speech"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_speech_request import CreateSpeechRequestModelInput, CreateSpeechRequestResponseFormatInput
from ...operation import Operation
from ...unions import VoiceIdsOrCustomVoiceInput

OPERATION: Operation

class CreateSpeechParams(RequestOptions, total=False):
    """The keyword arguments of ``createSpeech``."""

    model: Required[str | CreateSpeechRequestModelInput]
    """The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`,
    `gpt-4o-mini-tts-2025-12-15`."""
    input: Required[str]
    """The text to speak. At most 4096 characters."""
    voice: Required[VoiceIdsOrCustomVoiceInput]
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    instructions: str | Omit
    """System instructions: how the model should behave. They precede the conversation. At most 4096 characters."""
    response_format: CreateSpeechRequestResponseFormatInput | Omit
    """File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`."""
    speed: float | Omit
    """Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4."""

def sync(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> bytes | None:
    """Send ``POST /audio/speech``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> http.Response[bytes]:
    """Send ``POST /audio/speech``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> bytes | None:
    """Send ``POST /audio/speech``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> http.Response[bytes]:
    """Send ``POST /audio/speech``, and give the whole response."""
