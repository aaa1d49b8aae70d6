from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaImageGenToolCallSvgUsageDict(TypedDict, total=False):
        input_tokens: Required[int]
        model: Required[str]
        output_tokens: Required[int]
        reasoning_tokens: Required[int]
        total_tokens: Required[int]


@model
class BetaImageGenToolCallSvgUsage(Base):
    """Beta image gen tool call svg usage."""

    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
