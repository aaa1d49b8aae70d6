"""Image gen completed event output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenCompletedEventOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg']
ImageGenCompletedEventOutputFormat: TypeAlias = ImageGenCompletedEventOutputFormatInput | str
