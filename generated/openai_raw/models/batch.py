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
    """Batch."""

    id: str
    object: Literal['batch']
    endpoint: str
    model: str | None = absent
    errors: BatchErrors | None = absent
    input_file_id: str
    completion_window: str
    status: BatchStatus
    output_file_id: str | None = absent
    error_file_id: str | None = absent
    created_at: int
    in_progress_at: int | None = absent
    expires_at: int | None = absent
    finalizing_at: int | None = absent
    completed_at: int | None = absent
    failed_at: int | None = absent
    expired_at: int | None = absent
    cancelling_at: int | None = absent
    cancelled_at: int | None = absent
    request_counts: BatchRequestCounts | None = absent
    usage: BatchUsage | None = absent
    metadata: Metadata = None

    _nested = {'errors': 'BatchErrors', 'request_counts': 'BatchRequestCounts', 'usage': 'BatchUsage'}
    _tags = {'object': 'batch'}
