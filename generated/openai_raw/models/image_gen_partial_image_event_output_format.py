"""Image gen partial image event output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenPartialImageEventOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg']
ImageGenPartialImageEventOutputFormat: TypeAlias = ImageGenPartialImageEventOutputFormatInput | str
