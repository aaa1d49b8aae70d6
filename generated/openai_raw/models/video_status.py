"""Video status."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoStatusInput: TypeAlias = Literal['queued', 'in_progress', 'completed', 'failed']
VideoStatus: TypeAlias = VideoStatusInput | str
