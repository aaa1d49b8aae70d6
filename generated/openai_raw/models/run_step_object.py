"""`RunStepObject`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FileSearchRanker
    from ..unions import Metadata, RunStepCompletionUsage


@model
class RunStepObject(Base):
    """A step of a run: a message written, or tools called."""

    id: str
    """Id of the run step."""
    object: Literal["thread.run.step"]
    """Object type: always `thread.run.step`."""
    created_at: int
    """When the run step was created, in Unix seconds."""
    assistant_id: str
    """Id of the assistant."""
    thread_id: str
    """Id of the thread."""
    run_id: str
    """Id of the run."""
    type: RunStepObjectType
    """Type of the run step. Values: `message_creation`, `tool_calls`."""
    status: RunStepObjectStatus
    """Status of the run step: `in_progress` (still running), `cancelled` (stopped on request), `failed` (ended
    with an error), `completed` (finished successfully), `expired` (not finished in time)."""
    step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
    """What the step does: write a message, or call tools."""
    last_error: RunStepObjectLastError | None
    """The error that made the step fail."""
    expired_at: int | None = None
    """When the run step expired, in Unix seconds; None if it has not."""
    cancelled_at: int | None
    """When the run step was cancelled, in Unix seconds; None if it has not."""
    failed_at: int | None
    """When the run step failed, in Unix seconds; None if it has not."""
    completed_at: int | None
    """When the run step was completed, in Unix seconds; None if it has not."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    usage: RunStepCompletionUsage
    """Token usage; None until it is known."""

    _nested = {
        "step_details": (
            "type",
            {"message_creation": "RunStepDetailsMessageCreationObject", "tool_calls": "RunStepDetailsToolCallsObject"},
        ),
        "last_error": "RunStepObjectLastError",
        "usage": "RunStepCompletionUsage",
    }
    _tags = {"object": "thread.run.step", "type": ("message_creation", "tool_calls")}


@model
class RunStepCompletionUsageObject(Base):
    """Token usage of a step."""

    completion_tokens: int
    """Number of generated tokens."""
    prompt_tokens: int
    """Number of tokens in the prompt, including cached tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""


@model
class RunStepDetailsMessageCreationObject(Base):
    """The step wrote a message."""

    type: Literal["message_creation"]
    """Discriminator: always `message_creation`."""
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """Which message it wrote."""

    _nested = {"message_creation": "RunStepDetailsMessageCreationObjectMessageCreation"}
    _tags = {"type": "message_creation"}


@model
class RunStepDetailsMessageCreationObjectMessageCreation(Base):
    """Names a message that a step wrote."""

    message_id: str
    """Id of the message."""


@model
class RunStepDetailsToolCallsCodeObject(Base):
    """The model ran Python."""

    id: str
    """Id of the details tool calls code."""
    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """The code and its output."""

    _nested = {"code_interpreter": "RunStepDetailsToolCallsCodeObjectCodeInterpreter"}
    _tags = {"type": "code_interpreter"}


@model
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Base):
    """Code, and its output."""

    input: str
    """The Python code."""
    outputs: list[RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject]
    """Text that was printed and images that were drawn."""

    _nested = {
        "outputs": [
            (
                "type",
                {
                    "logs": "RunStepDetailsToolCallsCodeOutputLogsObject",
                    "image": "RunStepDetailsToolCallsCodeOutputImageObject",
                },
            )
        ]
    }


@model
class RunStepDetailsToolCallsCodeOutputImageObject(Base):
    """An image that the code drew."""

    type: Literal["image"]
    """Discriminator: always `image`."""
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The file of the image."""

    _nested = {"image": "RunStepDetailsToolCallsCodeOutputImageObjectImage"}
    _tags = {"type": "image"}


@model
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Names the file of an image."""

    file_id: str
    """Id of an uploaded file."""


@model
class RunStepDetailsToolCallsCodeOutputLogsObject(Base):
    """Text that the code printed."""

    type: Literal["logs"]
    """Discriminator: always `logs`."""
    logs: str
    """Text for the model to read."""

    _tags = {"type": "logs"}


@model
class RunStepDetailsToolCallsFileSearchObject(Base):
    """The model looked into files."""

    id: str
    """Id of the tool calls file search."""
    type: Literal["file_search"]
    """Discriminator: always `file_search`."""
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """Search settings and results."""

    _nested = {"file_search": "RunStepDetailsToolCallsFileSearchObjectFileSearch"}
    _tags = {"type": "file_search"}


@model
class RunStepDetailsToolCallsFileSearchObjectFileSearch(Base):
    """How files were searched, and what was found."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = absent
    """How results were ranked."""
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = absent
    """What was found."""

    _nested = {
        "ranking_options": "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
        "results": ["RunStepDetailsToolCallsFileSearchResultObject"],
    }


@model
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Base):
    """How results of file search were ranked."""

    ranker: FileSearchRanker
    """The method of ranking. Values: `auto`, `default_2024_08_21`."""
    score_threshold: float
    """Results below this score were left out; between 0 and 1."""


@model
class RunStepDetailsToolCallsFileSearchResultObject(Base):
    """A file in which something was found."""

    file_id: str
    """Id of an uploaded file."""
    file_name: str
    """What the searched file is called."""
    score: float
    """Relevance score; higher is better. From 0 to 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = absent
    """What was found. Only there if requested with `include`."""

    _nested = {"content": ["RunStepDetailsToolCallsFileSearchResultObjectContentItem"]}


@model
class RunStepDetailsToolCallsFileSearchResultObjectContentItem(Base):
    """A passage that was found."""

    type: Literal["text"] | None = absent
    """Discriminator: always `text`."""
    text: str | None = absent
    """The passage."""

    _tags = {"type": "text"}


@model
class RunStepDetailsToolCallsFunctionObject(Base):
    """The model called one of your functions."""

    id: str
    """Id of the details tool calls function."""
    type: Literal["function"]
    """Discriminator: always `function`."""
    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The call and its output."""

    _nested = {"function": "RunStepDetailsToolCallsFunctionObjectFunction"}
    _tags = {"type": "function"}


@model
class RunStepDetailsToolCallsFunctionObjectFunction(Base):
    """A call of a function, and its output."""

    name: str
    """Name of the tool or function."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    output: str | None
    """What the function returned. Null until it is handed over."""


@model
class RunStepDetailsToolCallsObject(Base):
    """The step called tools."""

    type: Literal["tool_calls"]
    """Discriminator: always `tool_calls`."""
    tool_calls: list[
        RunStepDetailsToolCallsCodeObject
        | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
    ]
    """The calls, in order."""

    _nested = {
        "tool_calls": [
            (
                "type",
                {
                    "code_interpreter": "RunStepDetailsToolCallsCodeObject",
                    "file_search": "RunStepDetailsToolCallsFileSearchObject",
                    "function": "RunStepDetailsToolCallsFunctionObject",
                },
            )
        ]
    }
    _tags = {"type": "tool_calls"}


RunStepObjectTypeInput: TypeAlias = Literal["message_creation", "tool_calls"]
RunStepObjectType: TypeAlias = RunStepObjectTypeInput | str
"""Type of the run step."""

RunStepObjectStatusInput: TypeAlias = Literal["in_progress", "cancelled", "failed", "completed", "expired"]
RunStepObjectStatus: TypeAlias = RunStepObjectStatusInput | str
"""Status of the run step: `in_progress` (still running), `cancelled` (stopped on request), `failed` (ended with an
error), `completed` (finished successfully), `expired` (not finished in time)."""


@model
class RunStepObjectLastError(Base):
    """The error that made the step fail."""

    code: RunStepObjectLastErrorCode
    """Machine-readable error code. Values: `server_error`, `rate_limit_exceeded`."""
    message: str
    """Human-readable error message."""


RunStepObjectLastErrorCodeInput: TypeAlias = Literal["server_error", "rate_limit_exceeded"]
RunStepObjectLastErrorCode: TypeAlias = RunStepObjectLastErrorCodeInput | str
"""Machine-readable error code."""
