"""Image edit completed event background."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditCompletedEventBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
ImageEditCompletedEventBackground: TypeAlias = ImageEditCompletedEventBackgroundInput | str
