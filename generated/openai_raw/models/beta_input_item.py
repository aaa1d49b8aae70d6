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
    """What a program of the model gave."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str
    """Id of the program output."""
    type: Literal["program_output"]
    """Tells this object from others that can stand in its place: always `program_output`. Default:
    `program_output`."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    result: str
    """The result, as text. At most 10485760 characters."""
    status: BetaProgramOutputItemStatus
    """State of the program output. Values: `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "program_output"}


BetaProgramOutputItemStatusInput: TypeAlias = Literal["completed", "incomplete"]
BetaProgramOutputItemStatus: TypeAlias = BetaProgramOutputItemStatusInput | str


@model
class BetaAgentTagParam(Base):
    """The agent that something comes from."""

    agent_name: str
    """Which agent it is, by its name."""


@model
class BetaProgramItemParam(Base):
    """A program that the model wrote to call tools."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "program"}


@model
class BetaItemReferenceParam(Base):
    """Stands for an item that the API keeps, by its id."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal["item_reference"] | None = None
    """Tells this object from others that can stand in its place: always `item_reference`. Default:
    `item_reference`."""
    id: str
    """Id of the item."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": ("item_reference", None)}


@model
class BetaCompactionTriggerItemParam(Base):
    """Makes the API compact the context; nothing may follow it in the input."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal["compaction_trigger"]
    """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
    `compaction_trigger`."""
    id: str | None = None
    """Id of the compaction trigger."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "compaction_trigger"}


@model
class BetaMCPApprovalResponse(Base):
    """Your answer to a request for approval."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "mcp_approval_response"}


@model
class BetaApplyPatchToolCallOutputItemParam(Base):
    """What came of an edit."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal["apply_patch_call_output"]
    """Tells this object from others that can stand in its place: always `apply_patch_call_output`. Default:
    `apply_patch_call_output`."""
    id: str | None = None
    """Id of the patch tool call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaApplyPatchCallOutputStatusParam
    """State of the patch tool call output. Values: `completed`, `failed`."""
    output: str | None = None
    """A message for the model, such as why the edit failed; None for none. At most 10485760 characters."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
    }
    _tags = {"type": "apply_patch_call_output"}


BetaApplyPatchCallOutputStatusParamInput: TypeAlias = Literal["completed", "failed"]
BetaApplyPatchCallOutputStatusParam: TypeAlias = BetaApplyPatchCallOutputStatusParamInput | str


@model
class BetaApplyPatchToolCallItemParam(Base):
    """An edit of a file that the model wants."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    type: Literal["apply_patch_call"]
    """Tells this object from others that can stand in its place: always `apply_patch_call`. Default:
    `apply_patch_call`."""
    id: str | None = None
    """Id of the apply patch tool call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaApplyPatchCallStatusParam
    """State of the apply patch tool call. Values: `in_progress`, `completed`."""
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
    """Changes a file, by a diff."""

    type: Literal["update_file"]
    """Tells this object from others that can stand in its place: always `update_file`. Default: `update_file`."""
    path: str
    """Path of the file to change. Not empty."""
    diff: str
    """The changes, as a diff. At most 10485760 characters."""

    _tags = {"type": "update_file"}


@model
class BetaApplyPatchDeleteFileOperationParam(Base):
    """Takes a file away."""

    type: Literal["delete_file"]
    """Tells this object from others that can stand in its place: always `delete_file`. Default: `delete_file`."""
    path: str
    """Path of the file to delete. Not empty."""

    _tags = {"type": "delete_file"}


@model
class BetaApplyPatchCreateFileOperationParam(Base):
    """Puts a new file in place, from a diff."""

    type: Literal["create_file"]
    """Tells this object from others that can stand in its place: always `create_file`. Default: `create_file`."""
    path: str
    """Path of the new file. Not empty."""
    diff: str
    """The changes, as a diff. At most 10485760 characters."""

    _tags = {"type": "create_file"}


BetaApplyPatchCallStatusParamInput: TypeAlias = Literal["in_progress", "completed"]
BetaApplyPatchCallStatusParam: TypeAlias = BetaApplyPatchCallStatusParamInput | str


@model
class BetaFunctionShellCallOutputItemParam(Base):
    """Output of shell commands."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the function shell call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal["shell_call_output"]
    """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
    `shell_call_output`."""
    output: list[BetaFunctionShellCallOutputContentParam]
    """What each command wrote, and how it ended."""
    status: BetaFunctionShellCallItemStatus | None = None
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    max_output_length: int | None = None
    """The most characters of output that are passed on."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "output": ["BetaFunctionShellCallOutputContentParam"],
    }
    _tags = {"type": "shell_call_output"}


BetaFunctionShellCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallItemStatus: TypeAlias = BetaFunctionShellCallItemStatusInput | str


@model
class BetaFunctionShellCallOutputContentParam(Base):
    """Output of one shell command."""

    stdout: str
    """What was written to standard output. At most 10485760 characters."""
    stderr: str
    """What was written to standard error. At most 10485760 characters."""
    outcome: BetaFunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or out of time."""

    _nested = {"outcome": "BetaFunctionShellCallOutputOutcomeParam"}


@model
class BetaFunctionShellCallOutputExitOutcomeParam(Base):
    """The command ended by itself."""

    type: Literal["exit"]
    """Tells this object from others that can stand in its place: always `exit`. Default: `exit`."""
    exit_code: int
    """Exit code of the process."""

    _tags = {"type": "exit"}


@model
class BetaFunctionShellCallOutputTimeoutOutcomeParam(Base):
    """The command was stopped, as its time was up."""

    type: Literal["timeout"]
    """Tells this object from others that can stand in its place: always `timeout`. Default: `timeout`."""

    _tags = {"type": "timeout"}


@model
class BetaFunctionShellCallItemParam(Base):
    """Shell commands of the model."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the function shell call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal["shell_call"]
    """Tells this object from others that can stand in its place: always `shell_call`. Default: `shell_call`."""
    action: BetaFunctionShellActionParam
    """The commands and their limits."""
    status: BetaFunctionShellCallItemStatus | None = None
    """State of the function shell call. Values: `in_progress`, `completed`, `incomplete`."""
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None
    """Where the commands run; None if that is your side."""

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
    """Commands that the model wants to run."""

    commands: list[str]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None = None
    """The most milliseconds that it may take."""
    max_output_length: int | None = None
    """The most characters of output that are passed on."""


@model
class BetaCompactionSummaryItemParam(Base):
    """An earlier part of the conversation, shrunk by the API and encrypted. Send it back as it came."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the compaction summary."""
    type: Literal["compaction"]
    """Tells this object from others that can stand in its place: always `compaction`. Default: `compaction`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came. At most 20971520 characters."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "compaction"}


@model
class BetaAdditionalToolsItemParam(Base):
    """Tools that the model gets in the middle of a conversation."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the additional tools."""
    type: Literal["additional_tools"]
    """Tells this object from others that can stand in its place: always `additional_tools`. Default:
    `additional_tools`."""
    role: Literal["developer"]
    """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
    tools: list[BetaTool]
    """The tools that the model may call."""

    _nested = {"agent": "BetaAgentTagParam", "tools": ["BetaTool"]}
    _tags = {"type": "additional_tools", "role": "developer"}


@model
class BetaToolSearchOutputItemParam(Base):
    """Tools that a search found; the model may call them from here on."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the tool search output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["tool_search_output"]
    """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
    `tool_search_output`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: list[BetaTool]
    """The tools that the model may call."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTagParam", "tools": ["BetaTool"]}
    _tags = {"type": "tool_search_output"}


BetaFunctionCallItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionCallItemStatus: TypeAlias = BetaFunctionCallItemStatusInput | str


@model
class BetaToolSearchCallItemParam(Base):
    """The model looks for tools that are not in its context."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the tool search call."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["tool_search_call"]
    """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
    `tool_search_call`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    arguments: BetaEmptyModelParam
    """What to search for."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "tool_search_call"}


@model
class BetaMultiAgentCallOutputItemParam(Base):
    """What came of directing subagents."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the multi agent call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["multi_agent_call_output"]
    """Tells this object from others that can stand in its place: always `multi_agent_call_output`. Default:
    `multi_agent_call_output`."""
    action: BetaMultiAgentAction1
    """What was done. Values: `spawn_agent`, `interrupt_agent`, `list_agents`, `send_message`, `followup_task`,
    `wait_agent`."""
    output: list[BetaOutputTextContentParam]
    """The result, as texts."""

    _nested = {"agent": "BetaAgentTagParam", "output": ["BetaOutputTextContentParam"]}
    _tags = {"type": "multi_agent_call_output"}


@model
class BetaOutputTextContentParam(Base):
    """Text of the model."""

    type: Literal["output_text"]
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: str
    """The text itself. At most 10485760 characters."""
    annotations: list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam] | None = absent
    """Citations of what the text is based on."""

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
    """Cites a file that the code in a container made."""

    type: Literal["container_file_citation"]
    """Tells this object from others that can stand in its place: always `container_file_citation`. Default:
    `container_file_citation`."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "container_file_citation"}


@model
class BetaUrlCitationParam(Base):
    """Cites a web page."""

    type: Literal["url_citation"]
    """Tells this object from others that can stand in its place: always `url_citation`. Default: `url_citation`."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""
    url: str
    """URL of the URL citation."""
    title: str
    """Title of the URL citation."""

    _tags = {"type": "url_citation"}


@model
class BetaFileCitationParam(Base):
    """Cites a file that was searched."""

    type: Literal["file_citation"]
    """Tells this object from others that can stand in its place: always `file_citation`. Default: `file_citation`."""
    index: int
    """Position in its list, counted from 0."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "file_citation"}


BetaMultiAgentAction1Input: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
BetaMultiAgentAction1: TypeAlias = BetaMultiAgentAction1Input | str


@model
class BetaMultiAgentCallItemParam(Base):
    """What the model asked for to direct its subagents."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the multi agent call."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["multi_agent_call"]
    """Tells this object from others that can stand in its place: always `multi_agent_call`. Default:
    `multi_agent_call`."""
    action: BetaMultiAgentAction1
    """What to do: start, message, wait for or stop agents, or list them. Values: `spawn_agent`, `interrupt_agent`,
    `list_agents`, `send_message`, `followup_task`, `wait_agent`."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _nested = {"agent": "BetaAgentTagParam"}
    _tags = {"type": "multi_agent_call"}


@model
class BetaAgentMessageItemParam(Base):
    """A message from one agent to another."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the agent message."""
    type: Literal["agent_message"]
    """Tells this object from others that can stand in its place: always `agent_message`. Default: `agent_message`."""
    author: str
    """Name of the agent that wrote it."""
    recipient: str
    """Name of the agent that it goes to."""
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
    """Content that only the API can read, sent back as it came."""

    type: Literal["encrypted_content"]
    """Tells this object from others that can stand in its place: always `encrypted_content`. Default:
    `encrypted_content`."""
    encrypted_content: str
    """Content that only the API can read; send it back as it came. At most 10485760 characters."""

    _tags = {"type": "encrypted_content"}


@model
class BetaInputImageContentParamAutoParam(Base):
    """An image for the model. Give a file or a URL; a `data:` URL holds the image itself."""

    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`. Default: `input_image`."""
    image_url: str | None = None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded. At most 20971520 characters."""
    file_id: str | None = None
    """Id of an uploaded file."""
    detail: BetaDetailEnum | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks where a prefix ends that is worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam"}
    _tags = {"type": "input_image"}


@model
class BetaPromptCacheBreakpointParam(Base):
    """Marks where a prefix ends that is worth caching."""

    mode: Literal["explicit"]
    """Always `explicit`. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointParamTtl | None = absent
    """How long this part lives in the cache at least; as the request's options say where it is left out. Values:
    `30m`, `12h`."""

    _tags = {"mode": "explicit"}


BetaPromptCacheBreakpointParamTtlInput: TypeAlias = Literal["30m", "12h"]
BetaPromptCacheBreakpointParamTtl: TypeAlias = BetaPromptCacheBreakpointParamTtlInput | str

BetaDetailEnumInput: TypeAlias = Literal["low", "high", "auto", "original"]
BetaDetailEnum: TypeAlias = BetaDetailEnumInput | str


@model
class BetaInputTextContentParam(Base):
    """Text for the model."""

    type: Literal["input_text"]
    """Tells this object from others that can stand in its place: always `input_text`. Default: `input_text`."""
    text: str
    """The text itself. At most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks where a prefix ends that is worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam"}
    _tags = {"type": "input_text"}


@model
class BetaFunctionCallOutputItemParam(Base):
    """What your function gave back to the model."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`. Default:
    `function_call_output`."""
    output: str | list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaInputFileContentParam]
    """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
    characters."""
    name: str | None = None
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""

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
    detail: BetaFileDetailEnum | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks where a prefix ends that is worth caching."""

    _nested = {"prompt_cache_breakpoint": "BetaPromptCacheBreakpointParam"}
    _tags = {"type": "input_file"}


BetaFileDetailEnumInput: TypeAlias = Literal["auto", "low", "high"]
BetaFileDetailEnum: TypeAlias = BetaFileDetailEnumInput | str


@model
class BetaComputerCallOutputItemParam(Base):
    """A screenshot after the model's actions."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the computer call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal["computer_call_output"]
    """Tells this object from others that can stand in its place: always `computer_call_output`. Default:
    `computer_call_output`."""
    output: BetaComputerScreenshotImage
    """The screenshot."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """The safety checks that your user has confirmed."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the computer call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {
        "agent": "BetaAgentTagParam",
        "output": "BetaComputerScreenshotImage",
        "acknowledged_safety_checks": ["BetaComputerCallSafetyCheckParam"],
    }
    _tags = {"type": "computer_call_output"}


@model
class BetaInputMessage(Base):
    """A message to the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: BetaInputMessageRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: BetaInputMessageStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: BetaInputMessageContentList
    """Texts, images and files of the message."""

    _nested = {"agent": "BetaAgentTag", "content": "BetaInputMessageContentList"}
    _tags = {"type": "message", "role": ("user", "system", "developer")}


BetaInputMessageRoleInput: TypeAlias = Literal["user", "system", "developer"]
BetaInputMessageRole: TypeAlias = BetaInputMessageRoleInput | str

BetaInputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaInputMessageStatus: TypeAlias = BetaInputMessageStatusInput | str


@model
class BetaEasyInputMessage(Base):
    """A message to the model, in short form."""

    role: BetaEasyInputMessageRole
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: str | BetaInputMessageContentList
    """A text, or a list of texts, images and files."""
    phase: BetaMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {"content": ["BetaInputContent"]}
    _tags = {"role": ("user", "assistant", "system", "developer"), "type": "message"}


BetaEasyInputMessageRoleInput: TypeAlias = Literal["user", "assistant", "system", "developer"]
BetaEasyInputMessageRole: TypeAlias = BetaEasyInputMessageRoleInput | str
