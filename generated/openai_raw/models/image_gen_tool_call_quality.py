"""Image gen tool call quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolCallQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'xhigh', 'max', 'auto']
ImageGenToolCallQuality: TypeAlias = ImageGenToolCallQualityInput | str
