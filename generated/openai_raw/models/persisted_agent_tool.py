"""What only `PersistedAgentTool` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import PersistedMcpTransport


@model
class PersistedAgentToolFunction(Base):
    """A function of your application that the agent may call."""

    async_: bool | None = absent
    """Whether to do this in the background instead of blocking the agent."""
    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: str
    """Name the model uses to call the tool or function."""
    parameters: dict[str, Any]
    """Parameters of the function, as a JSON Schema of type object."""
    type: Literal["function"]
    """Discriminator: always `function`."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class PersistedAgentToolToolSearch(Base):
    """Lets the agent search for deferred tools and load only the ones it needs."""

    type: Literal["tool_search"]
    """Discriminator: always `tool_search`."""

    _tags = {"type": "tool_search"}


@model
class PersistedAgentToolProgrammaticToolCalling(Base):
    """Lets the agent call tools from code it generates."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""
    enabled: bool | None = absent
    """Whether the programmatic tool calling is enabled."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class PersistedAgentToolMcp(Base):
    """Tools provided by an MCP server."""

    server_label: str
    """Label that identifies the MCP server in tool calls."""
    transport: PersistedMcpTransport
    """How to connect to the MCP server."""
    type: Literal["mcp"]
    """Discriminator: always `mcp`."""
    allowed_tools: list[str] | None = None
    """Tools that may be used; all of them by default."""
    connection_origin: PersistedAgentToolMcpConnectionOrigin | None = None
    """Where connections to the MCP server come from: the service of OpenAI or the environment of the session."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any] | None = None
    """Metadata to send to the MCP server with every request. The model does not see it."""
    required: bool | None = absent
    """Whether it is required."""

    _nested = {"transport": "PersistedMcpTransport"}
    _tags = {"type": "mcp"}


PersistedAgentToolMcpConnectionOriginInput: TypeAlias = Literal["service", "environment"]
PersistedAgentToolMcpConnectionOrigin: TypeAlias = PersistedAgentToolMcpConnectionOriginInput | str
"""Where connections to the MCP server come from: the service of OpenAI or the environment of the session."""


@model
class PersistedAgentToolWebSearch(Base):
    """Lets the agent search the web."""

    type: Literal["web_search"]
    """Discriminator: always `web_search`."""
    allowed_domains: list[str] | None = None
    """Allowed domains, including their subdomains."""
    context_size: PersistedAgentToolWebSearchContextSize | None = None
    """Amount of search context that the model receives. Values: `low`, `medium`, `high`."""
    location: PersistedAgentToolWebSearchLocation | None = None
    """Approximate location of the user, for local results; None if unknown."""
    mode: PersistedAgentToolWebSearchMode | None = None
    """Source of the search results: the live web, a cache, or none. Values: `disabled`, `cached`, `live`."""

    _nested = {"location": "PersistedAgentToolWebSearchLocation"}
    _tags = {"type": "web_search"}


PersistedAgentToolWebSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
PersistedAgentToolWebSearchContextSize: TypeAlias = PersistedAgentToolWebSearchContextSizeInput | str
"""Amount of search context that the model receives."""


@model
class PersistedAgentToolWebSearchLocation(Base):
    """Approximate location of the user, for local results."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    timezone: str | None = None
    """IANA time zone, such as `Europe/Paris`."""


PersistedAgentToolWebSearchModeInput: TypeAlias = Literal["disabled", "cached", "live"]
PersistedAgentToolWebSearchMode: TypeAlias = PersistedAgentToolWebSearchModeInput | str
"""Source of the search results: the live web, a cache, or none."""


@model
class PersistedAgentToolComputerUse(Base):
    """A browser that the agent can operate, in environments hosted by OpenAI."""

    type: Literal["computer_use"]
    """Discriminator: always `computer_use`."""
    include_screenshots: bool | None = absent
    """Whether tool outputs include screenshots."""

    _tags = {"type": "computer_use"}


@model
class PersistedAgentToolAutomations(Base):
    """Lets the agent schedule its own later runs."""

    type: Literal["automations"]
    """Discriminator: always `automations`."""

    _tags = {"type": "automations"}


@model
class PersistedMcpTransportHttp(Base):
    """Connects to the MCP server over HTTP."""

    server_url: str
    """URL of the MCP server. Either this or `connector_id` is required."""
    type: Literal["http"]
    """Discriminator: always `http`."""
    headers: dict[str, str] | None = None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""

    _tags = {"type": "http"}


@model
class PersistedMcpTransportStdio(Base):
    """Runs the MCP server in the environment and communicates over standard input and output."""

    command: str
    """The command line to run."""
    cwd: str
    """Working directory; None for the workspace."""
    type: Literal["stdio"]
    """Discriminator: always `stdio`."""
    args: list[str] | None = None
    """Command-line arguments."""
    env_vars: list[str] | None = None
    """Names of environment variables to pass to the command."""

    _tags = {"type": "stdio"}
