"""Image gen tool call size."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolCallSizeInput: TypeAlias = Literal['1024x1024', '1024x1536', '1536x1024']
ImageGenToolCallSize: TypeAlias = ImageGenToolCallSizeInput | str
