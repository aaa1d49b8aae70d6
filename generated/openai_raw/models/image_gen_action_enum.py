"""Image gen action enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenActionEnumInput: TypeAlias = Literal['generate', 'edit', 'auto']
ImageGenActionEnum: TypeAlias = ImageGenActionEnumInput | str
