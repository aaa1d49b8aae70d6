"""Image edit completed event size."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditCompletedEventSizeInput: TypeAlias = Literal['1024x1024', '1024x1536', '1536x1024', 'auto']
ImageEditCompletedEventSize: TypeAlias = ImageEditCompletedEventSizeInput | str
