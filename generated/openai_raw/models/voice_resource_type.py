"""Voice resource type."""

from __future__ import annotations

from typing import Literal, TypeAlias

VoiceResourceTypeInput: TypeAlias = Literal['audio_sample', 'prompt']
VoiceResourceType: TypeAlias = VoiceResourceTypeInput | str
