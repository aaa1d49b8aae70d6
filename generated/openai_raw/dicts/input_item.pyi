"""What requests take instead of the models in ``models.input_item``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.computer_call_safety_check_param import ComputerCallSafetyCheckParamDict
from ..dicts.computer_screenshot_image import ComputerScreenshotImageDict
from ..dicts.container_reference_param import ContainerReferenceParamDict
from ..dicts.local_environment_param import LocalEnvironmentParamDict
from ..dicts.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict
from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
from ..models.computer_screenshot_image import ComputerScreenshotImage
from ..models.container_reference_param import ContainerReferenceParam
from ..models.enums import ToolSearchExecutionTypeInput
from ..models.input_item import (
    ApplyPatchCallOutputStatusParamInput,
    ApplyPatchCallStatusParamInput,
    DetailEnumInput,
    FileDetailEnumInput,
    FunctionCallItemStatusInput,
    FunctionShellActionParam,
    FunctionShellCallItemStatusInput,
    FunctionShellCallOutputContentParam,
    InputFileContentParam,
    InputImageContentParamAutoParam,
    InputMessageRoleInput,
    InputMessageStatusInput,
    InputTextContentParam,
    ProgramOutputItemStatusInput,
)
from ..models.local_environment_param import LocalEnvironmentParam
from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
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
    """Tells this object from others that can stand in its place: always `message`."""
    role: Required[InputMessageRoleInput]
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: InputMessageStatusInput
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: Required[InputMessageContentListInput]
    """Texts, images and files of the message."""

class MCPApprovalResponseDict(TypedDict, total=False):
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

class ComputerCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the computer call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
    `computer_call_output`."""
    output: Required[ComputerScreenshotImage | ComputerScreenshotImageDict]
    """The screenshot."""
    acknowledged_safety_checks: Sequence[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict] | None
    """The safety checks that your user has confirmed."""
    status: FunctionCallItemStatusInput | None
    """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""

class InputTextContentParamDict(TypedDict, total=False):
    type: Required[Literal["input_text"]]
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: Required[str]
    """The text itself. At most 10485760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

class InputImageContentParamAutoParamDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`. Default: `input_image`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: DetailEnumInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

class InputFileContentParamDict(TypedDict, total=False):
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
    detail: FileDetailEnumInput
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

class FunctionCallOutputItemParamDict(TypedDict, total=False):
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
            InputTextContentParam
            | InputTextContentParamDict
            | InputImageContentParamAutoParam
            | InputImageContentParamAutoParamDict
            | InputFileContentParam
            | InputFileContentParamDict
        ]
    ]
    """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
    characters."""
    name: str | None
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    namespace: str | None
    """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: FunctionCallItemStatusInput | None
    """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""

class ToolSearchCallItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the tool search call."""
    call_id: str | None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_call"]]
    """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
    `tool_search_call`."""
    execution: ToolSearchExecutionTypeInput
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    arguments: Required[EmptyModelParamInput]
    """What to search for."""
    status: FunctionCallItemStatusInput | None
    """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""

class ToolSearchOutputItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the tool search output."""
    call_id: str | None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Required[Literal["tool_search_output"]]
    """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
    `tool_search_output`."""
    execution: ToolSearchExecutionTypeInput
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: Required[Sequence[ToolInput]]
    """The tools that the model may call."""
    status: FunctionCallItemStatusInput | None
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""

class AdditionalToolsItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the additional tools."""
    type: Required[Literal["additional_tools"]]
    """Tells this object from others that can stand in its place: always `additional_tools`. Default:
    `additional_tools`."""
    role: Required[Literal["developer"]]
    """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
    tools: Required[Sequence[ToolInput]]
    """The tools that the model may call."""

class CompactionSummaryItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the compaction summary."""
    type: Required[Literal["compaction"]]
    """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
    encrypted_content: Required[str]
    """Content that only the API can read; send it back as it came. At most 20971520 characters."""

class FunctionShellActionParamDict(TypedDict, total=False):
    commands: Required[Sequence[str]]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None
    """The most milliseconds that it may take."""
    max_output_length: int | None
    """The most characters of output that are passed on."""

class FunctionShellCallItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the function shell call."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Required[Literal["shell_call"]]
    """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
    action: Required[FunctionShellActionParam | FunctionShellActionParamDict]
    """The commands and their limits."""
    status: FunctionShellCallItemStatusInput | None
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: (
        LocalEnvironmentParam | LocalEnvironmentParamDict | ContainerReferenceParam | ContainerReferenceParamDict | None
    )
    """Where the commands run; None if that is your side."""

class FunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["timeout"]]
    """Tells this object from others that can stand in its place: always `timeout`. Default: `timeout`."""

class FunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    type: Required[Literal["exit"]]
    """Tells this object from others that can stand in its place: always `exit`. Default: `exit`."""
    exit_code: Required[int]
    """Exit code of the process."""

class FunctionShellCallOutputContentParamDict(TypedDict, total=False):
    stdout: Required[str]
    """What was written to standard output. At most 10485760 characters."""
    stderr: Required[str]
    """What was written to standard error. At most 10485760 characters."""
    outcome: Required[FunctionShellCallOutputOutcomeParamInput]
    """How the command ended: with an exit code, or out of time."""

class FunctionShellCallOutputItemParamDict(TypedDict, total=False):
    id: str | None
    """Id of the function shell call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Required[Literal["shell_call_output"]]
    """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
    `shell_call_output`."""
    output: Required[Sequence[FunctionShellCallOutputContentParam | FunctionShellCallOutputContentParamDict]]
    """What each command wrote, and how it ended."""
    status: FunctionShellCallItemStatusInput | None
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    max_output_length: int | None
    """The most characters of output that are passed on."""

class ApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["create_file"]]
    """Tells this object from others that can stand in its place: always `create_file`. Default: `create_file`."""
    path: Required[str]
    """Path of the new file. Not empty."""
    diff: Required[str]
    """The changes, as a diff. At most 10485760 characters."""

class ApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["delete_file"]]
    """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
    path: Required[str]
    """Path of the file to delete. Not empty."""

class ApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    type: Required[Literal["update_file"]]
    """Tells this object from others that can stand in its place: always `update_file`. Default: `update_file`."""
    path: Required[str]
    """Path of the file to change. Not empty."""
    diff: Required[str]
    """The changes, as a diff. At most 10485760 characters."""

class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch_call"]]
    """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
    `apply_patch_call`."""
    id: str | None
    """Id of the apply patch tool call."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: Required[ApplyPatchCallStatusParamInput]
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
    operation: Required[ApplyPatchOperationParamInput]
    """Which file to create, change or delete, and how."""

class ApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch_call_output"]]
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
    `apply_patch_call_output`."""
    id: str | None
    """Id of the patch tool call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: Required[ApplyPatchCallOutputStatusParamInput]
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None
    """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""

class CompactionTriggerItemParamDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
    `compaction_trigger`."""
    id: str | None
    """Id of the compaction trigger."""

class ItemReferenceParamDict(TypedDict, total=False):
    type: Literal["item_reference"] | None
    """Tells this object from others that can stand in its place: always `item_reference`. Default:
    `item_reference`."""
    id: Required[str]
    """Id of the item."""

class ProgramItemParamDict(TypedDict, total=False):
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

class ProgramOutputItemParamDict(TypedDict, total=False):
    id: Required[str]
    """Id of the program output."""
    type: Required[Literal["program_output"]]
    """Tells this object from others that can stand in its place: always `program_output`. Default:
    `program_output`."""
    call_id: Required[str]
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    result: Required[str]
    """The result, as text. At most 10485760 characters."""
    status: Required[ProgramOutputItemStatusInput]
    """State of the program output. Values: `completed`, `incomplete`."""
