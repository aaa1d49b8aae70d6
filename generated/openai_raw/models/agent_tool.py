"""What only `AgentTool` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import McpTransport


@model
class AgentToolFunction(Base):
    """A function of yours that the agent may call."""

    defer_loading: bool
    """Whether the tool stays out of the context until tool search finds it."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function."""
    parameters: dict[str, Any]
    """The arguments that the function takes, as a JSON Schema of an object."""
    type: Literal["function"]
    """Which kind it is. Always `function`."""
    async_: bool | None = None
    """Whether it happens beside the work rather than holding it up."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class AgentToolProgrammaticToolCalling(Base):
    """Lets the agent call tools from code that it writes."""

    enabled: bool
    """Whether the tool programmatic tool calling is in force."""
    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class AgentToolMcp(Base):
    """The tools of an MCP server."""

    allowed_tools: list[str] | None = None
    """The tools that may be used; all of them without it."""
    connection_origin: AgentToolMcpConnectionOrigin
    """Who connects to the MCP server. Values: `service`, `environment`."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any]
    """Passed to the MCP server with every request. The model does not see it."""
    required: bool
    """Whether it may be left out."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    transport: McpTransport
    """How the MCP server is reached."""
    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""

    _nested = {"transport": "McpTransport"}
    _tags = {"type": "mcp"}


AgentToolMcpConnectionOriginInput: TypeAlias = Literal["service", "environment"]
AgentToolMcpConnectionOrigin: TypeAlias = AgentToolMcpConnectionOriginInput | str


@model
class AgentToolWebSearch(Base):
    """Lets the agent look for pages."""

    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: AgentToolWebSearchContextSize
    """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
    location: AgentToolWebSearchLocation | None = None
    """Roughly where the user is, for local results. Null if that is unknown."""
    mode: AgentToolWebSearchMode
    """How it is done. Values: `disabled`, `cached`, `live`."""
    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""

    _nested = {"location": "AgentToolWebSearchLocation"}
    _tags = {"type": "web_search"}


AgentToolWebSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
AgentToolWebSearchContextSize: TypeAlias = AgentToolWebSearchContextSizeInput | str


@model
class AgentToolWebSearchLocation(Base):
    """Roughly where the user is, for local results."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""


AgentToolWebSearchModeInput: TypeAlias = Literal["disabled", "cached", "live"]
AgentToolWebSearchMode: TypeAlias = AgentToolWebSearchModeInput | str


@model
class AgentToolComputerUse(Base):
    """A browser that the agent may use."""

    include_screenshots: bool
    """Whether screenshots are among the outputs."""
    type: Literal["computer_use"]
    """Which kind it is. Always `computer_use`."""

    _tags = {"type": "computer_use"}


@model
class AgentToolAutomations(Base):
    """Lets the agent make automations."""

    type: Literal["automations"]
    """Which kind it is. Always `automations`."""

    _tags = {"type": "automations"}


@model
class McpTransportHttp(Base):
    """An MCP server that is reached by HTTP."""

    server_url: str
    """URL of the MCP server; give this or `connector_id`."""
    type: Literal["http"]
    """Which kind it is. Always `http`."""

    _tags = {"type": "http"}


@model
class McpTransportStdio(Base):
    """An MCP server that runs in the environment and is spoken to through its standard input and output."""

    args: list[str]
    """Arguments of the command."""
    command: str
    """The command line."""
    cwd: str
    """The folder in which it runs. The workspace if null."""
    env_vars: list[str]
    """Names of environment variables that are passed on."""
    type: Literal["stdio"]
    """Which kind it is. Always `stdio`."""

    _tags = {"type": "stdio"}
