"""Image gen completed event background."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenCompletedEventBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
ImageGenCompletedEventBackground: TypeAlias = ImageGenCompletedEventBackgroundInput | str
