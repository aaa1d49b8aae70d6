"""Audio response format."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioResponseFormatInput: TypeAlias = Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json']
AudioResponseFormat: TypeAlias = AudioResponseFormatInput | str
