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
    """System instructions: how the model should behave. They precede the conversation."""
    max_output_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools in parallel."""
    reasoning: ResponsesDelegationConfigReasoning | ResponsesDelegationConfigReasoningDict | None
    """Reasoning options of the agent."""
    service_tier: ResponsesDelegationConfigServiceTierInput | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast_tier_temp_pilot`,
    `flex`, `priority`, `ultrafast`."""
    text: ResponsesDelegationConfigText | ResponsesDelegationConfigTextDict | None
    """Text output options."""
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
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
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
    """Tools the model may call."""

class ResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    effort: ResponsesDelegationConfigReasoningEffortInput | None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationConfigReasoningSummaryInput | None
    """Detail of the reasoning summary; None for no summary. Values: `concise`, `detailed`, `auto`."""

class ResponsesDelegationConfigTextDict(TypedDict, total=False):
    verbosity: ResponsesDelegationConfigTextVerbosityInput | None
    """How verbose the output is. Values: `low`, `medium`, `high`."""

class ResponsesDelegationConfigToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""

class ResponsesDelegationConfigToolChoiceMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""

class ResponsesDelegationConfigToolChoiceFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""

class ResponsesDelegationConfigToolChoiceWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Discriminator: always `web_search`."""

class ResponsesDelegationConfigToolChoiceWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Discriminator: always `web_search_preview`."""

class ResponsesDelegationConfigToolChoiceImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""

class ResponsesDelegationConfigToolChoiceComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`."""

class ResponsesDelegationConfigToolChoiceCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""

class ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`."""

class ResponsesDelegationConfigToolChoiceShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`."""

class ResponsesDelegationConfigToolChoiceCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`."""

class ResponsesDelegationConfigToolChoiceApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`."""

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
    """Tools the model may call."""
    type: Required[Literal["allowed_tools"]]
    """Discriminator: always `allowed_tools`."""
    mode: ResponsesDelegationConfigToolChoiceAllowedToolsModeInput | None
    """Whether the model must call one of the tools (`required`) or may decide (`auto`). Values: `none`, `auto`,
    `required`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Discriminator: always `web_search`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Discriminator: always `web_search_preview`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`."""

class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`."""

class ResponsesDelegationConfigToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Discriminator: always `web_search`."""

class ResponsesDelegationConfigToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""

class ResponsesDelegationConfigToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""

class ResponsesDelegationConfigToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`."""
    environment: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoDict
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerReferenceDict
        | ResponsesDelegationConfigToolsItemShellEnvironmentLocal
        | ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict
        | None
    )
    """Environment that commands run in."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Discriminator: always `container_auto`."""
    file_ids: Sequence[str] | None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | None
    """How much memory the container gets. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict
        | None
    )
    """Network access policy of the container."""
    skills: (
        Sequence[
            ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
            | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict
        ]
        | None
    )
    """Skills to install in the environment."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict, total=False):
    type: Required[Literal["disabled"]]
    """Discriminator: always `disabled`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict, total=False):
    allowed_domains: Required[Sequence[str]]
    """Allowed domains, including their subdomains."""
    type: Required[Literal["allowlist"]]
    """Discriminator: always `allowlist`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict(
    TypedDict, total=False
):
    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Discriminator: always `skill_reference`."""
    version: str | None
    """Version to use; None for the latest."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: Required[str]
    """Name the model uses to call the tool or function."""
    source: Required[
        ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
        | ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict
    ]
    """Where the content comes from."""
    type: Required[Literal["inline"]]
    """Discriminator: always `inline`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict(TypedDict, total=False):
    data: Required[str]
    """The ZIP archive, base64-encoded."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the content. Always `application/zip`."""
    type: Required[Literal["base64"]]
    """Discriminator: always `base64`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentContainerReferenceDict(TypedDict, total=False):
    container_id: Required[str]
    """Id of the container."""
    type: Required[Literal["container_reference"]]
    """Discriminator: always `container_reference`."""

class ResponsesDelegationConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Discriminator: always `local`."""
    skills: (
        Sequence[
            ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItem
            | ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict
        ]
        | None
    )
    """Skills to install in the environment."""

class ResponsesDelegationConfigToolsItemShellEnvironmentLocalSkillsItemDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: Required[str]
    """Name the model uses to call the tool or function."""
    path: Required[str]
    """Path of the skill."""

class ResponsesDelegationConfigToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""

class ResponsesDelegationConfigToolsItemMcpDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""
    allowed_callers: Sequence[ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`."""
    allowed_tools: (
        Sequence[str]
        | ResponsesDelegationConfigToolsItemMcpAllowedTools
        | ResponsesDelegationConfigToolsItemMcpAllowedToolsDict
        | None
    )
    """Which tools of the server the model may call."""
    authorization: str | None
    """Value of the `Authorization` header; None sends none."""
    connector_id: str | None
    """Id of the connector."""
    defer_loading: bool | None
    """Whether to keep the tool out of the context until tool search loads it."""
    headers: Mapping[str, str] | None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""
    require_approval: (
        ResponsesDelegationConfigToolsItemMcpRequireApproval
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalDict
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput
        | None
    )
    """Which tools require your approval before they run. Values: `always`, `never`."""
    server_description: str | None
    """Description of the MCP server for the model; None if there is none."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    server_url: str | None
    """URL of the MCP server. Either this or `connector_id` is required."""
    tunnel_id: str | None
    """Id of the tunnel."""

class ResponsesDelegationConfigToolsItemMcpAllowedToolsDict(TypedDict, total=False):
    read_only: bool | None
    """Matches tools the server annotates as read-only."""
    tool_names: Sequence[str] | None
    """Names of the tools on the server."""

class ResponsesDelegationConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
    always: (
        ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict
        | None
    )
    """Tools that run only after your approval."""
    never: (
        ResponsesDelegationConfigToolsItemMcpRequireApprovalNever
        | ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict
        | None
    )
    """Tools that run without approval."""

class ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict(TypedDict, total=False):
    read_only: bool | None
    """Matches tools the server annotates as read-only."""
    tool_names: Sequence[str] | None
    """Names of the tools on the server."""

class ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict(TypedDict, total=False):
    read_only: bool | None
    """Matches tools the server annotates as read-only."""
    tool_names: Sequence[str] | None
    """Names of the tools on the server."""

class ResponsesDelegationConfigToolsItemCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`."""

class ResponsesDelegationConfigToolsItemNamespaceDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Discriminator: always `namespace`."""

class ResponsesDelegationConfigToolsItemToolSearchDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Discriminator: always `tool_search`."""

class ResponsesDelegationConfigToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`."""

class ResponsesDelegationConfigToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`."""

class ResponsesDelegationConfigToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`."""
