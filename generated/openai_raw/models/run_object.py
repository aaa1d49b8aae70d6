"""`RunObject`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.truncation_object import TruncationObject
    from ..unions import (
        AssistantsApiResponseFormatOption,
        AssistantsApiToolChoiceOption,
        Metadata,
        ParallelToolCalls,
        RunCompletionUsage,
    )


@model
class RunObject(Base):
    """The work of an assistant on a thread."""

    id: str
    """Id of the run."""
    object: Literal["thread.run"]
    """Object type: always `thread.run`."""
    created_at: int
    """When the run was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    assistant_id: str
    """Id of the assistant."""
    status: RunObjectStatus
    """Status of the run: `queued` (not started yet), `in_progress` (still running), `requires_action` (waiting for
    you), `cancelling` (being stopped), `cancelled` (stopped on request), `failed` (ended with an error),
    `completed` (finished successfully), `incomplete` (cut short), `expired` (not finished in time)."""
    required_action: RunObjectRequiredAction | None
    """What the run waits for. None while it waits for nothing."""
    last_error: RunObjectLastError | None
    """The error that made the run fail."""
    expires_at: int | None
    """When the run expires, in Unix seconds; None if it never does."""
    started_at: int | None
    """When the run started, in Unix seconds; None if it has not."""
    cancelled_at: int | None
    """When the run was cancelled, in Unix seconds; None if it has not."""
    failed_at: int | None
    """When the run failed, in Unix seconds; None if it has not."""
    completed_at: int | None
    """When the run was completed, in Unix seconds; None if it has not."""
    incomplete_details: RunObjectIncompleteDetails | None
    """Why a run ended early."""
    model: str
    """Name of the model that was used."""
    instructions: str | None
    """System instructions: how the model should behave. They precede the conversation."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    """Tools the model was allowed to call. At most 20 items."""
    metadata: Metadata
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    usage: RunCompletionUsage
    """Token usage; None until it is known."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    max_prompt_tokens: int | None
    """Maximum number of prompt tokens the run may use in all its turns. If it needs more, it ends as `incomplete`.
    At least 256."""
    max_completion_tokens: int | None
    """Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`.
    At least 256."""
    truncation_strategy: TruncationObject
    """Which messages of the thread to include in the context."""
    tool_choice: AssistantsApiToolChoiceOption
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    parallel_tool_calls: ParallelToolCalls | None = absent
    """Whether the model may request several tool calls at once."""
    response_format: AssistantsApiResponseFormatOption | None
    """Output format: text, a JSON object, or JSON that matches a schema. None means `auto`."""

    _nested = {
        "required_action": "RunObjectRequiredAction",
        "last_error": "RunObjectLastError",
        "incomplete_details": "RunObjectIncompleteDetails",
        "tools": [
            (
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ],
        "usage": "RunCompletionUsage",
        "truncation_strategy": "TruncationObject",
        "tool_choice": "AssistantsApiToolChoiceOption",
        "response_format": (
            "type",
            {
                "text": "ResponseFormatText",
                "json_object": "ResponseFormatJsonObject",
                "json_schema": "ResponseFormatJsonSchema",
            },
        ),
    }
    _tags = {"object": "thread.run"}


@model
class RunCompletionUsageObject(Base):
    """Token usage."""

    completion_tokens: int
    """Number of generated tokens."""
    prompt_tokens: int
    """Number of tokens in the prompt, including cached tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""


RunObjectStatusInput: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
RunObjectStatus: TypeAlias = RunObjectStatusInput | str
"""Status of the run: `queued` (not started yet), `in_progress` (still running), `requires_action` (waiting for
you), `cancelling` (being stopped), `cancelled` (stopped on request), `failed` (ended with an error),
`completed` (finished successfully), `incomplete` (cut short), `expired` (not finished in time)."""


@model
class RunObjectRequiredAction(Base):
    """What a run waits for."""

    type: Literal["submit_tool_outputs"]
    """Discriminator: always `submit_tool_outputs`."""
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """The calls whose outputs are wanted."""

    _nested = {"submit_tool_outputs": "RunObjectRequiredActionSubmitToolOutputs"}
    _tags = {"type": "submit_tool_outputs"}


@model
class RunObjectRequiredActionSubmitToolOutputs(Base):
    """Calls whose outputs a run waits for."""

    tool_calls: list[RunToolCallObject]
    """The calls, each with an id that its output has to name."""

    _nested = {"tool_calls": ["RunToolCallObject"]}


@model
class RunObjectLastError(Base):
    """The error that made the run fail."""

    code: RunObjectLastErrorCode
    """Machine-readable error code. Values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`."""
    message: str
    """Human-readable error message."""


RunObjectLastErrorCodeInput: TypeAlias = Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
RunObjectLastErrorCode: TypeAlias = RunObjectLastErrorCodeInput | str
"""Machine-readable error code."""


@model
class RunObjectIncompleteDetails(Base):
    """Why a run ended early."""

    reason: RunObjectIncompleteDetailsReason | None = absent
    """Why the result is incomplete. Values: `max_completion_tokens`, `max_prompt_tokens`."""


RunObjectIncompleteDetailsReasonInput: TypeAlias = Literal["max_completion_tokens", "max_prompt_tokens"]
RunObjectIncompleteDetailsReason: TypeAlias = RunObjectIncompleteDetailsReasonInput | str
"""Why the result is incomplete."""


@model
class RunToolCallObject(Base):
    """A call of a function whose output a run waits for."""

    id: str
    """Id of the run tool call."""
    type: Literal["function"]
    """Discriminator: always `function`."""
    function: RunToolCallObjectFunction
    """Name and arguments."""

    _nested = {"function": "RunToolCallObjectFunction"}
    _tags = {"type": "function"}


@model
class RunToolCallObjectFunction(Base):
    """Name and arguments of a call."""

    name: str
    """Name of the tool or function."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
