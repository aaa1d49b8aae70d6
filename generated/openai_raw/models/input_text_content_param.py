from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class InputTextContentParam(Base):
    """Text input for the model."""

    type: Literal["input_text"]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: str
    """Text for the model to read. At most 10485760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix that later requests will share, so that it is cached."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointParam"}
    _tags = {"type": "input_text"}
