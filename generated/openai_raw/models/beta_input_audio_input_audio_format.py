"""Beta input audio input audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputAudioInputAudioFormatInput: TypeAlias = Literal['mp3', 'wav']
BetaInputAudioInputAudioFormat: TypeAlias = BetaInputAudioInputAudioFormatInput | str
