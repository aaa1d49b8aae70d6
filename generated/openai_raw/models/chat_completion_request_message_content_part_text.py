from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class ChatCompletionRequestMessageContentPartTextDict(TypedDict, total=False):
        type: Required[Literal['text']]
        text: Required[str]
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict


@model
class ChatCompletionRequestMessageContentPartText(Base):
    """A part of a message that is text.

    Attributes:
        type: Always `text`.
        text: The text.
        prompt_cache_breakpoint: Cache the prompt up to the end of this part.
    """

    type: Literal['text']
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent

    _nested = {'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'text'}
