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
    """The agent that something comes from."""
    id: Required[str]
    """Id of the program output."""
    type: Required[Literal["program_output"]]
    """Tells this object from others that can stand in its place: always `program_output`. Default:
    `program_output`."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    result: Required[str]
    """The result, as text. At most 10485760 characters."""
    status: Required[BetaProgramOutputItemStatusInput]
    """State of the program output. Values: `completed`, `incomplete`."""

class BetaAgentTagParamDict(TypedDict, total=False):
    agent_name: Required[str]
    """Which agent it is, by its name."""

class BetaProgramItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: Required[str]
    """Id of the program."""
    type: Required[Literal["program"]]
    """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    code: Required[str]
    """Source of the program. At most 10485760 characters."""
    fingerprint: Required[str]
    """Identifies the program, so that its calls and outputs find it; send it back as it came. At most 10485760
    characters."""

class BetaItemReferenceParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    type: Literal["item_reference"] | None
    """Tells this object from others that can stand in its place: always `item_reference`. Default:
    `item_reference`."""
    id: Required[str]
    """Id of the item."""

class BetaCompactionTriggerItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    type: Required[Literal["compaction_trigger"]]
    """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
    `compaction_trigger`."""
    id: str | None
    """Id of the compaction trigger."""

class BetaMCPApprovalResponseDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["mcp_approval_response"]]
    """Tells this object from others that can stand in its place: always `mcp_approval_response`."""
    id: str | None
    """Id of the MCP approval."""
    approval_request_id: Required[str]
    """Id of the approval request that this answers."""
    approve: Required[bool]
    """True to let the call run, False to refuse it."""
    reason: str | None
    """Why, in the words of whoever decided."""

class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    type: Required[Literal["apply_patch_call_output"]]
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
    `apply_patch_call_output`."""
    id: str | None
    """Id of the patch tool call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: Required[BetaApplyPatchCallOutputStatusParamInput]
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None
    """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""

class BetaApplyPatchToolCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    type: Required[Literal["apply_patch_call"]]
    """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
    `apply_patch_call`."""
    id: str | None
    """Id of the apply patch tool call."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: Required[BetaApplyPatchCallStatusParamInput]
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
    operation: Required[BetaApplyPatchOperationParamInput]
    """Which file to create, change or delete, and how."""

class BetaApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["update_file"]]
    """Tells this object from others that can stand in its place: always `update_file`. Default: `update_file`."""
    path: Required[str]
    """Path of the file to change. Not empty."""
    diff: Required[str]
    """The changes, as a diff. At most 10485760 characters."""

class BetaApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["delete_file"]]
    """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
    path: Required[str]
    """Path of the file to delete. Not empty."""

class BetaApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["create_file"]]
    """Tells this object from others that can stand in its place: always `create_file`. Default: `create_file`."""
    path: Required[str]
    """Path of the new file. Not empty."""
    diff: Required[str]
    """The changes, as a diff. At most 10485760 characters."""

class BetaFunctionShellCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the function shell call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Required[Literal["shell_call_output"]]
    """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
    `shell_call_output`."""
    output: Required[Sequence[BetaFunctionShellCallOutputContentParam | BetaFunctionShellCallOutputContentParamDict]]
    """What each command wrote, and how it ended."""
    status: BetaFunctionShellCallItemStatusInput | None
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    max_output_length: int | None
    """The most characters of output that are passed on."""

class BetaFunctionShellCallOutputContentParamDict(TypedDict, total=False):
    stdout: Required[str]
    """What was written to standard output. At most 10485760 characters."""
    stderr: Required[str]
    """What was written to standard error. At most 10485760 characters."""
    outcome: Required[BetaFunctionShellCallOutputOutcomeParamInput]
    """How the command ended: with an exit code, or out of time."""

class BetaFunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["exit"]]
    """Tells this object from others that can stand in its place: always `exit`. Default: `exit`."""
    exit_code: Required[int]
    """Exit code of the process."""

class BetaFunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["timeout"]]
    """Tells this object from others that can stand in its place: always `timeout`. Default: `timeout`."""

class BetaFunctionShellCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the function shell call."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Required[Literal["shell_call"]]
    """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
    action: Required[BetaFunctionShellActionParam | BetaFunctionShellActionParamDict]
    """The commands and their limits."""
    status: BetaFunctionShellCallItemStatusInput | None
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: (
        BetaLocalEnvironmentParam
        | BetaLocalEnvironmentParamDict
        | BetaContainerReferenceParam
        | BetaContainerReferenceParamDict
        | None
    )
    """Where the commands run; None if that is your side."""

class BetaFunctionShellActionParamDict(TypedDict, total=False):
    commands: Required[Sequence[str]]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None
    """The most milliseconds that it may take."""
    max_output_length: int | None
    """The most characters of output that are passed on."""

class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the compaction summary."""
    type: Required[Literal["compaction"]]
    """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
    encrypted_content: Required[str]
    """Content that only the API can read; send it back as it came. At most 20971520 characters."""

class BetaAdditionalToolsItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the additional tools."""
    type: Required[Literal["additional_tools"]]
    """Tells this object from others that can stand in its place: always `additional_tools`. Default:
    `additional_tools`."""
    role: Required[Literal["developer"]]
    """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
    tools: Required[Sequence[BetaToolInput]]
    """The tools that the model may call."""

class BetaToolSearchOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the tool search output."""
    call_id: str | None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_output"]]
    """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
    `tool_search_output`."""
    execution: BetaToolSearchExecutionTypeInput
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: Required[Sequence[BetaToolInput]]
    """The tools that the model may call."""
    status: BetaFunctionCallItemStatusInput | None
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""

class BetaToolSearchCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the tool search call."""
    call_id: str | None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_call"]]
    """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
    `tool_search_call`."""
    execution: BetaToolSearchExecutionTypeInput
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    arguments: Required[BetaEmptyModelParamInput]
    """What to search for."""
    status: BetaFunctionCallItemStatusInput | None
    """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""

class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the multi agent call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["multi_agent_call_output"]]
    """Tells this object from others that can stand in its place: always `multi_agent_call_output`. Default:
    `multi_agent_call_output`."""
    action: Required[BetaMultiAgentAction1Input]
    """What was done. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`, `followup_task`,
    `wait_agent`."""
    output: Required[Sequence[BetaOutputTextContentParam | BetaOutputTextContentParamDict]]
    """The result, as texts."""

class BetaOutputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: Required[str]
    """The text itself. At most 10485760 characters."""
    annotations: Sequence[
        BetaFileCitationParam
        | BetaFileCitationParamDict
        | BetaUrlCitationParam
        | BetaUrlCitationParamDict
        | BetaContainerFileCitationParam
        | BetaContainerFileCitationParamDict
    ]
    """Citations of what the text is based on."""

class BetaContainerFileCitationParamDict(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    """Tells this object from others that can stand in its place: always `container_file_citation`. Default:
    `container_file_citation`."""
    start_index: Required[int]
    """Index of the first character that the annotation is about."""
    end_index: Required[int]
    """Index of the character after the last one that the annotation is about."""
    container_id: Required[str]
    """Id of the container."""
    file_id: Required[str]
    """Id of an uploaded file."""
    filename: Required[str]
    """Name of the file."""

class BetaUrlCitationParamDict(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    """Tells this object from others that can stand in its place: always `url_citation`. Default: `url_citation`."""
    start_index: Required[int]
    """Index of the first character that the annotation is about."""
    end_index: Required[int]
    """Index of the character after the last one that the annotation is about."""
    url: Required[str]
    """URL of the URL citation."""
    title: Required[str]
    """Title of the URL citation."""

class BetaFileCitationParamDict(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    """Tells this object from others that can stand in its place: always `file_citation`. Default: `file_citation`."""
    index: Required[int]
    """Position in its list, counted from 0."""
    file_id: Required[str]
    """Id of an uploaded file."""
    filename: Required[str]
    """Name of the file."""

class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the multi agent call."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["multi_agent_call"]]
    """Tells this object from others that can stand in its place: always `multi_agent_call`. Default:
    `multi_agent_call`."""
    action: Required[BetaMultiAgentAction1Input]
    """What to do: start, message, wait for or stop agents, or list them. Values: `spawn_agent`, `interrupt_agent`,
    `list_agents`, `send_message`, `followup_task`, `wait_agent`."""
    arguments: Required[str]
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

class BetaAgentMessageItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the agent message."""
    type: Required[Literal["agent_message"]]
    """Tells this object from others that can stand in its place: always `agent_message`. Default: `agent_message`."""
    author: Required[str]
    """Name of the agent that wrote it."""
    recipient: Required[str]
    """Name of the agent that it goes to."""
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
    """Tells this object from others that can stand in its place: always `encrypted_content`. Default:
    `encrypted_content`."""
    encrypted_content: Required[str]
    """Content that only the API can read; send it back as it came. At most 10485760 characters."""

class BetaInputImageContentParamAutoParamDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`. Default: `input_image`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: BetaDetailEnumInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    """Marks where a prefix ends that is worth caching."""

class BetaPromptCacheBreakpointParamDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """Always `explicit`. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointParamTtlInput
    """How long this part lives in the cache at least; as the request's options say where it is left out. Values:
    `30m`, `12h`."""

class BetaInputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: Required[str]
    """The text itself. At most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    """Marks where a prefix ends that is worth caching."""

class BetaFunctionCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the function call output."""
    call_id: str | None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["function_call_output"]]
    """Tells this object from others that can stand in its place: always `function_call_output`. Default:
    `function_call_output`."""
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
    """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
    characters."""
    name: str | None
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    namespace: str | None
    """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
    caller: BetaToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaFunctionCallItemStatusInput | None
    """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""

class BetaInputFileContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    """Tells this object from others that can stand in its place: always `input_file`. Default: `input_file`."""
    file_id: str | None
    """Id of an uploaded file."""
    filename: str | None
    """Name of the file."""
    file_data: str | None
    """The file itself, as a base64-encoded `data:` URL. At most 73400320 characters."""
    file_url: str | None
    """Address that the API fetches the file from."""
    detail: BetaFileDetailEnumInput
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    """Marks where a prefix ends that is worth caching."""

class BetaComputerCallOutputItemParamDict(TypedDict, total=False):
    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    """The agent that something comes from."""
    id: str | None
    """Id of the computer call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
    `computer_call_output`."""
    output: Required[BetaComputerScreenshotImage | BetaComputerScreenshotImageDict]
    """The screenshot."""
    acknowledged_safety_checks: Sequence[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict] | None
    """The safety checks that your user has confirmed."""
    status: BetaFunctionCallItemStatusInput | None
    """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""

class BetaInputMessageDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    role: Required[BetaInputMessageRoleInput]
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: BetaInputMessageStatusInput
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: Required[BetaInputMessageContentListInput]
    """Texts, images and files of the message."""

class BetaEasyInputMessageDict(TypedDict, total=False):
    role: Required[BetaEasyInputMessageRoleInput]
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: Required[str | BetaInputMessageContentListInput]
    """A text, or a list of texts, images and files."""
    phase: BetaMessagePhaseInput | None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
