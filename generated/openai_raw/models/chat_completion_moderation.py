from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_moderation_error import ChatCompletionModerationError
    from ..models.chat_completion_moderation_results import ChatCompletionModerationResults


@model
class ChatCompletionModeration(Base):
    """What moderation found in a request and its answer."""

    input: ChatCompletionModerationResults | ChatCompletionModerationError
    """What it found in the request's messages, or why it could not look."""
    output: ChatCompletionModerationResults | ChatCompletionModerationError
    """What it found in the answer, or why it could not look."""

    _nested = {'input': ('type', {'moderation_results': 'ChatCompletionModerationResults', 'error': 'ChatCompletionModerationError'}), 'output': ('type', {'moderation_results': 'ChatCompletionModerationResults', 'error': 'ChatCompletionModerationError'})}
