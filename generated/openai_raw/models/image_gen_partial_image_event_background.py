"""Image gen partial image event background."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenPartialImageEventBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
ImageGenPartialImageEventBackground: TypeAlias = ImageGenPartialImageEventBackgroundInput | str
