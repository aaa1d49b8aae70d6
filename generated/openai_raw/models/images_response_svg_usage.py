from __future__ import annotations

from ..types import Model as Base, model



@model
class ImagesResponseSvgUsage(Base):
    """Images response svg usage."""

    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
