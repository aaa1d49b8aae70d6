"""`ResponsesDelegationConfig`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.live_function_tool import LiveFunctionTool


@model
class ResponsesDelegationConfig(Base):
    """Configuration of the model that does the delegated work."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    max_output_tokens: int | None = None
    """Maximum number of tokens to generate, including reasoning tokens."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel."""
    reasoning: ResponsesDelegationConfigReasoning | None = None
    """Reasoning options of the agent."""
    service_tier: ResponsesDelegationConfigServiceTier | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast_tier_temp_pilot`,
    `flex`, `priority`, `ultrafast`."""
    text: ResponsesDelegationConfigText | None = None
    """Text output options."""
    tool_choice: (
        ResponsesDelegationConfigToolChoiceEnum
        | ResponsesDelegationConfigToolChoiceFunction
        | ResponsesDelegationConfigToolChoiceMcp
        | ResponsesDelegationConfigToolChoiceFileSearch
        | ResponsesDelegationConfigToolChoiceWebSearch
        | ResponsesDelegationConfigToolChoiceWebSearchPreview
        | ResponsesDelegationConfigToolChoiceImageGeneration
        | ResponsesDelegationConfigToolChoiceComputer
        | ResponsesDelegationConfigToolChoiceCodeInterpreter
        | ResponsesDelegationConfigToolChoiceProgrammaticToolCalling
        | ResponsesDelegationConfigToolChoiceShell
        | ResponsesDelegationConfigToolChoiceCustom
        | ResponsesDelegationConfigToolChoiceApplyPatch
        | ResponsesDelegationConfigToolChoiceAllowedTools
        | None
    ) = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    tools: (
        list[
            LiveFunctionTool
            | ResponsesDelegationConfigToolsItemWebSearch
            | ResponsesDelegationConfigToolsItemFileSearch
            | ResponsesDelegationConfigToolsItemCodeInterpreter
            | ResponsesDelegationConfigToolsItemShell
            | ResponsesDelegationConfigToolsItemImageGeneration
            | ResponsesDelegationConfigToolsItemMcp
            | ResponsesDelegationConfigToolsItemCustom
            | ResponsesDelegationConfigToolsItemNamespace
            | ResponsesDelegationConfigToolsItemToolSearch
            | ResponsesDelegationConfigToolsItemProgrammaticToolCalling
            | ResponsesDelegationConfigToolsItemComputer
            | ResponsesDelegationConfigToolsItemApplyPatch
        ]
        | None
    ) = absent
    """Tools the model may call."""

    _nested = {
        "reasoning": "ResponsesDelegationConfigReasoning",
        "text": "ResponsesDelegationConfigText",
        "tool_choice": (
            "type",
            {
                "function": "ResponsesDelegationConfigToolChoiceFunction",
                "mcp": "ResponsesDelegationConfigToolChoiceMcp",
                "file_search": "ResponsesDelegationConfigToolChoiceFileSearch",
                "web_search": "ResponsesDelegationConfigToolChoiceWebSearch",
                "web_search_preview": "ResponsesDelegationConfigToolChoiceWebSearchPreview",
                "image_generation": "ResponsesDelegationConfigToolChoiceImageGeneration",
                "computer": "ResponsesDelegationConfigToolChoiceComputer",
                "code_interpreter": "ResponsesDelegationConfigToolChoiceCodeInterpreter",
                "programmatic_tool_calling": "ResponsesDelegationConfigToolChoiceProgrammaticToolCalling",
                "shell": "ResponsesDelegationConfigToolChoiceShell",
                "custom": "ResponsesDelegationConfigToolChoiceCustom",
                "apply_patch": "ResponsesDelegationConfigToolChoiceApplyPatch",
                "allowed_tools": "ResponsesDelegationConfigToolChoiceAllowedTools",
            },
        ),
        "tools": [
            (
                "type",
                {
                    "function": "LiveFunctionTool",
                    "web_search": "ResponsesDelegationConfigToolsItemWebSearch",
                    "file_search": "ResponsesDelegationConfigToolsItemFileSearch",
                    "code_interpreter": "ResponsesDelegationConfigToolsItemCodeInterpreter",
                    "shell": "ResponsesDelegationConfigToolsItemShell",
                    "image_generation": "ResponsesDelegationConfigToolsItemImageGeneration",
                    "mcp": "ResponsesDelegationConfigToolsItemMcp",
                    "custom": "ResponsesDelegationConfigToolsItemCustom",
                    "namespace": "ResponsesDelegationConfigToolsItemNamespace",
                    "tool_search": "ResponsesDelegationConfigToolsItemToolSearch",
                    "programmatic_tool_calling": "ResponsesDelegationConfigToolsItemProgrammaticToolCalling",
                    "computer": "ResponsesDelegationConfigToolsItemComputer",
                    "apply_patch": "ResponsesDelegationConfigToolsItemApplyPatch",
                },
            )
        ],
    }


@model
class ResponsesDelegationConfigReasoning(Base):
    """Reasoning options of the agent."""

    effort: ResponsesDelegationConfigReasoningEffort | None = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationConfigReasoningSummary | None = None
    """Detail of the reasoning summary; None for no summary. Values: `concise`, `detailed`, `auto`."""


ResponsesDelegationConfigReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh"]
ResponsesDelegationConfigReasoningEffort: TypeAlias = ResponsesDelegationConfigReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

ResponsesDelegationConfigReasoningSummaryInput: TypeAlias = Literal["concise", "detailed", "auto"]
ResponsesDelegationConfigReasoningSummary: TypeAlias = ResponsesDelegationConfigReasoningSummaryInput | str
"""Detail of the reasoning summary; None for no summary."""

ResponsesDelegationConfigServiceTierInput: TypeAlias = Literal[
    "auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"
]
ResponsesDelegationConfigServiceTier: TypeAlias = ResponsesDelegationConfigServiceTierInput | str
"""Processing tier, which determines latency and price."""


@model
class ResponsesDelegationConfigText(Base):
    """Text output options."""

    verbosity: ResponsesDelegationConfigTextVerbosity | None = None
    """How verbose the output is. Values: `low`, `medium`, `high`."""


ResponsesDelegationConfigTextVerbosityInput: TypeAlias = Literal["low", "medium", "high"]
ResponsesDelegationConfigTextVerbosity: TypeAlias = ResponsesDelegationConfigTextVerbosityInput | str
"""How verbose the output is."""

ResponsesDelegationConfigToolChoiceEnumInput: TypeAlias = Literal["auto", "none", "required"]
ResponsesDelegationConfigToolChoiceEnum: TypeAlias = ResponsesDelegationConfigToolChoiceEnumInput | str
"""Forces the model to call this tool."""


@model
class ResponsesDelegationConfigToolChoiceFunction(Base):
    """Forces the model to call this tool."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["function"]
    """Discriminator: always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationConfigToolChoiceMcp(Base):
    """Forces the model to call this tool."""

    name: str
    """Name the model uses to call the tool or function."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    type: Literal["mcp"]
    """Discriminator: always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationConfigToolChoiceFileSearch(Base):
    """Forces the model to call this tool."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationConfigToolChoiceWebSearch(Base):
    """Forces the model to call this tool."""

    type: Literal["web_search"]
    """Discriminator: always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationConfigToolChoiceWebSearchPreview(Base):
    """Forces the model to call this tool."""

    type: Literal["web_search_preview"]
    """Discriminator: always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationConfigToolChoiceImageGeneration(Base):
    """Forces the model to call this tool."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationConfigToolChoiceComputer(Base):
    """Forces the model to call this tool."""

    type: Literal["computer"]
    """Discriminator: always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationConfigToolChoiceCodeInterpreter(Base):
    """Forces the model to call this tool."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationConfigToolChoiceProgrammaticToolCalling(Base):
    """Forces the model to call this tool."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationConfigToolChoiceShell(Base):
    """Forces the model to call this tool."""

    type: Literal["shell"]
    """Discriminator: always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationConfigToolChoiceCustom(Base):
    """Forces the model to call this tool."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["custom"]
    """Discriminator: always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationConfigToolChoiceApplyPatch(Base):
    """Forces the model to call this tool."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class ResponsesDelegationConfigToolChoiceAllowedTools(Base):
    """Restricts the model to some of the tools."""

    tools: list[
        ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunction
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGeneration
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreter
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom
        | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatch
    ]
    """Tools the model may call."""
    type: Literal["allowed_tools"]
    """Discriminator: always `allowed_tools`."""
    mode: ResponsesDelegationConfigToolChoiceAllowedToolsMode | None = None
    """Whether the model must call one of the tools (`required`) or may decide (`auto`). Values: `none`, `auto`,
    `required`."""

    _nested = {
        "tools": [
            (
                "type",
                {
                    "function": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunction",
                    "mcp": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp",
                    "file_search": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch",
                    "web_search": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch",
                    "web_search_preview": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview",
                    "image_generation": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGeneration",
                    "computer": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer",
                    "code_interpreter": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreter",
                    "programmatic_tool_calling": (
                        "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling"
                    ),
                    "shell": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell",
                    "custom": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom",
                    "apply_patch": "ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatch",
                },
            )
        ]
    }
    _tags = {"type": "allowed_tools"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunction(Base):
    """A tool that the model is restricted to."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["function"]
    """Discriminator: always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp(Base):
    """A tool that the model is restricted to."""

    name: str
    """Name the model uses to call the tool or function."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    type: Literal["mcp"]
    """Discriminator: always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch(Base):
    """A tool that the model is restricted to."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch(Base):
    """A tool that the model is restricted to."""

    type: Literal["web_search"]
    """Discriminator: always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview(Base):
    """A tool that the model is restricted to."""

    type: Literal["web_search_preview"]
    """Discriminator: always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGeneration(Base):
    """A tool that the model is restricted to."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer(Base):
    """A tool that the model is restricted to."""

    type: Literal["computer"]
    """Discriminator: always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreter(Base):
    """A tool that the model is restricted to."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling(Base):
    """A tool that the model is restricted to."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell(Base):
    """A tool that the model is restricted to."""

    type: Literal["shell"]
    """Discriminator: always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom(Base):
    """A tool that the model is restricted to."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["custom"]
    """Discriminator: always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatch(Base):
    """A tool that the model is restricted to."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`."""

    _tags = {"type": "apply_patch"}


ResponsesDelegationConfigToolChoiceAllowedToolsModeInput: TypeAlias = Literal["none", "auto", "required"]
ResponsesDelegationConfigToolChoiceAllowedToolsMode: TypeAlias = (
    ResponsesDelegationConfigToolChoiceAllowedToolsModeInput | str
)
"""Forces the model to call this tool."""


@model
class ResponsesDelegationConfigToolsItemWebSearch(Base):
    """Lets the model search the web."""

    type: Literal["web_search"]
    """Discriminator: always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationConfigToolsItemFileSearch(Base):
    """Lets the model search your vector stores."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationConfigToolsItemCodeInterpreter(Base):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationConfigToolsItemShell(Base):
    """Lets the model run shell commands."""

    type: Literal["shell"]
    """Discriminator: always `shell`."""
    environment: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationConfigToolsItemShellEnvironmentLocal
        | None
    ) = None
    """Environment that commands run in."""

    _nested = {
        "environment": (
            "type",
            {
                "container_auto": "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto",
                "container_reference": "ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference",
                "local": "ResponsesDelegationConfigToolsItemShellEnvironmentLocal",
            },
        )
    }
    _tags = {"type": "shell"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto(Base):
    """A container that is created for the commands."""

    type: Literal["container_auto"]
    """Discriminator: always `container_auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit | None = None
    """How much memory the container gets. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | None
    ) = None
    """Network access policy of the container."""
    skills: (
        list[
            ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
        ]
        | None
    ) = None
    """Skills to install in the environment."""

    _nested = {
        "network_policy": (
            "type",
            {
                "disabled": "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled",
                "allowlist": "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist",
            },
        ),
        "skills": [
            (
                "type",
                {
                    "skill_reference": (
                        "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference"
                    ),
                    "inline": "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline",
                },
            )
        ],
    }
    _tags = {"type": "container_auto"}


ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput: TypeAlias = Literal[
    "1g", "4g", "16g", "64g"
]
ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit: TypeAlias = (
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | str
)
"""How much memory the container gets."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled(Base):
    """No network access."""

    type: Literal["disabled"]
    """Discriminator: always `disabled`."""

    _tags = {"type": "disabled"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """Network access to listed domains only."""

    allowed_domains: list[str]
    """Allowed domains, including their subdomains."""
    type: Literal["allowlist"]
    """Discriminator: always `allowlist`."""

    _tags = {"type": "allowlist"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference(Base):
    """Reference to a stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`."""
    version: str | None = None
    """Version to use; None for the latest."""

    _tags = {"type": "skill_reference"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline(Base):
    """A skill whose files are part of the request."""

    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: str
    """Name the model uses to call the tool or function."""
    source: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
    """Where the content comes from."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _nested = {"source": "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource"}
    _tags = {"type": "inline"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource(Base):
    """The files of the skill, encoded as base64."""

    data: str
    """The ZIP archive, base64-encoded."""
    media_type: Literal["application/zip"]
    """Media type of the content. Always `application/zip`."""
    type: Literal["base64"]
    """Discriminator: always `base64`."""

    _tags = {"media_type": "application/zip", "type": "base64"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference(Base):
    """An existing container."""

    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    """Discriminator: always `container_reference`."""

    _tags = {"type": "container_reference"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocal(Base):
    """Your own machine, where your program runs the commands."""

    type: Literal["local"]
    """Discriminator: always `local`."""
    skills: list[ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None
    """Skills to install in the environment."""

    _nested = {"skills": ["ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem"]}
    _tags = {"type": "local"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem(Base):
    """A skill in a folder on your machine."""

    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: str
    """Name the model uses to call the tool or function."""
    path: str
    """Path of the skill."""


@model
class ResponsesDelegationConfigToolsItemImageGeneration(Base):
    """Lets the model create images."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationConfigToolsItemMcp(Base):
    """Gives the model the tools of a remote MCP server."""

    type: Literal["mcp"]
    """Discriminator: always `mcp`."""
    allowed_callers: list[ResponsesDelegationConfigToolsItemMcpAllowedCallersItem] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`."""
    allowed_tools: list[str] | ResponsesDelegationConfigToolsItemMcpAllowedTools | None = None
    """Which tools of the server the model may call."""
    authorization: str | None = None
    """Value of the `Authorization` header; None sends none."""
    connector_id: str | None = None
    """Id of the connector."""
    defer_loading: bool | None = None
    """Whether to keep the tool out of the context until tool search loads it."""
    headers: dict[str, str] | None = None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""
    require_approval: (
        ResponsesDelegationConfigToolsItemMcpRequireApproval
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum
        | None
    ) = None
    """Which tools require your approval before they run. Values: `always`, `never`."""
    server_description: str | None = None
    """Description of the MCP server for the model; None if there is none."""
    server_label: str | None = absent
    """Label that identifies the MCP server in tool calls."""
    server_url: str | None = None
    """URL of the MCP server. Either this or `connector_id` is required."""
    tunnel_id: str | None = None
    """Id of the tunnel."""

    _nested = {
        "allowed_tools": "ResponsesDelegationConfigToolsItemMcpAllowedTools",
        "require_approval": "ResponsesDelegationConfigToolsItemMcpRequireApproval",
    }
    _tags = {"type": "mcp"}


ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput: TypeAlias = Literal["direct", "programmatic"]
ResponsesDelegationConfigToolsItemMcpAllowedCallersItem: TypeAlias = (
    ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput | str
)
"""Who may call the tool, the model itself (`direct`) or code that the model writes (`programmatic`)."""


@model
class ResponsesDelegationConfigToolsItemMcpAllowedTools(Base):
    """Which tools of the server the model may call."""

    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""
    tool_names: list[str] | None = None
    """Names of the tools on the server."""


@model
class ResponsesDelegationConfigToolsItemMcpRequireApproval(Base):
    """Which tools of the server need your approval."""

    always: ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways | None = None
    """Tools that run only after your approval."""
    never: ResponsesDelegationConfigToolsItemMcpRequireApprovalNever | None = None
    """Tools that run without approval."""

    _nested = {
        "always": "ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways",
        "never": "ResponsesDelegationConfigToolsItemMcpRequireApprovalNever",
    }


@model
class ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways(Base):
    """Tools that run only after your approval."""

    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""
    tool_names: list[str] | None = None
    """Names of the tools on the server."""


@model
class ResponsesDelegationConfigToolsItemMcpRequireApprovalNever(Base):
    """Tools that run without approval."""

    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""
    tool_names: list[str] | None = None
    """Names of the tools on the server."""


ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum: TypeAlias = (
    ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput | str
)
"""Whether every call needs your approval, or none."""


@model
class ResponsesDelegationConfigToolsItemCustom(Base):
    """A tool of yours whose input is free text."""

    type: Literal["custom"]
    """Discriminator: always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationConfigToolsItemNamespace(Base):
    """Groups tools under a common name."""

    type: Literal["namespace"]
    """Discriminator: always `namespace`."""

    _tags = {"type": "namespace"}


@model
class ResponsesDelegationConfigToolsItemToolSearch(Base):
    """Lets the model find tools when it needs them."""

    type: Literal["tool_search"]
    """Discriminator: always `tool_search`."""

    _tags = {"type": "tool_search"}


@model
class ResponsesDelegationConfigToolsItemProgrammaticToolCalling(Base):
    """Lets the model call tools from code that it writes."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationConfigToolsItemComputer(Base):
    """Lets the model control a computer."""

    type: Literal["computer"]
    """Discriminator: always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationConfigToolsItemApplyPatch(Base):
    """Lets the model edit files with patches."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`."""

    _tags = {"type": "apply_patch"}
