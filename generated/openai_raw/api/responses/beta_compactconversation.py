"""Compact a conversation (beta)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_compact_response_method_public_body_image import BetaCompactResponseMethodPublicBodyImage, BetaCompactResponseMethodPublicBodyImageDict
    from ...models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam, BetaPromptCacheOptionsParamDict
    from ...models.beta_prompt_cache_retention_enum import BetaPromptCacheRetentionEnumInput
    from ...models.beta_service_tier_enum import BetaServiceTierEnumInput
    from ...unions import BetaInputItemInput, BetaModelIdsCompactionInput

    class BetaCompactconversationParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_Compactconversation``."""

        model: Required[BetaModelIdsCompactionInput]
        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit
        input: str | Sequence[BetaInputItemInput] | Omit | None
        previous_response_id: str | Omit | None
        instructions: str | Omit | None
        prompt_cache_key: str | Omit | None
        prompt_cache_retention: BetaPromptCacheRetentionEnumInput | Omit | None
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit | None
        service_tier: BetaServiceTierEnumInput | Omit | None
        image: BetaCompactResponseMethodPublicBodyImage | BetaCompactResponseMethodPublicBodyImageDict | Omit

OPERATION = Operation(
    id="beta_Compactconversation",
    method="POST",
    path="/responses/compact?beta=true",
    headers={'betas': 'openai-beta'},
    body={'model': 'model', 'input': 'input', 'previous_response_id': 'previous_response_id', 'instructions': 'instructions', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'service_tier': 'service_tier', 'image': 'image'},
    required=('model',),
    bodies=('application/json',),
    result='BetaCompactResource',
)
