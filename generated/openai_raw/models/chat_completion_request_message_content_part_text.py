from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class ChatCompletionRequestMessageContentPartTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        """Always `text`."""
        text: Required[str]
        """The text."""
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
        """Cache the prompt up to the end of this part."""


@model
class ChatCompletionRequestMessageContentPartText(Base):
    """A part of a message that is text."""

    type: Literal['text']
    """Always `text`."""
    text: str
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Cache the prompt up to the end of this part."""

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'text'}
