"""`CreateModelResponseProperties`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..unions import Metadata


@model
class CreateModelResponseProperties(Base):
    """Request settings shared by all models."""

    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    top_logprobs: int | None = absent
    """How many of the most likely tokens to return per position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    user: str | None = absent
    """Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
    At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_retention: CreateModelResponsePropertiesPromptCacheRetention | None = None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | None = absent
    """Prompt caching options."""

    _nested = {"prompt_cache_options": "PromptCacheOptionsParam"}


CreateModelResponsePropertiesPromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
CreateModelResponsePropertiesPromptCacheRetention: TypeAlias = (
    CreateModelResponsePropertiesPromptCacheRetentionInput | str
)
"""How long prompt prefixes stay in the cache."""
