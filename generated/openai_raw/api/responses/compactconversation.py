"""Compact a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.compact_response_method_public_body_image import CompactResponseMethodPublicBodyImage, CompactResponseMethodPublicBodyImageDict
    from ...models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from ...models.prompt_cache_retention_enum import PromptCacheRetentionEnumInput
    from ...models.service_tier_enum import ServiceTierEnumInput
    from ...unions import InputItemInput, ModelIdsCompactionInput
    from ...models.compact_resource import CompactResource

    class CompactconversationParams(RequestOptions, total=False):
        """The keyword arguments of ``Compactconversation``."""

        model: Required[ModelIdsCompactionInput]
        """How a conversation that grows too long is shortened. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`,
        `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`,
        `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103
        more."""
        input: str | Sequence[InputItemInput] | Omit | None
        """The conversation to shrink: a text, or a list of items. At most 10485760 characters."""
        previous_response_id: str | Omit | None
        """Id of the response that this one continues; its input and output become part of the context."""
        instructions: str | Omit | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        prompt_cache_key: str | Omit | None
        """Requests with the same key are likelier to hit the same prompt cache. At most 64 characters."""
        prompt_cache_retention: PromptCacheRetentionEnumInput | Omit | None
        """How long prefixes of the prompt stay in the cache. Values: `in_memory`, `24h`. Deprecated by OpenAI."""
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit | None
        """How the prompt of a request is cached."""
        service_tier: ServiceTierEnumInput | Omit | None
        """How the request was processed and billed. Values: `auto`, `default`, `fast`, `flex`, `priority`."""
        image: CompactResponseMethodPublicBodyImage | CompactResponseMethodPublicBodyImageDict | Omit
        """How images in the context are treated."""

OPERATION = Operation(
    id="Compactconversation",
    method="POST",
    path="/responses/compact",
    body={'model': 'model', 'input': 'input', 'previous_response_id': 'previous_response_id', 'instructions': 'instructions', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'service_tier': 'service_tier', 'image': 'image'},
    required=('model',),
    bodies=('application/json',),
    result='CompactResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CompactconversationParams]) -> http.Response[CompactResource]:
    """Send ``POST /responses/compact``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CompactconversationParams]) -> CompactResource | None:
    """Send ``POST /responses/compact``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CompactconversationParams]) -> http.Response[CompactResource]:
    """Send ``POST /responses/compact``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CompactconversationParams]) -> CompactResource | None:
    """Send ``POST /responses/compact``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
