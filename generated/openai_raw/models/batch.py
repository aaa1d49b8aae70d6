"""`Batch`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata


@model
class Batch(Base):
    """A batch: requests that are processed in the background within 24 hours."""

    id: str
    """Id of the batch."""
    object: Literal["batch"]
    """Object type: always `batch`."""
    endpoint: str
    """API endpoint of all requests in the batch."""
    model: str | None = None
    """Model of the requests; None if it is not known."""
    errors: BatchErrors | None = None
    """Errors in the input file; None if there are none."""
    input_file_id: str
    """Id of the uploaded file with the requests."""
    completion_window: str
    """Time frame in which the batch is processed, such as `24h`."""
    status: BatchStatus
    """Status of the batch: `validating` (the input is being checked), `failed` (ended with an error),
    `in_progress` (still running), `finalizing` (results are being assembled), `completed` (finished
    successfully), `expired` (not finished in time), `cancelling` (being stopped), `cancelled` (stopped on
    request)."""
    output_file_id: str | None = None
    """Id of the file with the results of successful requests; None until there is one."""
    error_file_id: str | None = None
    """Id of the file with the results of failed requests; None if there is none."""
    created_at: int
    """When the batch was created, in Unix seconds."""
    in_progress_at: int | None = None
    """When processing of the batch started, in Unix seconds; None if it has not started."""
    expires_at: int | None = absent
    """When the batch expires, in Unix seconds; None if it never does."""
    finalizing_at: int | None = None
    """When the results began to be assembled, in Unix seconds; None if that point has not been reached."""
    completed_at: int | None = None
    """When the batch was completed, in Unix seconds; None if it has not."""
    failed_at: int | None = None
    """When the batch failed, in Unix seconds; None if it has not."""
    expired_at: int | None = None
    """When the batch expired, in Unix seconds; None if it has not."""
    cancelling_at: int | None = None
    """When cancellation began, in Unix seconds; None if it has not been cancelled."""
    cancelled_at: int | None = None
    """When the batch was cancelled, in Unix seconds; None if it has not."""
    request_counts: BatchRequestCounts | None = absent
    """Number of requests by status."""
    usage: BatchUsage | None = absent
    """Token usage of the batch. Only batches created since September 2025 have it."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {"errors": "BatchErrors", "request_counts": "BatchRequestCounts", "usage": "BatchUsage"}
    _tags = {"object": "batch"}


@model
class BatchErrors(Base):
    """Errors in the input file of a batch."""

    object: str | None = absent
    """Object type."""
    data: list[BatchError] | None = absent
    """The errors, one entry each."""

    _nested = {"data": ["BatchError"]}


BatchStatusInput: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]
BatchStatus: TypeAlias = BatchStatusInput | str
"""Status of the batch: `validating` (the input is being checked), `failed` (ended with an error), `in_progress`
(still running), `finalizing` (results are being assembled), `completed` (finished successfully), `expired` (not
finished in time), `cancelling` (being stopped), `cancelled` (stopped on request)."""


@model
class BatchUsage(Base):
    """Token usage of the batch. Only batches created since September 2025 have it."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    input_tokens_details: BatchUsageInputTokensDetails
    """Breakdown of the input tokens."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """Breakdown of the output tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""

    _nested = {
        "input_tokens_details": "BatchUsageInputTokensDetails",
        "output_tokens_details": "BatchUsageOutputTokensDetails",
    }


@model
class BatchUsageInputTokensDetails(Base):
    """Breakdown of the input tokens."""

    cached_tokens: int
    """Number of input tokens read from the prompt cache."""


@model
class BatchUsageOutputTokensDetails(Base):
    """Breakdown of the output tokens."""

    reasoning_tokens: int
    """Number of tokens spent on reasoning. They are billed as output but not returned."""


@model
class BatchError(Base):
    """An error in the input file of a batch."""

    code: str | None = absent
    """Machine-readable error code."""
    message: str | None = absent
    """Human-readable error message."""
    param: str | None = None
    """Parameter that caused the error; None if there is no single one."""
    line: int | None = None
    """Line number in the input file; None if the error concerns the whole file."""


@model
class BatchRequestCounts(Base):
    """Number of requests by status."""

    total: int
    """Number of requests in the batch."""
    completed: int
    """Number of requests that succeeded."""
    failed: int
    """Number of requests that failed."""
