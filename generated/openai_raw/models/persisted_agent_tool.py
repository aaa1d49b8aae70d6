"""What only `PersistedAgentTool` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import PersistedMcpTransport


@model
class PersistedAgentToolFunction(Base):
    """A function of yours that the agent may call."""

    async_: bool | None = absent
    """Whether it happens beside the work rather than holding it up."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    parameters: dict[str, Any]
    """The arguments that the function takes, as a JSON Schema of an object."""
    type: Literal["function"]
    """Which kind it is. Always `function`."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class PersistedAgentToolToolSearch(Base):
    """Lets the agent look for tools instead of reading all of them."""

    type: Literal["tool_search"]
    """Which kind it is. Always `tool_search`."""

    _tags = {"type": "tool_search"}


@model
class PersistedAgentToolProgrammaticToolCalling(Base):
    """Lets the agent call tools from code that it writes."""

    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""
    enabled: bool | None = absent
    """Whether the tool programmatic tool calling is in force."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class PersistedAgentToolMcp(Base):
    """The tools of an MCP server."""

    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    transport: PersistedMcpTransport
    """How the MCP server is reached."""
    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""
    allowed_tools: list[str] | None = None
    """The tools that may be used; all of them without it."""
    connection_origin: PersistedAgentToolMcpConnectionOrigin | None = None
    """Who connects to the MCP server. Values: `service`, `environment`."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any] | None = None
    """Passed to the MCP server with every request. The model does not see it."""
    required: bool | None = absent
    """Whether it may be left out."""

    _nested = {"transport": "PersistedMcpTransport"}
    _tags = {"type": "mcp"}


PersistedAgentToolMcpConnectionOriginInput: TypeAlias = Literal["service", "environment"]
PersistedAgentToolMcpConnectionOrigin: TypeAlias = PersistedAgentToolMcpConnectionOriginInput | str


@model
class PersistedAgentToolWebSearch(Base):
    """Lets the agent look for pages."""

    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    context_size: PersistedAgentToolWebSearchContextSize | None = None
    """How much of the found pages the model gets to read. Values: `low`, `medium`, `high`."""
    location: PersistedAgentToolWebSearchLocation | None = None
    """Roughly where the user is, for local results. Null if that is unknown."""
    mode: PersistedAgentToolWebSearchMode | None = None
    """How it is done. Values: `disabled`, `cached`, `live`."""

    _nested = {"location": "PersistedAgentToolWebSearchLocation"}
    _tags = {"type": "web_search"}


PersistedAgentToolWebSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
PersistedAgentToolWebSearchContextSize: TypeAlias = PersistedAgentToolWebSearchContextSizeInput | str


@model
class PersistedAgentToolWebSearchLocation(Base):
    """Roughly where the user is, for local results."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""


PersistedAgentToolWebSearchModeInput: TypeAlias = Literal["disabled", "cached", "live"]
PersistedAgentToolWebSearchMode: TypeAlias = PersistedAgentToolWebSearchModeInput | str


@model
class PersistedAgentToolComputerUse(Base):
    """A browser that the agent may use."""

    type: Literal["computer_use"]
    """Which kind it is. Always `computer_use`."""
    include_screenshots: bool | None = absent
    """Whether screenshots are among the outputs."""

    _tags = {"type": "computer_use"}


@model
class PersistedAgentToolAutomations(Base):
    """Lets the agent make automations."""

    type: Literal["automations"]
    """Which kind it is. Always `automations`."""

    _tags = {"type": "automations"}


@model
class PersistedMcpTransportHttp(Base):
    """An MCP server that is reached by HTTP."""

    server_url: str
    """URL of the MCP server; give this or `connector_id`."""
    type: Literal["http"]
    """Which kind it is. Always `http`."""
    headers: dict[str, str] | None = None
    """Headers for every request to the MCP server, e.g. for authentication."""

    _tags = {"type": "http"}


@model
class PersistedMcpTransportStdio(Base):
    """An MCP server that runs in the environment and is spoken to through its standard input and output."""

    command: str
    """The command line."""
    cwd: str
    """The folder in which it runs. The workspace if null."""
    type: Literal["stdio"]
    """Which kind it is. Always `stdio`."""
    args: list[str] | None = None
    """Arguments of the command."""
    env_vars: list[str] | None = None
    """Names of environment variables that are passed on."""

    _tags = {"type": "stdio"}
