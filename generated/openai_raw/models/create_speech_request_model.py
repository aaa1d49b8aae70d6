"""Create speech request model."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateSpeechRequestModelInput: TypeAlias = Literal['tts-1', 'tts-1-hd', 'gpt-4o-mini-tts', 'gpt-4o-mini-tts-2025-12-15']
CreateSpeechRequestModel: TypeAlias = CreateSpeechRequestModelInput | str
