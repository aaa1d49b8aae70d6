"""What requests take instead of the models in ``models.agent_tool_param``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.agent_tool_param import (
    AgentToolParamMcpConnectionOriginInput,
    AgentToolParamWebSearchContextSizeInput,
    AgentToolParamWebSearchLocation,
    AgentToolParamWebSearchModeInput,
)
from ..unions import McpTransportParamInput

AgentToolParamFunctionDict = TypedDict(
    "AgentToolParamFunctionDict",
    {
        "async": bool,
        "description": Required[str],
        "name": Required[str],
        "parameters": Required[Mapping[str, Any]],
        "type": Required[Literal["function"]],
        "defer_loading": bool,
    },
    total=False,
)

class AgentToolParamToolSearchDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Which kind it is. Always `tool_search`."""

class AgentToolParamProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Which kind it is. Always `programmatic_tool_calling`."""
    enabled: bool
    """Whether the param programmatic tool calling is in force."""

class AgentToolParamMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    transport: Required[McpTransportParamInput]
    """How the MCP server is reached."""
    type: Required[Literal["mcp"]]
    """Which kind it is. Always `mcp`."""
    allowed_tools: Sequence[str] | None
    """The tools that may be used; all of them without it."""
    connection_origin: AgentToolParamMcpConnectionOriginInput | None
    """Who connects to the MCP server. Values: `service`, `environment`."""
    credential_id: str | None
    """Id of the credential."""
    request_metadata: Mapping[str, Any] | None
    """Passed to the MCP server with every request. The model does not see it."""
    required: bool
    """Whether it may be left out."""

class AgentToolParamWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Which kind it is. Always `web_search`."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached; subdomains are included."""
    context_size: AgentToolParamWebSearchContextSizeInput | None
    """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
    location: AgentToolParamWebSearchLocation | AgentToolParamWebSearchLocationDict | None
    """Roughly where the user is, for local results. Null if that is unknown."""
    mode: AgentToolParamWebSearchModeInput | None
    """How it is done. Values: `disabled`, `cached`, `live`."""

class AgentToolParamWebSearchLocationDict(TypedDict, total=False):
    city: str | None
    """Name of the city."""
    country: str | None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None
    """Name of the region or state."""
    timezone: str | None
    """A time zone of the IANA database, such as `Europe/Paris`."""

class AgentToolParamComputerUseDict(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    """Which kind it is. Always `computer_use`."""
    include_screenshots: bool
    """Whether screenshots are among the outputs."""

class AgentToolParamAutomationsDict(TypedDict, total=False):
    type: Required[Literal["automations"]]
    """Which kind it is. Always `automations`."""

class McpTransportParamHttpDict(TypedDict, total=False):
    server_url: Required[str]
    """URL of the MCP server; give this or `connector_id`."""
    type: Required[Literal["http"]]
    """Which kind it is. Always `http`."""
    authorization: str | None
    """The value of the `Authorization` header. None is sent if null."""
    headers: Mapping[str, str] | None
    """Headers for every request to the MCP server, e.g. for authentication."""

class McpTransportParamStdioDict(TypedDict, total=False):
    command: Required[str]
    """The command line."""
    cwd: Required[str]
    """The folder in which it runs. The workspace if null."""
    type: Required[Literal["stdio"]]
    """Which kind it is. Always `stdio`."""
    args: Sequence[str] | None
    """Arguments of the command."""
    env: Mapping[str, str] | None
    """Environment variables."""
    env_vars: Sequence[str] | None
    """Names of environment variables that are passed on."""
