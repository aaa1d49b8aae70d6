"""What requests take instead of the models in ``models.create_decisions_request``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.create_decisions_request import (
    CreateDecisionsRequestInputItemAssistantContentItemOutputText,
    CreateDecisionsRequestInputItemAssistantContentItemRefusal,
    CreateDecisionsRequestInputItemAssistantPhaseInput,
    CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput,
    CreateDecisionsRequestInputItemCustomToolCallStatusInput,
    CreateDecisionsRequestInputItemFunctionCallOutputStatusInput,
    CreateDecisionsRequestInputItemFunctionCallStatusInput,
    CreateDecisionsRequestPromptCacheOptionsModeInput,
    CreateDecisionsRequestQuestionsItemChoiceChoicesItem,
    CreateDecisionsRequestQuestionsItemScoreLevelsItem,
    DecisionInputImage,
    DecisionInputImageDetailInput,
    DecisionInputTextParam,
    DecisionPromptCacheBreakpoint,
    DecisionQuestionInputImageDetailInput,
)
from ..unions import DecisionInputPartUnionInput, DecisionQuestionInputPartInput

class DecisionInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
    detail: DecisionInputImageDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None
    """The prompt is cached up to here."""

class DecisionInputJSONDict(TypedDict, total=False):
    data: Required[Mapping[str, Any] | Sequence[Mapping[str, Any]]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Discriminator: always `input_json`."""

class DecisionInputTextParamDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None
    """The prompt is cached up to here."""

class DecisionPromptCacheBreakpointDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """Always `explicit`."""

class DecisionQuestionInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionInputImageDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

class DecisionQuestionInputTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`."""

class CreateDecisionsRequestInputItemUserDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputPartUnionInput]]
    """Content of the message, as text or parts."""
    role: Required[Literal["user"]]
    """Role of the author: always `user`."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class CreateDecisionsRequestInputItemDeveloperDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
    """Content of the message, as text or parts."""
    role: Required[Literal["developer"]]
    """Role of the author: always `developer`."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class CreateDecisionsRequestInputItemSystemDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
    """Content of the message, as text or parts."""
    role: Required[Literal["system"]]
    """Role of the author: always `system`."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class CreateDecisionsRequestInputItemAssistantDict(TypedDict, total=False):
    content: Required[
        str
        | Sequence[
            CreateDecisionsRequestInputItemAssistantContentItemOutputText
            | CreateDecisionsRequestInputItemAssistantContentItemOutputTextDict
            | CreateDecisionsRequestInputItemAssistantContentItemRefusal
            | CreateDecisionsRequestInputItemAssistantContentItemRefusalDict
        ]
    ]
    """Content of the message, as text or parts."""
    role: Required[Literal["assistant"]]
    """Role of the author: always `assistant`."""
    phase: CreateDecisionsRequestInputItemAssistantPhaseInput | None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class CreateDecisionsRequestInputItemAssistantContentItemOutputTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Required[Literal["output_text"]]
    """Discriminator: always `output_text`."""

class CreateDecisionsRequestInputItemAssistantContentItemRefusalDict(TypedDict, total=False):
    refusal: Required[str]
    """Refusal message of the model."""
    type: Required[Literal["refusal"]]
    """Discriminator: always `refusal`."""

class CreateDecisionsRequestInputItemFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    call_id: Required[str]
    """Id that links a tool call and its output."""
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["function_call"]]
    """Discriminator: always `function_call`."""
    id: str | None
    """Id of the input."""
    namespace: str | None
    """Namespace of the tool; None if it has none."""
    status: CreateDecisionsRequestInputItemFunctionCallStatusInput | None
    """Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

class CreateDecisionsRequestInputItemFunctionCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that links a tool call and its output."""
    output: Required[
        str
        | Sequence[DecisionInputTextParam | DecisionInputTextParamDict | DecisionInputImage | DecisionInputImageDict]
    ]
    """Output of the tool."""
    type: Required[Literal["function_call_output"]]
    """Discriminator: always `function_call_output`."""
    id: str | None
    """Id of the function call output."""
    status: CreateDecisionsRequestInputItemFunctionCallOutputStatusInput | None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class CreateDecisionsRequestInputItemCustomToolCallDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that links a tool call and its output."""
    input: Required[str]
    """Input of the tool."""
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["custom_tool_call"]]
    """Discriminator: always `custom_tool_call`."""
    id: str | None
    """Id of the input."""
    namespace: str | None
    """Namespace of the tool; None if it has none."""
    status: CreateDecisionsRequestInputItemCustomToolCallStatusInput | None
    """Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

class CreateDecisionsRequestInputItemCustomToolCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that links a tool call and its output."""
    output: Required[
        str
        | Sequence[DecisionInputTextParam | DecisionInputTextParamDict | DecisionInputImage | DecisionInputImageDict]
    ]
    """Output of the tool."""
    type: Required[Literal["custom_tool_call_output"]]
    """Discriminator: always `custom_tool_call_output`."""
    id: str | None
    """Id of the input."""
    status: CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput | None
    """Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

class CreateDecisionsRequestQuestionsItemPredicateDict(TypedDict, total=False):
    instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
    """System instructions: how the model should behave. They precede the conversation."""
    type: Required[Literal["predicate"]]
    """Discriminator: always `predicate`."""
    name: str
    """Name of the question."""

class CreateDecisionsRequestQuestionsItemChoiceDict(TypedDict, total=False):
    choices: Required[
        Sequence[
            CreateDecisionsRequestQuestionsItemChoiceChoicesItem
            | CreateDecisionsRequestQuestionsItemChoiceChoicesItemDict
        ]
    ]
    """The values to choose from."""
    instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
    """System instructions: how the model should behave. They precede the conversation."""
    type: Required[Literal["choice"]]
    """Discriminator: always `choice`."""
    name: str
    """Name of the question."""

class CreateDecisionsRequestQuestionsItemChoiceChoicesItemDict(TypedDict, total=False):
    value: Required[str | bool]
    """The value that the answer names."""
    description: str
    """Human-readable description of the choice."""

class CreateDecisionsRequestQuestionsItemScoreDict(TypedDict, total=False):
    instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
    """System instructions: how the model should behave. They precede the conversation."""
    levels: Required[
        Sequence[
            CreateDecisionsRequestQuestionsItemScoreLevelsItem | CreateDecisionsRequestQuestionsItemScoreLevelsItemDict
        ]
    ]
    """The levels of the scale, lowest first."""
    type: Required[Literal["score"]]
    """Discriminator: always `score`."""
    name: str
    """Name of the question."""

class CreateDecisionsRequestQuestionsItemScoreLevelsItemDict(TypedDict, total=False):
    label: Required[str]
    """Name of the level."""
    description: str
    """Human-readable description of the level."""

class CreateDecisionsRequestPromptCacheOptionsDict(TypedDict, total=False):
    mode: CreateDecisionsRequestPromptCacheOptionsModeInput | None
    """Whether breakpoints are set by the API or by you. Values: `implicit`, `explicit`."""
    ttl: Literal["30m"]
    """How long the cached prompt is kept. Always `30m`."""
