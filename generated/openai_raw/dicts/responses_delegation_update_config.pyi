"""What requests take instead of the models in ``models.responses_delegation_update_config``, for type checkers
only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..dicts.live_function_tool import LiveFunctionToolDict
from ..models.live_function_tool import LiveFunctionTool
from ..models.responses_delegation_update_config import (
    ResponsesDelegationUpdateConfigReasoning,
    ResponsesDelegationUpdateConfigReasoningEffortInput,
    ResponsesDelegationUpdateConfigReasoningSummaryInput,
    ResponsesDelegationUpdateConfigServiceTierInput,
    ResponsesDelegationUpdateConfigText,
    ResponsesDelegationUpdateConfigTextVerbosityInput,
    ResponsesDelegationUpdateConfigToolChoiceAllowedTools,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreter,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcp,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch,
    ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreview,
    ResponsesDelegationUpdateConfigToolChoiceApplyPatch,
    ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter,
    ResponsesDelegationUpdateConfigToolChoiceComputer,
    ResponsesDelegationUpdateConfigToolChoiceCustom,
    ResponsesDelegationUpdateConfigToolChoiceEnumInput,
    ResponsesDelegationUpdateConfigToolChoiceFileSearch,
    ResponsesDelegationUpdateConfigToolChoiceFunction,
    ResponsesDelegationUpdateConfigToolChoiceImageGeneration,
    ResponsesDelegationUpdateConfigToolChoiceMcp,
    ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigToolChoiceShell,
    ResponsesDelegationUpdateConfigToolChoiceWebSearch,
    ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview,
    ResponsesDelegationUpdateConfigToolsItemApplyPatch,
    ResponsesDelegationUpdateConfigToolsItemCodeInterpreter,
    ResponsesDelegationUpdateConfigToolsItemComputer,
    ResponsesDelegationUpdateConfigToolsItemCustom,
    ResponsesDelegationUpdateConfigToolsItemFileSearch,
    ResponsesDelegationUpdateConfigToolsItemImageGeneration,
    ResponsesDelegationUpdateConfigToolsItemMcp,
    ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput,
    ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools,
    ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval,
    ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways,
    ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput,
    ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever,
    ResponsesDelegationUpdateConfigToolsItemNamespace,
    ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigToolsItemShell,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal,
    ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem,
    ResponsesDelegationUpdateConfigToolsItemToolSearch,
    ResponsesDelegationUpdateConfigToolsItemWebSearch,
)

class ResponsesDelegationUpdateConfigDict(TypedDict, total=False):
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    max_output_tokens: int | None
    """The most tokens to generate, those of reasoning included."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationUpdateConfigReasoning | ResponsesDelegationUpdateConfigReasoningDict | None
    """How much the model thinks before it answers."""
    service_tier: ResponsesDelegationUpdateConfigServiceTierInput | None
    """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
    `priority`, `ultrafast`."""
    text: ResponsesDelegationUpdateConfigText | ResponsesDelegationUpdateConfigTextDict | None
    """How the model writes."""
    tool_choice: (
        ResponsesDelegationUpdateConfigToolChoiceEnumInput
        | ResponsesDelegationUpdateConfigToolChoiceFunction
        | ResponsesDelegationUpdateConfigToolChoiceFunctionDict
        | ResponsesDelegationUpdateConfigToolChoiceMcp
        | ResponsesDelegationUpdateConfigToolChoiceMcpDict
        | ResponsesDelegationUpdateConfigToolChoiceFileSearch
        | ResponsesDelegationUpdateConfigToolChoiceFileSearchDict
        | ResponsesDelegationUpdateConfigToolChoiceWebSearch
        | ResponsesDelegationUpdateConfigToolChoiceWebSearchDict
        | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview
        | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict
        | ResponsesDelegationUpdateConfigToolChoiceImageGeneration
        | ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict
        | ResponsesDelegationUpdateConfigToolChoiceComputer
        | ResponsesDelegationUpdateConfigToolChoiceComputerDict
        | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter
        | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict
        | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling
        | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict
        | ResponsesDelegationUpdateConfigToolChoiceShell
        | ResponsesDelegationUpdateConfigToolChoiceShellDict
        | ResponsesDelegationUpdateConfigToolChoiceCustom
        | ResponsesDelegationUpdateConfigToolChoiceCustomDict
        | ResponsesDelegationUpdateConfigToolChoiceApplyPatch
        | ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict
        | ResponsesDelegationUpdateConfigToolChoiceAllowedTools
        | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsDict
    )
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    tools: Sequence[
        LiveFunctionTool
        | LiveFunctionToolDict
        | ResponsesDelegationUpdateConfigToolsItemWebSearch
        | ResponsesDelegationUpdateConfigToolsItemWebSearchDict
        | ResponsesDelegationUpdateConfigToolsItemFileSearch
        | ResponsesDelegationUpdateConfigToolsItemFileSearchDict
        | ResponsesDelegationUpdateConfigToolsItemCodeInterpreter
        | ResponsesDelegationUpdateConfigToolsItemCodeInterpreterDict
        | ResponsesDelegationUpdateConfigToolsItemShell
        | ResponsesDelegationUpdateConfigToolsItemShellDict
        | ResponsesDelegationUpdateConfigToolsItemImageGeneration
        | ResponsesDelegationUpdateConfigToolsItemImageGenerationDict
        | ResponsesDelegationUpdateConfigToolsItemMcp
        | ResponsesDelegationUpdateConfigToolsItemMcpDict
        | ResponsesDelegationUpdateConfigToolsItemCustom
        | ResponsesDelegationUpdateConfigToolsItemCustomDict
        | ResponsesDelegationUpdateConfigToolsItemNamespace
        | ResponsesDelegationUpdateConfigToolsItemNamespaceDict
        | ResponsesDelegationUpdateConfigToolsItemToolSearch
        | ResponsesDelegationUpdateConfigToolsItemToolSearchDict
        | ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling
        | ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCallingDict
        | ResponsesDelegationUpdateConfigToolsItemComputer
        | ResponsesDelegationUpdateConfigToolsItemComputerDict
        | ResponsesDelegationUpdateConfigToolsItemApplyPatch
        | ResponsesDelegationUpdateConfigToolsItemApplyPatchDict
    ]
    """The tools that the model may call."""

class ResponsesDelegationUpdateConfigReasoningDict(TypedDict, total=False):
    effort: ResponsesDelegationUpdateConfigReasoningEffortInput | None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationUpdateConfigReasoningSummaryInput | None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""

class ResponsesDelegationUpdateConfigTextDict(TypedDict, total=False):
    verbosity: ResponsesDelegationUpdateConfigTextVerbosityInput | None
    """How long answers are. Values: `low`, `medium`, `high`."""

class ResponsesDelegationUpdateConfigToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["function"]]
    """Which kind it is. Always `function`."""

class ResponsesDelegationUpdateConfigToolChoiceMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Required[Literal["mcp"]]
    """Which kind it is. Always `mcp`."""

class ResponsesDelegationUpdateConfigToolChoiceFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Which kind it is. Always `file_search`."""

class ResponsesDelegationUpdateConfigToolChoiceWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Which kind it is. Always `web_search`."""

class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Which kind it is. Always `web_search_preview`."""

class ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Which kind it is. Always `image_generation`."""

class ResponsesDelegationUpdateConfigToolChoiceComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Which kind it is. Always `computer`."""

class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Which kind it is. Always `code_interpreter`."""

class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Which kind it is. Always `programmatic_tool_calling`."""

class ResponsesDelegationUpdateConfigToolChoiceShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Which kind it is. Always `shell`."""

class ResponsesDelegationUpdateConfigToolChoiceCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["custom"]]
    """Which kind it is. Always `custom`."""

class ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Which kind it is. Always `apply_patch`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsDict(TypedDict, total=False):
    tools: Required[
        Sequence[
            ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunctionDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcp
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcpDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearch
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearchDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearch
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreview
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGeneration
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGenerationDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputer
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputerDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreter
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreterDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCalling
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCallingDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShellDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustom
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustomDict
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatch
            | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatchDict
        ]
    ]
    """The tools that the model may call."""
    type: Required[Literal["allowed_tools"]]
    """Which kind it is. Always `allowed_tools`."""
    mode: ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput | None
    """Whether one of the tools must be called. Values: `none`, `auto`, `required`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["function"]]
    """Which kind it is. Always `function`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Required[Literal["mcp"]]
    """Which kind it is. Always `mcp`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Which kind it is. Always `file_search`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Which kind it is. Always `web_search`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Which kind it is. Always `web_search_preview`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Which kind it is. Always `image_generation`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Which kind it is. Always `computer`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Which kind it is. Always `code_interpreter`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Which kind it is. Always `programmatic_tool_calling`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Which kind it is. Always `shell`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["custom"]]
    """Which kind it is. Always `custom`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Which kind it is. Always `apply_patch`."""

class ResponsesDelegationUpdateConfigToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Which kind it is. Always `web_search`."""

class ResponsesDelegationUpdateConfigToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Which kind it is. Always `file_search`."""

class ResponsesDelegationUpdateConfigToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Which kind it is. Always `code_interpreter`."""

class ResponsesDelegationUpdateConfigToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Which kind it is. Always `shell`."""
    environment: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoDict
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReferenceDict
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict
        | None
    )
    """Where commands run."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Which kind it is. Always `container_auto`."""
    file_ids: Sequence[str] | None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | None
    """A tool that the model may call. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict
        | None
    )
    """What of the network the container may reach."""
    skills: (
        Sequence[
            ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict
        ]
        | None
    )
    """Skills that are there from the beginning."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict(
    TypedDict, total=False
):
    type: Required[Literal["disabled"]]
    """Which kind it is. Always `disabled`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(
    TypedDict, total=False
):
    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached; subdomains are included."""
    type: Required[Literal["allowlist"]]
    """Which kind it is. Always `allowlist`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict(
    TypedDict, total=False
):
    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Which kind it is. Always `skill_reference`."""
    version: str | None
    """The version. The newest one if null."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    source: Required[
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict
    ]
    """The content."""
    type: Required[Literal["inline"]]
    """Which kind it is. Always `inline`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict(
    TypedDict, total=False
):
    data: Required[str]
    """The archive, in Base64."""
    media_type: Required[Literal["application/zip"]]
    """The format of the content. Always `application/zip`."""
    type: Required[Literal["base64"]]
    """Which kind it is. Always `base64`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReferenceDict(TypedDict, total=False):
    container_id: Required[str]
    """Id of the container."""
    type: Required[Literal["container_reference"]]
    """Which kind it is. Always `container_reference`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Which kind it is. Always `local`."""
    skills: (
        Sequence[
            ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict
        ]
        | None
    )
    """Skills that are there from the beginning."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does: the model decides by it when to call the tool, and how."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    path: Required[str]
    """Where the skill lies."""

class ResponsesDelegationUpdateConfigToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Which kind it is. Always `image_generation`."""

class ResponsesDelegationUpdateConfigToolsItemMcpDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Which kind it is. Always `mcp`."""
    allowed_callers: Sequence[ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    allowed_tools: (
        Sequence[str]
        | ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools
        | ResponsesDelegationUpdateConfigToolsItemMcpAllowedToolsDict
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
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput
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

class ResponsesDelegationUpdateConfigToolsItemMcpAllowedToolsDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""
    tool_names: Sequence[str] | None
    """Names of the tools, as the server lists them."""

class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
    always: (
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict
        | None
    )
    """Tools whose calls need approval."""
    never: (
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict
        | None
    )
    """Tools whose calls need none."""

class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""
    tool_names: Sequence[str] | None
    """Names of the tools, as the server lists them."""

class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""
    tool_names: Sequence[str] | None
    """Names of the tools, as the server lists them."""

class ResponsesDelegationUpdateConfigToolsItemCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Which kind it is. Always `custom`."""

class ResponsesDelegationUpdateConfigToolsItemNamespaceDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Which kind it is. Always `namespace`."""

class ResponsesDelegationUpdateConfigToolsItemToolSearchDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Which kind it is. Always `tool_search`."""

class ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Which kind it is. Always `programmatic_tool_calling`."""

class ResponsesDelegationUpdateConfigToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Which kind it is. Always `computer`."""

class ResponsesDelegationUpdateConfigToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Which kind it is. Always `apply_patch`."""
