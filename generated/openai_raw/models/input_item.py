"""What only `InputItem` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..models.computer_screenshot_image import ComputerScreenshotImage
    from ..models.container_reference_param import ContainerReferenceParam
    from ..models.enums import ToolSearchExecutionType
    from ..models.local_environment_param import LocalEnvironmentParam
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from ..unions import (
        ApplyPatchOperationParam,
        EmptyModelParam,
        FunctionShellCallOutputOutcomeParam,
        InputMessageContentList,
        Tool,
        ToolCallCallerParam,
    )


@model
class InputMessage(Base):
    """A message to the model."""

    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: InputMessageRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: InputMessageStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: InputMessageContentList
    """Texts, images and files of the message."""

    _nested = {"content": "InputMessageContentList"}
    _tags = {"type": "message", "role": ("user", "system", "developer")}


InputMessageRoleInput: TypeAlias = Literal["user", "system", "developer"]
InputMessageRole: TypeAlias = InputMessageRoleInput | str

InputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
InputMessageStatus: TypeAlias = InputMessageStatusInput | str


@model
class MCPApprovalResponse(Base):
    """Your answer to a request for approval."""

    type: Literal["mcp_approval_response"]
    """Tells this object from others that can stand in its place: always `mcp_approval_response`."""
    id: str | None = None
    """Id of the MCP approval."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """True to let the call run, False to refuse it."""
    reason: str | None = None
    """Why, in the words of whoever decided."""

    _tags = {"type": "mcp_approval_response"}


DetailEnumInput: TypeAlias = Literal["low", "high", "auto", "original"]
DetailEnum: TypeAlias = DetailEnumInput | str

FunctionCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionCallItemStatus: TypeAlias = FunctionCallItemStatusInput | str


@model
class ComputerCallOutputItemParam(Base):
    """A screenshot after the model's actions."""

    id: str | None = None
    """Id of the computer call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["computer_call_output"]
    """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
    `computer_call_output`."""
    output: ComputerScreenshotImage
    """The screenshot."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """The safety checks that your user has confirmed."""
    status: FunctionCallItemStatus | None = None
    """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"output": "ComputerScreenshotImage", "acknowledged_safety_checks": ["ComputerCallSafetyCheckParam"]}
    _tags = {"type": "computer_call_output"}


@model
class InputTextContentParam(Base):
    """Text for the model."""

    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: str
    """The text itself. At most 10485760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointParam"}
    _tags = {"type": "input_text"}


@model
class InputImageContentParamAutoParam(Base):
    """An image for the model. Give a file or a URL; a `data:` URL holds the image itself."""

    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`. Default: `input_image`."""
    image_url: str | None = None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = None
    """Id of an uploaded file."""
    detail: DetailEnum | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointParam"}
    _tags = {"type": "input_image"}


FileDetailEnumInput: TypeAlias = Literal["auto", "low", "high"]
FileDetailEnum: TypeAlias = FileDetailEnumInput | str


@model
class InputFileContentParam(Base):
    """A file for the model. Give one of `file_id`, `file_url` and `file_data`."""

    type: Literal["input_file"]
    """Tells this object from others that can stand in its place: always `input_file`. Default: `input_file`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """The file itself, as a base64-encoded `data:` URL. At most 73400320 characters."""
    file_url: str | None = None
    """Address that the API fetches the file from."""
    detail: FileDetailEnum | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointParam"}
    _tags = {"type": "input_file"}


@model
class FunctionCallOutputItemParam(Base):
    """What your function gave back to the model."""

    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`. Default:
    `function_call_output`."""
    output: str | list[InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam]
    """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
    characters."""
    name: str | None = None
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: FunctionCallItemStatus | None = None
    """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "output": [
            (
                "type",
                {
                    "input_text": "InputTextContentParam",
                    "input_image": "InputImageContentParamAutoParam",
                    "input_file": "InputFileContentParam",
                },
            )
        ],
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
    }
    _tags = {"type": "function_call_output"}


@model
class ToolSearchCallItemParam(Base):
    """The model looks for tools that are not in its context."""

    id: str | None = None
    """Id of the tool search call."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["tool_search_call"]
    """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
    `tool_search_call`."""
    execution: ToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    arguments: EmptyModelParam
    """What to search for."""
    status: FunctionCallItemStatus | None = None
    """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "tool_search_call"}


@model
class ToolSearchOutputItemParam(Base):
    """Tools that a search found; the model may call them from here on."""

    id: str | None = None
    """Id of the tool search output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["tool_search_output"]
    """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
    `tool_search_output`."""
    execution: ToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: list[Tool]
    """The tools that the model may call."""
    status: FunctionCallItemStatus | None = None
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"tools": ["Tool"]}
    _tags = {"type": "tool_search_output"}


@model
class AdditionalToolsItemParam(Base):
    """Tools that the model gets in the middle of a conversation."""

    id: str | None = None
    """Id of the additional tools."""
    type: Literal["additional_tools"]
    """Tells this object from others that can stand in its place: always `additional_tools`. Default:
    `additional_tools`."""
    role: Literal["developer"]
    """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
    tools: list[Tool]
    """The tools that the model may call."""

    _nested = {"tools": ["Tool"]}
    _tags = {"type": "additional_tools", "role": "developer"}


@model
class CompactionSummaryItemParam(Base):
    """An earlier part of the conversation, shrunk by the API and encrypted. Send it back as it came."""

    id: str | None = None
    """Id of the compaction summary."""
    type: Literal["compaction"]
    """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came. At most 20971520 characters."""

    _tags = {"type": "compaction"}


@model
class FunctionShellActionParam(Base):
    """Commands that the model wants to run."""

    commands: list[str]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None = None
    """The most milliseconds that it may take."""
    max_output_length: int | None = None
    """The most characters of output that are passed on."""


FunctionShellCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallItemStatus: TypeAlias = FunctionShellCallItemStatusInput | str


@model
class FunctionShellCallItemParam(Base):
    """Shell commands of the model."""

    id: str | None = None
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal["shell_call"]
    """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
    action: FunctionShellActionParam
    """The commands and their limits."""
    status: FunctionShellCallItemStatus | None = None
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: LocalEnvironmentParam | ContainerReferenceParam | None = None
    """Where the commands run; None if that is your side."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "action": "FunctionShellActionParam",
        "environment": ("type", {"local": "LocalEnvironmentParam", "container_reference": "ContainerReferenceParam"}),
    }
    _tags = {"type": "shell_call"}


@model
class FunctionShellCallOutputTimeoutOutcomeParam(Base):
    """The command was stopped, as its time was up."""

    type: Literal["timeout"]
    """Tells this object from others that can stand in its place: always `timeout`. Default: `timeout`."""

    _tags = {"type": "timeout"}


@model
class FunctionShellCallOutputExitOutcomeParam(Base):
    """The command ended by itself."""

    type: Literal["exit"]
    """Tells this object from others that can stand in its place: always `exit`. Default: `exit`."""
    exit_code: int
    """Exit code of the process."""

    _tags = {"type": "exit"}


@model
class FunctionShellCallOutputContentParam(Base):
    """Output of one shell command."""

    stdout: str
    """What was written to standard output. At most 10485760 characters."""
    stderr: str
    """What was written to standard error. At most 10485760 characters."""
    outcome: FunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or out of time."""

    _nested = {"outcome": "FunctionShellCallOutputOutcomeParam"}


@model
class FunctionShellCallOutputItemParam(Base):
    """Output of shell commands."""

    id: str | None = None
    """Id of the function shell call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal["shell_call_output"]
    """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
    `shell_call_output`."""
    output: list[FunctionShellCallOutputContentParam]
    """What each command wrote, and how it ended."""
    status: FunctionShellCallItemStatus | None = None
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    max_output_length: int | None = None
    """The most characters of output that are passed on."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionShellCallOutputContentParam"],
    }
    _tags = {"type": "shell_call_output"}


ApplyPatchCallStatusParamInput: TypeAlias = Literal["in_progress", "completed"]
ApplyPatchCallStatusParam: TypeAlias = ApplyPatchCallStatusParamInput | str


@model
class ApplyPatchCreateFileOperationParam(Base):
    """Puts a new file in place, from a diff."""

    type: Literal["create_file"]
    """Tells this object from others that can stand in its place: always `create_file`. Default: `create_file`."""
    path: str
    """Path of the new file. Not empty."""
    diff: str
    """The changes, as a diff. At most 10485760 characters."""

    _tags = {"type": "create_file"}


@model
class ApplyPatchDeleteFileOperationParam(Base):
    """Takes a file away."""

    type: Literal["delete_file"]
    """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
    path: str
    """Path of the file to delete. Not empty."""

    _tags = {"type": "delete_file"}


@model
class ApplyPatchUpdateFileOperationParam(Base):
    """Changes a file, by a diff."""

    type: Literal["update_file"]
    """Tells this object from others that can stand in its place: always `update_file`. Default: `update_file`."""
    path: str
    """Path of the file to change. Not empty."""
    diff: str
    """The changes, as a diff. At most 10485760 characters."""

    _tags = {"type": "update_file"}


@model
class ApplyPatchToolCallItemParam(Base):
    """An edit of a file that the model wants."""

    type: Literal["apply_patch_call"]
    """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
    `apply_patch_call`."""
    id: str | None = None
    """Id of the apply patch tool call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: ApplyPatchCallStatusParam
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
    operation: ApplyPatchOperationParam
    """Which file to create, change or delete, and how."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "operation": "ApplyPatchOperationParam",
    }
    _tags = {"type": "apply_patch_call"}


ApplyPatchCallOutputStatusParamInput: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallOutputStatusParam: TypeAlias = ApplyPatchCallOutputStatusParamInput | str


@model
class ApplyPatchToolCallOutputItemParam(Base):
    """What came of an edit."""

    type: Literal["apply_patch_call_output"]
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
    `apply_patch_call_output`."""
    id: str | None = None
    """Id of the patch tool call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: ApplyPatchCallOutputStatusParam
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None = None
    """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""

    _nested = {"caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"})}
    _tags = {"type": "apply_patch_call_output"}


@model
class CompactionTriggerItemParam(Base):
    """Makes the API compact the context; nothing may follow it in the input."""

    type: Literal["compaction_trigger"]
    """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
    `compaction_trigger`."""
    id: str | None = None
    """Id of the compaction trigger."""

    _tags = {"type": "compaction_trigger"}


@model
class ItemReferenceParam(Base):
    """Stands for an item that the API keeps, by its id."""

    type: Literal["item_reference"] | None = None
    """Tells this object from others that can stand in its place: always `item_reference`. Default:
    `item_reference`."""
    id: str
    """Id of the item."""

    _tags = {"type": ("item_reference", None)}


@model
class ProgramItemParam(Base):
    """A program that the model wrote to call tools."""

    id: str
    """Id of the program."""
    type: Literal["program"]
    """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    code: str
    """Source of the program. At most 10485760 characters."""
    fingerprint: str
    """Identifies the program, so that its calls and outputs find it; send it back as it came. At most 10485760
    characters."""

    _tags = {"type": "program"}


ProgramOutputItemStatusInput: TypeAlias = Literal["completed", "incomplete"]
ProgramOutputItemStatus: TypeAlias = ProgramOutputItemStatusInput | str


@model
class ProgramOutputItemParam(Base):
    """What a program of the model gave."""

    id: str
    """Id of the program output."""
    type: Literal["program_output"]
    """Tells this object from others that can stand in its place: always `program_output`. Default:
    `program_output`."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    result: str
    """The result, as text. At most 10485760 characters."""
    status: ProgramOutputItemStatus
    """State of the program output. Values: `completed`, `incomplete`."""

    _tags = {"type": "program_output"}
