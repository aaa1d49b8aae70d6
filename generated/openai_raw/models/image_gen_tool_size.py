"""Image gen tool size."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolSizeInput: TypeAlias = Literal['1024x1024', '1024x1536', '1536x1024', 'auto']
ImageGenToolSize: TypeAlias = ImageGenToolSizeInput | str
