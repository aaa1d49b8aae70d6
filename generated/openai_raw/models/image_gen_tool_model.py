"""Image gen tool model."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolModelInput: TypeAlias = Literal['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21']
ImageGenToolModel: TypeAlias = ImageGenToolModelInput | str
