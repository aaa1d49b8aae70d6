"""Images response size."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseSizeInput: TypeAlias = Literal['1024x1024', '1024x1536', '1536x1024']
ImagesResponseSize: TypeAlias = ImagesResponseSizeInput | str
