"""Image edit partial image event background."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditPartialImageEventBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
ImageEditPartialImageEventBackground: TypeAlias = ImageEditPartialImageEventBackgroundInput | str
