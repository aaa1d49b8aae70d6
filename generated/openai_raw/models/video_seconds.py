"""Video seconds."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoSecondsInput: TypeAlias = Literal['4', '8', '12']
VideoSeconds: TypeAlias = VideoSecondsInput | str
