"""`CreateDecisionsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import DecisionInputPartUnion, DecisionQuestionInputPart


@model
class CreateDecisionsRequest(Base):
    """The body of `POST /decisions`."""

    model: str
    """The model that was used."""
    input: (
        str
        | list[
            CreateDecisionsRequestInputItemUser
            | CreateDecisionsRequestInputItemDeveloper
            | CreateDecisionsRequestInputItemSystem
            | CreateDecisionsRequestInputItemAssistant
            | CreateDecisionsRequestInputItemFunctionCall
            | CreateDecisionsRequestInputItemFunctionCallOutput
            | CreateDecisionsRequestInputItemCustomToolCall
            | CreateDecisionsRequestInputItemCustomToolCallOutput
        ]
    )
    """What to decide about: text, or messages of a conversation."""
    questions: list[
        CreateDecisionsRequestQuestionsItemPredicate
        | CreateDecisionsRequestQuestionsItemChoice
        | CreateDecisionsRequestQuestionsItemScore
    ]
    """The questions, each a yes or no, a choice or a score."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to hit the same prompt cache."""
    prompt_cache_options: CreateDecisionsRequestPromptCacheOptions | None = None
    """How the prompt is cached."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""

    _nested = {
        "input": [
            (
                "type",
                {
                    "message": [
                        "CreateDecisionsRequestInputItemUser",
                        "CreateDecisionsRequestInputItemDeveloper",
                        "CreateDecisionsRequestInputItemSystem",
                        "CreateDecisionsRequestInputItemAssistant",
                    ],
                    "function_call": "CreateDecisionsRequestInputItemFunctionCall",
                    "function_call_output": "CreateDecisionsRequestInputItemFunctionCallOutput",
                    "custom_tool_call": "CreateDecisionsRequestInputItemCustomToolCall",
                    "custom_tool_call_output": "CreateDecisionsRequestInputItemCustomToolCallOutput",
                },
            )
        ],
        "questions": [
            (
                "type",
                {
                    "predicate": "CreateDecisionsRequestQuestionsItemPredicate",
                    "choice": "CreateDecisionsRequestQuestionsItemChoice",
                    "score": "CreateDecisionsRequestQuestionsItemScore",
                },
            )
        ],
        "prompt_cache_options": "CreateDecisionsRequestPromptCacheOptions",
    }


@model
class DecisionInputImage(Base):
    """A picture to decide about."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """The prompt is cached up to here."""

    _nested = {"prompt_cache_breakpoint": "DecisionPromptCacheBreakpoint"}
    _tags = {"type": "input_image"}


DecisionInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionInputImageDetail: TypeAlias = DecisionInputImageDetailInput | str


@model
class DecisionInputJSON(Base):
    """Data to decide about."""

    data: dict[str, Any] | list[dict[str, Any]]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionInputTextParam(Base):
    """Text to decide about."""

    text: str
    """The text itself."""
    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """The prompt is cached up to here."""

    _nested = {"prompt_cache_breakpoint": "DecisionPromptCacheBreakpoint"}
    _tags = {"type": "input_text"}


@model
class DecisionPromptCacheBreakpoint(Base):
    """The prompt is cached up to here."""

    mode: Literal["explicit"]
    """Always `explicit`."""

    _tags = {"mode": "explicit"}


@model
class DecisionQuestionInputImage(Base):
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionInputImageDetail: TypeAlias = DecisionQuestionInputImageDetailInput | str


@model
class DecisionQuestionInputText(Base):
    """Text that belongs to a question."""

    text: str
    """The text itself."""
    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`."""

    _tags = {"type": "input_text"}


@model
class CreateDecisionsRequestInputItemUser(Base):
    """A message of the user."""

    content: str | list[DecisionInputPartUnion]
    """What the message says, as text or in parts."""
    role: Literal["user"]
    """Who speaks: always `user`."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["DecisionInputPartUnion"]}
    _tags = {"role": "user", "type": "message"}


@model
class CreateDecisionsRequestInputItemDeveloper(Base):
    """Instructions of the developer."""

    content: str | list[DecisionInputTextParam]
    """What the message says, as text or in parts."""
    role: Literal["developer"]
    """Who speaks: always `developer`."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["DecisionInputTextParam"]}
    _tags = {"role": "developer", "type": "message"}


@model
class CreateDecisionsRequestInputItemSystem(Base):
    """Instructions of the system."""

    content: str | list[DecisionInputTextParam]
    """What the message says, as text or in parts."""
    role: Literal["system"]
    """Who speaks: always `system`."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["DecisionInputTextParam"]}
    _tags = {"role": "system", "type": "message"}


@model
class CreateDecisionsRequestInputItemAssistant(Base):
    """A message of the model."""

    content: (
        str
        | list[
            CreateDecisionsRequestInputItemAssistantContentItemOutputText
            | CreateDecisionsRequestInputItemAssistantContentItemRefusal
        ]
    )
    """What the message says, as text or in parts."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    phase: CreateDecisionsRequestInputItemAssistantPhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "output_text": "CreateDecisionsRequestInputItemAssistantContentItemOutputText",
                    "refusal": "CreateDecisionsRequestInputItemAssistantContentItemRefusal",
                },
            )
        ]
    }
    _tags = {"role": "assistant", "type": "message"}


@model
class CreateDecisionsRequestInputItemAssistantContentItemOutputText(Base):
    """Text that the model wrote."""

    text: str
    """The text itself."""
    type: Literal["output_text"]
    """Tells this object from others that can stand in its place: always `output_text`."""

    _tags = {"type": "output_text"}


@model
class CreateDecisionsRequestInputItemAssistantContentItemRefusal(Base):
    """The model refused to answer."""

    refusal: str
    """What the model said when it declined."""
    type: Literal["refusal"]
    """Tells this object from others that can stand in its place: always `refusal`."""

    _tags = {"type": "refusal"}


CreateDecisionsRequestInputItemAssistantPhaseInput: TypeAlias = Literal["commentary", "final_answer"]
CreateDecisionsRequestInputItemAssistantPhase: TypeAlias = CreateDecisionsRequestInputItemAssistantPhaseInput | str


@model
class CreateDecisionsRequestInputItemFunctionCall(Base):
    """The model wants a function to be called."""

    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["function_call"]
    """Tells this object from others that can stand in its place: always `function_call`."""
    id: str | None = None
    """Id of the input."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: CreateDecisionsRequestInputItemFunctionCallStatus | None = None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "function_call"}


CreateDecisionsRequestInputItemFunctionCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
CreateDecisionsRequestInputItemFunctionCallStatus: TypeAlias = (
    CreateDecisionsRequestInputItemFunctionCallStatusInput | str
)


@model
class CreateDecisionsRequestInputItemFunctionCallOutput(Base):
    """What a function returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputTextParam | DecisionInputImage]
    """What the tool returned."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    id: str | None = None
    """Id of the input."""
    status: CreateDecisionsRequestInputItemFunctionCallOutputStatus | None = None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"output": [("type", {"input_text": "DecisionInputTextParam", "input_image": "DecisionInputImage"})]}
    _tags = {"type": "function_call_output"}


CreateDecisionsRequestInputItemFunctionCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
CreateDecisionsRequestInputItemFunctionCallOutputStatus: TypeAlias = (
    CreateDecisionsRequestInputItemFunctionCallOutputStatusInput | str
)


@model
class CreateDecisionsRequestInputItemCustomToolCall(Base):
    """The model wants a custom tool to be called."""

    call_id: str
    """Id that ties a tool call to its output."""
    input: str
    """What the tool was given."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["custom_tool_call"]
    """Tells this object from others that can stand in its place: always `custom_tool_call`."""
    id: str | None = None
    """Id of the input."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: CreateDecisionsRequestInputItemCustomToolCallStatus | None = None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "custom_tool_call"}


CreateDecisionsRequestInputItemCustomToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
CreateDecisionsRequestInputItemCustomToolCallStatus: TypeAlias = (
    CreateDecisionsRequestInputItemCustomToolCallStatusInput | str
)


@model
class CreateDecisionsRequestInputItemCustomToolCallOutput(Base):
    """What a custom tool returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputTextParam | DecisionInputImage]
    """What the tool returned."""
    type: Literal["custom_tool_call_output"]
    """Tells this object from others that can stand in its place: always `custom_tool_call_output`."""
    id: str | None = None
    """Id of the input."""
    status: CreateDecisionsRequestInputItemCustomToolCallOutputStatus | None = None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"output": [("type", {"input_text": "DecisionInputTextParam", "input_image": "DecisionInputImage"})]}
    _tags = {"type": "custom_tool_call_output"}


CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
CreateDecisionsRequestInputItemCustomToolCallOutputStatus: TypeAlias = (
    CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput | str
)


@model
class CreateDecisionsRequestQuestionsItemPredicate(Base):
    """A question to be answered with yes or no."""

    instructions: str | list[DecisionQuestionInputPart]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal["predicate"]
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str | None = absent
    """Name of the questions."""

    _nested = {"instructions": ["DecisionQuestionInputPart"]}
    _tags = {"type": "predicate"}


@model
class CreateDecisionsRequestQuestionsItemChoice(Base):
    """A question to be answered with one of several values."""

    choices: list[CreateDecisionsRequestQuestionsItemChoiceChoicesItem]
    """The values to choose from."""
    instructions: str | list[DecisionQuestionInputPart]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal["choice"]
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str | None = absent
    """Name of the questions."""

    _nested = {
        "choices": ["CreateDecisionsRequestQuestionsItemChoiceChoicesItem"],
        "instructions": ["DecisionQuestionInputPart"],
    }
    _tags = {"type": "choice"}


@model
class CreateDecisionsRequestQuestionsItemChoiceChoicesItem(Base):
    """A value to choose from."""

    value: str | bool
    """The value that the answer names."""
    description: str | None = absent
    """What the choice is for, in words for people."""


@model
class CreateDecisionsRequestQuestionsItemScore(Base):
    """A question to be answered with a place on a scale."""

    instructions: str | list[DecisionQuestionInputPart]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: list[CreateDecisionsRequestQuestionsItemScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal["score"]
    """Tells this object from others that can stand in its place: always `score`."""
    name: str | None = absent
    """Name of the questions."""

    _nested = {
        "instructions": ["DecisionQuestionInputPart"],
        "levels": ["CreateDecisionsRequestQuestionsItemScoreLevelsItem"],
    }
    _tags = {"type": "score"}


@model
class CreateDecisionsRequestQuestionsItemScoreLevelsItem(Base):
    """A level of a scale."""

    label: str
    """Name of the level."""
    description: str | None = absent
    """What the level is for, in words for people."""


@model
class CreateDecisionsRequestPromptCacheOptions(Base):
    """How the prompt is cached."""

    mode: CreateDecisionsRequestPromptCacheOptionsMode | None = None
    """Whether breakpoints are set by the API or by you. Values: `implicit`, `explicit`."""
    ttl: Literal["30m"] | None = absent
    """How long the cached prompt is kept. Always `30m`."""

    _tags = {"ttl": "30m"}


CreateDecisionsRequestPromptCacheOptionsModeInput: TypeAlias = Literal["implicit", "explicit"]
CreateDecisionsRequestPromptCacheOptionsMode: TypeAlias = CreateDecisionsRequestPromptCacheOptionsModeInput | str
