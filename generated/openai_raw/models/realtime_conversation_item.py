"""What only `RealtimeConversationItem` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.mcp_list_tools_tool import MCPListToolsTool


@model
class RealtimeConversationItemFunctionCall(Base):
    """The model calls one of your functions."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal["realtime.item"] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal["function_call"]
    """Tells this object from others that can stand in its place: always `function_call`."""
    status: RealtimeConversationItemFunctionCallStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _tags = {"object": "realtime.item", "type": "function_call"}


RealtimeConversationItemFunctionCallStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"]
RealtimeConversationItemFunctionCallStatus: TypeAlias = RealtimeConversationItemFunctionCallStatusInput | str


@model
class RealtimeConversationItemFunctionCallOutput(Base):
    """What your function gave back to the model."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal["realtime.item"] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    status: RealtimeConversationItemFunctionCallOutputStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    call_id: str
    """Id that ties a tool call to its output."""
    output: str
    """The text that the function gave; often JSON."""

    _tags = {"object": "realtime.item", "type": "function_call_output"}


RealtimeConversationItemFunctionCallOutputStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"]
RealtimeConversationItemFunctionCallOutputStatus: TypeAlias = (
    RealtimeConversationItemFunctionCallOutputStatusInput | str
)


@model
class RealtimeConversationItemMessageAssistant(Base):
    """A message of the model."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal["realtime.item"] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageAssistantStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    content: list[RealtimeConversationItemMessageAssistantContentItem]
    """Parts of the message: text or audio."""

    _nested = {"content": ["RealtimeConversationItemMessageAssistantContentItem"]}
    _tags = {"object": "realtime.item", "type": "message", "role": "assistant"}


RealtimeConversationItemMessageAssistantStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"]
RealtimeConversationItemMessageAssistantStatus: TypeAlias = RealtimeConversationItemMessageAssistantStatusInput | str


@model
class RealtimeConversationItemMessageAssistantContentItem(Base):
    """A part of a message."""

    type: RealtimeConversationItemMessageAssistantContentItemType | None = absent
    """Which kind of content this is. Values: `output_text`, `output_audio`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""

    _tags = {"type": ("output_text", "output_audio")}


RealtimeConversationItemMessageAssistantContentItemTypeInput: TypeAlias = Literal["output_text", "output_audio"]
RealtimeConversationItemMessageAssistantContentItemType: TypeAlias = (
    RealtimeConversationItemMessageAssistantContentItemTypeInput | str
)


@model
class RealtimeConversationItemMessageSystem(Base):
    """A message that instructs the model in the middle of the conversation."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal["realtime.item"] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageSystemStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Literal["system"]
    """Who speaks: always `system`."""
    content: list[RealtimeConversationItemMessageSystemContentItem]
    """Parts of the message: text only."""

    _nested = {"content": ["RealtimeConversationItemMessageSystemContentItem"]}
    _tags = {"object": "realtime.item", "type": "message", "role": "system"}


RealtimeConversationItemMessageSystemStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"]
RealtimeConversationItemMessageSystemStatus: TypeAlias = RealtimeConversationItemMessageSystemStatusInput | str


@model
class RealtimeConversationItemMessageSystemContentItem(Base):
    """A part of a message."""

    type: Literal["input_text"] | None = absent
    """Tells this object from others that can stand in its place: always `input_text`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""

    _tags = {"type": "input_text"}


@model
class RealtimeConversationItemMessageUser(Base):
    """What the user said, wrote or showed."""

    id: str | None = absent
    """Id of the realtime item."""
    object: Literal["realtime.item"] | None = absent
    """The kind of object: always `realtime.item`."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    status: RealtimeConversationItemMessageUserStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: Literal["user"]
    """Who speaks: always `user`."""
    content: list[RealtimeConversationItemMessageUserContentItem]
    """Parts of the message: text, audio or images."""

    _nested = {"content": ["RealtimeConversationItemMessageUserContentItem"]}
    _tags = {"object": "realtime.item", "type": "message", "role": "user"}


RealtimeConversationItemMessageUserStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"]
RealtimeConversationItemMessageUserStatus: TypeAlias = RealtimeConversationItemMessageUserStatusInput | str


@model
class RealtimeConversationItemMessageUserContentItem(Base):
    """A part of a message."""

    type: RealtimeConversationItemMessageUserContentItemType | None = absent
    """Which kind of content this is. Values: `input_text`, `input_audio`, `input_image`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    detail: RealtimeConversationItemMessageUserContentItemDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`. Default:
    `auto`."""
    transcript: str | None = absent
    """What was said, as text."""

    _tags = {"type": ("input_text", "input_audio", "input_image")}


RealtimeConversationItemMessageUserContentItemTypeInput: TypeAlias = Literal["input_text", "input_audio", "input_image"]
RealtimeConversationItemMessageUserContentItemType: TypeAlias = (
    RealtimeConversationItemMessageUserContentItemTypeInput | str
)

RealtimeConversationItemMessageUserContentItemDetailInput: TypeAlias = Literal["auto", "low", "high"]
RealtimeConversationItemMessageUserContentItemDetail: TypeAlias = (
    RealtimeConversationItemMessageUserContentItemDetailInput | str
)


@model
class RealtimeMCPApprovalRequest(Base):
    """Asks you to approve a call of a tool on an MCP server."""

    type: Literal["mcp_approval_request"]
    """Tells this object from others that can stand in its place: always `mcp_approval_request`."""
    id: str
    """Id of the realtime MCP approval."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str
    """Name of the realtime MCP approval."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _tags = {"type": "mcp_approval_request"}


@model
class RealtimeMCPApprovalResponse(Base):
    """Your answer to a request for approval."""

    type: Literal["mcp_approval_response"]
    """Tells this object from others that can stand in its place: always `mcp_approval_response`."""
    id: str
    """Id of the realtime MCP approval."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """True to let the call run, False to refuse it."""
    reason: str | None = None
    """Why, in the words of whoever decided."""

    _tags = {"type": "mcp_approval_response"}


@model
class RealtimeMCPHTTPError(Base):
    """The request to the MCP server failed."""

    type: Literal["http_error"]
    """Tells this object from others that can stand in its place: always `http_error`."""
    code: int
    """HTTP status of the answer."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "http_error"}


@model
class RealtimeMCPListTools(Base):
    """The tools that an MCP server offers."""

    type: Literal["mcp_list_tools"]
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: str | None = absent
    """Id of the realtime MCP list tools."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: list[MCPListToolsTool]
    """The tools that the model could call."""

    _nested = {"tools": ["MCPListToolsTool"]}
    _tags = {"type": "mcp_list_tools"}


@model
class RealtimeMCPProtocolError(Base):
    """The MCP server broke off the call with an error of the protocol."""

    type: Literal["protocol_error"]
    """Tells this object from others that can stand in its place: always `protocol_error`."""
    code: int
    """Code of the error, as JSON-RPC numbers them."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "protocol_error"}


@model
class RealtimeMCPToolCall(Base):
    """A call of a tool on an MCP server."""

    type: Literal["mcp_call"]
    """Tells this object from others that can stand in its place: always `mcp_call`."""
    id: str
    """Id of the realtime MCP tool call."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    approval_request_id: str | None = None
    """Id of the approval request that this answers."""
    output: str | None = None
    """What the tool gave back; None while it runs or if it failed."""
    error: RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | None = None
    """What went wrong; None if nothing did."""

    _nested = {
        "error": (
            "type",
            {
                "protocol_error": "RealtimeMCPProtocolError",
                "tool_execution_error": "RealtimeMCPToolExecutionError",
                "http_error": "RealtimeMCPHTTPError",
            },
        )
    }
    _tags = {"type": "mcp_call"}


@model
class RealtimeMCPToolExecutionError(Base):
    """The tool ran and reported a failure."""

    type: Literal["tool_execution_error"]
    """Tells this object from others that can stand in its place: always `tool_execution_error`."""
    message: str
    """What went wrong, for people."""

    _tags = {"type": "tool_execution_error"}
