"""What requests take instead of the models in ``models.input_item``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.computer_call_safety_check_param import ComputerCallSafetyCheckParamDict
from ..dicts.computer_screenshot_image import ComputerScreenshotImageDict
from ..dicts.container_reference_param import ContainerReferenceParamDict
from ..dicts.input_file_content_param import InputFileContentParamDict
from ..dicts.input_image_content_param_auto_param import InputImageContentParamAutoParamDict
from ..dicts.input_text_content_param import InputTextContentParamDict
from ..dicts.local_environment_param import LocalEnvironmentParamDict
from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
from ..models.computer_screenshot_image import ComputerScreenshotImage
from ..models.container_reference_param import ContainerReferenceParam
from ..models.enums import ToolSearchExecutionTypeInput
from ..models.input_file_content_param import InputFileContentParam
from ..models.input_image_content_param_auto_param import InputImageContentParamAutoParam
from ..models.input_item import (
    ApplyPatchCallOutputStatusParamInput,
    ApplyPatchCallStatusParamInput,
    FunctionCallItemStatusInput,
    FunctionShellActionParam,
    FunctionShellCallItemStatusInput,
    FunctionShellCallOutputContentParam,
    InputMessageRoleInput,
    InputMessageStatusInput,
    ProgramOutputItemStatusInput,
)
from ..models.input_text_content_param import InputTextContentParam
from ..models.local_environment_param import LocalEnvironmentParam
from ..unions import (
    ApplyPatchOperationParamInput,
    EmptyModelParamInput,
    FunctionShellCallOutputOutcomeParamInput,
    InputMessageContentListInput,
    ToolCallCallerParamInput,
    ToolInput,
)

class InputMessageDict(TypedDict, total=False):
    type: Literal["message"]
    """Discriminator: always `message`."""
    role: Required[InputMessageRoleInput]
    """Role of the author. Values: `user`, `system`, `developer`."""
    status: InputMessageStatusInput
    """Status of the input message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    content: Required[InputMessageContentListInput]
    """Text, image and file parts of the message."""

class MCPApprovalResponseDict(TypedDict, total=False):
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

class ComputerCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the computer call output."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    """Discriminator: always `computer_call_output`. Default: `computer_call_output`."""
    output: Required[ComputerScreenshotImage | ComputerScreenshotImageDict]
    """The screenshot."""
    acknowledged_safety_checks: Sequence[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict] | None
    """Safety checks that your user has acknowledged."""
    status: FunctionCallItemStatusInput | None
    """Status of the computer call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class FunctionCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the function call output."""
    call_id: str | None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["function_call_output"]]
    """Discriminator: always `function_call_output`. Default: `function_call_output`."""
    output: Required[
        str
        | Sequence[
            InputTextContentParam
            | InputTextContentParamDict
            | InputImageContentParamAutoParam
            | InputImageContentParamAutoParamDict
            | InputFileContentParam
            | InputFileContentParamDict
        ]
    ]
    """Output of the function: text, often JSON, or a list of text, image and file parts. At most 10485760
    characters."""
    name: str | None
    """Name the model uses to call the tool or function. From 1 to 128 characters."""
    namespace: str | None
    """Namespace of the tool; None if it has none. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    status: FunctionCallItemStatusInput | None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class ToolSearchCallItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the tool search call."""
    call_id: str | None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_call"]]
    """Discriminator: always `tool_search_call`. Default: `tool_search_call`."""
    execution: ToolSearchExecutionTypeInput
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    arguments: Required[EmptyModelParamInput]
    """What to search for."""
    status: FunctionCallItemStatusInput | None
    """Status of the tool search call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class ToolSearchOutputItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the tool search output."""
    call_id: str | None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_output"]]
    """Discriminator: always `tool_search_output`. Default: `tool_search_output`."""
    execution: ToolSearchExecutionTypeInput
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    tools: Required[Sequence[ToolInput]]
    """Tools the model may call."""
    status: FunctionCallItemStatusInput | None
    """Status of the tool search output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class AdditionalToolsItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the additional tools."""
    type: Required[Literal["additional_tools"]]
    """Discriminator: always `additional_tools`. Default: `additional_tools`."""
    role: Required[Literal["developer"]]
    """Role that adds the tools. Always `developer`. Default: `developer`."""
    tools: Required[Sequence[ToolInput]]
    """Tools the model may call."""

class CompactionSummaryItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the compaction summary."""
    type: Required[Literal["compaction"]]
    """Discriminator: always `compaction`. Default: `compaction`."""
    encrypted_content: Required[str]
    """Encrypted content that only the API can read. Pass it back unchanged. At most 20971520 characters."""

class FunctionShellActionParamDict(TypedDict, total=False):
    commands: Required[Sequence[str]]
    """Shell commands, in order."""
    timeout_ms: int | None
    """Time limit in milliseconds."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""

class FunctionShellCallItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the function shell call."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    type: Required[Literal["shell_call"]]
    """Discriminator: always `shell_call`. Default: `shell_call`."""
    action: Required[FunctionShellActionParam | FunctionShellActionParamDict]
    """The commands and their limits."""
    status: FunctionShellCallItemStatusInput | None
    """Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    environment: (
        LocalEnvironmentParam | LocalEnvironmentParamDict | ContainerReferenceParam | ContainerReferenceParamDict | None
    )
    """Environment that the commands run in; None for your machine."""

class FunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["timeout"]]
    """Discriminator: always `timeout`. Default: `timeout`."""

class FunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["exit"]]
    """Discriminator: always `exit`. Default: `exit`."""
    exit_code: Required[int]
    """Exit code of the process."""

class FunctionShellCallOutputContentParamDict(TypedDict, total=False):
    stdout: Required[str]
    """Captured standard output. At most 10485760 characters."""
    stderr: Required[str]
    """Captured standard error. At most 10485760 characters."""
    outcome: Required[FunctionShellCallOutputOutcomeParamInput]
    """How the command ended: with an exit code, or by timeout."""

class FunctionShellCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the function shell call output."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    type: Required[Literal["shell_call_output"]]
    """Discriminator: always `shell_call_output`. Default: `shell_call_output`."""
    output: Required[Sequence[FunctionShellCallOutputContentParam | FunctionShellCallOutputContentParamDict]]
    """Output and outcome of each command."""
    status: FunctionShellCallItemStatusInput | None
    """Status of the function shell call output: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short)."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""

class ApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["create_file"]]
    """Discriminator: always `create_file`. Default: `create_file`."""
    path: Required[str]
    """Path of the new file. Not empty."""
    diff: Required[str]
    """The change, as a unified diff. At most 10485760 characters."""

class ApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["delete_file"]]
    """Discriminator: always `delete_file`. Default: `delete_file`."""
    path: Required[str]
    """Path of the file to delete. Not empty."""

class ApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["update_file"]]
    """Discriminator: always `update_file`. Default: `update_file`."""
    path: Required[str]
    """Path of the file to change. Not empty."""
    diff: Required[str]
    """The change, as a unified diff. At most 10485760 characters."""

class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch_call"]]
    """Discriminator: always `apply_patch_call`. Default: `apply_patch_call`."""
    id: str | None
    """Id of the apply patch tool call."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    status: Required[ApplyPatchCallStatusParamInput]
    """Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""
    operation: Required[ApplyPatchOperationParamInput]
    """Which file to create, change or delete, and how."""

class ApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch_call_output"]]
    """Discriminator: always `apply_patch_call_output`. Default: `apply_patch_call_output`."""
    id: str | None
    """Id of the patch tool call output."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    status: Required[ApplyPatchCallOutputStatusParamInput]
    """Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
    output: str | None
    """Message for the model, such as why the change failed. At most 10485760 characters."""

class CompactionTriggerItemParamDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    """Discriminator: always `compaction_trigger`. Default: `compaction_trigger`."""
    id: str | None
    """Id of the compaction trigger."""

class ItemReferenceParamDict(TypedDict, total=False):
    type: Literal["item_reference"] | None
    """Discriminator: always `item_reference`. Default: `item_reference`."""
    id: Required[str]
    """Id of the item."""

class ProgramItemParamDict(TypedDict, total=False):
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

class ProgramOutputItemParamDict(TypedDict, total=False):
    id: Required[str]
    """Id of the program output."""
    type: Required[Literal["program_output"]]
    """Discriminator: always `program_output`. Default: `program_output`."""
    call_id: Required[str]
    """Id that links a tool call and its output. From 1 to 64 characters."""
    result: Required[str]
    """The result, as text. At most 10485760 characters."""
    status: Required[ProgramOutputItemStatusInput]
    """Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""
