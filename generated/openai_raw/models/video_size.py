"""Video size."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoSizeInput: TypeAlias = Literal['720x1280', '1280x720', '1024x1792', '1792x1024']
VideoSize: TypeAlias = VideoSizeInput | str
