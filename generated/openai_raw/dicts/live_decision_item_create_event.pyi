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
    """The current state of the item."""
    type: Required[Literal["decision.item.create"]]
    """Event type: always `decision.item.create`."""
    event_id: str | None
    """Id of the event, assigned by the server."""

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
    """Content of the message, as text or parts."""
    role: Required[Literal["assistant"]]
    """Role of the author: always `assistant`."""
    id: str | None
    """Id of the message."""
    phase: DecisionAssistantMessagePhaseInput | None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class DecisionAssistantMessageContentItemOutputTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Required[Literal["output_text"]]
    """Discriminator: always `output_text`."""

class DecisionAssistantMessageContentItemRefusalDict(TypedDict, total=False):
    refusal: Required[str]
    """Refusal message of the model."""
    type: Required[Literal["refusal"]]
    """Discriminator: always `refusal`."""

class DecisionDeveloperMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
    """Content of the message, as text or parts."""
    role: Required[Literal["developer"]]
    """Role of the author: always `developer`."""
    id: str | None
    """Id of the message."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class DecisionSystemMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
    """Content of the message, as text or parts."""
    role: Required[Literal["system"]]
    """Role of the author: always `system`."""
    id: str | None
    """Id of the message."""
    type: Literal["message"]
    """Discriminator: always `message`."""

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
    """Content of the message, as text or parts."""
    role: Required[Literal["user"]]
    """Role of the author: always `user`."""
    id: str | None
    """Id of the message."""
    type: Literal["message"]
    """Discriminator: always `message`."""

class DecisionUserMessageContentItemInputTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`."""

class DecisionUserMessageContentItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
    detail: DecisionUserMessageContentItemInputImageDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

class DecisionUserMessageContentItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Discriminator: always `input_json`."""

class LiveDecisionItemCreateEventItemFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    call_id: Required[str]
    """Id that links a tool call and its output."""
    name: Required[str]
    """Name of the tool or function."""
    type: Required[Literal["function_call"]]
    """Event type: always `function_call`."""
    id: str | None
    """Id of the event."""
    namespace: str | None
    """Namespace of the tool; None if it has none."""
    status: LiveDecisionItemCreateEventItemFunctionCallStatusInput | None
    """Status of the item: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

class LiveDecisionItemCreateEventItemFunctionCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that links a tool call and its output."""
    output: Required[
        str
        | Sequence[
            DecisionInputText
            | DecisionInputTextDict
            | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem
            | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict
        ]
    ]
    """Output of the tool."""
    type: Required[Literal["function_call_output"]]
    """Event type: always `function_call_output`."""
    id: str | None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput | None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Event type: always `input_image`."""
    detail: LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

class LiveDecisionItemCreateEventItemCustomToolCallDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that links a tool call and its output."""
    input: Required[str]
    """Input of the tool."""
    name: Required[str]
    """Name of the tool or function."""
    type: Required[Literal["custom_tool_call"]]
    """Event type: always `custom_tool_call`."""
    id: str | None
    """Id of the event."""
    namespace: str | None
    """Namespace of the tool; None if it has none."""
    status: LiveDecisionItemCreateEventItemCustomToolCallStatusInput | None
    """Status of the item: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

class LiveDecisionItemCreateEventItemCustomToolCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that links a tool call and its output."""
    output: Required[
        str
        | Sequence[
            DecisionInputText
            | DecisionInputTextDict
            | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem
            | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDict
        ]
    ]
    """Output of the tool."""
    type: Required[Literal["custom_tool_call_output"]]
    """Event type: always `custom_tool_call_output`."""
    id: str | None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput | None
    """Status of the item: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""

class LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Event type: always `input_image`."""
    detail: LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
