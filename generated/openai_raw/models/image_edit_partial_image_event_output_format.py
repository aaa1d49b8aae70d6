"""Image edit partial image event output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditPartialImageEventOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg']
ImageEditPartialImageEventOutputFormat: TypeAlias = ImageEditPartialImageEventOutputFormatInput | str
