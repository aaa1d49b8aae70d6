"""Compact a conversation (beta)"""

from collections.abc import Sequence
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.beta_compact_response_method_public_body import BetaCompactResponseMethodPublicBodyImageDict
from ...dicts.beta_prompt_cache_options_param import BetaPromptCacheOptionsParamDict
from ...models.beta_compact_resource import BetaCompactResource
from ...models.beta_compact_response_method_public_body import (
    BetaCompactResponseMethodPublicBodyImage,
    BetaPromptCacheRetentionEnumInput,
    BetaServiceTierEnumInput,
)
from ...models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
from ...operation import Operation
from ...unions import BetaInputItemInput, BetaModelIdsCompactionInput

OPERATION: Operation

class BetaCompactconversationParams(RequestOptions, total=False):
    """The keyword arguments of ``beta_Compactconversation``."""

    model: Required[BetaModelIdsCompactionInput]
    """Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    """Beta features to enable."""
    input: str | Sequence[BetaInputItemInput] | Omit | None
    """The conversation to compact: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | Omit | None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation."""
    prompt_cache_key: str | Omit | None
    """Requests with the same key are more likely to hit the same prompt cache. At most 64 characters."""
    prompt_cache_retention: BetaPromptCacheRetentionEnumInput | Omit | None
    """How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit | None
    """Prompt caching options."""
    service_tier: BetaServiceTierEnumInput | Omit | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast`, `flex`, `priority`."""
    image: BetaCompactResponseMethodPublicBodyImage | BetaCompactResponseMethodPublicBodyImageDict | Omit
    """Handling of images in the context."""

def sync(*, client: http.Client, **params: Unpack[BetaCompactconversationParams]) -> BetaCompactResource | None:
    """Send ``POST /responses/compact?beta=true``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[BetaCompactconversationParams]
) -> http.Response[BetaCompactResource]:
    """Send ``POST /responses/compact?beta=true``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[BetaCompactconversationParams]
) -> BetaCompactResource | None:
    """Send ``POST /responses/compact?beta=true``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[BetaCompactconversationParams]
) -> http.Response[BetaCompactResource]:
    """Send ``POST /responses/compact?beta=true``, and give the whole response."""
