"""What only `InputItem` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..models.computer_screenshot_image import ComputerScreenshotImage
    from ..models.container_reference_param import ContainerReferenceParam
    from ..models.enums import ToolSearchExecutionType
    from ..models.input_file_content_param import InputFileContentParam
    from ..models.input_image_content_param_auto_param import InputImageContentParamAutoParam
    from ..models.input_text_content_param import InputTextContentParam
    from ..models.local_environment_param import LocalEnvironmentParam
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
    """A message for the model."""

    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""
    role: InputMessageRole
    """Role of the author. Values: `user`, `system`, `developer`."""
    status: InputMessageStatus | None = absent
    """Status of the input message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    content: InputMessageContentList
    """Text, image and file parts of the message."""

    _nested = {"content": "InputMessageContentList"}
    _tags = {"type": "message", "role": ("user", "system", "developer")}


InputMessageRoleInput: TypeAlias = Literal["user", "system", "developer"]
InputMessageRole: TypeAlias = InputMessageRoleInput | str
"""Role of the author."""

InputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
InputMessageStatus: TypeAlias = InputMessageStatusInput | str
"""Status of the input message: `in_progress` (still running), `completed` (finished successfully), `incomplete`
(cut short)."""


@model
class MCPApprovalResponse(Base):
    """Your response to an approval request."""

    type: Literal["mcp_approval_response"]
    """Discriminator: always `mcp_approval_response`."""
    id: str | None = None
    """Id of the MCP approval."""
    approval_request_id: str
    """Id of the approval request being answered."""
    approve: bool
    """Whether to allow the call."""
    reason: str | None = None
    """Reason for the decision, as free text."""

    _tags = {"type": "mcp_approval_response"}


FunctionCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionCallItemStatus: TypeAlias = FunctionCallItemStatusInput | str
"""Status of the computer call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class ComputerCallOutputItemParam(Base):
    """The output of a computer call: a screenshot."""

    id: str | None = None
    """Id of the computer call output."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["computer_call_output"]
    """Discriminator: always `computer_call_output`. Default: `computer_call_output`."""
    output: ComputerScreenshotImage
    """The screenshot."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that your user has acknowledged."""
    status: FunctionCallItemStatus | None = None
    """Status of the computer call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"output": "ComputerScreenshotImage", "acknowledged_safety_checks": ["ComputerCallSafetyCheckParam"]}
    _tags = {"type": "computer_call_output"}


@model
class FunctionCallOutputItemParam(Base):
    """The return value of one of your functions, for the model."""

    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`. Default: `function_call_output`."""
    output: str | list[InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam]
    """Output of the function: text, often JSON, or a list of text, image and file parts. At most 10485760
    characters."""
    name: str | None = None
    """Name the model uses to call the tool or function. From 1 to 128 characters."""
    namespace: str | None = None
    """Namespace of the tool; None if it has none. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: FunctionCallItemStatus | None = None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

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
    """A search for tools that are not loaded yet."""

    id: str | None = None
    """Id of the tool search call."""
    call_id: str | None = None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["tool_search_call"]
    """Discriminator: always `tool_search_call`. Default: `tool_search_call`."""
    execution: ToolSearchExecutionType | None = absent
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    arguments: EmptyModelParam
    """What to search for."""
    status: FunctionCallItemStatus | None = None
    """Status of the tool search call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _tags = {"type": "tool_search_call"}


@model
class ToolSearchOutputItemParam(Base):
    """Tools loaded by a tool search. The model may call them from now on."""

    id: str | None = None
    """Id of the tool search output."""
    call_id: str | None = None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["tool_search_output"]
    """Discriminator: always `tool_search_output`. Default: `tool_search_output`."""
    execution: ToolSearchExecutionType | None = absent
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    tools: list[Tool]
    """Tools the model may call."""
    status: FunctionCallItemStatus | None = None
    """Status of the tool search output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"tools": ["Tool"]}
    _tags = {"type": "tool_search_output"}


@model
class AdditionalToolsItemParam(Base):
    """Tools added in the course of a conversation."""

    id: str | None = None
    """Id of the additional tools."""
    type: Literal["additional_tools"]
    """Discriminator: always `additional_tools`. Default: `additional_tools`."""
    role: Literal["developer"]
    """Role that adds the tools. Always `developer`. Default: `developer`."""
    tools: list[Tool]
    """Tools the model may call."""

    _nested = {"tools": ["Tool"]}
    _tags = {"type": "additional_tools", "role": "developer"}


@model
class CompactionSummaryItemParam(Base):
    """An earlier part of the conversation, compacted and encrypted. Pass it back unchanged."""

    id: str | None = None
    """Id of the compaction summary."""
    type: Literal["compaction"]
    """Discriminator: always `compaction`. Default: `compaction`."""
    encrypted_content: str
    """Encrypted content that only the API can read. Pass it back unchanged. At most 20971520 characters."""

    _tags = {"type": "compaction"}


@model
class FunctionShellActionParam(Base):
    """The commands to run and their limits."""

    commands: list[str]
    """Shell commands, in order."""
    timeout_ms: int | None = None
    """Time limit in milliseconds."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""


FunctionShellCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallItemStatus: TypeAlias = FunctionShellCallItemStatusInput | str
"""Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class FunctionShellCallItemParam(Base):
    """A shell call: commands that the model wants to run."""

    id: str | None = None
    """Id of the function shell call."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    type: Literal["shell_call"]
    """Discriminator: always `shell_call`. Default: `shell_call`."""
    action: FunctionShellActionParam
    """The commands and their limits."""
    status: FunctionShellCallItemStatus | None = None
    """Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    environment: LocalEnvironmentParam | ContainerReferenceParam | None = None
    """Environment that the commands run in; None for your machine."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "action": "FunctionShellActionParam",
        "environment": ("type", {"local": "LocalEnvironmentParam", "container_reference": "ContainerReferenceParam"}),
    }
    _tags = {"type": "shell_call"}


@model
class FunctionShellCallOutputTimeoutOutcomeParam(Base):
    """The command timed out."""

    type: Literal["timeout"]
    """Discriminator: always `timeout`. Default: `timeout`."""

    _tags = {"type": "timeout"}


@model
class FunctionShellCallOutputExitOutcomeParam(Base):
    """The command exited."""

    type: Literal["exit"]
    """Discriminator: always `exit`. Default: `exit`."""
    exit_code: int
    """Exit code of the process."""

    _tags = {"type": "exit"}


@model
class FunctionShellCallOutputContentParam(Base):
    """Output of one command."""

    stdout: str
    """Captured standard output. At most 10485760 characters."""
    stderr: str
    """Captured standard error. At most 10485760 characters."""
    outcome: FunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or by timeout."""

    _nested = {"outcome": "FunctionShellCallOutputOutcomeParam"}


@model
class FunctionShellCallOutputItemParam(Base):
    """The results of the commands of a shell call."""

    id: str | None = None
    """Id of the function shell call output."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    type: Literal["shell_call_output"]
    """Discriminator: always `shell_call_output`. Default: `shell_call_output`."""
    output: list[FunctionShellCallOutputContentParam]
    """Output and outcome of each command."""
    status: FunctionShellCallItemStatus | None = None
    """Status of the function shell call output: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short)."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionShellCallOutputContentParam"],
    }
    _tags = {"type": "shell_call_output"}


ApplyPatchCallStatusParamInput: TypeAlias = Literal["in_progress", "completed"]
ApplyPatchCallStatusParam: TypeAlias = ApplyPatchCallStatusParamInput | str
"""Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""


@model
class ApplyPatchCreateFileOperationParam(Base):
    """Creates a file from a diff."""

    type: Literal["create_file"]
    """Discriminator: always `create_file`. Default: `create_file`."""
    path: str
    """Path of the new file. Not empty."""
    diff: str
    """The change, as a unified diff. At most 10485760 characters."""

    _tags = {"type": "create_file"}


@model
class ApplyPatchDeleteFileOperationParam(Base):
    """Instruction to delete a file."""

    type: Literal["delete_file"]
    """Discriminator: always `delete_file`. Default: `delete_file`."""
    path: str
    """Path of the file to delete. Not empty."""

    _tags = {"type": "delete_file"}


@model
class ApplyPatchUpdateFileOperationParam(Base):
    """Updates a file with a diff."""

    type: Literal["update_file"]
    """Discriminator: always `update_file`. Default: `update_file`."""
    path: str
    """Path of the file to change. Not empty."""
    diff: str
    """The change, as a unified diff. At most 10485760 characters."""

    _tags = {"type": "update_file"}


@model
class ApplyPatchToolCallItemParam(Base):
    """An apply-patch call: a file change that the model wants."""

    type: Literal["apply_patch_call"]
    """Discriminator: always `apply_patch_call`. Default: `apply_patch_call`."""
    id: str | None = None
    """Id of the apply patch tool call."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: ApplyPatchCallStatusParam
    """Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""
    operation: ApplyPatchOperationParam
    """Which file to create, change or delete, and how."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "operation": "ApplyPatchOperationParam",
    }
    _tags = {"type": "apply_patch_call"}


ApplyPatchCallOutputStatusParamInput: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallOutputStatusParam: TypeAlias = ApplyPatchCallOutputStatusParamInput | str
"""Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""


@model
class ApplyPatchToolCallOutputItemParam(Base):
    """Whether a file change was applied, and a message for the model."""

    type: Literal["apply_patch_call_output"]
    """Discriminator: always `apply_patch_call_output`. Default: `apply_patch_call_output`."""
    id: str | None = None
    """Id of the patch tool call output."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: ApplyPatchCallOutputStatusParam
    """Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
    output: str | None = None
    """Message for the model, such as why the change failed. At most 10485760 characters."""

    _nested = {"caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"})}
    _tags = {"type": "apply_patch_call_output"}


@model
class CompactionTriggerItemParam(Base):
    """Requests compaction of the context. It must be the last input item."""

    type: Literal["compaction_trigger"]
    """Discriminator: always `compaction_trigger`. Default: `compaction_trigger`."""
    id: str | None = None
    """Id of the compaction trigger."""

    _tags = {"type": "compaction_trigger"}


@model
class ItemReferenceParam(Base):
    """Reference to a stored item."""

    type: Literal["item_reference"] | None = None
    """Discriminator: always `item_reference`. Default: `item_reference`."""
    id: str
    """Id of the item."""

    _tags = {"type": ("item_reference", None)}


@model
class ProgramItemParam(Base):
    """A program written by the model to call tools."""

    id: str
    """Id of the program."""
    type: Literal["program"]
    """Discriminator: always `program`. Default: `program`."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    code: str
    """Source code of the program. At most 10485760 characters."""
    fingerprint: str
    """Identifies the program for its calls and outputs. Pass it back unchanged. At most 10485760 characters."""

    _tags = {"type": "program"}


ProgramOutputItemStatusInput: TypeAlias = Literal["completed", "incomplete"]
ProgramOutputItemStatus: TypeAlias = ProgramOutputItemStatusInput | str
"""Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""


@model
class ProgramOutputItemParam(Base):
    """The output of a program written by the model."""

    id: str
    """Id of the program output."""
    type: Literal["program_output"]
    """Discriminator: always `program_output`. Default: `program_output`."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    result: str
    """The result, as text. At most 10485760 characters."""
    status: ProgramOutputItemStatus
    """Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""

    _tags = {"type": "program_output"}
