"""Create translation request response format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateTranslationRequestResponseFormatInput: TypeAlias = Literal['json', 'text', 'srt', 'verbose_json', 'vtt']
CreateTranslationRequestResponseFormat: TypeAlias = CreateTranslationRequestResponseFormatInput | str
