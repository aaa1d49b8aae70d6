"""What requests take instead of the models in ``models.realtime_conversation_item``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.mcp_list_tools_tool import MCPListToolsToolDict
from ..models.mcp_list_tools_tool import MCPListToolsTool
from ..models.realtime_conversation_item import (
    RealtimeConversationItemFunctionCallOutputStatusInput,
    RealtimeConversationItemFunctionCallStatusInput,
    RealtimeConversationItemMessageAssistantContentItem,
    RealtimeConversationItemMessageAssistantContentItemTypeInput,
    RealtimeConversationItemMessageAssistantStatusInput,
    RealtimeConversationItemMessageSystemContentItem,
    RealtimeConversationItemMessageSystemStatusInput,
    RealtimeConversationItemMessageUserContentItem,
    RealtimeConversationItemMessageUserContentItemDetailInput,
    RealtimeConversationItemMessageUserContentItemTypeInput,
    RealtimeConversationItemMessageUserStatusInput,
    RealtimeMCPHTTPError,
    RealtimeMCPProtocolError,
    RealtimeMCPToolExecutionError,
)

class RealtimeConversationItemFunctionCallDict(TypedDict, total=False):
    id: str
    """Id of the realtime item."""
    object: Literal["realtime.item"]
    """The kind of object: always `realtime.item`."""
    type: Required[Literal["function_call"]]
    """Tells this object from others that can stand in its place: always `function_call`."""
    status: RealtimeConversationItemFunctionCallStatusInput
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: Required[str]
    """Name of the tool or function."""
    arguments: Required[str]
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

class RealtimeConversationItemFunctionCallOutputDict(TypedDict, total=False):
    id: str
    """Id of the realtime item."""
    object: Literal["realtime.item"]
    """The kind of object: always `realtime.item`."""
    type: Required[Literal["function_call_output"]]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    status: RealtimeConversationItemFunctionCallOutputStatusInput
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    output: Required[str]
    """The text that the function gave; often JSON."""

class RealtimeConversationItemMessageAssistantDict(TypedDict, total=False):
    id: str
    """Id of the realtime item."""
    object: Literal["realtime.item"]
    """The kind of object: always `realtime.item`."""
    type: Required[Literal["message"]]
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageAssistantStatusInput
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Required[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    content: Required[
        Sequence[
            RealtimeConversationItemMessageAssistantContentItem
            | RealtimeConversationItemMessageAssistantContentItemDict
        ]
    ]
    """Parts of the message: text or audio."""

class RealtimeConversationItemMessageAssistantContentItemDict(TypedDict, total=False):
    type: RealtimeConversationItemMessageAssistantContentItemTypeInput
    """Which kind of content this is. Values: `output_text`, `output_audio`."""
    text: str
    """The text of the part; only if it is one of text."""
    audio: str
    """Audio, base64-encoded."""
    transcript: str
    """What was said, as text."""

class RealtimeConversationItemMessageSystemDict(TypedDict, total=False):
    id: str
    """Id of the realtime item."""
    object: Literal["realtime.item"]
    """The kind of object: always `realtime.item`."""
    type: Required[Literal["message"]]
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageSystemStatusInput
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Required[Literal["system"]]
    """Who speaks: always `system`."""
    content: Required[
        Sequence[
            RealtimeConversationItemMessageSystemContentItem | RealtimeConversationItemMessageSystemContentItemDict
        ]
    ]
    """Parts of the message: text only."""

class RealtimeConversationItemMessageSystemContentItemDict(TypedDict, total=False):
    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`."""
    text: str
    """The text of the part; only if it is one of text."""

class RealtimeConversationItemMessageUserDict(TypedDict, total=False):
    id: str
    """Id of the realtime item."""
    object: Literal["realtime.item"]
    """The kind of object: always `realtime.item`."""
    type: Required[Literal["message"]]
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageUserStatusInput
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Required[Literal["user"]]
    """Who speaks: always `user`."""
    content: Required[
        Sequence[RealtimeConversationItemMessageUserContentItem | RealtimeConversationItemMessageUserContentItemDict]
    ]
    """Parts of the message: text, audio or images."""

class RealtimeConversationItemMessageUserContentItemDict(TypedDict, total=False):
    type: RealtimeConversationItemMessageUserContentItemTypeInput
    """Which kind of content this is. Values: `input_text`, `input_audio`, `input_image`."""
    text: str
    """The text of the part; only if it is one of text."""
    audio: str
    """Audio, base64-encoded."""
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    detail: RealtimeConversationItemMessageUserContentItemDetailInput
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`. Default:
    `auto`."""
    transcript: str
    """What was said, as text."""

class RealtimeMCPApprovalRequestDict(TypedDict, total=False):
    type: Required[Literal["mcp_approval_request"]]
    """Tells this object from others that can stand in its place: always `mcp_approval_request`."""
    id: Required[str]
    """Id of the realtime MCP approval."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    name: Required[str]
    """Name of the realtime MCP approval."""
    arguments: Required[str]
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

class RealtimeMCPApprovalResponseDict(TypedDict, total=False):
    type: Required[Literal["mcp_approval_response"]]
    """Tells this object from others that can stand in its place: always `mcp_approval_response`."""
    id: Required[str]
    """Id of the realtime MCP approval."""
    approval_request_id: Required[str]
    """Id of the approval request that this answers."""
    approve: Required[bool]
    """True to let the call run, False to refuse it."""
    reason: str | None
    """Why, in the words of whoever decided."""

class RealtimeMCPHTTPErrorDict(TypedDict, total=False):
    type: Required[Literal["http_error"]]
    """Tells this object from others that can stand in its place: always `http_error`."""
    code: Required[int]
    """HTTP status of the answer."""
    message: Required[str]
    """What went wrong, for people."""

class RealtimeMCPListToolsDict(TypedDict, total=False):
    type: Required[Literal["mcp_list_tools"]]
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: str
    """Id of the realtime MCP list tools."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: Required[Sequence[MCPListToolsTool | MCPListToolsToolDict]]
    """The tools that the model could call."""

class RealtimeMCPProtocolErrorDict(TypedDict, total=False):
    type: Required[Literal["protocol_error"]]
    """Tells this object from others that can stand in its place: always `protocol_error`."""
    code: Required[int]
    """Code of the error, as JSON-RPC numbers them."""
    message: Required[str]
    """What went wrong, for people."""

class RealtimeMCPToolCallDict(TypedDict, total=False):
    type: Required[Literal["mcp_call"]]
    """Tells this object from others that can stand in its place: always `mcp_call`."""
    id: Required[str]
    """Id of the realtime MCP tool call."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    name: Required[str]
    """Name of the tool or function."""
    arguments: Required[str]
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    approval_request_id: str | None
    """Id of the approval request that this answers."""
    output: str | None
    """What the tool gave back; None while it runs or if it failed."""
    error: (
        RealtimeMCPProtocolError
        | RealtimeMCPProtocolErrorDict
        | RealtimeMCPToolExecutionError
        | RealtimeMCPToolExecutionErrorDict
        | RealtimeMCPHTTPError
        | RealtimeMCPHTTPErrorDict
        | None
    )
    """What went wrong; None if nothing did."""

class RealtimeMCPToolExecutionErrorDict(TypedDict, total=False):
    type: Required[Literal["tool_execution_error"]]
    """Tells this object from others that can stand in its place: always `tool_execution_error`."""
    message: Required[str]
    """What went wrong, for people."""
