"""Count the tokens of an input (beta)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_reasoning import BetaReasoning, BetaReasoningDict
    from ...models.beta_response_text_param import BetaResponseTextParam, BetaResponseTextParamDict
    from ...models.beta_truncation_enum import BetaTruncationEnumInput
    from ...unions import BetaConversationParamInput, BetaInputItemInput, BetaPersonalityEnumInput, BetaToolChoiceParamInput, BetaToolInput

    class BetaGetinputtokencountsParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_Getinputtokencounts``."""

        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit
        model: str | Omit | None
        input: str | Sequence[BetaInputItemInput] | Omit | None
        previous_response_id: str | Omit | None
        tools: Sequence[BetaToolInput] | Omit | None
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit | None
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None
        truncation: BetaTruncationEnumInput | Omit
        instructions: str | Omit | None
        personality: BetaPersonalityEnumInput | Omit
        conversation: BetaConversationParamInput | Omit | None
        tool_choice: BetaToolChoiceParamInput | Omit | None
        parallel_tool_calls: bool | Omit | None

OPERATION = Operation(
    id="beta_Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens?beta=true",
    headers={'betas': 'openai-beta'},
    body={'model': 'model', 'input': 'input', 'previous_response_id': 'previous_response_id', 'tools': 'tools', 'text': 'text', 'reasoning': 'reasoning', 'truncation': 'truncation', 'instructions': 'instructions', 'personality': 'personality', 'conversation': 'conversation', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls'},
    bodies=('application/json',),
    result='BetaTokenCountsResource',
)
