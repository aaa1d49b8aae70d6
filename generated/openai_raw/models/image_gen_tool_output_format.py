"""Image gen tool output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg', 'gif', 'svg']
ImageGenToolOutputFormat: TypeAlias = ImageGenToolOutputFormatInput | str
