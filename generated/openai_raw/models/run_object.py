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
    """Id of the thread run."""
    object: Literal["thread.run"]
    """The kind of object: always `thread.run`."""
    created_at: int
    """When the thread run was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    assistant_id: str
    """Id of the assistant."""
    status: RunObjectStatus
    """State of the thread run. Values: `queued`, `in_progress`, `requires_action`, `cancelling`, `cancelled`,
    `failed`, `completed`, `incomplete`, `expired`."""
    required_action: RunObjectRequiredAction | None
    """What the run waits for. Null while it waits for nothing."""
    last_error: RunObjectLastError | None
    """Why a run failed."""
    expires_at: int | None
    """When the thread run expires, in Unix seconds; None if it does not."""
    started_at: int | None
    """When the thread run started, in Unix seconds; None if that has not happened."""
    cancelled_at: int | None
    """When the thread run was cancelled, in Unix seconds; None if that has not happened."""
    failed_at: int | None
    """When the thread run failed, in Unix seconds; None if that has not happened."""
    completed_at: int | None
    """When the thread run was completed, in Unix seconds; None if that has not happened."""
    incomplete_details: RunObjectIncompleteDetails | None
    """Why a run broke off."""
    model: str
    """The model that was used."""
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    """The tools that the model could call. At most 20 items."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    usage: RunCompletionUsage
    """The tokens that were used; None while they are not known."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    max_prompt_tokens: int | None
    """The most prompt tokens that the run may use over all its turns; past that it ends as `incomplete`. At least
    256."""
    max_completion_tokens: int | None
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`. At least
    256."""
    truncation_strategy: TruncationObject
    """Which messages of the thread the model gets to read."""
    tool_choice: AssistantsApiToolChoiceOption
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    parallel_tool_calls: ParallelToolCalls | None = absent
    """Whether the model may ask for several tool calls at once."""
    response_format: AssistantsApiResponseFormatOption | None
    """The form of answers: text, a JSON object or JSON that follows a schema. Null means `auto`."""

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
    """Tokens that were used."""

    completion_tokens: int
    """Tokens that were generated."""
    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    total_tokens: int
    """Input and output tokens together."""


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


@model
class RunObjectRequiredAction(Base):
    """What a run waits for."""

    type: Literal["submit_tool_outputs"]
    """Tells this object from others that can stand in its place: always `submit_tool_outputs`."""
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
    """Why a run failed."""

    code: RunObjectLastErrorCode
    """A short code for the error, for programs. Values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`."""
    message: str
    """What went wrong, for people."""


RunObjectLastErrorCodeInput: TypeAlias = Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
RunObjectLastErrorCode: TypeAlias = RunObjectLastErrorCodeInput | str


@model
class RunObjectIncompleteDetails(Base):
    """Why a run broke off."""

    reason: RunObjectIncompleteDetailsReason | None = absent
    """Why it ended early. Values: `max_completion_tokens`, `max_prompt_tokens`."""


RunObjectIncompleteDetailsReasonInput: TypeAlias = Literal["max_completion_tokens", "max_prompt_tokens"]
RunObjectIncompleteDetailsReason: TypeAlias = RunObjectIncompleteDetailsReasonInput | str


@model
class RunToolCallObject(Base):
    """A call of a function whose output a run waits for."""

    id: str
    """Id of the run tool call."""
    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`."""
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
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
