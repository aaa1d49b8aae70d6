"""`Batch`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class Batch(Base):
    """Requests that are run within a day."""

    id: str
    """Id of the batch."""
    object: Literal["batch"]
    """The kind of object: always `batch`."""
    endpoint: str
    """The path that all requests of the file go to."""
    model: str | None = None
    """The model that was used."""
    errors: BatchErrors | None = None
    """What is wrong with the file; None for nothing."""
    input_file_id: str
    """Id of the input file."""
    completion_window: str
    """Time within which the batch is done."""
    status: BatchStatus
    """State of the batch. Values: `validating`, `failed`, `in_progress`, `finalizing`, `completed`, `expired`,
    `cancelling`, `cancelled`."""
    output_file_id: str | None = None
    """Id of the output file."""
    error_file_id: str | None = None
    """Id of the error file."""
    created_at: int
    """When the batch was created, in Unix seconds."""
    in_progress_at: int | None = None
    """When work on the batch began, in Unix seconds; None if it has not."""
    expires_at: int | None = absent
    """When the batch expires, in Unix seconds; None if it does not."""
    finalizing_at: int | None = None
    """When the results began to be put together, in Unix seconds; None if that has not happened."""
    completed_at: int | None = None
    """When the batch was completed, in Unix seconds; None if that has not happened."""
    failed_at: int | None = None
    """When the batch failed, in Unix seconds; None if that has not happened."""
    expired_at: int | None = None
    """When the batch expired, in Unix seconds; None if that has not happened."""
    cancelling_at: int | None = None
    """When cancelling began, in Unix seconds; None if that has not happened."""
    cancelled_at: int | None = None
    """When the batch was cancelled, in Unix seconds; None if that has not happened."""
    request_counts: BatchRequestCounts | None = absent
    """How many requests are done, and how many failed."""
    usage: BatchUsage | None = absent
    """Tokens that the batch used; only for newer batches."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {"errors": "BatchErrors", "request_counts": "BatchRequestCounts", "usage": "BatchUsage"}
    _tags = {"object": "batch"}


@model
class BatchErrors(Base):
    """What is wrong with the file of a batch."""

    object: str | None = absent
    """The kind of object."""
    data: list[BatchError] | None = absent
    """The faults, one each."""

    _nested = {"data": ["BatchError"]}


BatchStatusInput: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]
BatchStatus: TypeAlias = BatchStatusInput | str


@model
class BatchUsage(Base):
    """Tokens that the batch used; only for newer batches."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: BatchUsageInputTokensDetails
    """Kinds of input tokens."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """Kinds of output tokens."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {
        "input_tokens_details": "BatchUsageInputTokensDetails",
        "output_tokens_details": "BatchUsageOutputTokensDetails",
    }


@model
class BatchUsageInputTokensDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@model
class BatchUsageOutputTokensDetails(Base):
    """Kinds of output tokens."""

    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""


@model
class BatchError(Base):
    """A fault in the file of a batch."""

    code: str | None = absent
    """A short code for the error, for programs."""
    message: str | None = absent
    """What went wrong, for people."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    line: int | None = None
    """Line of the file; None if it is about the file as a whole."""


@model
class BatchRequestCounts(Base):
    """Numbers of requests by state."""

    total: int
    """All requests of the file."""
    completed: int
    """Requests that succeeded."""
    failed: int
    """Requests that failed."""
