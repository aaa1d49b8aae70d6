"""Create speech request stream format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateSpeechRequestStreamFormatInput: TypeAlias = Literal['sse', 'audio']
CreateSpeechRequestStreamFormat: TypeAlias = CreateSpeechRequestStreamFormatInput | str
