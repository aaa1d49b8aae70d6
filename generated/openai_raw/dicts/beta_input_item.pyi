"""What requests take instead of the models in ``models.beta_input_item``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..dicts.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParamDict
from ..dicts.beta_computer_screenshot_image import BetaComputerScreenshotImageDict
from ..dicts.beta_container_reference_param import BetaContainerReferenceParamDict
from ..dicts.beta_local_environment_param import BetaLocalEnvironmentParamDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
from ..models.beta_computer_screenshot_image import BetaComputerScreenshotImage
from ..models.beta_container_reference_param import BetaContainerReferenceParam
from ..models.beta_input_item import (
    BetaAgentTagParam,
    BetaApplyPatchCallOutputStatusParamInput,
    BetaApplyPatchCallStatusParamInput,
    BetaContainerFileCitationParam,
    BetaDetailEnumInput,
    BetaEasyInputMessageRoleInput,
    BetaEncryptedContentParam,
    BetaFileCitationParam,
    BetaFileDetailEnumInput,
    BetaFunctionCallItemStatusInput,
    BetaFunctionShellActionParam,
    BetaFunctionShellCallItemStatusInput,
    BetaFunctionShellCallOutputContentParam,
    BetaInputFileContentParam,
    BetaInputImageContentParamAutoParam,
    BetaInputMessageRoleInput,
    BetaInputMessageStatusInput,
    BetaInputTextContentParam,
    BetaMultiAgentAction1Input,
    BetaOutputTextContentParam,
    BetaProgramOutputItemStatusInput,
    BetaPromptCacheBreakpointParam,
    BetaPromptCacheBreakpointParamTtlInput,
    BetaUrlCitationParam,
)
from ..models.beta_local_environment_param import BetaLocalEnvironmentParam
from ..models.enums import BetaMessagePhaseInput, BetaToolSearchExecutionTypeInput
from ..unions import (
    BetaApplyPatchOperationParamInput,
    BetaEmptyModelParamInput,
    BetaFunctionShellCallOutputOutcomeParamInput,
    BetaInputMessageContentListInput,
    BetaToolCallCallerParamInput,
    BetaToolInput,
)

class BetaProgramOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: Required[str]
    """Id of the program output."""
    type: Required[Literal["program_output"]]
    """Discriminator: always `program_output`. Default: `program_output`."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    result: Required[str]
    """The result, as text. At most 10485760 characters."""
    status: Required[BetaProgramOutputItemStatusInput]
    """Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""

class BetaAgentTagParamDict(TypedDict, total=False):
    agent_name: Required[str]
    """Which agent it is, by its name."""

class BetaProgramItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: Required[str]
    """Id of the program."""
    type: Required[Literal["program"]]
    """Discriminator: always `program`. Default: `program`."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    code: Required[str]
    """Source code of the program. At most 10485760 characters."""
    fingerprint: Required[str]
    """Identifies the program for its calls and outputs. Pass it back unchanged. At most 10485760 characters."""

class BetaItemReferenceParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    type: Literal["item_reference"] | None
    """Discriminator: always `item_reference`. Default: `item_reference`."""
    id: Required[str]
    """Id of the item."""

class BetaCompactionTriggerItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    type: Required[Literal["compaction_trigger"]]
    """Discriminator: always `compaction_trigger`. Default: `compaction_trigger`."""
    id: str | None
    """Id of the compaction trigger."""

class BetaMCPApprovalResponseDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    type: Required[Literal["mcp_approval_response"]]
    """Discriminator: always `mcp_approval_response`."""
    id: str | None
    """Id of the MCP approval."""
    approval_request_id: Required[str]
    """Id of the approval request being answered."""
    approve: Required[bool]
    """Whether to allow the call."""
    reason: str | None
    """Reason for the decision, as free text."""

class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    type: Required[Literal["apply_patch_call_output"]]
    """Discriminator: always `apply_patch_call_output`. Default: `apply_patch_call_output`."""
    id: str | None
    """Id of the patch tool call output."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    status: Required[BetaApplyPatchCallOutputStatusParamInput]
    """Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
    output: str | None
    """Message for the model, such as why the change failed. At most 10485760 characters."""

class BetaApplyPatchToolCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    type: Required[Literal["apply_patch_call"]]
    """Discriminator: always `apply_patch_call`. Default: `apply_patch_call`."""
    id: str | None
    """Id of the apply patch tool call."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    status: Required[BetaApplyPatchCallStatusParamInput]
    """Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""
    operation: Required[BetaApplyPatchOperationParamInput]
    """Which file to create, change or delete, and how."""

class BetaApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["update_file"]]
    """Discriminator: always `update_file`. Default: `update_file`."""
    path: Required[str]
    """Path of the file to change. Not empty."""
    diff: Required[str]
    """The change, as a unified diff. At most 10485760 characters."""

class BetaApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["delete_file"]]
    """Discriminator: always `delete_file`. Default: `delete_file`."""
    path: Required[str]
    """Path of the file to delete. Not empty."""

class BetaApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["create_file"]]
    """Discriminator: always `create_file`. Default: `create_file`."""
    path: Required[str]
    """Path of the new file. Not empty."""
    diff: Required[str]
    """The change, as a unified diff. At most 10485760 characters."""

class BetaFunctionShellCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the function shell call output."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    type: Required[Literal["shell_call_output"]]
    """Discriminator: always `shell_call_output`. Default: `shell_call_output`."""
    output: Required[Sequence[BetaFunctionShellCallOutputContentParam | BetaFunctionShellCallOutputContentParamDict]]
    """Output and outcome of each command."""
    status: BetaFunctionShellCallItemStatusInput | None
    """Status of the function shell call output: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short)."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""

class BetaFunctionShellCallOutputContentParamDict(TypedDict, total=False):
    stdout: Required[str]
    """Captured standard output. At most 10485760 characters."""
    stderr: Required[str]
    """Captured standard error. At most 10485760 characters."""
    outcome: Required[BetaFunctionShellCallOutputOutcomeParamInput]
    """How the command ended: with an exit code, or by timeout."""

class BetaFunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["exit"]]
    """Discriminator: always `exit`. Default: `exit`."""
    exit_code: Required[int]
    """Exit code of the process."""

class BetaFunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["timeout"]]
    """Discriminator: always `timeout`. Default: `timeout`."""

class BetaFunctionShellCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the function shell call."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    type: Required[Literal["shell_call"]]
    """Discriminator: always `shell_call`. Default: `shell_call`."""
    action: Required[BetaFunctionShellActionParam | BetaFunctionShellActionParamDict]
    """The commands and their limits."""
    status: BetaFunctionShellCallItemStatusInput | None
    """Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    environment: (
        BetaLocalEnvironmentParam
        | BetaLocalEnvironmentParamDict
        | BetaContainerReferenceParam
        | BetaContainerReferenceParamDict
        | None
    )
    """Environment that the commands run in; None for your machine."""

class BetaFunctionShellActionParamDict(TypedDict, total=False):
    commands: Required[Sequence[str]]
    """Shell commands, in order."""
    timeout_ms: int | None
    """Time limit in milliseconds."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""

class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the compaction summary."""
    type: Required[Literal["compaction"]]
    """Discriminator: always `compaction`. Default: `compaction`."""
    encrypted_content: Required[str]
    """Encrypted content that only the API can read. Pass it back unchanged. At most 20971520 characters."""

class BetaAdditionalToolsItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the additional tools."""
    type: Required[Literal["additional_tools"]]
    """Discriminator: always `additional_tools`. Default: `additional_tools`."""
    role: Required[Literal["developer"]]
    """Role that adds the tools. Always `developer`. Default: `developer`."""
    tools: Required[Sequence[BetaToolInput]]
    """Tools the model may call."""

class BetaToolSearchOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the tool search output."""
    call_id: str | None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_output"]]
    """Discriminator: always `tool_search_output`. Default: `tool_search_output`."""
    execution: BetaToolSearchExecutionTypeInput
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    tools: Required[Sequence[BetaToolInput]]
    """Tools the model may call."""
    status: BetaFunctionCallItemStatusInput | None
    """Status of the tool search output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class BetaToolSearchCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the tool search call."""
    call_id: str | None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_call"]]
    """Discriminator: always `tool_search_call`. Default: `tool_search_call`."""
    execution: BetaToolSearchExecutionTypeInput
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    arguments: Required[BetaEmptyModelParamInput]
    """What to search for."""
    status: BetaFunctionCallItemStatusInput | None
    """Status of the tool search call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the use of subagents."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["multi_agent_call_output"]]
    """Discriminator: always `multi_agent_call_output`. Default: `multi_agent_call_output`."""
    action: Required[BetaMultiAgentAction1Input]
    """Action that was performed. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`,
    `followup_task`, `wait_agent`."""
    output: Required[Sequence[BetaOutputTextContentParam | BetaOutputTextContentParamDict]]
    """The result, as text parts."""

class BetaOutputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Discriminator: always `output_text`. Default: `output_text`."""
    text: Required[str]
    """Text for the model to read. At most 10485760 characters."""
    annotations: Sequence[
        BetaFileCitationParam
        | BetaFileCitationParamDict
        | BetaUrlCitationParam
        | BetaUrlCitationParamDict
        | BetaContainerFileCitationParam
        | BetaContainerFileCitationParamDict
    ]
    """Annotations of the text, such as citations."""

class BetaContainerFileCitationParamDict(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    """Discriminator: always `container_file_citation`. Default: `container_file_citation`."""
    start_index: Required[int]
    """Index of the first character of the annotated text."""
    end_index: Required[int]
    """Index one past the last character of the annotated text."""
    container_id: Required[str]
    """Id of the container."""
    file_id: Required[str]
    """Id of an uploaded file."""
    filename: Required[str]
    """Name of the file."""

class BetaUrlCitationParamDict(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    """Discriminator: always `url_citation`. Default: `url_citation`."""
    start_index: Required[int]
    """Index of the first character of the annotated text."""
    end_index: Required[int]
    """Index one past the last character of the annotated text."""
    url: Required[str]
    """URL of the URL citation."""
    title: Required[str]
    """Title of the URL citation."""

class BetaFileCitationParamDict(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    """Discriminator: always `file_citation`. Default: `file_citation`."""
    index: Required[int]
    """Position in the list, starting at 0."""
    file_id: Required[str]
    """Id of an uploaded file."""
    filename: Required[str]
    """Name of the file."""

class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the use of subagents."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["multi_agent_call"]]
    """Discriminator: always `multi_agent_call`. Default: `multi_agent_call`."""
    action: Required[BetaMultiAgentAction1Input]
    """Action to perform: start, message, wait for, stop, or list agents. Values: `spawn_agent`, `interrupt_agent`,
    `list_agents`, `send_message`, `followup_task`, `wait_agent`."""
    arguments: Required[str]
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""

class BetaAgentMessageItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the agent message."""
    type: Required[Literal["agent_message"]]
    """Discriminator: always `agent_message`. Default: `agent_message`."""
    author: Required[str]
    """Name of the sending agent."""
    recipient: Required[str]
    """Name of the receiving agent."""
    content: Required[
        Sequence[
            BetaInputTextContentParam
            | BetaInputTextContentParamDict
            | BetaInputImageContentParamAutoParam
            | BetaInputImageContentParamAutoParamDict
            | BetaEncryptedContentParam
            | BetaEncryptedContentParamDict
        ]
    ]
    """Parts of the message."""

class BetaEncryptedContentParamDict(TypedDict, total=False):
    type: Required[Literal["encrypted_content"]]
    """Discriminator: always `encrypted_content`. Default: `encrypted_content`."""
    encrypted_content: Required[str]
    """Encrypted content that only the API can read. Pass it back unchanged. At most 10485760 characters."""

class BetaInputImageContentParamAutoParamDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`. Default: `input_image`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: BetaDetailEnumInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    """Marks the end of a prompt prefix worth caching."""

class BetaPromptCacheBreakpointParamDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """Always `explicit`. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointParamTtlInput
    """Minimum lifetime of this part in the cache. Defaults to the options of the request. Values: `30m`, `12h`."""

class BetaInputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: Required[str]
    """Text for the model to read. At most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    """Marks the end of a prompt prefix worth caching."""

class BetaFunctionCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the function call output."""
    call_id: str | None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["function_call_output"]]
    """Discriminator: always `function_call_output`. Default: `function_call_output`."""
    output: Required[
        str
        | Sequence[
            BetaInputTextContentParam
            | BetaInputTextContentParamDict
            | BetaInputImageContentParamAutoParam
            | BetaInputImageContentParamAutoParamDict
            | BetaInputFileContentParam
            | BetaInputFileContentParamDict
        ]
    ]
    """Output of the function: text, often JSON, or a list of text, image and file parts. At most 10485760
    characters."""
    name: str | None
    """Name the model uses to call the tool or function. From 1 to 128 characters."""
    namespace: str | None
    """Namespace of the tool; None if it has none. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    status: BetaFunctionCallItemStatusInput | None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class BetaInputFileContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None
    """Id of an uploaded file."""
    filename: str | None
    """Name of the file."""
    file_data: str | None
    """The content of the file, as a base64-encoded `data:` URL. At most 73400320 characters."""
    file_url: str | None
    """URL to download the file from."""
    detail: BetaFileDetailEnumInput
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    """Marks the end of a prompt prefix worth caching."""

class BetaComputerCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that produced an item."""
    id: str | None
    """Id of the computer call output."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    """Discriminator: always `computer_call_output`. Default: `computer_call_output`."""
    output: Required[BetaComputerScreenshotImage | BetaComputerScreenshotImageDict]
    """The screenshot."""
    acknowledged_safety_checks: Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict] | None
    """Safety checks that your user has acknowledged."""
    status: BetaFunctionCallItemStatusInput | None
    """Status of the computer call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class BetaInputMessageDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    type: Literal["message"]
    """Discriminator: always `message`."""
    role: Required[BetaInputMessageRoleInput]
    """Role of the author. Values: `user`, `system`, `developer`."""
    status: BetaInputMessageStatusInput
    """Status of the input message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    content: Required[BetaInputMessageContentListInput]
    """Text, image and file parts of the message."""

class BetaEasyInputMessageDict(TypedDict, total=False):
    role: Required[BetaEasyInputMessageRoleInput]
    """Role of the author. Values: `user`, `assistant`, `system`, `developer`."""
    content: Required[str | BetaInputMessageContentListInput]
    """Text, or a list of text, image and file parts."""
    phase: BetaMessagePhaseInput | None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    type: Literal["message"]
    """Discriminator: always `message`."""
