"""Image gen tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'generating', 'failed']
ImageGenToolCallStatus: TypeAlias = ImageGenToolCallStatusInput | str
