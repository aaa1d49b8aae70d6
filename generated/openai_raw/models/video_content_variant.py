"""Video content variant."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoContentVariantInput: TypeAlias = Literal['video', 'thumbnail', 'spritesheet']
VideoContentVariant: TypeAlias = VideoContentVariantInput | str
