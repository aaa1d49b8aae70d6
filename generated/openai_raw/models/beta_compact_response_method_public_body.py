"""`BetaCompactResponseMethodPublicBody`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..unions import BetaInputItem, BetaModelIdsCompaction


@model
class BetaCompactResponseMethodPublicBody(Base):
    """The body of `POST /responses/compact?beta=true`."""

    model: BetaModelIdsCompaction
    """Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    input: str | list[BetaInputItem] | None = None
    """The conversation to compact: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to hit the same prompt cache. At most 64 characters."""
    prompt_cache_retention: BetaPromptCacheRetentionEnum | None = None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """Prompt caching options."""
    service_tier: BetaServiceTierEnum | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast`, `flex`, `priority`."""
    image: BetaCompactResponseMethodPublicBodyImage | None = absent
    """Handling of images in the context."""

    _nested = {
        "input": ["BetaInputItem"],
        "prompt_cache_options": "BetaPromptCacheOptionsParam",
        "image": "BetaCompactResponseMethodPublicBodyImage",
    }


@model
class BetaCompactResponseMethodPublicBodyImage(Base):
    """Handling of images in the context."""

    context_compression: BetaCompactResponseMethodPublicBodyImageContextCompression | None = absent
    """Whether images of earlier turns may be compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""


BetaCompactResponseMethodPublicBodyImageContextCompressionInput: TypeAlias = Literal["auto", "enabled", "disabled"]
BetaCompactResponseMethodPublicBodyImageContextCompression: TypeAlias = (
    BetaCompactResponseMethodPublicBodyImageContextCompressionInput | str
)
"""Whether images of earlier turns may be compressed to save tokens."""

BetaServiceTierEnumInput: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
BetaServiceTierEnum: TypeAlias = BetaServiceTierEnumInput | str
"""Processing tier, which determines latency and price."""

BetaPromptCacheRetentionEnumInput: TypeAlias = Literal["in_memory", "24h"]
BetaPromptCacheRetentionEnum: TypeAlias = BetaPromptCacheRetentionEnumInput | str
"""How long prompt prefixes stay in the cache."""
