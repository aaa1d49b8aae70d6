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
    """Discriminator: always `tool_search`."""

class AgentToolParamProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`."""
    enabled: bool
    """Whether the programmatic tool calling is enabled."""

class AgentToolParamMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    transport: Required[McpTransportParamInput]
    """How to connect to the MCP server."""
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""
    allowed_tools: Sequence[str] | None
    """Tools that may be used; all of them by default."""
    connection_origin: AgentToolParamMcpConnectionOriginInput | None
    """Where connections to the MCP server come from: the service of OpenAI or the environment of the session."""
    credential_id: str | None
    """Id of the credential."""
    request_metadata: Mapping[str, Any] | None
    """Metadata to send to the MCP server with every request. The model does not see it."""
    required: bool
    """Whether it is required."""

class AgentToolParamWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Discriminator: always `web_search`."""
    allowed_domains: Sequence[str] | None
    """Allowed domains, including their subdomains."""
    context_size: AgentToolParamWebSearchContextSizeInput | None
    """Amount of search context that the model receives. Values: `low`, `medium`, `high`."""
    location: AgentToolParamWebSearchLocation | AgentToolParamWebSearchLocationDict | None
    """Approximate location of the user, for local results; None if unknown."""
    mode: AgentToolParamWebSearchModeInput | None
    """Source of the search results: the live web, a cache, or none. Values: `disabled`, `cached`, `live`."""

class AgentToolParamWebSearchLocationDict(TypedDict, total=False):
    city: str | None
    """Name of the city."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None
    """Name of the region or state."""
    timezone: str | None
    """IANA time zone, such as `Europe/Paris`."""

class AgentToolParamComputerUseDict(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    """Discriminator: always `computer_use`."""
    include_screenshots: bool
    """Whether tool outputs include screenshots."""

class AgentToolParamAutomationsDict(TypedDict, total=False):
    type: Required[Literal["automations"]]
    """Discriminator: always `automations`."""

class McpTransportParamHttpDict(TypedDict, total=False):
    server_url: Required[str]
    """URL of the MCP server. Either this or `connector_id` is required."""
    type: Required[Literal["http"]]
    """Discriminator: always `http`."""
    authorization: str | None
    """Value of the `Authorization` header; None sends none."""
    headers: Mapping[str, str] | None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""

class McpTransportParamStdioDict(TypedDict, total=False):
    command: Required[str]
    """The command line to run."""
    cwd: Required[str]
    """Working directory; None for the workspace."""
    type: Required[Literal["stdio"]]
    """Discriminator: always `stdio`."""
    args: Sequence[str] | None
    """Command-line arguments."""
    env: Mapping[str, str] | None
    """Environment variables by name."""
    env_vars: Sequence[str] | None
    """Names of environment variables to pass to the command."""
