"""Image edit completed event output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditCompletedEventOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg']
ImageEditCompletedEventOutputFormat: TypeAlias = ImageEditCompletedEventOutputFormatInput | str
