from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.batch_errors import BatchErrors
    from ..models.batch_request_counts import BatchRequestCounts
    from ..models.batch_status import BatchStatus
    from ..models.batch_usage import BatchUsage
    from ..unions import Metadata


@model
class Batch(Base):
    """Requests that are run within a day."""

    id: str
    """Id of the batch."""
    object: Literal['batch']
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

    _nested = {'errors': 'BatchErrors', 'request_counts': 'BatchRequestCounts', 'usage': 'BatchUsage'}
    _tags = {'object': 'batch'}
