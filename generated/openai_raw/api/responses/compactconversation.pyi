"""Compact a conversation"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.compact_response_method_public_body import CompactResponseMethodPublicBodyImageDict
from ...dicts.prompt_cache_options_param import PromptCacheOptionsParamDict
from ...models.compact_resource import CompactResource
from ...models.compact_response_method_public_body import (
    CompactResponseMethodPublicBodyImage,
    PromptCacheRetentionEnumInput,
    ServiceTierEnumInput,
)
from ...models.prompt_cache_options_param import PromptCacheOptionsParam
from ...operation import Operation
from ...unions import InputItemInput, ModelIdsCompactionInput

OPERATION: Operation

class CompactconversationParams(RequestOptions, total=False):
    """The keyword arguments of ``Compactconversation``."""

    model: Required[ModelIdsCompactionInput]
    """Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    input: str | Sequence[InputItemInput] | Omit | None
    """The conversation to compact: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | Omit | None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation."""
    prompt_cache_key: str | Omit | None
    """Requests with the same key are more likely to hit the same prompt cache. At most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnumInput | Omit | None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit | None
    """Prompt caching options."""
    service_tier: ServiceTierEnumInput | Omit | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast`, `flex`, `priority`."""
    image: CompactResponseMethodPublicBodyImage | CompactResponseMethodPublicBodyImageDict | Omit
    """Handling of images in the context."""

def sync(*, client: http.Client, **params: Unpack[CompactconversationParams]) -> CompactResource | None:
    """Send ``POST /responses/compact``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CompactconversationParams]
) -> http.Response[CompactResource]:
    """Send ``POST /responses/compact``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CompactconversationParams]) -> CompactResource | None:
    """Send ``POST /responses/compact``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CompactconversationParams]
) -> http.Response[CompactResource]:
    """Send ``POST /responses/compact``, and give the whole response."""
