"""Image gen tool background."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
ImageGenToolBackground: TypeAlias = ImageGenToolBackgroundInput | str
