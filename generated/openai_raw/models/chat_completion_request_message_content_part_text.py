from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionRequestMessageContentPartText(Base):
    """Text that the model reads, as one part of the content of a message."""

    type: Literal["text"]
    """Always `text`."""
    text: str
    """Text for the model to read."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Caches the prompt up to the end of this part."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointParam"}
    _tags = {"type": "text"}
