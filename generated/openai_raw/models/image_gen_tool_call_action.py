"""Image gen tool call action."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolCallActionInput: TypeAlias = Literal['generate', 'edit', 'auto']
ImageGenToolCallAction: TypeAlias = ImageGenToolCallActionInput | str
