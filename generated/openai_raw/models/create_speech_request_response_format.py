"""Create speech request response format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateSpeechRequestResponseFormatInput: TypeAlias = Literal['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']
CreateSpeechRequestResponseFormat: TypeAlias = CreateSpeechRequestResponseFormatInput | str
