from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.completion_usage_completion_tokens_details import CompletionUsageCompletionTokensDetails
    from ..models.completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails


@model
class CompletionUsage(Base):
    """How many tokens a request and its answer took.

    Attributes:
        completion_tokens: Tokens of the answer, in all choices together.
        prompt_tokens: Tokens of the request's messages and tools.
        total_tokens: The sum of both.
        completion_tokens_details: What the tokens of the answer were.
        prompt_tokens_details: What the tokens of the request were.
    """

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = absent
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = absent

    _nested = {'completion_tokens_details': 'CompletionUsageCompletionTokensDetails', 'prompt_tokens_details': 'CompletionUsagePromptTokensDetails'}
