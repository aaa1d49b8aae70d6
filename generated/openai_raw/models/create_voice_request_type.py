"""Create voice request type."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateVoiceRequestTypeInput: TypeAlias = Literal['audio_sample', 'prompt']
CreateVoiceRequestType: TypeAlias = CreateVoiceRequestTypeInput | str
