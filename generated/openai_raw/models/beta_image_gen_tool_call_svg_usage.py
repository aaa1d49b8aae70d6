from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaImageGenToolCallSvgUsageDict(TypedDict, total=False):
        input_tokens: Required[int]
        """Tokens of the input, cached ones included."""
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        output_tokens: Required[int]
        """Tokens that were generated, those of reasoning included."""
        reasoning_tokens: Required[int]
        """Tokens that the model spent on reasoning; they are billed, but not shown."""
        total_tokens: Required[int]
        """Input and output tokens together."""


@model
class BetaImageGenToolCallSvgUsage(Base):
    """Tokens of the model that drew a vector image."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
    total_tokens: int
    """Input and output tokens together."""
