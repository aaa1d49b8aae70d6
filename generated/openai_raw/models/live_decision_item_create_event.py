"""`LiveDecisionItemCreateEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.decision_input_text import DecisionInputText
    from ..unions import DecisionJSONObject


@model
class LiveDecisionItemCreateEvent(Base):
    """The event `decision.item.create`."""

    item: (
        DecisionUserMessage
        | DecisionDeveloperMessage
        | DecisionSystemMessage
        | DecisionAssistantMessage
        | LiveDecisionItemCreateEventItemFunctionCall
        | LiveDecisionItemCreateEventItemFunctionCallOutput
        | LiveDecisionItemCreateEventItemCustomToolCall
        | LiveDecisionItemCreateEventItemCustomToolCallOutput
    )
    """The item as it is now."""
    type: Literal["decision.item.create"]
    """Which kind it is. Always `decision.item.create`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {
        "item": (
            "type",
            {
                "message": [
                    "DecisionUserMessage",
                    "DecisionDeveloperMessage",
                    "DecisionSystemMessage",
                    "DecisionAssistantMessage",
                ],
                "function_call": "LiveDecisionItemCreateEventItemFunctionCall",
                "function_call_output": "LiveDecisionItemCreateEventItemFunctionCallOutput",
                "custom_tool_call": "LiveDecisionItemCreateEventItemCustomToolCall",
                "custom_tool_call_output": "LiveDecisionItemCreateEventItemCustomToolCallOutput",
            },
        )
    }
    _tags = {"type": "decision.item.create"}


@model
class DecisionAssistantMessage(Base):
    """A message of the model."""

    content: str | list[DecisionAssistantMessageContentItemOutputText | DecisionAssistantMessageContentItemRefusal]
    """What the message says, as text or in parts."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    id: str | None = None
    """Id of the decision assistant message."""
    phase: DecisionAssistantMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "output_text": "DecisionAssistantMessageContentItemOutputText",
                    "refusal": "DecisionAssistantMessageContentItemRefusal",
                },
            )
        ]
    }
    _tags = {"role": "assistant", "type": "message"}


@model
class DecisionAssistantMessageContentItemOutputText(Base):
    """Text that the model wrote."""

    text: str
    """The text itself."""
    type: Literal["output_text"]
    """Tells this object from others that can stand in its place: always `output_text`."""

    _tags = {"type": "output_text"}


@model
class DecisionAssistantMessageContentItemRefusal(Base):
    """The model refused to answer."""

    refusal: str
    """What the model said when it declined."""
    type: Literal["refusal"]
    """Tells this object from others that can stand in its place: always `refusal`."""

    _tags = {"type": "refusal"}


DecisionAssistantMessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
DecisionAssistantMessagePhase: TypeAlias = DecisionAssistantMessagePhaseInput | str


@model
class DecisionDeveloperMessage(Base):
    """Instructions of the developer."""

    content: str | list[DecisionInputText]
    """What the message says, as text or in parts."""
    role: Literal["developer"]
    """Who speaks: always `developer`."""
    id: str | None = None
    """Id of the decision developer message."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["DecisionInputText"]}
    _tags = {"role": "developer", "type": "message"}


@model
class DecisionSystemMessage(Base):
    """Instructions of the system."""

    content: str | list[DecisionInputText]
    """What the message says, as text or in parts."""
    role: Literal["system"]
    """Who speaks: always `system`."""
    id: str | None = None
    """Id of the decision system message."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["DecisionInputText"]}
    _tags = {"role": "system", "type": "message"}


@model
class DecisionUserMessage(Base):
    """What the user said."""

    content: (
        str
        | list[
            DecisionUserMessageContentItemInputText
            | DecisionUserMessageContentItemInputImage
            | DecisionUserMessageContentItemInputJson
        ]
    )
    """What the message says, as text or in parts."""
    role: Literal["user"]
    """Who speaks: always `user`."""
    id: str | None = None
    """Id of the decision user message."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "input_text": "DecisionUserMessageContentItemInputText",
                    "input_image": "DecisionUserMessageContentItemInputImage",
                    "input_json": "DecisionUserMessageContentItemInputJson",
                },
            )
        ]
    }
    _tags = {"role": "user", "type": "message"}


@model
class DecisionUserMessageContentItemInputText(Base):
    """Text to decide about."""

    text: str
    """The text itself."""
    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`."""

    _tags = {"type": "input_text"}


@model
class DecisionUserMessageContentItemInputImage(Base):
    """A picture to decide about."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionUserMessageContentItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionUserMessageContentItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionUserMessageContentItemInputImageDetail: TypeAlias = DecisionUserMessageContentItemInputImageDetailInput | str


@model
class DecisionUserMessageContentItemInputJson(Base):
    """Data to decide about."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class LiveDecisionItemCreateEventItemFunctionCall(Base):
    """The event `function_call`."""

    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    type: Literal["function_call"]
    """Which kind it is. Always `function_call`."""
    id: str | None = None
    """Id of the event."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreateEventItemFunctionCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "function_call"}


LiveDecisionItemCreateEventItemFunctionCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LiveDecisionItemCreateEventItemFunctionCallStatus: TypeAlias = (
    LiveDecisionItemCreateEventItemFunctionCallStatusInput | str
)


@model
class LiveDecisionItemCreateEventItemFunctionCallOutput(Base):
    """What a function returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputText | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem]
    """What the tool returned."""
    type: Literal["function_call_output"]
    """Which kind it is. Always `function_call_output`."""
    id: str | None = None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemFunctionCallOutputStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "output": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem",
                },
            )
        ]
    }
    _tags = {"type": "function_call_output"}


@model
class LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem(Base):
    """The event `input_image`."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Which kind it is. Always `input_image`."""
    detail: LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput: TypeAlias = Literal[
    "low", "high", "auto", "original"
]
LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetail: TypeAlias = (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput | str
)

LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
LiveDecisionItemCreateEventItemFunctionCallOutputStatus: TypeAlias = (
    LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput | str
)


@model
class LiveDecisionItemCreateEventItemCustomToolCall(Base):
    """The model wants a custom tool to be called."""

    call_id: str
    """Id that ties a tool call to its output."""
    input: str
    """What the tool was given."""
    name: str
    """Name of the tool or function."""
    type: Literal["custom_tool_call"]
    """Which kind it is. Always `custom_tool_call`."""
    id: str | None = None
    """Id of the event."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreateEventItemCustomToolCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "custom_tool_call"}


LiveDecisionItemCreateEventItemCustomToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LiveDecisionItemCreateEventItemCustomToolCallStatus: TypeAlias = (
    LiveDecisionItemCreateEventItemCustomToolCallStatusInput | str
)


@model
class LiveDecisionItemCreateEventItemCustomToolCallOutput(Base):
    """What a custom tool returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputText | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem]
    """What the tool returned."""
    type: Literal["custom_tool_call_output"]
    """Which kind it is. Always `custom_tool_call_output`."""
    id: str | None = None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemCustomToolCallOutputStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "output": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem",
                },
            )
        ]
    }
    _tags = {"type": "custom_tool_call_output"}


@model
class LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem(Base):
    """The event `input_image`."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Which kind it is. Always `input_image`."""
    detail: LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput: TypeAlias = Literal[
    "low", "high", "auto", "original"
]
LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetail: TypeAlias = (
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput | str
)

LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
LiveDecisionItemCreateEventItemCustomToolCallOutputStatus: TypeAlias = (
    LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput | str
)
