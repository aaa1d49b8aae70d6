"""Image edit partial image event size."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditPartialImageEventSizeInput: TypeAlias = Literal['1024x1024', '1024x1536', '1536x1024', 'auto']
ImageEditPartialImageEventSize: TypeAlias = ImageEditPartialImageEventSizeInput | str
