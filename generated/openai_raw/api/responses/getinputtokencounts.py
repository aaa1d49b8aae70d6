"""Count the tokens of an input"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.reasoning import Reasoning, ReasoningDict
    from ...models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from ...models.truncation_enum import TruncationEnumInput
    from ...unions import ConversationParamInput, InputItemInput, PersonalityEnumInput, ToolChoiceParamInput, ToolInput

    class GetinputtokencountsParams(RequestOptions, total=False):
        """The keyword arguments of ``Getinputtokencounts``."""

        model: str | Omit | None
        input: str | Sequence[InputItemInput] | Omit | None
        previous_response_id: str | Omit | None
        tools: Sequence[ToolInput] | Omit | None
        text: ResponseTextParam | ResponseTextParamDict | Omit | None
        reasoning: Reasoning | ReasoningDict | Omit | None
        truncation: TruncationEnumInput | Omit
        instructions: str | Omit | None
        personality: PersonalityEnumInput | Omit
        conversation: ConversationParamInput | Omit | None
        tool_choice: ToolChoiceParamInput | Omit | None
        parallel_tool_calls: bool | Omit | None

OPERATION = Operation(
    id="Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    body={'model': 'model', 'input': 'input', 'previous_response_id': 'previous_response_id', 'tools': 'tools', 'text': 'text', 'reasoning': 'reasoning', 'truncation': 'truncation', 'instructions': 'instructions', 'personality': 'personality', 'conversation': 'conversation', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls'},
    bodies=('application/json',),
    result='TokenCountsResource',
)
