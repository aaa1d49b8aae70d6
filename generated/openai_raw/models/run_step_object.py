from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_message_creation_object import RunStepDetailsMessageCreationObject
    from ..models.run_step_details_tool_calls_object import RunStepDetailsToolCallsObject
    from ..models.run_step_object_last_error import RunStepObjectLastError
    from ..models.run_step_object_status import RunStepObjectStatus
    from ..models.run_step_object_type import RunStepObjectType
    from ..unions import Metadata, RunStepCompletionUsage


@model
class RunStepObject(Base):
    """Run step object.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    id: str
    object: Literal['thread.run.step']
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: RunStepObjectType
    status: RunStepObjectStatus
    step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
    last_error: RunStepObjectLastError | None
    expired_at: int | None = None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    metadata: Metadata = None
    usage: RunStepCompletionUsage

    _nested = {'step_details': ('type', {'message_creation': 'RunStepDetailsMessageCreationObject', 'tool_calls': 'RunStepDetailsToolCallsObject'}), 'last_error': 'RunStepObjectLastError', 'usage': 'RunStepCompletionUsage'}
    _tags = {'object': 'thread.run.step', 'type': ('message_creation', 'tool_calls')}
