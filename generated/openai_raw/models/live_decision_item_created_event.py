"""`LiveDecisionItemCreatedEvent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.decision_input_text import DecisionInputText
    from ..unions import DecisionJSONObject


@model
class LiveDecisionItemCreatedEvent(Base):
    """The event `decision.item.created`."""

    event_id: str
    """Id of the event, given by the server."""
    item: (
        DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | LiveDecisionItemCreatedEventItemFunctionCall
        | LiveDecisionItemCreatedEventItemFunctionCallOutput
        | LiveDecisionItemCreatedEventItemCustomToolCall
        | LiveDecisionItemCreatedEventItemCustomToolCallOutput
    )
    """The item as it is now."""
    type: Literal["decision.item.created"]
    """Which kind it is. Always `decision.item.created`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {
        "item": (
            "type",
            {
                "message": [
                    "DecisionStoredUserMessage",
                    "DecisionStoredDeveloperMessage",
                    "DecisionStoredSystemMessage",
                    "DecisionStoredAssistantMessage",
                ],
                "function_call": "LiveDecisionItemCreatedEventItemFunctionCall",
                "function_call_output": "LiveDecisionItemCreatedEventItemFunctionCallOutput",
                "custom_tool_call": "LiveDecisionItemCreatedEventItemCustomToolCall",
                "custom_tool_call_output": "LiveDecisionItemCreatedEventItemCustomToolCallOutput",
            },
        )
    }
    _tags = {"type": "decision.item.created"}


@model
class DecisionStoredAssistantMessage(Base):
    """A stored message of the model."""

    id: str
    """Id of the decision stored assistant message."""
    content: (
        str
        | list[DecisionStoredAssistantMessageContentItemOutputText | DecisionStoredAssistantMessageContentItemRefusal]
    )
    """What the message says, as text or in parts."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    phase: DecisionStoredAssistantMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"] | None = None
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "output_text": "DecisionStoredAssistantMessageContentItemOutputText",
                    "refusal": "DecisionStoredAssistantMessageContentItemRefusal",
                },
            )
        ]
    }
    _tags = {"role": "assistant", "type": ("message", None)}


@model
class DecisionStoredAssistantMessageContentItemOutputText(Base):
    """Text that the model wrote."""

    text: str
    """The text itself."""
    type: Literal["output_text"]
    """Tells this object from others that can stand in its place: always `output_text`."""

    _tags = {"type": "output_text"}


@model
class DecisionStoredAssistantMessageContentItemRefusal(Base):
    """The model refused to answer."""

    refusal: str
    """What the model said when it declined."""
    type: Literal["refusal"]
    """Tells this object from others that can stand in its place: always `refusal`."""

    _tags = {"type": "refusal"}


DecisionStoredAssistantMessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
DecisionStoredAssistantMessagePhase: TypeAlias = DecisionStoredAssistantMessagePhaseInput | str


@model
class DecisionStoredDeveloperMessage(Base):
    """Stored instructions of the developer."""

    id: str
    """Id of the decision stored developer message."""
    content: str | list[DecisionInputText]
    """What the message says, as text or in parts."""
    role: Literal["developer"]
    """Who speaks: always `developer`."""
    type: Literal["message"] | None = None
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["DecisionInputText"]}
    _tags = {"role": "developer", "type": ("message", None)}


@model
class DecisionStoredSystemMessage(Base):
    """Stored instructions of the system."""

    id: str
    """Id of the decision stored system message."""
    content: str | list[DecisionInputText]
    """What the message says, as text or in parts."""
    role: Literal["system"]
    """Who speaks: always `system`."""
    type: Literal["message"] | None = None
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["DecisionInputText"]}
    _tags = {"role": "system", "type": ("message", None)}


@model
class DecisionStoredUserMessage(Base):
    """What the user said, as it is stored."""

    id: str
    """Id of the decision stored user message."""
    content: (
        str
        | list[
            DecisionStoredUserMessageContentItemInputText
            | DecisionStoredUserMessageContentItemInputImage
            | DecisionStoredUserMessageContentItemInputJson
        ]
    )
    """What the message says, as text or in parts."""
    role: Literal["user"]
    """Who speaks: always `user`."""
    type: Literal["message"] | None = None
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "input_text": "DecisionStoredUserMessageContentItemInputText",
                    "input_image": "DecisionStoredUserMessageContentItemInputImage",
                    "input_json": "DecisionStoredUserMessageContentItemInputJson",
                },
            )
        ]
    }
    _tags = {"role": "user", "type": ("message", None)}


@model
class DecisionStoredUserMessageContentItemInputText(Base):
    """Text to decide about."""

    text: str
    """The text itself."""
    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`."""

    _tags = {"type": "input_text"}


@model
class DecisionStoredUserMessageContentItemInputImage(Base):
    """A picture to decide about."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionStoredUserMessageContentItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionStoredUserMessageContentItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionStoredUserMessageContentItemInputImageDetail: TypeAlias = (
    DecisionStoredUserMessageContentItemInputImageDetailInput | str
)


@model
class DecisionStoredUserMessageContentItemInputJson(Base):
    """Data to decide about."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class LiveDecisionItemCreatedEventItemFunctionCall(Base):
    """The event `function_call`."""

    id: str
    """Id of the event."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    type: Literal["function_call"]
    """Which kind it is. Always `function_call`."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreatedEventItemFunctionCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "function_call"}


LiveDecisionItemCreatedEventItemFunctionCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LiveDecisionItemCreatedEventItemFunctionCallStatus: TypeAlias = (
    LiveDecisionItemCreatedEventItemFunctionCallStatusInput | str
)


@model
class LiveDecisionItemCreatedEventItemFunctionCallOutput(Base):
    """What a function returned."""

    id: str
    """Id of the event."""
    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputText | LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItem]
    """What the tool returned."""
    type: Literal["function_call_output"]
    """Which kind it is. Always `function_call_output`."""
    status: LiveDecisionItemCreatedEventItemFunctionCallOutputStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "output": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItem",
                },
            )
        ]
    }
    _tags = {"type": "function_call_output"}


@model
class LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItem(Base):
    """The event `input_image`."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Which kind it is. Always `input_image`."""
    detail: LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetailInput: TypeAlias = Literal[
    "low", "high", "auto", "original"
]
LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetail: TypeAlias = (
    LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetailInput | str
)

LiveDecisionItemCreatedEventItemFunctionCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
LiveDecisionItemCreatedEventItemFunctionCallOutputStatus: TypeAlias = (
    LiveDecisionItemCreatedEventItemFunctionCallOutputStatusInput | str
)


@model
class LiveDecisionItemCreatedEventItemCustomToolCall(Base):
    """The model wants a custom tool to be called."""

    id: str
    """Id of the event."""
    call_id: str
    """Id that ties a tool call to its output."""
    input: str
    """What the tool was given."""
    name: str
    """Name of the tool or function."""
    type: Literal["custom_tool_call"]
    """Which kind it is. Always `custom_tool_call`."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreatedEventItemCustomToolCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "custom_tool_call"}


LiveDecisionItemCreatedEventItemCustomToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LiveDecisionItemCreatedEventItemCustomToolCallStatus: TypeAlias = (
    LiveDecisionItemCreatedEventItemCustomToolCallStatusInput | str
)


@model
class LiveDecisionItemCreatedEventItemCustomToolCallOutput(Base):
    """What a custom tool returned."""

    id: str
    """Id of the event."""
    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputText | LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem]
    """What the tool returned."""
    type: Literal["custom_tool_call_output"]
    """Which kind it is. Always `custom_tool_call_output`."""
    status: LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "output": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem",
                },
            )
        ]
    }
    _tags = {"type": "custom_tool_call_output"}


@model
class LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem(Base):
    """The event `input_image`."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Which kind it is. Always `input_image`."""
    detail: LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetailInput: TypeAlias = Literal[
    "low", "high", "auto", "original"
]
LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail: TypeAlias = (
    LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetailInput | str
)

LiveDecisionItemCreatedEventItemCustomToolCallOutputStatusInput: TypeAlias = Literal[
    "in_progress", "completed", "incomplete"
]
LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus: TypeAlias = (
    LiveDecisionItemCreatedEventItemCustomToolCallOutputStatusInput | str
)
