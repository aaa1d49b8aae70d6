"""`CompactResponseMethodPublicBody`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..unions import InputItem, ModelIdsCompaction


@model
class CompactResponseMethodPublicBody(Base):
    """The body of `POST /responses/compact`."""

    model: ModelIdsCompaction
    """Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    input: str | list[InputItem] | None = None
    """The conversation to compact: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to hit the same prompt cache. At most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """Prompt caching options."""
    service_tier: ServiceTierEnum | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast`, `flex`, `priority`."""
    image: CompactResponseMethodPublicBodyImage | None = absent
    """Handling of images in the context."""

    _nested = {
        "input": ["InputItem"],
        "prompt_cache_options": "PromptCacheOptionsParam",
        "image": "CompactResponseMethodPublicBodyImage",
    }


PromptCacheRetentionEnumInput: TypeAlias = Literal["in_memory", "24h"]
PromptCacheRetentionEnum: TypeAlias = PromptCacheRetentionEnumInput | str
"""How long prompt prefixes stay in the cache."""

ServiceTierEnumInput: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
ServiceTierEnum: TypeAlias = ServiceTierEnumInput | str
"""Processing tier, which determines latency and price."""


@model
class CompactResponseMethodPublicBodyImage(Base):
    """Handling of images in the context."""

    context_compression: CompactResponseMethodPublicBodyImageContextCompression | None = absent
    """Whether images of earlier turns may be compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""


CompactResponseMethodPublicBodyImageContextCompressionInput: TypeAlias = Literal["auto", "enabled", "disabled"]
CompactResponseMethodPublicBodyImageContextCompression: TypeAlias = (
    CompactResponseMethodPublicBodyImageContextCompressionInput | str
)
"""Whether images of earlier turns may be compressed to save tokens."""
