"""`ResponsesDelegationConfig`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.live_function_tool import LiveFunctionTool


@model
class ResponsesDelegationConfig(Base):
    """Settings of the model that does the work."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: ResponsesDelegationConfigServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
    `priority`, `ultrafast`."""
    text: ResponsesDelegationConfigText | None = None
    """How the model writes."""
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
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
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
    """The tools that the model may call."""

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
    """How much the model thinks before it answers."""

    effort: ResponsesDelegationConfigReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationConfigReasoningSummary | None = None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""


ResponsesDelegationConfigReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh"]
ResponsesDelegationConfigReasoningEffort: TypeAlias = ResponsesDelegationConfigReasoningEffortInput | str

ResponsesDelegationConfigReasoningSummaryInput: TypeAlias = Literal["concise", "detailed", "auto"]
ResponsesDelegationConfigReasoningSummary: TypeAlias = ResponsesDelegationConfigReasoningSummaryInput | str

ResponsesDelegationConfigServiceTierInput: TypeAlias = Literal[
    "auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"
]
ResponsesDelegationConfigServiceTier: TypeAlias = ResponsesDelegationConfigServiceTierInput | str


@model
class ResponsesDelegationConfigText(Base):
    """How the model writes."""

    verbosity: ResponsesDelegationConfigTextVerbosity | None = None
    """How long answers are. Values: `low`, `medium`, `high`."""


ResponsesDelegationConfigTextVerbosityInput: TypeAlias = Literal["low", "medium", "high"]
ResponsesDelegationConfigTextVerbosity: TypeAlias = ResponsesDelegationConfigTextVerbosityInput | str

ResponsesDelegationConfigToolChoiceEnumInput: TypeAlias = Literal["auto", "none", "required"]
ResponsesDelegationConfigToolChoiceEnum: TypeAlias = ResponsesDelegationConfigToolChoiceEnumInput | str


@model
class ResponsesDelegationConfigToolChoiceFunction(Base):
    """The tool that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["function"]
    """Which kind it is. Always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationConfigToolChoiceMcp(Base):
    """The tool that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationConfigToolChoiceFileSearch(Base):
    """The tool that the model must call."""

    type: Literal["file_search"]
    """Which kind it is. Always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationConfigToolChoiceWebSearch(Base):
    """The tool that the model must call."""

    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationConfigToolChoiceWebSearchPreview(Base):
    """The tool that the model must call."""

    type: Literal["web_search_preview"]
    """Which kind it is. Always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationConfigToolChoiceImageGeneration(Base):
    """The tool that the model must call."""

    type: Literal["image_generation"]
    """Which kind it is. Always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationConfigToolChoiceComputer(Base):
    """The tool that the model must call."""

    type: Literal["computer"]
    """Which kind it is. Always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationConfigToolChoiceCodeInterpreter(Base):
    """The tool that the model must call."""

    type: Literal["code_interpreter"]
    """Which kind it is. Always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationConfigToolChoiceProgrammaticToolCalling(Base):
    """The tool that the model must call."""

    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationConfigToolChoiceShell(Base):
    """The tool that the model must call."""

    type: Literal["shell"]
    """Which kind it is. Always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationConfigToolChoiceCustom(Base):
    """The tool that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["custom"]
    """Which kind it is. Always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationConfigToolChoiceApplyPatch(Base):
    """The tool that the model must call."""

    type: Literal["apply_patch"]
    """Which kind it is. Always `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class ResponsesDelegationConfigToolChoiceAllowedTools(Base):
    """The only tools that the model may call."""

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
    """The tools that the model may call."""
    type: Literal["allowed_tools"]
    """Which kind it is. Always `allowed_tools`."""
    mode: ResponsesDelegationConfigToolChoiceAllowedToolsMode | None = None
    """Whether one of the tools must be called. Values: `none`, `auto`, `required`."""

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
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["function"]
    """Which kind it is. Always `function`."""

    _tags = {"type": "function"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp(Base):
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""

    _tags = {"type": "mcp"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch(Base):
    """A tool that the model may call."""

    type: Literal["file_search"]
    """Which kind it is. Always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch(Base):
    """A tool that the model may call."""

    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview(Base):
    """A tool that the model may call."""

    type: Literal["web_search_preview"]
    """Which kind it is. Always `web_search_preview`."""

    _tags = {"type": "web_search_preview"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGeneration(Base):
    """A tool that the model may call."""

    type: Literal["image_generation"]
    """Which kind it is. Always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer(Base):
    """A tool that the model may call."""

    type: Literal["computer"]
    """Which kind it is. Always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreter(Base):
    """A tool that the model may call."""

    type: Literal["code_interpreter"]
    """Which kind it is. Always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling(Base):
    """A tool that the model may call."""

    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell(Base):
    """A tool that the model may call."""

    type: Literal["shell"]
    """Which kind it is. Always `shell`."""

    _tags = {"type": "shell"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom(Base):
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["custom"]
    """Which kind it is. Always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatch(Base):
    """A tool that the model may call."""

    type: Literal["apply_patch"]
    """Which kind it is. Always `apply_patch`."""

    _tags = {"type": "apply_patch"}


ResponsesDelegationConfigToolChoiceAllowedToolsModeInput: TypeAlias = Literal["none", "auto", "required"]
ResponsesDelegationConfigToolChoiceAllowedToolsMode: TypeAlias = (
    ResponsesDelegationConfigToolChoiceAllowedToolsModeInput | str
)


@model
class ResponsesDelegationConfigToolsItemWebSearch(Base):
    """A tool that the model may call."""

    type: Literal["web_search"]
    """Which kind it is. Always `web_search`."""

    _tags = {"type": "web_search"}


@model
class ResponsesDelegationConfigToolsItemFileSearch(Base):
    """A tool that the model may call."""

    type: Literal["file_search"]
    """Which kind it is. Always `file_search`."""

    _tags = {"type": "file_search"}


@model
class ResponsesDelegationConfigToolsItemCodeInterpreter(Base):
    """A tool that the model may call."""

    type: Literal["code_interpreter"]
    """Which kind it is. Always `code_interpreter`."""

    _tags = {"type": "code_interpreter"}


@model
class ResponsesDelegationConfigToolsItemShell(Base):
    """A tool that the model may call."""

    type: Literal["shell"]
    """Which kind it is. Always `shell`."""
    environment: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationConfigToolsItemShellEnvironmentLocal
        | None
    ) = None
    """Where commands run."""

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
    """A tool that the model may call."""

    type: Literal["container_auto"]
    """Which kind it is. Always `container_auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimit | None = None
    """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | None
    ) = None
    """What of the network the container may reach."""
    skills: (
        list[
            ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
        ]
        | None
    ) = None
    """Skills that are there from the beginning."""

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


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled(Base):
    """No host can be reached."""

    type: Literal["disabled"]
    """Which kind it is. Always `disabled`."""

    _tags = {"type": "disabled"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(Base):
    """Only some hosts can be reached."""

    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
    type: Literal["allowlist"]
    """Which kind it is. Always `allowlist`."""

    _tags = {"type": "allowlist"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference(Base):
    """A stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Which kind it is. Always `skill_reference`."""
    version: str | None = None
    """The version. The newest one if null."""

    _tags = {"type": "skill_reference"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline(Base):
    """A tool that the model may call."""

    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    source: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
    """The content."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _nested = {"source": "ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource"}
    _tags = {"type": "inline"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource(Base):
    """A tool that the model may call."""

    data: str
    """The archive, in Base64."""
    media_type: Literal["application/zip"]
    """The format of the content. Always `application/zip`."""
    type: Literal["base64"]
    """Which kind it is. Always `base64`."""

    _tags = {"media_type": "application/zip", "type": "base64"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference(Base):
    """A container that exists already."""

    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    """Which kind it is. Always `container_reference`."""

    _tags = {"type": "container_reference"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocal(Base):
    """A tool that the model may call."""

    type: Literal["local"]
    """Which kind it is. Always `local`."""
    skills: list[ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem] | None = None
    """Skills that are there from the beginning."""

    _nested = {"skills": ["ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem"]}
    _tags = {"type": "local"}


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem(Base):
    """A tool that the model may call."""

    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    path: str
    """Where the skill lies."""


@model
class ResponsesDelegationConfigToolsItemImageGeneration(Base):
    """A tool that the model may call."""

    type: Literal["image_generation"]
    """Which kind it is. Always `image_generation`."""

    _tags = {"type": "image_generation"}


@model
class ResponsesDelegationConfigToolsItemMcp(Base):
    """A tool that the model may call."""

    type: Literal["mcp"]
    """Which kind it is. Always `mcp`."""
    allowed_callers: list[ResponsesDelegationConfigToolsItemMcpAllowedCallersItem] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    allowed_tools: list[str] | ResponsesDelegationConfigToolsItemMcpAllowedTools | None = None
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
        ResponsesDelegationConfigToolsItemMcpRequireApproval
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum
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
        "allowed_tools": "ResponsesDelegationConfigToolsItemMcpAllowedTools",
        "require_approval": "ResponsesDelegationConfigToolsItemMcpRequireApproval",
    }
    _tags = {"type": "mcp"}


ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput: TypeAlias = Literal["direct", "programmatic"]
ResponsesDelegationConfigToolsItemMcpAllowedCallersItem: TypeAlias = (
    ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput | str
)


@model
class ResponsesDelegationConfigToolsItemMcpAllowedTools(Base):
    """A tool that the model may call."""

    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
    tool_names: list[str] | None = None
    """Names of the tools, as the server lists them."""


@model
class ResponsesDelegationConfigToolsItemMcpRequireApproval(Base):
    """A tool that the model may call."""

    always: ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways | None = None
    """Tools whose calls need approval."""
    never: ResponsesDelegationConfigToolsItemMcpRequireApprovalNever | None = None
    """Tools whose calls need none."""

    _nested = {
        "always": "ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways",
        "never": "ResponsesDelegationConfigToolsItemMcpRequireApprovalNever",
    }


@model
class ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways(Base):
    """Tools whose calls need approval."""

    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
    tool_names: list[str] | None = None
    """Names of the tools, as the server lists them."""


@model
class ResponsesDelegationConfigToolsItemMcpRequireApprovalNever(Base):
    """Tools whose calls need none."""

    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
    tool_names: list[str] | None = None
    """Names of the tools, as the server lists them."""


ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum: TypeAlias = (
    ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput | str
)


@model
class ResponsesDelegationConfigToolsItemCustom(Base):
    """A tool that the model may call."""

    type: Literal["custom"]
    """Which kind it is. Always `custom`."""

    _tags = {"type": "custom"}


@model
class ResponsesDelegationConfigToolsItemNamespace(Base):
    """A tool that the model may call."""

    type: Literal["namespace"]
    """Which kind it is. Always `namespace`."""

    _tags = {"type": "namespace"}


@model
class ResponsesDelegationConfigToolsItemToolSearch(Base):
    """A tool that the model may call."""

    type: Literal["tool_search"]
    """Which kind it is. Always `tool_search`."""

    _tags = {"type": "tool_search"}


@model
class ResponsesDelegationConfigToolsItemProgrammaticToolCalling(Base):
    """A tool that the model may call."""

    type: Literal["programmatic_tool_calling"]
    """Which kind it is. Always `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class ResponsesDelegationConfigToolsItemComputer(Base):
    """A tool that the model may call."""

    type: Literal["computer"]
    """Which kind it is. Always `computer`."""

    _tags = {"type": "computer"}


@model
class ResponsesDelegationConfigToolsItemApplyPatch(Base):
    """A tool that the model may call."""

    type: Literal["apply_patch"]
    """Which kind it is. Always `apply_patch`."""

    _tags = {"type": "apply_patch"}
