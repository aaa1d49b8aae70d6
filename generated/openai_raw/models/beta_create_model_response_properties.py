"""`BetaCreateModelResponseProperties`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..unions import BetaMetadata


@model
class BetaCreateModelResponseProperties(Base):
    """Settings of a request that models of every kind share."""

    metadata: BetaMetadata = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    top_logprobs: int | None = absent
    """How many of the likeliest tokens to give at each position, with their log probabilities. From 0 to 20."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    user: str | None = absent
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by OpenAI."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody. At most 64 characters."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_retention: BetaCreateModelResponsePropertiesPromptCacheRetention | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = absent
    """How the prompt cache is used."""

    _nested = {"prompt_cache_options": "BetaPromptCacheOptionsParam"}


BetaCreateModelResponsePropertiesPromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
BetaCreateModelResponsePropertiesPromptCacheRetention: TypeAlias = (
    BetaCreateModelResponsePropertiesPromptCacheRetentionInput | str
)
