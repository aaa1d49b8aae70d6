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
    """Id of the thread run step."""
    object: Literal["thread.run.step"]
    """The kind of object: always `thread.run.step`."""
    created_at: int
    """When the thread run step was created, in Unix seconds."""
    assistant_id: str
    """Id of the assistant."""
    thread_id: str
    """Id of the thread."""
    run_id: str
    """Id of the run."""
    type: RunStepObjectType
    """Which kind of thread run step this is. Values: `message_creation`, `tool_calls`."""
    status: RunStepObjectStatus
    """State of the thread run step. Values: `in_progress`, `cancelled`, `failed`, `completed`, `expired`."""
    step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
    """What the step does: write a message, or call tools."""
    last_error: RunStepObjectLastError | None
    """Why a step failed."""
    expired_at: int | None = None
    """When the thread run step expired, in Unix seconds; None if that has not happened."""
    cancelled_at: int | None
    """When the thread run step was cancelled, in Unix seconds; None if that has not happened."""
    failed_at: int | None
    """When the thread run step failed, in Unix seconds; None if that has not happened."""
    completed_at: int | None
    """When the thread run step was completed, in Unix seconds; None if that has not happened."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    usage: RunStepCompletionUsage
    """The tokens that were used; None while they are not known."""

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
    """Tokens that a step used."""

    completion_tokens: int
    """Tokens that were generated."""
    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    total_tokens: int
    """Input and output tokens together."""


@model
class RunStepDetailsMessageCreationObject(Base):
    """The step wrote a message."""

    type: Literal["message_creation"]
    """Tells this object from others that can stand in its place: always `message_creation`."""
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
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """The code and what it gave."""

    _nested = {"code_interpreter": "RunStepDetailsToolCallsCodeObjectCodeInterpreter"}
    _tags = {"type": "code_interpreter"}


@model
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Base):
    """Code, and what it gave."""

    input: str
    """The Python code."""
    outputs: list[RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject]
    """Text that was printed and pictures that were drawn."""

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
    """A picture that the code drew."""

    type: Literal["image"]
    """Tells this object from others that can stand in its place: always `image`."""
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The file of the picture."""

    _nested = {"image": "RunStepDetailsToolCallsCodeOutputImageObjectImage"}
    _tags = {"type": "image"}


@model
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Names the file of a picture."""

    file_id: str
    """Id of an uploaded file."""


@model
class RunStepDetailsToolCallsCodeOutputLogsObject(Base):
    """Text that the code printed."""

    type: Literal["logs"]
    """Tells this object from others that can stand in its place: always `logs`."""
    logs: str
    """The text itself."""

    _tags = {"type": "logs"}


@model
class RunStepDetailsToolCallsFileSearchObject(Base):
    """The model looked into files."""

    id: str
    """Id of the tool calls file search."""
    type: Literal["file_search"]
    """Tells this object from others that can stand in its place: always `file_search`."""
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """How it looked, and what it found."""

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
    """How well it fits, more is better. From 0 to 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = absent
    """What was found. Only there if asked for with `include`."""

    _nested = {"content": ["RunStepDetailsToolCallsFileSearchResultObjectContentItem"]}


@model
class RunStepDetailsToolCallsFileSearchResultObjectContentItem(Base):
    """A passage that was found."""

    type: Literal["text"] | None = absent
    """Tells this object from others that can stand in its place: always `text`."""
    text: str | None = absent
    """The passage."""

    _tags = {"type": "text"}


@model
class RunStepDetailsToolCallsFunctionObject(Base):
    """The model called a function of yours."""

    id: str
    """Id of the details tool calls function."""
    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`."""
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
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None
    """What the function returned. Null until it is handed over."""


@model
class RunStepDetailsToolCallsObject(Base):
    """The step called tools."""

    type: Literal["tool_calls"]
    """Tells this object from others that can stand in its place: always `tool_calls`."""
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

RunStepObjectStatusInput: TypeAlias = Literal["in_progress", "cancelled", "failed", "completed", "expired"]
RunStepObjectStatus: TypeAlias = RunStepObjectStatusInput | str


@model
class RunStepObjectLastError(Base):
    """Why a step failed."""

    code: RunStepObjectLastErrorCode
    """A short code for the error, for programs. Values: `server_error`, `rate_limit_exceeded`."""
    message: str
    """What went wrong, for people."""


RunStepObjectLastErrorCodeInput: TypeAlias = Literal["server_error", "rate_limit_exceeded"]
RunStepObjectLastErrorCode: TypeAlias = RunStepObjectLastErrorCodeInput | str
