"""Image gen tool call output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolCallOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg', 'gif', 'svg']
ImageGenToolCallOutputFormat: TypeAlias = ImageGenToolCallOutputFormatInput | str
