"""What requests take instead of the models in ``models.live_decision_item_create_event``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.decision_input_text import DecisionInputTextDict
from ..models.decision_input_text import DecisionInputText
from ..models.live_decision_item_create_event import (
    DecisionAssistantMessage,
    DecisionAssistantMessageContentItemOutputText,
    DecisionAssistantMessageContentItemRefusal,
    DecisionAssistantMessagePhaseInput,
    DecisionDeveloperMessage,
    DecisionSystemMessage,
    DecisionUserMessage,
    DecisionUserMessageContentItemInputImage,
    DecisionUserMessageContentItemInputImageDetailInput,
    DecisionUserMessageContentItemInputJson,
    DecisionUserMessageContentItemInputText,
    LiveDecisionItemCreateEventItemCustomToolCall,
    LiveDecisionItemCreateEventItemCustomToolCallOutput,
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem,
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput,
    LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput,
    LiveDecisionItemCreateEventItemCustomToolCallStatusInput,
    LiveDecisionItemCreateEventItemFunctionCall,
    LiveDecisionItemCreateEventItemFunctionCallOutput,
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput,
    LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput,
    LiveDecisionItemCreateEventItemFunctionCallStatusInput,
)
from ..unions import DecisionJSONObjectInput

class LiveDecisionItemCreateEventDict(TypedDict, total=False):
    item: Required[
        DecisionUserMessage
        | DecisionUserMessageDict
        | DecisionDeveloperMessage
        | DecisionDeveloperMessageDict
        | DecisionSystemMessage
        | DecisionSystemMessageDict
        | DecisionAssistantMessage
        | DecisionAssistantMessageDict
        | LiveDecisionItemCreateEventItemFunctionCall
        | LiveDecisionItemCreateEventItemFunctionCallDict
        | LiveDecisionItemCreateEventItemFunctionCallOutput
        | LiveDecisionItemCreateEventItemFunctionCallOutputDict
        | LiveDecisionItemCreateEventItemCustomToolCall
        | LiveDecisionItemCreateEventItemCustomToolCallDict
        | LiveDecisionItemCreateEventItemCustomToolCallOutput
        | LiveDecisionItemCreateEventItemCustomToolCallOutputDict
    ]
    """The item as it is now."""
    type: Required[Literal["decision.item.create"]]
    """Which kind it is. Always `decision.item.create`."""
    event_id: str | None
    """Id of the event, given by the server."""

class DecisionAssistantMessageDict(TypedDict, total=False):
    content: Required[
        str
        | Sequence[
            DecisionAssistantMessageContentItemOutputText
            | DecisionAssistantMessageContentItemOutputTextDict
            | DecisionAssistantMessageContentItemRefusal
            | DecisionAssistantMessageContentItemRefusalDict
        ]
    ]
    """What the message says, as text or in parts."""
    role: Required[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    id: str | None
    """Id of the decision assistant message."""
    phase: DecisionAssistantMessagePhaseInput | None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class DecisionAssistantMessageContentItemOutputTextDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Required[Literal["output_text"]]
    """Tells this object from others that can stand in its place: always `output_text`."""

class DecisionAssistantMessageContentItemRefusalDict(TypedDict, total=False):
    refusal: Required[str]
    """What the model said when it declined."""
    type: Required[Literal["refusal"]]
    """Tells this object from others that can stand in its place: always `refusal`."""

class DecisionDeveloperMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
    """What the message says, as text or in parts."""
    role: Required[Literal["developer"]]
    """Who speaks: always `developer`."""
    id: str | None
    """Id of the decision developer message."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class DecisionSystemMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
    """What the message says, as text or in parts."""
    role: Required[Literal["system"]]
    """Who speaks: always `system`."""
    id: str | None
    """Id of the decision system message."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class DecisionUserMessageDict(TypedDict, total=False):
    content: Required[
        str
        | Sequence[
            DecisionUserMessageContentItemInputText
            | DecisionUserMessageContentItemInputTextDict
            | DecisionUserMessageContentItemInputImage
            | DecisionUserMessageContentItemInputImageDict
            | DecisionUserMessageContentItemInputJson
            | DecisionUserMessageContentItemInputJsonDict
        ]
    ]
    """What the message says, as text or in parts."""
    role: Required[Literal["user"]]
    """Who speaks: always `user`."""
    id: str | None
    """Id of the decision user message."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""

class DecisionUserMessageContentItemInputTextDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Required[Literal["input_text"]]
    """Tells this object from others that can stand in its place: always `input_text`."""

class DecisionUserMessageContentItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionUserMessageContentItemInputImageDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

class DecisionUserMessageContentItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Tells this object from others that can stand in its place: always `input_json`."""

class LiveDecisionItemCreateEventItemFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    name: Required[str]
    """Name of the tool or function."""
    type: Required[Literal["function_call"]]
    """Which kind it is. Always `function_call`."""
    id: str | None
    """Id of the event."""
    namespace: str | None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreateEventItemFunctionCallStatusInput | None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

class LiveDecisionItemCreateEventItemFunctionCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    output: Required[
        str
        | Sequence[
            DecisionInputText
            | DecisionInputTextDict
            | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem
            | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict
        ]
    ]
    """What the tool returned."""
    type: Required[Literal["function_call_output"]]
    """Which kind it is. Always `function_call_output`."""
    id: str | None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput | None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

class LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Which kind it is. Always `input_image`."""
    detail: LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

class LiveDecisionItemCreateEventItemCustomToolCallDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    input: Required[str]
    """What the tool was given."""
    name: Required[str]
    """Name of the tool or function."""
    type: Required[Literal["custom_tool_call"]]
    """Which kind it is. Always `custom_tool_call`."""
    id: str | None
    """Id of the event."""
    namespace: str | None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreateEventItemCustomToolCallStatusInput | None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

class LiveDecisionItemCreateEventItemCustomToolCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    output: Required[
        str
        | Sequence[
            DecisionInputText
            | DecisionInputTextDict
            | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem
            | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDict
        ]
    ]
    """What the tool returned."""
    type: Required[Literal["custom_tool_call_output"]]
    """Which kind it is. Always `custom_tool_call_output`."""
    id: str | None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput | None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

class LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Which kind it is. Always `input_image`."""
    detail: LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
