from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_file_file import ChatCompletionRequestMessageContentPartFileFile, ChatCompletionRequestMessageContentPartFileFileDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class ChatCompletionRequestMessageContentPartFileDict(TypedDict, total=False):
        type: Required[Literal['file']]
        """Always `file`."""
        file: Required[ChatCompletionRequestMessageContentPartFileFile | ChatCompletionRequestMessageContentPartFileFileDict]
        """The file."""
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
        """Cache the prompt up to the end of this part."""


@model
class ChatCompletionRequestMessageContentPartFile(Base):
    """A part of a message that is a file."""

    type: Literal['file']
    """Always `file`."""
    file: ChatCompletionRequestMessageContentPartFileFile
    """The file."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Cache the prompt up to the end of this part."""

    _nested = {'file': 'ChatCompletionRequestMessageContentPartFileFile', 'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'file'}
