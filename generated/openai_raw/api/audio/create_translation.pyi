"""Translate audio into English"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_translation_request import (
    CreateTranslationRequestModelInput,
    CreateTranslationRequestResponseFormatInput,
)
from ...models.create_translation_response_json import CreateTranslationResponseJson
from ...models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateTranslationParams(RequestOptions, total=False):
    """The keyword arguments of ``createTranslation``."""

    file: Required[FileInput]
    """The audio file. Its name must have the extension of its format, such as `.mp3`."""
    model: Required[str | CreateTranslationRequestModelInput]
    """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    prompt: str | Omit
    """English text to guide style and spelling."""
    response_format: CreateTranslationRequestResponseFormatInput | Omit
    """Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`."""
    temperature: float | Omit
    """Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically
    where needed. Default: `0`."""

def sync(
    *, client: http.Client, **params: Unpack[CreateTranslationParams]
) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | None:
    """Send ``POST /audio/translations``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateTranslationParams]
) -> http.Response[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]:
    """Send ``POST /audio/translations``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateTranslationParams]
) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | None:
    """Send ``POST /audio/translations``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateTranslationParams]
) -> http.Response[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]:
    """Send ``POST /audio/translations``, and give the whole response."""
