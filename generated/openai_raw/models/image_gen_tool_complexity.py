"""Image gen tool complexity."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolComplexityInput: TypeAlias = Literal['low', 'medium', 'high']
ImageGenToolComplexity: TypeAlias = ImageGenToolComplexityInput | str
