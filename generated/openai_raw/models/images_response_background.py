"""Images response background."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseBackgroundInput: TypeAlias = Literal['transparent', 'opaque']
ImagesResponseBackground: TypeAlias = ImagesResponseBackgroundInput | str
