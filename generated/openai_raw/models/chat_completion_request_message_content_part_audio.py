from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_audio_input_audio import ChatCompletionRequestMessageContentPartAudioInputAudio, ChatCompletionRequestMessageContentPartAudioInputAudioDict
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam, PromptCacheBreakpointParamDict

    class ChatCompletionRequestMessageContentPartAudioDict(TypedDict, total=False):
        type: Required[Literal['input_audio']]
        """Always `input_audio`."""
        input_audio: Required[ChatCompletionRequestMessageContentPartAudioInputAudio | ChatCompletionRequestMessageContentPartAudioInputAudioDict]
        """The sound."""
        prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
        """Cache the prompt up to the end of this part."""


@model
class ChatCompletionRequestMessageContentPartAudio(Base):
    """A part of a message that is sound."""

    type: Literal['input_audio']
    """Always `input_audio`."""
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    """The sound."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Cache the prompt up to the end of this part."""

    _nested = {'input_audio': 'ChatCompletionRequestMessageContentPartAudioInputAudio', 'prompt_cache_breakpoint': 'PromptCacheBreakpointParam'}
    _tags = {'type': 'input_audio'}
