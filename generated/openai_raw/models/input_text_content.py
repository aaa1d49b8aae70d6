from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@model
class InputTextContent(Base):
    """Text input for the model."""

    type: Literal["input_text"]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: str
    """Text for the model to read."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = absent
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointConfig"}
    _tags = {"type": "input_text"}
