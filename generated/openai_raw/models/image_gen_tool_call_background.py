"""Image gen tool call background."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolCallBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
ImageGenToolCallBackground: TypeAlias = ImageGenToolCallBackgroundInput | str
