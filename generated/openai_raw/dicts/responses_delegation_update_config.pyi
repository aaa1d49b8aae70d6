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
    """System instructions: how the model should behave. They precede the conversation."""
    max_output_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools in parallel."""
    reasoning: ResponsesDelegationUpdateConfigReasoning | ResponsesDelegationUpdateConfigReasoningDict | None
    """Reasoning options of the agent."""
    service_tier: ResponsesDelegationUpdateConfigServiceTierInput | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `fast_tier_temp_pilot`,
    `flex`, `priority`, `ultrafast`."""
    text: ResponsesDelegationUpdateConfigText | ResponsesDelegationUpdateConfigTextDict | None
    """Text output options."""
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
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
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
    """Tools the model may call."""

class ResponsesDelegationUpdateConfigReasoningDict(TypedDict, total=False):
    effort: ResponsesDelegationUpdateConfigReasoningEffortInput | None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationUpdateConfigReasoningSummaryInput | None
    """Detail of the reasoning summary; None for no summary. Values: `concise`, `detailed`, `auto`."""

class ResponsesDelegationUpdateConfigTextDict(TypedDict, total=False):
    verbosity: ResponsesDelegationUpdateConfigTextVerbosityInput | None
    """How verbose the output is. Values: `low`, `medium`, `high`."""

class ResponsesDelegationUpdateConfigToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""

class ResponsesDelegationUpdateConfigToolChoiceMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""

class ResponsesDelegationUpdateConfigToolChoiceFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""

class ResponsesDelegationUpdateConfigToolChoiceWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Discriminator: always `web_search`."""

class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Discriminator: always `web_search_preview`."""

class ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""

class ResponsesDelegationUpdateConfigToolChoiceComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`."""

class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""

class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`."""

class ResponsesDelegationUpdateConfigToolChoiceShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`."""

class ResponsesDelegationUpdateConfigToolChoiceCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`."""

class ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`."""

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
    """Tools the model may call."""
    type: Required[Literal["allowed_tools"]]
    """Discriminator: always `allowed_tools`."""
    mode: ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput | None
    """Whether the model must call one of the tools (`required`) or may decide (`auto`). Values: `none`, `auto`,
    `required`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemMcpDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Discriminator: always `web_search`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]
    """Discriminator: always `web_search_preview`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`."""

class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`."""

class ResponsesDelegationUpdateConfigToolsItemWebSearchDict(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    """Discriminator: always `web_search`."""

class ResponsesDelegationUpdateConfigToolsItemFileSearchDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`."""

class ResponsesDelegationUpdateConfigToolsItemCodeInterpreterDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""

class ResponsesDelegationUpdateConfigToolsItemShellDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`."""
    environment: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAuto
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoDict
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReferenceDict
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocal
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict
        | None
    )
    """Environment that commands run in."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Discriminator: always `container_auto`."""
    file_ids: Sequence[str] | None
    """Ids of uploaded files."""
    memory_limit: ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | None
    """How much memory the container gets. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabled
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict
        | None
    )
    """Network access policy of the container."""
    skills: (
        Sequence[
            ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReference
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInline
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict
        ]
        | None
    )
    """Skills to install in the environment."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyDisabledDict(
    TypedDict, total=False
):
    type: Required[Literal["disabled"]]
    """Discriminator: always `disabled`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(
    TypedDict, total=False
):
    allowed_domains: Required[Sequence[str]]
    """Allowed domains, including their subdomains."""
    type: Required[Literal["allowlist"]]
    """Discriminator: always `allowlist`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemSkillReferenceDict(
    TypedDict, total=False
):
    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Discriminator: always `skill_reference`."""
    version: str | None
    """Version to use; None for the latest."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: Required[str]
    """Name the model uses to call the tool or function."""
    source: Required[
        ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSource
        | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict
    ]
    """Where the content comes from."""
    type: Required[Literal["inline"]]
    """Discriminator: always `inline`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoSkillsItemInlineSourceDict(
    TypedDict, total=False
):
    data: Required[str]
    """The ZIP archive, base64-encoded."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the content. Always `application/zip`."""
    type: Required[Literal["base64"]]
    """Discriminator: always `base64`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReferenceDict(TypedDict, total=False):
    container_id: Required[str]
    """Id of the container."""
    type: Required[Literal["container_reference"]]
    """Discriminator: always `container_reference`."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalDict(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Discriminator: always `local`."""
    skills: (
        Sequence[
            ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItem
            | ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict
        ]
        | None
    )
    """Skills to install in the environment."""

class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentLocalSkillsItemDict(TypedDict, total=False):
    description: Required[str]
    """What the tool does. The model relies on this to decide when and how to call it."""
    name: Required[str]
    """Name the model uses to call the tool or function."""
    path: Required[str]
    """Path of the skill."""

class ResponsesDelegationUpdateConfigToolsItemImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""

class ResponsesDelegationUpdateConfigToolsItemMcpDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""
    allowed_callers: Sequence[ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`."""
    allowed_tools: (
        Sequence[str]
        | ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools
        | ResponsesDelegationUpdateConfigToolsItemMcpAllowedToolsDict
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
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput
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

class ResponsesDelegationUpdateConfigToolsItemMcpAllowedToolsDict(TypedDict, total=False):
    read_only: bool | None
    """Matches tools the server annotates as read-only."""
    tool_names: Sequence[str] | None
    """Names of the tools on the server."""

class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
    always: (
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict
        | None
    )
    """Tools that run only after your approval."""
    never: (
        ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever
        | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict
        | None
    )
    """Tools that run without approval."""

class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict(TypedDict, total=False):
    read_only: bool | None
    """Matches tools the server annotates as read-only."""
    tool_names: Sequence[str] | None
    """Names of the tools on the server."""

class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict(TypedDict, total=False):
    read_only: bool | None
    """Matches tools the server annotates as read-only."""
    tool_names: Sequence[str] | None
    """Names of the tools on the server."""

class ResponsesDelegationUpdateConfigToolsItemCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`."""

class ResponsesDelegationUpdateConfigToolsItemNamespaceDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Discriminator: always `namespace`."""

class ResponsesDelegationUpdateConfigToolsItemToolSearchDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Discriminator: always `tool_search`."""

class ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`."""

class ResponsesDelegationUpdateConfigToolsItemComputerDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`."""

class ResponsesDelegationUpdateConfigToolsItemApplyPatchDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`."""
