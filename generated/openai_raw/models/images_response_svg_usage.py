from __future__ import annotations

from ..types import Model as Base, model



@model
class ImagesResponseSvgUsage(Base):
    """Tokens of the model that drew vector images."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    model: str
    """The model that was used."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
    total_tokens: int
    """Input and output tokens together."""
