"""Images response output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg', 'gif', 'svg']
ImagesResponseOutputFormat: TypeAlias = ImagesResponseOutputFormatInput | str
