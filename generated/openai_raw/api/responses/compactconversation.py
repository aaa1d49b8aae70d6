"""Compact a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.compact_response_method_public_body_image import CompactResponseMethodPublicBodyImage, CompactResponseMethodPublicBodyImageDict
    from ...models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from ...models.prompt_cache_retention_enum import PromptCacheRetentionEnumInput
    from ...models.service_tier_enum import ServiceTierEnumInput
    from ...unions import InputItemInput, ModelIdsCompactionInput

    class CompactconversationParams(RequestOptions, total=False):
        """The keyword arguments of ``Compactconversation``."""

        model: Required[ModelIdsCompactionInput]
        input: str | Sequence[InputItemInput] | Omit | None
        previous_response_id: str | Omit | None
        instructions: str | Omit | None
        prompt_cache_key: str | Omit | None
        prompt_cache_retention: PromptCacheRetentionEnumInput | Omit | None
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit | None
        service_tier: ServiceTierEnumInput | Omit | None
        image: CompactResponseMethodPublicBodyImage | CompactResponseMethodPublicBodyImageDict | Omit

OPERATION = Operation(
    id="Compactconversation",
    method="POST",
    path="/responses/compact",
    body={'model': 'model', 'input': 'input', 'previous_response_id': 'previous_response_id', 'instructions': 'instructions', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'service_tier': 'service_tier', 'image': 'image'},
    required=('model',),
    bodies=('application/json',),
    result='CompactResource',
)
