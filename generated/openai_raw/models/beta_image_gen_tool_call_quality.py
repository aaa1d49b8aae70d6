"""Beta image gen tool call quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto']
BetaImageGenToolCallQuality: TypeAlias = BetaImageGenToolCallQualityInput | str
