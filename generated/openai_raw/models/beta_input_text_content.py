from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaInputTextContent(Base):
    """Text for the model."""

    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: str
    """The text itself."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = absent
    """Marks where a prefix ends that is worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointConfig"}
    _tags = {"type": "input_text"}
