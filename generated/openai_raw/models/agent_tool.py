"""What only `AgentTool` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import McpTransport


@model
class AgentToolFunction(Base):
    """A function of your application that the agent may call."""

    defer_loading: bool
    """Whether to keep the tool out of the context until tool search loads it."""
    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: str
    """Name of the tool or function."""
    parameters: dict[str, Any]
    """Parameters of the function, as a JSON Schema of type object."""
    type: Literal["function"]
    """Discriminator: always `function`."""
    async_: bool | None = None
    """Whether to do this in the background instead of blocking the agent."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class AgentToolProgrammaticToolCalling(Base):
    """Lets the agent call tools from code it generates."""

    enabled: bool
    """Whether the programmatic tool calling is enabled."""
    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class AgentToolMcp(Base):
    """Tools provided by an MCP server."""

    allowed_tools: list[str] | None = None
    """Tools that may be used; all of them by default."""
    connection_origin: AgentToolMcpConnectionOrigin
    """Where connections to the MCP server come from: the service of OpenAI or the environment of the session."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any]
    """Metadata to send to the MCP server with every request. The model does not see it."""
    required: bool
    """Whether it is required."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    transport: McpTransport
    """How to connect to the MCP server."""
    type: Literal["mcp"]
    """Discriminator: always `mcp`."""

    _nested = {"transport": "McpTransport"}
    _tags = {"type": "mcp"}


AgentToolMcpConnectionOriginInput: TypeAlias = Literal["service", "environment"]
AgentToolMcpConnectionOrigin: TypeAlias = AgentToolMcpConnectionOriginInput | str
"""Where connections to the MCP server come from: the service of OpenAI or the environment of the session."""


@model
class AgentToolWebSearch(Base):
    """Lets the agent search the web."""

    allowed_domains: list[str] | None = None
    """Allowed domains, including their subdomains."""
    context_size: AgentToolWebSearchContextSize
    """Amount of search context that the model receives. Values: `low`, `medium`, `high`."""
    location: AgentToolWebSearchLocation | None = None
    """Approximate location of the user, for local results; None if unknown."""
    mode: AgentToolWebSearchMode
    """Source of the search results: the live web, a cache, or none. Values: `disabled`, `cached`, `live`."""
    type: Literal["web_search"]
    """Discriminator: always `web_search`."""

    _nested = {"location": "AgentToolWebSearchLocation"}
    _tags = {"type": "web_search"}


AgentToolWebSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
AgentToolWebSearchContextSize: TypeAlias = AgentToolWebSearchContextSizeInput | str
"""Amount of search context that the model receives."""


@model
class AgentToolWebSearchLocation(Base):
    """Approximate location of the user, for local results."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    timezone: str | None = None
    """IANA time zone, such as `Europe/Paris`."""


AgentToolWebSearchModeInput: TypeAlias = Literal["disabled", "cached", "live"]
AgentToolWebSearchMode: TypeAlias = AgentToolWebSearchModeInput | str
"""Source of the search results: the live web, a cache, or none."""


@model
class AgentToolComputerUse(Base):
    """A browser that the agent can operate, in environments hosted by OpenAI."""

    include_screenshots: bool
    """Whether tool outputs include screenshots."""
    type: Literal["computer_use"]
    """Discriminator: always `computer_use`."""

    _tags = {"type": "computer_use"}


@model
class AgentToolAutomations(Base):
    """Lets the agent schedule its own later runs."""

    type: Literal["automations"]
    """Discriminator: always `automations`."""

    _tags = {"type": "automations"}


@model
class McpTransportHttp(Base):
    """Connects to the MCP server over HTTP."""

    server_url: str
    """URL of the MCP server. Either this or `connector_id` is required."""
    type: Literal["http"]
    """Discriminator: always `http`."""

    _tags = {"type": "http"}


@model
class McpTransportStdio(Base):
    """Runs the MCP server in the environment and communicates over standard input and output."""

    args: list[str]
    """Command-line arguments."""
    command: str
    """The command line to run."""
    cwd: str
    """Working directory; None for the workspace."""
    env_vars: list[str]
    """Names of environment variables to pass to the command."""
    type: Literal["stdio"]
    """Discriminator: always `stdio`."""

    _tags = {"type": "stdio"}
