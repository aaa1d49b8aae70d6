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
    """A step of a run: a message written, or tools called."""

    id: str
    """Id of the thread run step."""
    object: Literal['thread.run.step']
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

    _nested = {'step_details': ('type', {'message_creation': 'RunStepDetailsMessageCreationObject', 'tool_calls': 'RunStepDetailsToolCallsObject'}), 'last_error': 'RunStepObjectLastError', 'usage': 'RunStepCompletionUsage'}
    _tags = {'object': 'thread.run.step', 'type': ('message_creation', 'tool_calls')}
