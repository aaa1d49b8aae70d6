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
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionInputImageDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None
    """The prompt is cached up to here."""

class DecisionInputJSONDict(TypedDict, total=False):
    data: Required[Mapping[str, Any] | Sequence[Mapping[str, Any]]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Tells this object from others that can stand in its place: always `input_json`."""

class DecisionInputTextParamDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Required[Literal["input_text"]]
    """Tells this object from others that can stand in its place: always `input_text`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None
    """The prompt is cached up to here."""

class DecisionPromptCacheBreakpointDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """Always `explicit`."""

class DecisionQuestionInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionInputImageDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

class DecisionQuestionInputTextDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Required[Literal["input_text"]]
    """Tells this object from others that can stand in its place: always `input_text`."""

class CreateDecisionsRequestInputItemUserDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputPartUnionInput]]
    """What the message says, as text or in parts."""
    role: Required[Literal["user"]]
    """Who speaks: always `user`."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class CreateDecisionsRequestInputItemDeveloperDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
    """What the message says, as text or in parts."""
    role: Required[Literal["developer"]]
    """Who speaks: always `developer`."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class CreateDecisionsRequestInputItemSystemDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
    """What the message says, as text or in parts."""
    role: Required[Literal["system"]]
    """Who speaks: always `system`."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

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
    """What the message says, as text or in parts."""
    role: Required[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    phase: CreateDecisionsRequestInputItemAssistantPhaseInput | None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class CreateDecisionsRequestInputItemAssistantContentItemOutputTextDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Required[Literal["output_text"]]
    """Tells this object from others that can stand in its place: always `output_text`."""

class CreateDecisionsRequestInputItemAssistantContentItemRefusalDict(TypedDict, total=False):
    refusal: Required[str]
    """What the model said when it declined."""
    type: Required[Literal["refusal"]]
    """Tells this object from others that can stand in its place: always `refusal`."""

class CreateDecisionsRequestInputItemFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["function_call"]]
    """Tells this object from others that can stand in its place: always `function_call`."""
    id: str | None
    """Id of the input."""
    namespace: str | None
    """The namespace that the tool belongs to; None for one that has none."""
    status: CreateDecisionsRequestInputItemFunctionCallStatusInput | None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

class CreateDecisionsRequestInputItemFunctionCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    output: Required[
        str
        | Sequence[DecisionInputTextParam | DecisionInputTextParamDict | DecisionInputImage | DecisionInputImageDict]
    ]
    """What the tool returned."""
    type: Required[Literal["function_call_output"]]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    id: str | None
    """Id of the input."""
    status: CreateDecisionsRequestInputItemFunctionCallOutputStatusInput | None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

class CreateDecisionsRequestInputItemCustomToolCallDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    input: Required[str]
    """What the tool was given."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["custom_tool_call"]]
    """Tells this object from others that can stand in its place: always `custom_tool_call`."""
    id: str | None
    """Id of the input."""
    namespace: str | None
    """The namespace that the tool belongs to; None for one that has none."""
    status: CreateDecisionsRequestInputItemCustomToolCallStatusInput | None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

class CreateDecisionsRequestInputItemCustomToolCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    output: Required[
        str
        | Sequence[DecisionInputTextParam | DecisionInputTextParamDict | DecisionInputImage | DecisionInputImageDict]
    ]
    """What the tool returned."""
    type: Required[Literal["custom_tool_call_output"]]
    """Tells this object from others that can stand in its place: always `custom_tool_call_output`."""
    id: str | None
    """Id of the input."""
    status: CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput | None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

class CreateDecisionsRequestQuestionsItemPredicateDict(TypedDict, total=False):
    instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Required[Literal["predicate"]]
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str
    """Name of the questions."""

class CreateDecisionsRequestQuestionsItemChoiceDict(TypedDict, total=False):
    choices: Required[
        Sequence[
            CreateDecisionsRequestQuestionsItemChoiceChoicesItem
            | CreateDecisionsRequestQuestionsItemChoiceChoicesItemDict
        ]
    ]
    """The values to choose from."""
    instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Required[Literal["choice"]]
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str
    """Name of the questions."""

class CreateDecisionsRequestQuestionsItemChoiceChoicesItemDict(TypedDict, total=False):
    value: Required[str | bool]
    """The value that the answer names."""
    description: str
    """What the choice is for, in words for people."""

class CreateDecisionsRequestQuestionsItemScoreDict(TypedDict, total=False):
    instructions: Required[str | Sequence[DecisionQuestionInputPartInput]]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: Required[
        Sequence[
            CreateDecisionsRequestQuestionsItemScoreLevelsItem | CreateDecisionsRequestQuestionsItemScoreLevelsItemDict
        ]
    ]
    """The levels of the scale, lowest first."""
    type: Required[Literal["score"]]
    """Tells this object from others that can stand in its place: always `score`."""
    name: str
    """Name of the questions."""

class CreateDecisionsRequestQuestionsItemScoreLevelsItemDict(TypedDict, total=False):
    label: Required[str]
    """Name of the level."""
    description: str
    """What the level is for, in words for people."""

class CreateDecisionsRequestPromptCacheOptionsDict(TypedDict, total=False):
    mode: CreateDecisionsRequestPromptCacheOptionsModeInput | None
    """Whether breakpoints are set by the API or by you. Values: `implicit`, `explicit`."""
    ttl: Literal["30m"]
    """How long the cached prompt is kept. Always `30m`."""
