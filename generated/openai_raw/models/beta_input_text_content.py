from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaInputTextContent(Base):
    """Text input for the model."""

    type: Literal["input_text"]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: str
    """Text for the model to read."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig"}
    _tags = {"type": "input_text"}
