"""What requests take instead of the models in ``models.responses_delegation_config``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..dicts.live_function_tool import LiveFunctionToolDict
from ..models.live_function_tool import LiveFunctionTool
from ..models.responses_delegation_config import (
    ResponsesDelegationConfigReasoning,
    ResponsesDelegationConfigReasoningEffortInput,
    ResponsesDelegationConfigReasoningSummaryInput,
    ResponsesDelegationConfigServiceTierInput,
    ResponsesDelegationConfigText,
    ResponsesDelegationConfigTextVerbosityInput,
    ResponsesDelegationConfigToolChoiceAllowedTools,
    ResponsesDelegationConfigToolChoiceAllowedToolsModeInput,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatch,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreter,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunction,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGeneration,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch,
    ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview,
    ResponsesDelegationConfigToolChoiceApplyPatch,
    ResponsesDelegationConfigToolChoiceCodeInterpreter,
    ResponsesDelegationConfigToolChoiceComputer,
    ResponsesDelegationConfigToolChoiceCustom,
    ResponsesDelegationConfigToolChoiceEnumInput,
    ResponsesDelegationConfigToolChoiceFileSearch,
    ResponsesDelegationConfigToolChoiceFunction,
    ResponsesDelegationConfigToolChoiceImageGeneration,
    ResponsesDelegationConfigToolChoiceMcp,
    ResponsesDelegationConfigToolChoiceProgrammaticToolCalling,
    ResponsesDelegationConfigToolChoiceShell,
    ResponsesDelegationConfigToolChoiceWebSearch,
    ResponsesDelegationConfigToolChoiceWebSearchPreview,
    ResponsesDelegationConfigToolsItemApplyPatch,
    ResponsesDelegationConfigToolsItemCodeInterpreter,
    ResponsesDelegationConfigToolsItemComputer,
    ResponsesDelegationConfigToolsItemCustom,
    ResponsesDelegationConfigToolsItemFileSearch,
    ResponsesDelegationConfigToolsItemImageGeneration,
    ResponsesDelegationConfigToolsItemMcp,
    ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput,
    ResponsesDelegationConfigToolsItemMcpAllowedTools,
    ResponsesDelegationConfigToolsItemMcpRequireApproval,
    ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways,
    ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput,
    ResponsesDelegationConfigToolsItemMcpRequireApprovalNever,
    ResponsesDelegationConfigToolsItemNamespace,
    ResponsesDelegationConfigToolsItemProgrammaticToolCalling,
    ResponsesDelegationConfigToolsItemShell,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference,
    ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference,
    ResponsesDelegationConfigToolsItemShellEnvironmentLocal,
    ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem,
    ResponsesDelegationConfigToolsItemToolSearch,
    ResponsesDelegationConfigToolsItemWebSearch,
)

class ResponsesDelegationConfigDict(TypedDict, total=False):
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    max_output_tokens: int | None
    """The most tokens to generate, those of reasoning included."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigReasoning | ResponsesDelegationConfigReasoningDict | None
    """How much the model thinks before it answers."""
    service_tier: ResponsesDelegationConfigServiceTierInput | None
    """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
    `priority`, `ultrafast`."""
    text: ResponsesDelegationConfigText | ResponsesDelegationConfigTextDict | None
    """How the model writes."""
    tool_choice: (
        ResponsesDelegationConfigToolChoiceEnumInput
        | ResponsesDelegationConfigToolChoiceFunction
        | ResponsesDelegationConfigToolChoiceFunctionDict
        | ResponsesDelegationConfigToolChoiceMcp
        | ResponsesDelegationConfigToolChoiceMcpDict
        | ResponsesDelegationConfigToolChoiceFileSearch
        | ResponsesDelegationConfigToolChoiceFileSearchDict
        | ResponsesDelegationConfigToolChoiceWebSearch
        | ResponsesDelegationConfigToolChoiceWebSearchDict
        | ResponsesDelegationConfigToolChoiceWebSearchPreview
        | ResponsesDelegationConfigToolChoiceWebSearchPreviewDict
        | ResponsesDelegationConfigToolChoiceImageGeneration
        | ResponsesDelegationConfigToolChoiceImageGenerationDict
        | ResponsesDelegationConfigToolChoiceComputer
        | ResponsesDelegationConfigToolChoiceComputerDict
        | ResponsesDelegationConfigToolChoiceCodeInterpreter
        | ResponsesDelegationConfigToolChoiceCodeInterpreterDict
        | ResponsesDelegationConfigToolChoiceProgrammaticToolCalling
        | ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict
        | ResponsesDelegationConfigToolChoiceShell
        | ResponsesDelegationConfigToolChoiceShellDict
        | ResponsesDelegationConfigToolChoiceCustom
        | ResponsesDelegationConfigToolChoiceCustomDict
        | ResponsesDelegationConfigToolChoiceApplyPatch
        | ResponsesDelegationConfigToolChoiceApplyPatchDict
        | ResponsesDelegationConfigToolChoiceAllowedTools
        | ResponsesDelegationConfigToolChoiceAllowedToolsDict
    )
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    tools: Sequence[
        LiveFunctionTool
        | LiveFunctionToolDict
        | ResponsesDelegationConfigToolsItemWebSearch
        | ResponsesDelegationConfigToolsItemWebSearchDict
        | ResponsesDelegationConfigToolsItemFileSearch
        | ResponsesDelegationConfigToolsItemFileSearchDict
        | ResponsesDelegationConfigToolsItemCodeInterpreter
        | ResponsesDelegationConfigToolsItemCodeInterpreterDict
        | ResponsesDelegationConfigToolsItemShell
        | ResponsesDelegationConfigToolsItemShellDict
        | ResponsesDelegationConfigToolsItemImageGeneration
        | ResponsesDelegationConfigToolsItemImageGenerationDict
        | ResponsesDelegationConfigToolsItemMcp
        | ResponsesDelegationConfigToolsItemMcpDict
        | ResponsesDelegationConfigToolsItemCustom
        | ResponsesDelegationConfigToolsItemCustomDict
        | ResponsesDelegationConfigToolsItemNamespace
        | ResponsesDelegationConfigToolsItemNamespaceDict
        | ResponsesDelegationConfigToolsItemToolSearch
        | ResponsesDelegationConfigToolsItemToolSearchDict
        | ResponsesDelegationConfigToolsItemProgrammaticToolCalling
        | ResponsesDelegationConfigToolsItemProgrammaticToolCallingDict
        | ResponsesDelegationConfigToolsItemComputer
        | ResponsesDelegationConfigToolsItemComputerDict
        | ResponsesDelegationConfigToolsItemApplyPatch
        | ResponsesDelegationConfigToolsItemApplyPatchDict
    ]
    """The tools that the model may call."""

class ResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    effort: ResponsesDelegationConfigReasoningEffortInput | None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationConfigReasoningSummaryInput | None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""

class ResponsesDelegationConfigTextDict(TypedDict, total=False):
    verbosity: ResponsesDelegationConfigTextVerbosityInput | None
    """How long answers are. Values: `low`, `medium`, `high`."""

class ResponsesDelegationConfigToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["function"]]
    """Which kind it is. Always `function`."""

class ResponsesDelegationConfigToolChoiceMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Required[Literal["mcp"]]
    """Which kind it is. Always `mcp`."""

class ResponsesDelegationConfigToolChoiceFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Which kind it is. Always `file_search`."""

class ResponsesDelegationConfigToolChoiceWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Which kind it is. Always `web_search`."""

class ResponsesDelegationConfigToolChoiceWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Which kind it is. Always `web_search_preview`."""

class ResponsesDelegationConfigToolChoiceImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Which kind it is. Always `image_generation`."""

class ResponsesDelegationConfigToolChoiceComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Which kind it is. Always `computer`."""

class ResponsesDelegationConfigToolChoiceCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Which kind it is. Always `code_interpreter`."""

class ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Which kind it is. Always `programmatic_tool_calling`."""

class ResponsesDelegationConfigToolChoiceShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Which kind it is. Always `shell`."""

class ResponsesDelegationConfigToolChoiceCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["custom"]]
    """Which kind it is. Always `custom`."""

class ResponsesDelegationConfigToolChoiceApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Which kind it is. Always `apply_patch`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsDict(TypedDict, total=False):
    tools: Required[
        Sequence[
            ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunction
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunctionDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcpDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearch
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearchDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearch
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGeneration
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGenerationDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputer
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputerDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreter
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreterDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCallingDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShellDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustom
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustomDict
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatch
            | ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatchDict
        ]
    ]
    """The tools that the model may call."""
    type: Required[Literal["allowed_tools"]]
    """Which kind it is. Always `allowed_tools`."""
    mode: ResponsesDelegationConfigToolChoiceAllowedToolsModeInput | None
    """Whether one of the tools must be called. Values: `none`, `auto`, `required`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["function"]]
    """Which kind it is. Always `function`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Required[Literal["mcp"]]
    """Which kind it is. Always `mcp`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Which kind it is. Always `file_search`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Which kind it is. Always `web_search`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Which kind it is. Always `web_search_preview`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Which kind it is. Always `image_generation`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Which kind it is. Always `computer`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Which kind it is. Always `code_interpreter`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Which kind it is. Always `programmatic_tool_calling`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Which kind it is. Always `shell`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["custom"]]
    """Which kind it is. Always `custom`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Which kind it is. Always `apply_patch`."""

class ResponsesDelegationConfigToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Which kind it is. Always `web_search`."""

class ResponsesDelegationConfigToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Which kind it is. Always `file_search`."""

class ResponsesDelegationConfigToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Which kind it is. Always `code_interpreter`."""

class ResponsesDelegationConfigToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Which kind it is. Always `shell`."""
    environment: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoDict
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReferenceDict
        | ResponsesDelegationConfigToolsItemShellEnvironmentLocal
        | ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict
        | None
    )
    """Where commands run."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Which kind it is. Always `container_auto`."""
    file_ids: Sequence[str] | None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | None
    """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict
        | None
    )
    """What of the network the container may reach."""
    skills: (
        Sequence[
            ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict
        ]
        | None
    )
    """Skills that are there from the beginning."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict, total=False):
    type: Required[Literal["disabled"]]
    """Which kind it is. Always `disabled`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict, total=False):
    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached; subdomains are included."""
    type: Required[Literal["allowlist"]]
    """Which kind it is. Always `allowlist`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict(
    TypedDict, total=False
):
    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Which kind it is. Always `skill_reference`."""
    version: str | None
    """The version. The newest one if null."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    source: Required[
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict
    ]
    """The content."""
    type: Required[Literal["inline"]]
    """Which kind it is. Always `inline`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict(TypedDict, total=False):
    data: Required[str]
    """The archive, in Base64."""
    media_type: Required[Literal["application/zip"]]
    """The format of the content. Always `application/zip`."""
    type: Required[Literal["base64"]]
    """Which kind it is. Always `base64`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerReferenceDict(TypedDict, total=False):
    container_id: Required[str]
    """Id of the container."""
    type: Required[Literal["container_reference"]]
    """Which kind it is. Always `container_reference`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Which kind it is. Always `local`."""
    skills: (
        Sequence[
            ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem
            | ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict
        ]
        | None
    )
    """Skills that are there from the beginning."""

class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    path: Required[str]
    """Where the skill lies."""

class ResponsesDelegationConfigToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Which kind it is. Always `image_generation`."""

class ResponsesDelegationConfigToolsItemMcpDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Which kind it is. Always `mcp`."""
    allowed_callers: Sequence[ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    allowed_tools: (
        Sequence[str]
        | ResponsesDelegationConfigToolsItemMcpAllowedTools
        | ResponsesDelegationConfigToolsItemMcpAllowedToolsDict
        | None
    )
    """A tool that the model may call."""
    authorization: str | None
    """The value of the `Authorization` header. None is sent if null."""
    connector_id: str | None
    """Id of the connector."""
    defer_loading: bool | None
    """Whether the tool stays out of the context until tool search finds it."""
    headers: Mapping[str, str] | None
    """Headers for every request to the MCP server, e.g. for authentication."""
    require_approval: (
        ResponsesDelegationConfigToolsItemMcpRequireApproval
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalDict
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput
        | None
    )
    """Which tools may only run after your approval. Values: `always`, `never`."""
    server_description: str | None
    """What the MCP server is for. Null if that needs no words."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None
    """URL of the MCP server; give this or `connector_id`."""
    tunnel_id: str | None
    """Id of the tunnel."""

class ResponsesDelegationConfigToolsItemMcpAllowedToolsDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""
    tool_names: Sequence[str] | None
    """Names of the tools, as the server lists them."""

class ResponsesDelegationConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
    always: (
        ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict
        | None
    )
    """Tools whose calls need approval."""
    never: (
        ResponsesDelegationConfigToolsItemMcpRequireApprovalNever
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict
        | None
    )
    """Tools whose calls need none."""

class ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""
    tool_names: Sequence[str] | None
    """Names of the tools, as the server lists them."""

class ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""
    tool_names: Sequence[str] | None
    """Names of the tools, as the server lists them."""

class ResponsesDelegationConfigToolsItemCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Which kind it is. Always `custom`."""

class ResponsesDelegationConfigToolsItemNamespaceDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Which kind it is. Always `namespace`."""

class ResponsesDelegationConfigToolsItemToolSearchDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Which kind it is. Always `tool_search`."""

class ResponsesDelegationConfigToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Which kind it is. Always `programmatic_tool_calling`."""

class ResponsesDelegationConfigToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Which kind it is. Always `computer`."""

class ResponsesDelegationConfigToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Which kind it is. Always `apply_patch`."""
