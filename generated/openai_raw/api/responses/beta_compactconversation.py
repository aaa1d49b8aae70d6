"""Compact a conversation (beta)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam, BetaPromptCacheOptionsParamDict
    from ...models.beta_prompt_cache_retention_enum import BetaPromptCacheRetentionEnumInput
    from ...models.beta_service_tier_enum import BetaServiceTierEnumInput
    from ...unions import BetaInputItemInput, BetaModelIdsCompactionInput

    class BetaCompactconversationParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_Compactconversation``."""

        betas: Sequence[Literal['responses_multi_agent=v1']]
        model: Required[BetaModelIdsCompactionInput]
        input: str | Sequence[BetaInputItemInput] | None
        previous_response_id: str | None
        instructions: str | None
        prompt_cache_key: str | None
        prompt_cache_retention: BetaPromptCacheRetentionEnumInput | None
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | None
        service_tier: BetaServiceTierEnumInput | None

OPERATION = Operation(
    id="beta_Compactconversation",
    method="POST",
    path="/responses/compact?beta=true",
    headers={'betas': 'openai-beta'},
    body={'model': 'model', 'input': 'input', 'previous_response_id': 'previous_response_id', 'instructions': 'instructions', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'service_tier': 'service_tier'},
    required=('model',),
    bodies=('application/json',),
    result='BetaCompactResource',
)
