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
    """How a conversation that grows too long is shortened. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`,
    `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`,
    `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    input: str | list[InputItem] | None = None
    """The conversation to shrink: a text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache. At most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the prompt of a request is cached."""
    service_tier: ServiceTierEnum | None = None
    """How the request was processed and billed. Values: `auto`, `default`, `fast`, `flex`, `priority`."""
    image: CompactResponseMethodPublicBodyImage | None = absent
    """How images in the context are treated."""

    _nested = {
        "input": ["InputItem"],
        "prompt_cache_options": "PromptCacheOptionsParam",
        "image": "CompactResponseMethodPublicBodyImage",
    }


PromptCacheRetentionEnumInput: TypeAlias = Literal["in_memory", "24h"]
PromptCacheRetentionEnum: TypeAlias = PromptCacheRetentionEnumInput | str

ServiceTierEnumInput: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
ServiceTierEnum: TypeAlias = ServiceTierEnumInput | str


@model
class CompactResponseMethodPublicBodyImage(Base):
    """How images in the context are treated."""

    context_compression: CompactResponseMethodPublicBodyImageContextCompression | None = absent
    """Whether images of earlier turns may be shrunk to save tokens. Values: `auto`, `enabled`, `disabled`."""


CompactResponseMethodPublicBodyImageContextCompressionInput: TypeAlias = Literal["auto", "enabled", "disabled"]
CompactResponseMethodPublicBodyImageContextCompression: TypeAlias = (
    CompactResponseMethodPublicBodyImageContextCompressionInput | str
)
