"""Count the tokens of an input"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.reasoning import Reasoning, ReasoningDict
    from ...models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from ...models.truncation_enum import TruncationEnumInput
    from ...unions import ConversationParamInput, InputItemInput, PersonalityEnumInput, ToolChoiceParamInput, ToolInput

    class GetinputtokencountsParams(RequestOptions, total=False):
        """The keyword arguments of ``Getinputtokencounts``."""

        model: str | None
        input: str | Sequence[InputItemInput] | None
        previous_response_id: str | None
        tools: Sequence[ToolInput] | None
        text: ResponseTextParam | ResponseTextParamDict | None
        reasoning: Reasoning | ReasoningDict | None
        truncation: TruncationEnumInput
        instructions: str | None
        personality: PersonalityEnumInput
        conversation: ConversationParamInput | None
        tool_choice: ToolChoiceParamInput | None
        parallel_tool_calls: bool | None

OPERATION = Operation(
    id="Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    body={'model': 'model', 'input': 'input', 'previous_response_id': 'previous_response_id', 'tools': 'tools', 'text': 'text', 'reasoning': 'reasoning', 'truncation': 'truncation', 'instructions': 'instructions', 'personality': 'personality', 'conversation': 'conversation', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls'},
    bodies=('application/json',),
    result='TokenCountsResource',
)
