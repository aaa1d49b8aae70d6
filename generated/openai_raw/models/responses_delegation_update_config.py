"""`ResponsesDelegationUpdateConfig`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.live_function_tool import LiveFunctionTool


@model
class ResponsesDelegationUpdateConfig(Base):
    """New settings of the model that does the work."""

    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationUpdateConfigReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: ResponsesDelegationUpdateConfigServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
    `priority`, `ultrafast`."""
    text: ResponsesDelegationUpdateConfigText | None = None
    """How the model writes."""
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
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
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
    """The tools that the model may call."""

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
    """How much the model thinks before it answers."""

    effort: ResponsesDelegationUpdateConfigReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationUpdateConfigReasoningSummary | None = None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""


ResponsesDelegationUpdateConfigReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh"
]
ResponsesDelegationUpdateConfigReasoningEffort: TypeAlias = ResponsesDelegationUpdateConfigReasoningEffortInput | str

ResponsesDelegationUpdateConfigReasoningSummaryInput: TypeAlias = Literal["concise", "detailed", "auto"]
ResponsesDelegationUpdateConfigReasoningSummary: TypeAlias = ResponsesDelegationUpdateConfigReasoningSummaryInput | str

ResponsesDelegationUpdateConfigServiceTierInput: TypeAlias = Literal[
    "auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"
]
ResponsesDelegationUpdateConfigServiceTier: TypeAlias = ResponsesDelegationUpdateConfigServiceTierInput | str


@model
class ResponsesDelegationUpdateConfigText(Base):
    """How the model writes."""

    verbosity: ResponsesDelegationUpdateConfigTextVerbosity | None = None
    """How long answers are. Values: `low`, `medium`, `high`."""


ResponsesDelegationUpdateConfigTextVerbosityInput: TypeAlias = Literal["low", "medium", "high"]
ResponsesDelegationUpdateConfigTextVerbosity: TypeAlias = ResponsesDelegationUpdateConfigTextVerbosityInput | str

ResponsesDelegationUpdateConfigToolChoiceEnumInput: TypeAlias = Literal["auto", "none", "required"]
ResponsesDelegationUpdateConfigToolChoiceEnum: TypeAlias = ResponsesDelegationUpdateConfigToolChoiceEnumInput | str


@model
class ResponsesDelegationUpdateConfigToolChoiceFunction(Base):
    """The tool that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["function"]
    """Which kind it is. Always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationUpdateConfigToolChoiceMcp(Base):
    """The tool that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationUpdateConfigToolChoiceFileSearch(Base):
    """The tool that the model must call."""

    type: Literal["file_search"]
    """Which kind it is. Always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceWebSearch(Base):
    """The tool that the model must call."""

    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview(Base):
    """The tool that the model must call."""

    type: Literal["web_search_preview"]
    """Which kind it is. Always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationUpdateConfigToolChoiceImageGeneration(Base):
    """The tool that the model must call."""

    type: Literal["image_generation"]
    """Which kind it is. Always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationUpdateConfigToolChoiceComputer(Base):
    """The tool that the model must call."""

    type: Literal["computer"]
    """Which kind it is. Always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter(Base):
    """The tool that the model must call."""

    type: Literal["code_interpreter"]
    """Which kind it is. Always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling(Base):
    """The tool that the model must call."""

    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationUpdateConfigToolChoiceShell(Base):
    """The tool that the model must call."""

    type: Literal["shell"]
    """Which kind it is. Always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationUpdateConfigToolChoiceCustom(Base):
    """The tool that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["custom"]
    """Which kind it is. Always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationUpdateConfigToolChoiceApplyPatch(Base):
    """The tool that the model must call."""

    type: Literal["apply_patch"]
    """Which kind it is. Always `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedTools(Base):
    """The only tools that the model may call."""

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
    """The tools that the model may call."""
    type: Literal["allowed_tools"]
    """Which kind it is. Always `allowed_tools`."""
    mode: ResponsesDelegationUpdateConfigToolChoiceAllowedToolsMode | None = None
    """Whether one of the tools must be called. Values: `none`, `auto`, `required`."""

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
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["function"]
    """Which kind it is. Always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcp(Base):
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch(Base):
    """A tool that the model may call."""

    type: Literal["file_search"]
    """Which kind it is. Always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch(Base):
    """A tool that the model may call."""

    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreview(Base):
    """A tool that the model may call."""

    type: Literal["web_search_preview"]
    """Which kind it is. Always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration(Base):
    """A tool that the model may call."""

    type: Literal["image_generation"]
    """Which kind it is. Always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer(Base):
    """A tool that the model may call."""

    type: Literal["computer"]
    """Which kind it is. Always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreter(Base):
    """A tool that the model may call."""

    type: Literal["code_interpreter"]
    """Which kind it is. Always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling(Base):
    """A tool that the model may call."""

    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell(Base):
    """A tool that the model may call."""

    type: Literal["shell"]
    """Which kind it is. Always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom(Base):
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["custom"]
    """Which kind it is. Always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch(Base):
    """A tool that the model may call."""

    type: Literal["apply_patch"]
    """Which kind it is. Always `apply_patch`."""

    _tags = {"type": "apply_patch"}


ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput: TypeAlias = Literal["none", "auto", "required"]
ResponsesDelegationUpdateConfigToolChoiceAllowedToolsMode: TypeAlias = (
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput | str
)


@model
class ResponsesDelegationUpdateConfigToolsItemWebSearch(Base):
    """A tool that the model may call."""

    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationUpdateConfigToolsItemFileSearch(Base):
    """A tool that the model may call."""

    type: Literal["file_search"]
    """Which kind it is. Always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationUpdateConfigToolsItemCodeInterpreter(Base):
    """A tool that the model may call."""

    type: Literal["code_interpreter"]
    """Which kind it is. Always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationUpdateConfigToolsItemShell(Base):
    """A tool that the model may call."""

    type: Literal["shell"]
    """Which kind it is. Always `shell`."""
    environment: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal
        | None
    ) = None
    """Where commands run."""

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
    """A tool that the model may call."""

    type: Literal["container_auto"]
    """Which kind it is. Always `container_auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit | None = None
    """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | None
    ) = None
    """What of the network the container may reach."""
    skills: (
        list[
            ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
        ]
        | None
    ) = None
    """Skills that are there from the beginning."""

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


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled(Base):
    """No host can be reached."""

    type: Literal["disabled"]
    """Which kind it is. Always `disabled`."""

    _tags = {"type": "disabled"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """Only some hosts can be reached."""

    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
    type: Literal["allowlist"]
    """Which kind it is. Always `allowlist`."""

    _tags = {"type": "allowlist"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference(Base):
    """A stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Which kind it is. Always `skill_reference`."""
    version: str | None = None
    """The version. The newest one if null."""

    _tags = {"type": "skill_reference"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline(Base):
    """A tool that the model may call."""

    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    source: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
    """The content."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _nested = {"source": "ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource"}
    _tags = {"type": "inline"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource(Base):
    """A tool that the model may call."""

    data: str
    """The archive, in Base64."""
    media_type: Literal["application/zip"]
    """The format of the content. Always `application/zip`."""
    type: Literal["base64"]
    """Which kind it is. Always `base64`."""

    _tags = {"media_type": "application/zip", "type": "base64"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference(Base):
    """A container that exists already."""

    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    """Which kind it is. Always `container_reference`."""

    _tags = {"type": "container_reference"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal(Base):
    """A tool that the model may call."""

    type: Literal["local"]
    """Which kind it is. Always `local`."""
    skills: list[ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None
    """Skills that are there from the beginning."""

    _nested = {"skills": ["ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem"]}
    _tags = {"type": "local"}


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem(Base):
    """A tool that the model may call."""

    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    path: str
    """Where the skill lies."""


@model
class ResponsesDelegationUpdateConfigToolsItemImageGeneration(Base):
    """A tool that the model may call."""

    type: Literal["image_generation"]
    """Which kind it is. Always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationUpdateConfigToolsItemMcp(Base):
    """A tool that the model may call."""

    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""
    allowed_callers: list[ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    allowed_tools: list[str] | ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools | None = None
    """A tool that the model may call."""
    authorization: str | None = None
    """The value of the `Authorization` header. None is sent if null."""
    connector_id: str | None = None
    """Id of the connector."""
    defer_loading: bool | None = None
    """Whether the tool stays out of the context until tool search finds it."""
    headers: dict[str, str] | None = None
    """Headers for every request to the MCP server, e.g. for authentication."""
    require_approval: (
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum
        | None
    ) = None
    """Which tools may only run after your approval. Values: `always`, `never`."""
    server_description: str | None = None
    """What the MCP server is for. Null if that needs no words."""
    server_label: str | None = absent
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None = None
    """URL of the MCP server; give this or `connector_id`."""
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


@model
class ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools(Base):
    """A tool that the model may call."""

    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
    tool_names: list[str] | None = None
    """Names of the tools, as the server lists them."""


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval(Base):
    """A tool that the model may call."""

    always: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways | None = None
    """Tools whose calls need approval."""
    never: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever | None = None
    """Tools whose calls need none."""

    _nested = {
        "always": "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways",
        "never": "ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever",
    }


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways(Base):
    """Tools whose calls need approval."""

    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
    tool_names: list[str] | None = None
    """Names of the tools, as the server lists them."""


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever(Base):
    """Tools whose calls need none."""

    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
    tool_names: list[str] | None = None
    """Names of the tools, as the server lists them."""


ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum: TypeAlias = (
    ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput | str
)


@model
class ResponsesDelegationUpdateConfigToolsItemCustom(Base):
    """A tool that the model may call."""

    type: Literal["custom"]
    """Which kind it is. Always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationUpdateConfigToolsItemNamespace(Base):
    """A tool that the model may call."""

    type: Literal["namespace"]
    """Which kind it is. Always `namespace`."""

    _tags = {"type": "namespace"}


@model
class ResponsesDelegationUpdateConfigToolsItemToolSearch(Base):
    """A tool that the model may call."""

    type: Literal["tool_search"]
    """Which kind it is. Always `tool_search`."""

    _tags = {"type": "tool_search"}


@model
class ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling(Base):
    """A tool that the model may call."""

    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationUpdateConfigToolsItemComputer(Base):
    """A tool that the model may call."""

    type: Literal["computer"]
    """Which kind it is. Always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationUpdateConfigToolsItemApplyPatch(Base):
    """A tool that the model may call."""

    type: Literal["apply_patch"]
    """Which kind it is. Always `apply_patch`."""

    _tags = {"type": "apply_patch"}
