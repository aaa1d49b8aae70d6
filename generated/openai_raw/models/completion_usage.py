from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.completion_usage_completion_tokens_details import CompletionUsageCompletionTokensDetails
    from ..models.completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails


@model
class CompletionUsage(Base):
    """How many tokens a request and its answer took."""

    completion_tokens: int
    """Tokens of the answer, in all choices together."""
    prompt_tokens: int
    """Tokens of the request's messages and tools."""
    total_tokens: int
    """The sum of both."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = absent
    """What the tokens of the answer were."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = absent
    """What the tokens of the request were."""

    _nested = {'completion_tokens_details': 'CompletionUsageCompletionTokensDetails', 'prompt_tokens_details': 'CompletionUsagePromptTokensDetails'}
