"""Input audio input audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputAudioInputAudioFormatInput: TypeAlias = Literal['mp3', 'wav']
InputAudioInputAudioFormat: TypeAlias = InputAudioInputAudioFormatInput | str
