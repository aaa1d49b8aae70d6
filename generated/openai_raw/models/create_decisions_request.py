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
    """The model to use, such as `gpt-5.4-mini`."""
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
    """Questions to answer, each with yes or no, a choice, or a score."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_options: CreateDecisionsRequestPromptCacheOptions | None = None
    """Prompt caching options."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""

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
    """An image to decide about."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """The prompt is cached up to here."""

    _nested = {"prompt_cache_breakpoint": "DecisionPromptCacheBreakpoint"}
    _tags = {"type": "input_image"}


DecisionInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionInputImageDetail: TypeAlias = DecisionInputImageDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionInputJSON(Base):
    """Data to decide about."""

    data: dict[str, Any] | list[dict[str, Any]]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Discriminator: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionInputTextParam(Base):
    """Text to decide about."""

    text: str
    """Text for the model to read."""
    type: Literal["input_text"]
    """Discriminator: always `input_text`."""
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
    """An image that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionInputImageDetail: TypeAlias = DecisionQuestionInputImageDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionQuestionInputText(Base):
    """Text that belongs to a question."""

    text: str
    """Text for the model to read."""
    type: Literal["input_text"]
    """Discriminator: always `input_text`."""

    _tags = {"type": "input_text"}


@model
class CreateDecisionsRequestInputItemUser(Base):
    """A message of the user."""

    content: str | list[DecisionInputPartUnion]
    """Content of the message, as text or parts."""
    role: Literal["user"]
    """Role of the author: always `user`."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["DecisionInputPartUnion"]}
    _tags = {"role": "user", "type": "message"}


@model
class CreateDecisionsRequestInputItemDeveloper(Base):
    """Instructions of the developer."""

    content: str | list[DecisionInputTextParam]
    """Content of the message, as text or parts."""
    role: Literal["developer"]
    """Role of the author: always `developer`."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["DecisionInputTextParam"]}
    _tags = {"role": "developer", "type": "message"}


@model
class CreateDecisionsRequestInputItemSystem(Base):
    """Instructions of the system."""

    content: str | list[DecisionInputTextParam]
    """Content of the message, as text or parts."""
    role: Literal["system"]
    """Role of the author: always `system`."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["DecisionInputTextParam"]}
    _tags = {"role": "system", "type": "message"}


@model
class CreateDecisionsRequestInputItemAssistant(Base):
    """A message from the model."""

    content: (
        str
        | list[
            CreateDecisionsRequestInputItemAssistantContentItemOutputText
            | CreateDecisionsRequestInputItemAssistantContentItemRefusal
        ]
    )
    """Content of the message, as text or parts."""
    role: Literal["assistant"]
    """Role of the author: always `assistant`."""
    phase: CreateDecisionsRequestInputItemAssistantPhase | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

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
    """Text generated by the model."""

    text: str
    """Text for the model to read."""
    type: Literal["output_text"]
    """Discriminator: always `output_text`."""

    _tags = {"type": "output_text"}


@model
class CreateDecisionsRequestInputItemAssistantContentItemRefusal(Base):
    """The model refused to answer."""

    refusal: str
    """Refusal message of the model."""
    type: Literal["refusal"]
    """Discriminator: always `refusal`."""

    _tags = {"type": "refusal"}


CreateDecisionsRequestInputItemAssistantPhaseInput: TypeAlias = Literal["commentary", "final_answer"]
CreateDecisionsRequestInputItemAssistantPhase: TypeAlias = CreateDecisionsRequestInputItemAssistantPhaseInput | str
"""Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""


@model
class CreateDecisionsRequestInputItemFunctionCall(Base):
    """The model wants a function to be called."""

    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    call_id: str
    """Id that links a tool call and its output."""
    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["function_call"]
    """Discriminator: always `function_call`."""
    id: str | None = None
    """Id of the input."""
    namespace: str | None = None
    """Namespace of the tool; None if it has none."""
    status: CreateDecisionsRequestInputItemFunctionCallStatus | None = None
    """Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

    _tags = {"type": "function_call"}


CreateDecisionsRequestInputItemFunctionCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
CreateDecisionsRequestInputItemFunctionCallStatus: TypeAlias = (
    CreateDecisionsRequestInputItemFunctionCallStatusInput | str
)
"""Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
short)."""


@model
class CreateDecisionsRequestInputItemFunctionCallOutput(Base):
    """The return value of a function, for the model."""

    call_id: str
    """Id that links a tool call and its output."""
    output: str | list[DecisionInputTextParam | DecisionInputImage]
    """Output of the tool."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""
    id: str | None = None
    """Id of the function call output."""
    status: CreateDecisionsRequestInputItemFunctionCallOutputStatus | None = None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"output": [("type", {"input_text": "DecisionInputTextParam", "input_image": "DecisionInputImage"})]}
    _tags = {"type": "function_call_output"}


CreateDecisionsRequestInputItemFunctionCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
CreateDecisionsRequestInputItemFunctionCallOutputStatus: TypeAlias = (
    CreateDecisionsRequestInputItemFunctionCallOutputStatusInput | str
)
"""Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class CreateDecisionsRequestInputItemCustomToolCall(Base):
    """A call of a custom tool by the model."""

    call_id: str
    """Id that links a tool call and its output."""
    input: str
    """Input of the tool."""
    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["custom_tool_call"]
    """Discriminator: always `custom_tool_call`."""
    id: str | None = None
    """Id of the input."""
    namespace: str | None = None
    """Namespace of the tool; None if it has none."""
    status: CreateDecisionsRequestInputItemCustomToolCallStatus | None = None
    """Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

    _tags = {"type": "custom_tool_call"}


CreateDecisionsRequestInputItemCustomToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
CreateDecisionsRequestInputItemCustomToolCallStatus: TypeAlias = (
    CreateDecisionsRequestInputItemCustomToolCallStatusInput | str
)
"""Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
short)."""


@model
class CreateDecisionsRequestInputItemCustomToolCallOutput(Base):
    """The return value of a custom tool, for the model."""

    call_id: str
    """Id that links a tool call and its output."""
    output: str | list[DecisionInputTextParam | DecisionInputImage]
    """Output of the tool."""
    type: Literal["custom_tool_call_output"]
    """Discriminator: always `custom_tool_call_output`."""
    id: str | None = None
    """Id of the input."""
    status: CreateDecisionsRequestInputItemCustomToolCallOutputStatus | None = None
    """Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

    _nested = {"output": [("type", {"input_text": "DecisionInputTextParam", "input_image": "DecisionInputImage"})]}
    _tags = {"type": "custom_tool_call_output"}


CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
CreateDecisionsRequestInputItemCustomToolCallOutputStatus: TypeAlias = (
    CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput | str
)
"""Status of the input: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
short)."""


@model
class CreateDecisionsRequestQuestionsItemPredicate(Base):
    """A question to be answered with yes or no."""

    instructions: str | list[DecisionQuestionInputPart]
    """System instructions: how the model should behave. They precede the conversation."""
    type: Literal["predicate"]
    """Discriminator: always `predicate`."""
    name: str | None = absent
    """Name of the question."""

    _nested = {"instructions": ["DecisionQuestionInputPart"]}
    _tags = {"type": "predicate"}


@model
class CreateDecisionsRequestQuestionsItemChoice(Base):
    """A question to be answered with one of several values."""

    choices: list[CreateDecisionsRequestQuestionsItemChoiceChoicesItem]
    """The values to choose from."""
    instructions: str | list[DecisionQuestionInputPart]
    """System instructions: how the model should behave. They precede the conversation."""
    type: Literal["choice"]
    """Discriminator: always `choice`."""
    name: str | None = absent
    """Name of the question."""

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
    """Human-readable description of the choice."""


@model
class CreateDecisionsRequestQuestionsItemScore(Base):
    """A question to be answered with a place on a scale."""

    instructions: str | list[DecisionQuestionInputPart]
    """System instructions: how the model should behave. They precede the conversation."""
    levels: list[CreateDecisionsRequestQuestionsItemScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal["score"]
    """Discriminator: always `score`."""
    name: str | None = absent
    """Name of the question."""

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
    """Human-readable description of the level."""


@model
class CreateDecisionsRequestPromptCacheOptions(Base):
    """Prompt caching options."""

    mode: CreateDecisionsRequestPromptCacheOptionsMode | None = None
    """Whether breakpoints are set by the API or by you. Values: `implicit`, `explicit`."""
    ttl: Literal["30m"] | None = absent
    """How long the cached prompt is kept. Always `30m`."""

    _tags = {"ttl": "30m"}


CreateDecisionsRequestPromptCacheOptionsModeInput: TypeAlias = Literal["implicit", "explicit"]
CreateDecisionsRequestPromptCacheOptionsMode: TypeAlias = CreateDecisionsRequestPromptCacheOptionsModeInput | str
"""Whether breakpoints are set by the API or by you."""
