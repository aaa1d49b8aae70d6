"""What only `BetaInputItem` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from ..models.beta_computer_screenshot_image import BetaComputerScreenshotImage
    from ..models.beta_container_reference_param import BetaContainerReferenceParam
    from ..models.beta_local_environment_param import BetaLocalEnvironmentParam
    from ..models.enums import BetaMessagePhase, BetaToolSearchExecutionType
    from ..unions import (
        BetaApplyPatchOperationParam,
        BetaEmptyModelParam,
        BetaFunctionShellCallOutputOutcomeParam,
        BetaInputMessageContentList,
        BetaTool,
        BetaToolCallCallerParam,
    )


@model
class BetaProgramOutputItemParam(Base):
    """The output of a program written by the model."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str
    """Id of the program output."""
    type: Literal["program_output"]
    """Discriminator: always `program_output`. Default: `program_output`."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    result: str
    """The result, as text. At most 10485760 characters."""
    status: BetaProgramOutputItemStatus
    """Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "program_output"}


BetaProgramOutputItemStatusInput: TypeAlias = Literal["completed", "incomplete"]
BetaProgramOutputItemStatus: TypeAlias = BetaProgramOutputItemStatusInput | str
"""Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""


@model
class BetaAgentTagParam(Base):
    """The agent that produced an item."""

    agent_name: str
    """Which agent it is, by its name."""


@model
class BetaProgramItemParam(Base):
    """A program written by the model to call tools."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "program"}


@model
class BetaItemReferenceParam(Base):
    """Reference to a stored item."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    type: Literal["item_reference"] | None = None
    """Discriminator: always `item_reference`. Default: `item_reference`."""
    id: str
    """Id of the item."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": ("item_reference", None)}


@model
class BetaCompactionTriggerItemParam(Base):
    """Requests compaction of the context. It must be the last input item."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    type: Literal["compaction_trigger"]
    """Discriminator: always `compaction_trigger`. Default: `compaction_trigger`."""
    id: str | None = None
    """Id of the compaction trigger."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "compaction_trigger"}


@model
class BetaMCPApprovalResponse(Base):
    """Your response to an approval request."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "mcp_approval_response"}


@model
class BetaApplyPatchToolCallOutputItemParam(Base):
    """Whether a file change was applied, and a message for the model."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    type: Literal["apply_patch_call_output"]
    """Discriminator: always `apply_patch_call_output`. Default: `apply_patch_call_output`."""
    id: str | None = None
    """Id of the patch tool call output."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: BetaApplyPatchCallOutputStatusParam
    """Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""
    output: str | None = None
    """Message for the model, such as why the change failed. At most 10485760 characters."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
    }
    _tags = {"type": "apply_patch_call_output"}


BetaApplyPatchCallOutputStatusParamInput: TypeAlias = Literal["completed", "failed"]
BetaApplyPatchCallOutputStatusParam: TypeAlias = BetaApplyPatchCallOutputStatusParamInput | str
"""Status of the patch tool call output: `completed` (finished successfully), `failed` (ended with an error)."""


@model
class BetaApplyPatchToolCallItemParam(Base):
    """An apply-patch call: a file change that the model wants."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    type: Literal["apply_patch_call"]
    """Discriminator: always `apply_patch_call`. Default: `apply_patch_call`."""
    id: str | None = None
    """Id of the apply patch tool call."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: BetaApplyPatchCallStatusParam
    """Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""
    operation: BetaApplyPatchOperationParam
    """Which file to create, change or delete, and how."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "operation": "BetaApplyPatchOperationParam",
    }
    _tags = {"type": "apply_patch_call"}


@model
class BetaApplyPatchUpdateFileOperationParam(Base):
    """Updates a file with a diff."""

    type: Literal["update_file"]
    """Discriminator: always `update_file`. Default: `update_file`."""
    path: str
    """Path of the file to change. Not empty."""
    diff: str
    """The change, as a unified diff. At most 10485760 characters."""

    _tags = {"type": "update_file"}


@model
class BetaApplyPatchDeleteFileOperationParam(Base):
    """Instruction to delete a file."""

    type: Literal["delete_file"]
    """Discriminator: always `delete_file`. Default: `delete_file`."""
    path: str
    """Path of the file to delete. Not empty."""

    _tags = {"type": "delete_file"}


@model
class BetaApplyPatchCreateFileOperationParam(Base):
    """Creates a file from a diff."""

    type: Literal["create_file"]
    """Discriminator: always `create_file`. Default: `create_file`."""
    path: str
    """Path of the new file. Not empty."""
    diff: str
    """The change, as a unified diff. At most 10485760 characters."""

    _tags = {"type": "create_file"}


BetaApplyPatchCallStatusParamInput: TypeAlias = Literal["in_progress", "completed"]
BetaApplyPatchCallStatusParam: TypeAlias = BetaApplyPatchCallStatusParamInput | str
"""Status of the apply patch tool call: `in_progress` (still running), `completed` (finished successfully)."""


@model
class BetaFunctionShellCallOutputItemParam(Base):
    """The results of the commands of a shell call."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the function shell call output."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    type: Literal["shell_call_output"]
    """Discriminator: always `shell_call_output`. Default: `shell_call_output`."""
    output: list[BetaFunctionShellCallOutputContentParam]
    """Output and outcome of each command."""
    status: BetaFunctionShellCallItemStatus | None = None
    """Status of the function shell call output: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short)."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "output": ["BetaFunctionShellCallOutputContentParam"],
    }
    _tags = {"type": "shell_call_output"}


BetaFunctionShellCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallItemStatus: TypeAlias = BetaFunctionShellCallItemStatusInput | str
"""Status of the function shell call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class BetaFunctionShellCallOutputContentParam(Base):
    """Output of one command."""

    stdout: str
    """Captured standard output. At most 10485760 characters."""
    stderr: str
    """Captured standard error. At most 10485760 characters."""
    outcome: BetaFunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or by timeout."""

    _nested = {"outcome": "BetaFunctionShellCallOutputOutcomeParam"}


@model
class BetaFunctionShellCallOutputExitOutcomeParam(Base):
    """The command exited."""

    type: Literal["exit"]
    """Discriminator: always `exit`. Default: `exit`."""
    exit_code: int
    """Exit code of the process."""

    _tags = {"type": "exit"}


@model
class BetaFunctionShellCallOutputTimeoutOutcomeParam(Base):
    """The command timed out."""

    type: Literal["timeout"]
    """Discriminator: always `timeout`. Default: `timeout`."""

    _tags = {"type": "timeout"}


@model
class BetaFunctionShellCallItemParam(Base):
    """A shell call: commands that the model wants to run."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the function shell call."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    type: Literal["shell_call"]
    """Discriminator: always `shell_call`. Default: `shell_call`."""
    action: BetaFunctionShellActionParam
    """The commands and their limits."""
    status: BetaFunctionShellCallItemStatus | None = None
    """Status of the function shell call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None
    """Environment that the commands run in; None for your machine."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "action": "BetaFunctionShellActionParam",
        "environment": (
            "type",
            {"local": "BetaLocalEnvironmentParam", "container_reference": "BetaContainerReferenceParam"},
        ),
    }
    _tags = {"type": "shell_call"}


@model
class BetaFunctionShellActionParam(Base):
    """The commands to run and their limits."""

    commands: list[str]
    """Shell commands, in order."""
    timeout_ms: int | None = None
    """Time limit in milliseconds."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""


@model
class BetaCompactionSummaryItemParam(Base):
    """An earlier part of the conversation, compacted and encrypted. Pass it back unchanged."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the compaction summary."""
    type: Literal["compaction"]
    """Discriminator: always `compaction`. Default: `compaction`."""
    encrypted_content: str
    """Encrypted content that only the API can read. Pass it back unchanged. At most 20971520 characters."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "compaction"}


@model
class BetaAdditionalToolsItemParam(Base):
    """Tools added in the course of a conversation."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the additional tools."""
    type: Literal["additional_tools"]
    """Discriminator: always `additional_tools`. Default: `additional_tools`."""
    role: Literal["developer"]
    """Role that adds the tools. Always `developer`. Default: `developer`."""
    tools: list[BetaTool]
    """Tools the model may call."""

    _nested = {"agent": "BetaAgentTagParam", "tools": ["BetaTool"]}
    _tags = {"type": "additional_tools", "role": "developer"}


@model
class BetaToolSearchOutputItemParam(Base):
    """Tools loaded by a tool search. The model may call them from now on."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the tool search output."""
    call_id: str | None = None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["tool_search_output"]
    """Discriminator: always `tool_search_output`. Default: `tool_search_output`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    tools: list[BetaTool]
    """Tools the model may call."""
    status: BetaFunctionCallItemStatus | None = None
    """Status of the tool search output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"agent": "BetaAgentTagParam", "tools": ["BetaTool"]}
    _tags = {"type": "tool_search_output"}


BetaFunctionCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionCallItemStatus: TypeAlias = BetaFunctionCallItemStatusInput | str
"""Status of the tool search output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class BetaToolSearchCallItemParam(Base):
    """A search for tools that are not loaded yet."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the tool search call."""
    call_id: str | None = None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["tool_search_call"]
    """Discriminator: always `tool_search_call`. Default: `tool_search_call`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    arguments: BetaEmptyModelParam
    """What to search for."""
    status: BetaFunctionCallItemStatus | None = None
    """Status of the tool search call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "tool_search_call"}


@model
class BetaMultiAgentCallOutputItemParam(Base):
    """The result of managing subagents."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the use of subagents."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["multi_agent_call_output"]
    """Discriminator: always `multi_agent_call_output`. Default: `multi_agent_call_output`."""
    action: BetaMultiAgentAction1
    """Action that was performed. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`,
    `followup_task`, `wait_agent`."""
    output: list[BetaOutputTextContentParam]
    """The result, as text parts."""

    _nested = {"agent": "BetaAgentTagParam", "output": ["BetaOutputTextContentParam"]}
    _tags = {"type": "multi_agent_call_output"}


@model
class BetaOutputTextContentParam(Base):
    """Text generated by the model."""

    type: Literal["output_text"]
    """Discriminator: always `output_text`. Default: `output_text`."""
    text: str
    """Text for the model to read. At most 10485760 characters."""
    annotations: list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam] | None = absent
    """Annotations of the text, such as citations."""

    _nested = {
        "annotations": [
            (
                "type",
                {
                    "file_citation": "BetaFileCitationParam",
                    "url_citation": "BetaUrlCitationParam",
                    "container_file_citation": "BetaContainerFileCitationParam",
                },
            )
        ]
    }
    _tags = {"type": "output_text"}


@model
class BetaContainerFileCitationParam(Base):
    """A citation of a file generated in a container."""

    type: Literal["container_file_citation"]
    """Discriminator: always `container_file_citation`. Default: `container_file_citation`."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "container_file_citation"}


@model
class BetaUrlCitationParam(Base):
    """A citation of a web page."""

    type: Literal["url_citation"]
    """Discriminator: always `url_citation`. Default: `url_citation`."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""
    url: str
    """URL of the URL citation."""
    title: str
    """Title of the URL citation."""

    _tags = {"type": "url_citation"}


@model
class BetaFileCitationParam(Base):
    """A citation of a file found by file search."""

    type: Literal["file_citation"]
    """Discriminator: always `file_citation`. Default: `file_citation`."""
    index: int
    """Position in the list, starting at 0."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "file_citation"}


BetaMultiAgentAction1Input: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
BetaMultiAgentAction1: TypeAlias = BetaMultiAgentAction1Input | str
"""Action that was performed."""


@model
class BetaMultiAgentCallItemParam(Base):
    """A request of the model to manage its subagents."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the use of subagents."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["multi_agent_call"]
    """Discriminator: always `multi_agent_call`. Default: `multi_agent_call`."""
    action: BetaMultiAgentAction1
    """Action to perform: start, message, wait for, stop, or list agents. Values: `spawn_agent`, `interrupt_agent`,
    `list_agents`, `send_message`, `followup_task`, `wait_agent`."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "multi_agent_call"}


@model
class BetaAgentMessageItemParam(Base):
    """A message from one agent to another."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the agent message."""
    type: Literal["agent_message"]
    """Discriminator: always `agent_message`. Default: `agent_message`."""
    author: str
    """Name of the sending agent."""
    recipient: str
    """Name of the receiving agent."""
    content: list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaEncryptedContentParam]
    """Parts of the message."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "content": [
            (
                "type",
                {
                    "input_text": "BetaInputTextContentParam",
                    "input_image": "BetaInputImageContentParamAutoParam",
                    "encrypted_content": "BetaEncryptedContentParam",
                },
            )
        ],
    }
    _tags = {"type": "agent_message"}


@model
class BetaEncryptedContentParam(Base):
    """Encrypted content that only the API can read, passed back unchanged."""

    type: Literal["encrypted_content"]
    """Discriminator: always `encrypted_content`. Default: `encrypted_content`."""
    encrypted_content: str
    """Encrypted content that only the API can read. Pass it back unchanged. At most 10485760 characters."""

    _tags = {"type": "encrypted_content"}


@model
class BetaInputImageContentParamAutoParam(Base):
    """Image input for the model. Pass a file id or a URL; a `data:` URL can hold the image itself."""

    type: Literal["input_image"]
    """Discriminator: always `input_image`. Default: `input_image`."""
    image_url: str | None = None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = None
    """Id of an uploaded file."""
    detail: BetaDetailEnum | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam"}
    _tags = {"type": "input_image"}


@model
class BetaPromptCacheBreakpointParam(Base):
    """Marks the end of a prompt prefix worth caching."""

    mode: Literal["explicit"]
    """Always `explicit`. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointParamTtl | None = absent
    """Minimum lifetime of this part in the cache. Defaults to the options of the request. Values: `30m`, `12h`."""

    _tags = {"mode": "explicit"}


BetaPromptCacheBreakpointParamTtlInput: TypeAlias = Literal["30m", "12h"]
BetaPromptCacheBreakpointParamTtl: TypeAlias = BetaPromptCacheBreakpointParamTtlInput | str
"""Minimum lifetime of this part in the cache. Defaults to the options of the request."""

BetaDetailEnumInput: TypeAlias = Literal["low", "high", "auto", "original"]
BetaDetailEnum: TypeAlias = BetaDetailEnumInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class BetaInputTextContentParam(Base):
    """Text input for the model."""

    type: Literal["input_text"]
    """Discriminator: always `input_text`. Default: `input_text`."""
    text: str
    """Text for the model to read. At most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam"}
    _tags = {"type": "input_text"}


@model
class BetaFunctionCallOutputItemParam(Base):
    """The return value of one of your functions, for the model."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`. Default: `function_call_output`."""
    output: str | list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaInputFileContentParam]
    """Output of the function: text, often JSON, or a list of text, image and file parts. At most 10485760
    characters."""
    name: str | None = None
    """Name the model uses to call the tool or function. From 1 to 128 characters."""
    namespace: str | None = None
    """Namespace of the tool; None if it has none. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: BetaFunctionCallItemStatus | None = None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "output": [
            (
                "type",
                {
                    "input_text": "BetaInputTextContentParam",
                    "input_image": "BetaInputImageContentParamAutoParam",
                    "input_file": "BetaInputFileContentParam",
                },
            )
        ],
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
    }
    _tags = {"type": "function_call_output"}


@model
class BetaInputFileContentParam(Base):
    """File input for the model. Pass one of `file_id`, `file_url` or `file_data`."""

    type: Literal["input_file"]
    """Discriminator: always `input_file`. Default: `input_file`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """The content of the file, as a base64-encoded `data:` URL. At most 73400320 characters."""
    file_url: str | None = None
    """URL to download the file from."""
    detail: BetaFileDetailEnum | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam"}
    _tags = {"type": "input_file"}


BetaFileDetailEnumInput: TypeAlias = Literal["auto", "low", "high"]
BetaFileDetailEnum: TypeAlias = BetaFileDetailEnumInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class BetaComputerCallOutputItemParam(Base):
    """The output of a computer call: a screenshot."""

    agent: BetaAgentTagParam | None = None
    """The agent that produced an item."""
    id: str | None = None
    """Id of the computer call output."""
    call_id: str
    """Id that links a tool call and its output. From 1 to 64 characters."""
    type: Literal["computer_call_output"]
    """Discriminator: always `computer_call_output`. Default: `computer_call_output`."""
    output: BetaComputerScreenshotImage
    """The screenshot."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """Safety checks that your user has acknowledged."""
    status: BetaFunctionCallItemStatus | None = None
    """Status of the computer call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "output": "BetaComputerScreenshotImage",
        "acknowledged_safety_checks": ["BetaComputerCallSafetyCheckParam"],
    }
    _tags = {"type": "computer_call_output"}


@model
class BetaInputMessage(Base):
    """A message for the model."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""
    role: BetaInputMessageRole
    """Role of the author. Values: `user`, `system`, `developer`."""
    status: BetaInputMessageStatus | None = absent
    """Status of the input message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    content: BetaInputMessageContentList
    """Text, image and file parts of the message."""

    _nested = {"agent": "BetaAgentTag", "content": "BetaInputMessageContentList"}
    _tags = {"type": "message", "role": ("user", "system", "developer")}


BetaInputMessageRoleInput: TypeAlias = Literal["user", "system", "developer"]
BetaInputMessageRole: TypeAlias = BetaInputMessageRoleInput | str
"""Role of the author."""

BetaInputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaInputMessageStatus: TypeAlias = BetaInputMessageStatusInput | str
"""Status of the input message: `in_progress` (still running), `completed` (finished successfully), `incomplete`
(cut short)."""


@model
class BetaEasyInputMessage(Base):
    """A message for the model."""

    role: BetaEasyInputMessageRole
    """Role of the author. Values: `user`, `assistant`, `system`, `developer`."""
    content: str | BetaInputMessageContentList
    """Text, or a list of text, image and file parts."""
    phase: BetaMessagePhase | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    type: Literal["message"] | None = absent
    """Discriminator: always `message`."""

    _nested = {"content": ["BetaInputContent"]}
    _tags = {"role": ("user", "assistant", "system", "developer"), "type": "message"}


BetaEasyInputMessageRoleInput: TypeAlias = Literal["user", "assistant", "system", "developer"]
BetaEasyInputMessageRole: TypeAlias = BetaEasyInputMessageRoleInput | str
"""Role of the author."""
