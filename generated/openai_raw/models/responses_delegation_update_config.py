"""`ResponsesDelegationUpdateConfig`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.live_function_tool import LiveFunctionTool


@model
class ResponsesDelegationUpdateConfig(Base):
    """New configuration of the model that does the delegated work."""

    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    max_output_tokens: int | None = None
    """Maximum number of tokens to generate, including reasoning tokens."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel."""
    reasoning: ResponsesDelegationUpdateConfigReasoning | None = None
    """Reasoning options of the agent."""
    service_tier: ResponsesDelegationUpdateConfigServiceTier | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast_tier_temp_pilot`,
    `flex`, `priority`, `ultrafast`."""
    text: ResponsesDelegationUpdateConfigText | None = None
    """Text output options."""
    tool_choice: (
        ResponsesDelegationUpdateConfigToolChoiceEnum
        | ResponsesDelegationUpdateConfigToolChoiceFunction
        | ResponsesDelegationUpdateConfigToolChoiceMcp
        | ResponsesDelegationUpdateConfigToolChoiceFileSearch
        | ResponsesDelegationUpdateConfigToolChoiceWebSearch
        | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview
        | ResponsesDelegationUpdateConfigToolChoiceImageGeneration
        | ResponsesDelegationUpdateConfigToolChoiceComputer
        | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter
        | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling
        | ResponsesDelegationUpdateConfigToolChoiceShell
        | ResponsesDelegationUpdateConfigToolChoiceCustom
        | ResponsesDelegationUpdateConfigToolChoiceApplyPatch
        | ResponsesDelegationUpdateConfigToolChoiceAllowedTools
        | None
    ) = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    tools: (
        list[
            LiveFunctionTool
            | ResponsesDelegationUpdateConfigToolsItemWebSearch
            | ResponsesDelegationUpdateConfigToolsItemFileSearch
            | ResponsesDelegationUpdateConfigToolsItemCodeInterpreter
            | ResponsesDelegationUpdateConfigToolsItemShell
            | ResponsesDelegationUpdateConfigToolsItemImageGeneration
            | ResponsesDelegationUpdateConfigToolsItemMcp
            | ResponsesDelegationUpdateConfigToolsItemCustom
            | ResponsesDelegationUpdateConfigToolsItemNamespace
            | ResponsesDelegationUpdateConfigToolsItemToolSearch
            | ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling
            | ResponsesDelegationUpdateConfigToolsItemComputer
            | ResponsesDelegationUpdateConfigToolsItemApplyPatch
        ]
        | None
    ) = absent
    """Tools the model may call."""

    _nested = {
        "reasoning": "ResponsesDelegationUpdateConfigReasoning",
        "text": "ResponsesDelegationUpdateConfigText",
        "tool_choice": (
            "type",
            {
                "function": "ResponsesDelegationUpdateConfigToolChoiceFunction",
                "mcp": "ResponsesDelegationUpdateConfigToolChoiceMcp",
                "file_search": "ResponsesDelegationUpdateConfigToolChoiceFileSearch",
                "web_search": "ResponsesDelegationUpdateConfigToolChoiceWebSearch",
                "web_search_preview": "ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview",
                "image_generation": "ResponsesDelegationUpdateConfigToolChoiceImageGeneration",
                "computer": "ResponsesDelegationUpdateConfigToolChoiceComputer",
                "code_interpreter": "ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter",
                "programmatic_tool_calling": "ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling",
                "shell": "ResponsesDelegationUpdateConfigToolChoiceShell",
                "custom": "ResponsesDelegationUpdateConfigToolChoiceCustom",
                "apply_patch": "ResponsesDelegationUpdateConfigToolChoiceApplyPatch",
                "allowed_tools": "ResponsesDelegationUpdateConfigToolChoiceAllowedTools",
            },
        ),
        "tools": [
            (
                "type",
                {
                    "function": "LiveFunctionTool",
                    "web_search": "ResponsesDelegationUpdateConfigToolsItemWebSearch",
                    "file_search": "ResponsesDelegationUpdateConfigToolsItemFileSearch",
                    "code_interpreter": "ResponsesDelegationUpdateConfigToolsItemCodeInterpreter",
                    "shell": "ResponsesDelegationUpdateConfigToolsItemShell",
                    "image_generation": "ResponsesDelegationUpdateConfigToolsItemImageGeneration",
                    "mcp": "ResponsesDelegationUpdateConfigToolsItemMcp",
                    "custom": "ResponsesDelegationUpdateConfigToolsItemCustom",
                    "namespace": "ResponsesDelegationUpdateConfigToolsItemNamespace",
                    "tool_search": "ResponsesDelegationUpdateConfigToolsItemToolSearch",
                    "programmatic_tool_calling": "ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling",
                    "computer": "ResponsesDelegationUpdateConfigToolsItemComputer",
                    "apply_patch": "ResponsesDelegationUpdateConfigToolsItemApplyPatch",
                },
            )
        ],
    }


@model
class ResponsesDelegationUpdateConfigReasoning(Base):
    """Reasoning options of the agent."""

    effort: ResponsesDelegationUpdateConfigReasoningEffort | None = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationUpdateConfigReasoningSummary | None = None
    """Detail of the reasoning summary; None for no summary. Values: `concise`, `detailed`, `auto`."""


ResponsesDelegationUpdateConfigReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh"
]
ResponsesDelegationUpdateConfigReasoningEffort: TypeAlias = ResponsesDelegationUpdateConfigReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

ResponsesDelegationUpdateConfigReasoningSummaryInput: TypeAlias = Literal["concise", "detailed", "auto"]
ResponsesDelegationUpdateConfigReasoningSummary: TypeAlias = ResponsesDelegationUpdateConfigReasoningSummaryInput | str
"""Detail of the reasoning summary; None for no summary."""

ResponsesDelegationUpdateConfigServiceTierInput: TypeAlias = Literal[
    "auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"
]
ResponsesDelegationUpdateConfigServiceTier: TypeAlias = ResponsesDelegationUpdateConfigServiceTierInput | str
"""Processing tier, which determines latency and price."""


@model
class ResponsesDelegationUpdateConfigText(Base):
    """Text output options."""

    verbosity: ResponsesDelegationUpdateConfigTextVerbosity | None = None
    """How verbose the output is. Values: `low`, `medium`, `high`."""


ResponsesDelegationUpdateConfigTextVerbosityInput: TypeAlias = Literal["low", "medium", "high"]
ResponsesDelegationUpdateConfigTextVerbosity: TypeAlias = ResponsesDelegationUpdateConfigTextVerbosityInput | str
"""How verbose the output is."""

ResponsesDelegationUpdateConfigToolChoiceEnumInput: TypeAlias = Literal["auto", "none", "required"]
ResponsesDelegationUpdateConfigToolChoiceEnum: TypeAlias = ResponsesDelegationUpdateConfigToolChoiceEnumInput | str
"""Forces the model to call this tool."""


@model
class ResponsesDelegationUpdateConfigToolChoiceFunction(Base):
    """Forces the model to call this tool."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["function"]
    """Discriminator: always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationUpdateConfigToolChoiceMcp(Base):
    """Forces the model to call this tool."""

    name: str
    """Name the model uses to call the tool or function."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    type: Literal["mcp"]
    """Discriminator: always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationUpdateConfigToolChoiceFileSearch(Base):
    """Forces the model to call this tool."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceWebSearch(Base):
    """Forces the model to call this tool."""

    type: Literal["web_search"]
    """Discriminator: always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview(Base):
    """Forces the model to call this tool."""

    type: Literal["web_search_preview"]
    """Discriminator: always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationUpdateConfigToolChoiceImageGeneration(Base):
    """Forces the model to call this tool."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationUpdateConfigToolChoiceComputer(Base):
    """Forces the model to call this tool."""

    type: Literal["computer"]
    """Discriminator: always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter(Base):
    """Forces the model to call this tool."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling(Base):
    """Forces the model to call this tool."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationUpdateConfigToolChoiceShell(Base):
    """Forces the model to call this tool."""

    type: Literal["shell"]
    """Discriminator: always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationUpdateConfigToolChoiceCustom(Base):
    """Forces the model to call this tool."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["custom"]
    """Discriminator: always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationUpdateConfigToolChoiceApplyPatch(Base):
    """Forces the model to call this tool."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedTools(Base):
    """Restricts the model to some of the tools."""

    tools: list[
        ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcp
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreview
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreter
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch
    ]
    """Tools the model may call."""
    type: Literal["allowed_tools"]
    """Discriminator: always `allowed_tools`."""
    mode: ResponsesDelegationUpdateConfigToolChoiceAllowedToolsMode | None = None
    """Whether the model must call one of the tools (`required`) or may decide (`auto`). Values: `none`, `auto`,
    `required`."""

    _nested = {
        "tools": [
            (
                "type",
                {
                    "function": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction",
                    "mcp": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcp",
                    "file_search": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch",
                    "web_search": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch",
                    "web_search_preview": (
                        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreview"
                    ),
                    "image_generation": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration",
                    "computer": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer",
                    "code_interpreter": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreter",
                    "programmatic_tool_calling": (
                        "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling"
                    ),
                    "shell": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell",
                    "custom": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom",
                    "apply_patch": "ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch",
                },
            )
        ]
    }
    _tags = {"type": "allowed_tools"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction(Base):
    """A tool that the model is restricted to."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["function"]
    """Discriminator: always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcp(Base):
    """A tool that the model is restricted to."""

    name: str
    """Name the model uses to call the tool or function."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    type: Literal["mcp"]
    """Discriminator: always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch(Base):
    """A tool that the model is restricted to."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch(Base):
    """A tool that the model is restricted to."""

    type: Literal["web_search"]
    """Discriminator: always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreview(Base):
    """A tool that the model is restricted to."""

    type: Literal["web_search_preview"]
    """Discriminator: always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration(Base):
    """A tool that the model is restricted to."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer(Base):
    """A tool that the model is restricted to."""

    type: Literal["computer"]
    """Discriminator: always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreter(Base):
    """A tool that the model is restricted to."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling(Base):
    """A tool that the model is restricted to."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell(Base):
    """A tool that the model is restricted to."""

    type: Literal["shell"]
    """Discriminator: always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom(Base):
    """A tool that the model is restricted to."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["custom"]
    """Discriminator: always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch(Base):
    """A tool that the model is restricted to."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`."""

    _tags = {"type": "apply_patch"}


ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput: TypeAlias = Literal["none", "auto", "required"]
ResponsesDelegationUpdateConfigToolChoiceAllowedToolsMode: TypeAlias = (
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput | str
)
"""Forces the model to call this tool."""


@model
class ResponsesDelegationUpdateConfigToolsItemWebSearch(Base):
    """Lets the model search the web."""

    type: Literal["web_search"]
    """Discriminator: always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationUpdateConfigToolsItemFileSearch(Base):
    """Lets the model search your vector stores."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationUpdateConfigToolsItemCodeInterpreter(Base):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationUpdateConfigToolsItemShell(Base):
    """Lets the model run shell commands."""

    type: Literal["shell"]
    """Discriminator: always `shell`."""
    environment: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal
        | None
    ) = None
    """Environment that commands run in."""

    _nested = {
        "environment": (
            "type",
            {
                "container_auto": "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto",
                "container_reference": "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference",
                "local": "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal",
            },
        )
    }
    _tags = {"type": "shell"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto(Base):
    """A container that is created for the commands."""

    type: Literal["container_auto"]
    """Discriminator: always `container_auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit | None = None
    """How much memory the container gets. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | None
    ) = None
    """Network access policy of the container."""
    skills: (
        list[
            ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
        ]
        | None
    ) = None
    """Skills to install in the environment."""

    _nested = {
        "network_policy": (
            "type",
            {
                "disabled": (
                    "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled"
                ),
                "allowlist": (
                    "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist"
                ),
            },
        ),
        "skills": [
            (
                "type",
                {
                    "skill_reference": (
                        "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference"
                    ),
                    "inline": "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline",
                },
            )
        ],
    }
    _tags = {"type": "container_auto"}


ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput: TypeAlias = Literal[
    "1g", "4g", "16g", "64g"
]
ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit: TypeAlias = (
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | str
)
"""How much memory the container gets."""


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled(Base):
    """No network access."""

    type: Literal["disabled"]
    """Discriminator: always `disabled`."""

    _tags = {"type": "disabled"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """Network access to listed domains only."""

    allowed_domains: list[str]
    """Allowed domains, including their subdomains."""
    type: Literal["allowlist"]
    """Discriminator: always `allowlist`."""

    _tags = {"type": "allowlist"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference(Base):
    """Reference to a stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`."""
    version: str | None = None
    """Version to use; None for the latest."""

    _tags = {"type": "skill_reference"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline(Base):
    """A skill whose files are part of the request."""

    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: str
    """Name the model uses to call the tool or function."""
    source: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
    """Where the content comes from."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _nested = {"source": "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource"}
    _tags = {"type": "inline"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource(Base):
    """The files of the skill, encoded as base64."""

    data: str
    """The ZIP archive, base64-encoded."""
    media_type: Literal["application/zip"]
    """Media type of the content. Always `application/zip`."""
    type: Literal["base64"]
    """Discriminator: always `base64`."""

    _tags = {"media_type": "application/zip", "type": "base64"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference(Base):
    """An existing container."""

    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    """Discriminator: always `container_reference`."""

    _tags = {"type": "container_reference"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal(Base):
    """Your own machine, where your program runs the commands."""

    type: Literal["local"]
    """Discriminator: always `local`."""
    skills: list[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None
    """Skills to install in the environment."""

    _nested = {"skills": ["ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem"]}
    _tags = {"type": "local"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem(Base):
    """A skill in a folder on your machine."""

    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: str
    """Name the model uses to call the tool or function."""
    path: str
    """Path of the skill."""


@model
class ResponsesDelegationUpdateConfigToolsItemImageGeneration(Base):
    """Lets the model create images."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationUpdateConfigToolsItemMcp(Base):
    """Gives the model the tools of a remote MCP server."""

    type: Literal["mcp"]
    """Discriminator: always `mcp`."""
    allowed_callers: list[ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`."""
    allowed_tools: list[str] | ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools | None = None
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
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum
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
        "allowed_tools": "ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools",
        "require_approval": "ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval",
    }
    _tags = {"type": "mcp"}


ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput: TypeAlias = Literal["direct", "programmatic"]
ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem: TypeAlias = (
    ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput | str
)
"""Who may call the tool, the model itself (`direct`) or code that the model writes (`programmatic`)."""


@model
class ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools(Base):
    """Which tools of the server the model may call."""

    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""
    tool_names: list[str] | None = None
    """Names of the tools on the server."""


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval(Base):
    """Which tools of the server need your approval."""

    always: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways | None = None
    """Tools that run only after your approval."""
    never: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever | None = None
    """Tools that run without approval."""

    _nested = {
        "always": "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways",
        "never": "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever",
    }


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways(Base):
    """Tools that run only after your approval."""

    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""
    tool_names: list[str] | None = None
    """Names of the tools on the server."""


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever(Base):
    """Tools that run without approval."""

    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""
    tool_names: list[str] | None = None
    """Names of the tools on the server."""


ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum: TypeAlias = (
    ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput | str
)
"""Whether every call needs your approval, or none."""


@model
class ResponsesDelegationUpdateConfigToolsItemCustom(Base):
    """A tool of yours whose input is free text."""

    type: Literal["custom"]
    """Discriminator: always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationUpdateConfigToolsItemNamespace(Base):
    """Groups tools under a common name."""

    type: Literal["namespace"]
    """Discriminator: always `namespace`."""

    _tags = {"type": "namespace"}


@model
class ResponsesDelegationUpdateConfigToolsItemToolSearch(Base):
    """Lets the model find tools when it needs them."""

    type: Literal["tool_search"]
    """Discriminator: always `tool_search`."""

    _tags = {"type": "tool_search"}


@model
class ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling(Base):
    """Lets the model call tools from code that it writes."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationUpdateConfigToolsItemComputer(Base):
    """Lets the model control a computer."""

    type: Literal["computer"]
    """Discriminator: always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationUpdateConfigToolsItemApplyPatch(Base):
    """Lets the model edit files with patches."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`."""

    _tags = {"type": "apply_patch"}
